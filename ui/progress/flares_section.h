// FlaresSection: the flares of the range, one card each, newest first. Shows what differed before
// each; draws no conclusion from it.
#pragma once

#include "ui/progress/flare_card.h"
#include "ui/progress/progress_section.h"

class QPushButton;
class QVBoxLayout;

namespace springback::ui {

class TextLabel;

class FlaresSection : public ProgressSection {
    Q_OBJECT

public:
    explicit FlaresSection(QWidget* parent = nullptr);

    void setData(const springback::Diary& diary, const RuleSet& rules, Period period,
                 Day today) override;
    void activate() override;

private:
    void showMore();
    void addCards(const springback::Diary& diary);

    /// What older flares are told from when they are asked for.
    struct Kept {
        Programme programme;
        Log log;
        Course course;
    };

    Day m_today{};
    std::vector<FlareEvent> m_events; ///< without a card yet, the newest last
    std::optional<Kept> m_kept;       ///< while there are any
    std::vector<FlareCard*> m_cards;
    TextLabel* m_intro;
    QVBoxLayout* m_cardColumn;
    QPushButton* m_older;
};

} // namespace springback::ui
