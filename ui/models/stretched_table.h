// StretchedTable: a table whose columns are as wide as their contents, and one or more share the
// room that is left, but never less than they need to be read: then the table scrolls sideways.
#pragma once

#include <QTableView>

#include <vector>

namespace springback::ui {

class StretchedTable : public QTableView {
    Q_OBJECT

public:
    /// `minimumCharacters` of average width stay readable in each stretched column.
    StretchedTable(std::vector<int> stretchedColumns, int minimumCharacters,
                   QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void changeEvent(QEvent* event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    std::vector<int> m_stretchedColumns;
    int m_minimumCharacters;
};

} // namespace springback::ui
