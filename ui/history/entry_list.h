// EntryList: every entry of the diary in one table, to sort, filter, search and correct in place.
// What its buttons and keys ask for beyond a cell is done by the page.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include <QModelIndexList>

#include "ui/models/history_entry.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class HistoryFilter;
class HistoryModel;
class JournalBridge;
class StretchedTable;
class TextLabel;

class EntryList : public QWidget {
    Q_OBJECT

public:
    explicit EntryList(JournalBridge& bridge, QWidget* parent = nullptr);

    bool isEmpty() const;
    /// Of the selected entries, or the day that was asked for and has none; nothing: neither.
    std::optional<Day> day() const;
    /// Selects that day's entries, whatever is filtered.
    void selectDay(Day day);
    void focusTable();
    void refreshState();

Q_SIGNALS:
    void editWanted(springback::ui::EntryKey key);
    void removeWanted(const std::vector<springback::ui::EntryKey>& keys);
    /// A cell was changed in place and is on disk.
    void corrected();
    void selectionChanged();

private:
    QWidget* buildFilters();
    void buildTable();
    void connectParts();
    void addShortcuts();
    void filterChanged();
    void editCell();
    void editCurrent();
    void removeSelected();
    QModelIndexList selectedRows() const;
    QString hintText() const;

    JournalBridge& m_bridge;
    HistoryModel* m_model;
    HistoryFilter* m_filter;
    StretchedTable* m_table = nullptr;
    TextLabel* m_hint;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    std::optional<Day> m_shownDay; ///< asked for by selectDay and still without a selected entry
};

} // namespace springback::ui
