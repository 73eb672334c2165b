// RunEntryDialog: adds a run, or corrects one. What it does not show (time, source) it keeps.
#pragma once

#include <QCoreApplication>

#include "ui/history/record_dialog.h"

class QCheckBox;
class QDoubleSpinBox;

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;

class RunEntryDialog : public RecordDialog<Run> {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::RunEntryDialog)

public:
    RunEntryDialog(JournalBridge& bridge, const Row<Run>& row, QWidget* parent);

protected:
    Run record() const override;
    QString problem() const override;

private:
    void fill();
    double shownDistance(Distance distance) const;

    DayEdit* m_day;
    QDoubleSpinBox* m_distance; ///< kilometres or miles
    OptionalSpinBox* m_minutes;
    QCheckBox* m_hills;
    QCheckBox* m_speed;
    RatingScale* m_during;
    RatingScale* m_after;
};

} // namespace springback::ui
