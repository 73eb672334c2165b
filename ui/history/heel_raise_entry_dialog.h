// HeelRaiseEntryDialog: writes down a heel-raise test, or corrects one. Does not guide the test.
#pragma once

#include <QCoreApplication>

#include "ui/history/record_dialog.h"

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;

class HeelRaiseEntryDialog : public RecordDialog<HeelRaiseTest> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::HeelRaiseEntryDialog)

public:
    HeelRaiseEntryDialog(JournalBridge& bridge, const Row<HeelRaiseTest>& row, QWidget* parent);

protected:
    HeelRaiseTest record() const override;
    QString problem() const override;

private:
    DayEdit* m_day;
    OptionalSpinBox* m_right;
    RatingScale* m_painRight;
    OptionalSpinBox* m_left;
    RatingScale* m_painLeft;
};

} // namespace springback::ui
