// EntryDialog: the frame of every dialog that adds or corrects one entry: fields, one line for what
// is wrong, Save and Cancel. Save records through the bridge and stays open if that is refused.
#pragma once

#include <QDialog>

#include "core/domain/change.h"

class QDialogButtonBox;
class QFormLayout;

namespace springback::ui {

class DayEdit;
class JournalBridge;
class TextLabel;

class EntryDialog : public QDialog {
    Q_OBJECT

public:
    EntryDialog(JournalBridge& bridge, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `advice` says on which days the advice is another now; empty when on none.
    void recorded(const QString& advice);

protected:
    /// Called before the fields are read.
    virtual void finishEditing() {}
    /// What Save records; no edits: nothing was changed.
    virtual Change change() const = 0;
    /// Why Save can't be, as a sentence; empty when it can.
    virtual QString problem() const = 0;

    JournalBridge& bridge() const { return m_bridge; }
    QFormLayout& form() const { return *m_form; }
    /// A row with a date, from the start of the diary to today.
    DayEdit* addDay(const QString& label, Day day);
    /// Grows to what the fields need now, within the screen.
    void fit();
    void showEvent(QShowEvent* event) override;

protected Q_SLOTS:
    void save();

private:
    JournalBridge& m_bridge;
    QFormLayout* m_form;
    QWidget* m_fields;
    TextLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace springback::ui
