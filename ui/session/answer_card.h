// AnswerCard: the question of a guided session beside its clock: worst pain of the set, or the
// effort of the exercise. Knows no journal.
#pragma once

#include "core/session/guided_session.h"
#include "ui/widgets/card.h"

class QKeyEvent;
class QPushButton;

namespace springback::ui {

class EffortScale;
class RatingScale;
class TextLabel;

class AnswerCard : public Card {
    Q_OBJECT

public:
    explicit AnswerCard(QWidget* parent = nullptr);

    /// Both tendons are sore: sets on both legs are asked per side.
    void setBothSore(bool bothSore) { m_bothSore = bothSore; }
    void show(const GuidedSession& guided, const RuleSet& rules);
    /// Whether the key was an answer.
    bool takeKey(QKeyEvent& event);
    /// Enter while one side has its answer and the other has none: goes to the open side. False
    /// when Enter is free to go on.
    bool takeEnter();

Q_SIGNALS:
    void painAnswered(springback::PainRating pain);
    void effortAnswered(int rpe);
    void stopWanted();
    /// Enter on the scale.
    void goWanted();

private:
    void tellPain();

    TextLabel* m_title;
    TextLabel* m_keys;
    RatingScale* m_pain;
    EffortScale* m_effort;
    TextLabel* m_hint;
    QPushButton* m_stop;
    bool m_bothSore = false;
    bool m_perSide = false;
    bool m_asksPain = false;
    bool m_asksEffort = false;
};

} // namespace springback::ui
