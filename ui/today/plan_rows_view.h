// PlanRowsView: the rows of a plan as a table of labels: exercise, dose, load, effort, what changed
// beside what it was. Shows what it is given.
#pragma once

#include <QWidget>

#include "ui/today/plan_rows.h"

class QGridLayout;

namespace springback::ui {

class PlanRowsView : public QWidget {
    Q_OBJECT

public:
    explicit PlanRowsView(QWidget* parent = nullptr);

    /// `plan` is the one that the rows were made from.
    void setRows(const PlanRows& rows, const Plan& plan);
    void clear();

private:
    void addSection(const QString& title, const std::vector<PlanRow>& rows, const Plan& plan);
    void addRow(const PlanRow& row, const Plan& plan, bool first);
    void addLine();

    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace springback::ui
