// ProgressPage: the months, one section at a time, for a range of days. Reads the bridge; records
// nothing itself. What a section shows is its own affair (sections.h).
#pragma once

#include <vector>

#include "core/stats/diary.h"
#include "ui/progress/sections.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QStackedLayout;

namespace springback::ui {

class JournalBridge;
class PillBar;
class RangeBar;
class TextLabel;

class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;
    /// By its key; unknown keys change nothing.
    void showSection(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* emptyState();
    void connectParts();
    void refreshWhenShown();
    void refresh();
    /// Of the section chosen; builds it when it is first shown.
    ProgressSection* section();
    void arrange();

    JournalBridge& m_bridge;
    bool m_stale = false;
    std::vector<SectionEntry> m_entries;
    std::vector<ProgressSection*> m_sections; ///< null until first shown
    TextLabel* m_title;
    RangeBar* m_range;
    PillBar* m_choice;
    QBoxLayout* m_header;
    QStackedLayout* m_stack;
};

} // namespace springback::ui
