// HeelRaiseGuide: takes a person through a heel-raise test: the beat, the count, the rest, the pain
// of each side. Gives back what was counted; records nothing.
#pragma once

#include <QDialog>

#include <array>
#include <functional>

#include "core/domain/records.h"
#include "core/rules/rule_set.h"
#include "core/session/heel_raise_pacer.h"

class QPushButton;
class QVBoxLayout;

namespace springback::ui {

class BeatBox;
class LegDoneBox;
class TextLabel;

/// A moment of a clock that only runs on.
using SteadyNow = std::function<std::chrono::milliseconds()>;
std::chrono::milliseconds steadyNow();

class HeelRaiseGuide : public QDialog {
    Q_OBJECT

public:
    /// `sore` is the side of the episode: the other one comes first.
    HeelRaiseGuide(const RuleSet& rules, Side sore, SteadyNow now = steadyNow,
                   QWidget* parent = nullptr);

    /// Lets the time pass up to now, and shows what stands then.
    void tick();

Q_SIGNALS:
    /// Of the sides that were done. The date is left to whoever asked.
    void counted(const springback::HeelRaiseTest& test);
    void beat(bool up);

public Q_SLOTS:
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildIntroduction(QVBoxLayout& layout);
    void buildButtons(QVBoxLayout& layout);
    void go();
    void takeOver();
    void showPhase(HeelRaisePhase phase);
    void showFigures();
    HeelRaiseTest result() const;

    SteadyNow m_now;
    HeelRaisePacer m_pacer;
    HeelRaisePhase m_shown = HeelRaisePhase::Ready;
    std::array<std::optional<Pain>, 2> m_pains; ///< left, right

    TextLabel* m_title;
    QWidget* m_introduction = nullptr;
    BeatBox* m_beat;
    TextLabel* m_stopRules;
    LegDoneBox* m_done;
    QPushButton* m_go = nullptr;
    QPushButton* m_only = nullptr;
};

} // namespace springback::ui
