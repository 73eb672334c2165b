// ShiftsDialog: the days whose advice the last change has changed, before and after. Only shows.
#pragma once

#include <QDialog>

#include <vector>

#include "ui/history/advice_shift.h"

namespace springback::ui {

class ShiftsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShiftsDialog(const std::vector<DayShift>& shifts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void dayWanted(springback::Day day);
};

} // namespace springback::ui
