// CheckInDialog: corrects a morning check-in, or adds one for a past day, with every field that a
// check-in has.
#pragma once

#include <QCoreApplication>

#include "ui/history/record_dialog.h"

class QPlainTextEdit;

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;
template <typename E> class TickGroup; // with "class E", lupdate loses the namespace

class CheckInDialog : public RecordDialog<CheckIn> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::CheckInDialog)

public:
    CheckInDialog(JournalBridge& bridge, const Row<CheckIn>& row, QWidget* parent);

protected:
    CheckIn record() const override;
    QString problem() const override;

private:
    void addTicks();

    DayEdit* m_day;
    RatingScale* m_pain;
    OptionalSpinBox* m_stiffness;
    RatingScale* m_afterYesterday;
    TickGroup<Sign>* m_signs;
    TickGroup<Tag>* m_tags;
    TickGroup<Changed>* m_changed;
    QPlainTextEdit* m_note;
};

} // namespace springback::ui
