// RunsSection: a run to write down, and the runs of the period in a table, to sort, correct and
// delete. Unlike the other sections it records, through the bridge.
#pragma once

#include <optional>

#include "core/domain/log.h"
#include "ui/progress/progress_section.h"

class QPushButton;
class QSortFilterProxyModel;

namespace springback::ui {

class JournalBridge;
class RunEntryCard;
class RunsModel;
class StretchedTable;
class TextLabel;

class RunsSection : public ProgressSection {
    Q_OBJECT

public:
    explicit RunsSection(JournalBridge& bridge, QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

private:
    QWidget* buildTable();
    QWidget* buildButtons(QWidget* parent);
    void addShortcuts();
    void fitTable();
    void refreshButtons();
    QString emptySentence(const Log& log) const;
    std::optional<Id> chosen() const;
    void choose(Id id);
    void edit();
    void remove();

    JournalBridge& m_bridge;
    RunEntryCard* m_entry;
    RunsModel* m_model;
    QSortFilterProxyModel* m_sorted;
    StretchedTable* m_table = nullptr;
    TextLabel* m_empty = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace springback::ui
