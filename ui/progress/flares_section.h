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
    void addCard(const FlareText& text);

    std::vector<FlareText> m_texts; ///< the newest first
    std::vector<FlareCard*> m_cards;
    TextLabel* m_intro;
    QVBoxLayout* m_cardColumn;
    QPushButton* m_older;
};

} // namespace springback::ui
