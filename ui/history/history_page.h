// HistoryPage: the diary as a table of all entries, or as a month with all of one day; to find,
// correct, delete and back-date. Everything that it changes goes through the bridge and can be
// undone.
#pragma once

#include <vector>

#include "core/rules/plan.h"
#include "ui/history/advice_shift.h"
#include "ui/models/history_entry.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace springback::ui {

class DayPane;
class EntryDialog;
class EntryList;
class JournalBridge;

class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;
    /// All of that day, and its entries selected in the table; what is added next is for it.
    void showDay(Day day) override;

private:
    QWidget* buildHeader();
    QWidget* buildViews(QWidget* header);
    void connectParts();
    void showView(QWidget* view);
    void diaryChanged();
    void showShifts();
    void addEntry(EntryKind kind);
    void edit(EntryKey key);
    void remove(const std::vector<EntryKey>& keys);
    void open(EntryDialog* dialog, const QString& done);
    void focusView();
    Day dayForNew() const;

    JournalBridge& m_bridge;
    EntryList* m_list;
    DayPane* m_days;
    QStackedWidget* m_stack;
    QPushButton* m_add = nullptr;
    QPushButton* m_shiftsButton = nullptr;
    QPushButton* m_asTable = nullptr;
    QPushButton* m_asMonth = nullptr;
    std::vector<DayRecord> m_known; ///< the days before the next change
    std::vector<DayShift> m_shifts; ///< what the last change did to their advice
};

} // namespace springback::ui
