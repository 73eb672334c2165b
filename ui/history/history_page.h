// HistoryPage: every entry of the diary in one table, to find, correct, delete and back-date.
// Everything that it changes goes through the bridge and can be undone.
#pragma once

#include <optional>

#include <QModelIndexList>

#include "ui/models/history_entry.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace springback::ui {

class EntryDialog;
class HistoryFilter;
class HistoryModel;
class JournalBridge;
class StretchedTable;
class TextLabel;

class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;
    /// Selects that day's entries; what is added next is for that day.
    void showDay(Day day) override;

private:
    QWidget* buildHeader();
    QWidget* buildFilters();
    void buildTable();
    void connectParts();
    void filterChanged();
    void refreshState();
    void addEntry(EntryKind kind);
    void editCurrent();
    void removeSelected();
    void open(EntryDialog* dialog, const QString& done);
    QModelIndexList selectedRows() const;
    Day dayForNew() const;

    JournalBridge& m_bridge;
    HistoryModel* m_model = nullptr;
    HistoryFilter* m_filter = nullptr;
    StretchedTable* m_table = nullptr;
    TextLabel* m_hint = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    std::optional<Day> m_shownDay; ///< asked for by showDay and still without a selected entry
};

} // namespace springback::ui
