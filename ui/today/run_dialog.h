// RunDialog: logs one run, for today or a day before. Stays open when the run was refused.
#pragma once

#include <QDialog>

#include "core/domain/records.h"

class QCheckBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace springback::ui {

class DayEdit;
class JournalBridge;
class PainQuestion;

class RunDialog : public QDialog {
    Q_OBJECT

public:
    explicit RunDialog(JournalBridge& bridge, QWidget* parent = nullptr);

    void accept() override;

private:
    void build();
    Run entered() const;
    void updateRecord();

    JournalBridge* m_bridge;
    DayEdit* m_day;
    QDoubleSpinBox* m_distance;
    QSpinBox* m_minutes;
    QCheckBox* m_hills;
    QCheckBox* m_speed;
    PainQuestion* m_during;
    PainQuestion* m_after;
    QPushButton* m_record;
};

} // namespace springback::ui
