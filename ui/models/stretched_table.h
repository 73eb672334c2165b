// StretchedTable: a table whose columns are as wide as their contents, and one takes the room that
// is left, but never less than it needs to be read: then the table scrolls sideways.
#pragma once

#include <QTableView>

namespace springback::ui {

class StretchedTable : public QTableView {
    Q_OBJECT

public:
    /// `minimumCharacters` of average width stay readable in the stretched column.
    StretchedTable(int stretchedColumn, int minimumCharacters, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void changeEvent(QEvent* event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    int m_stretchedColumn;
    int m_minimumCharacters;
};

} // namespace springback::ui
