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

    DayEdit* m_day = nullptr;
    RatingScale* m_pain = nullptr;
    OptionalSpinBox* m_stiffness = nullptr;
    RatingScale* m_afterYesterday = nullptr;
    TickGroup<Sign>* m_signs = nullptr;
    TickGroup<Tag>* m_tags = nullptr;
    TickGroup<Changed>* m_changed = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace springback::ui
