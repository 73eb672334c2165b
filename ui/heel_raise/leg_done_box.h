// LegDoneBox: what is asked and told once a leg is done: the count, its worst pain, the rest before
// the other one. Records nothing; knows no time.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/pain.h"
#include "core/rules/rule_set.h"

namespace springback::ui {

class RatingScale;
class TextLabel;

class LegDoneBox : public QWidget {
    Q_OBJECT

public:
    explicit LegDoneBox(const RuleSet& rules, QWidget* parent = nullptr);

    void setPain(std::optional<Pain> pain);
    std::optional<Pain> pain() const;
    /// `interrupted`: the computer paused meanwhile. Without seconds of rest left, none is shown.
    void setFigures(int raises, bool interrupted, std::optional<int> restLeft);
    void focusPain();

Q_SIGNALS:
    void painGiven();
    /// Enter on the scale.
    void confirmed();

private:
    int m_ceilingAt;
    TextLabel* m_done;
    RatingScale* m_pain;
    TextLabel* m_ceiling;
    TextLabel* m_rest;
};

} // namespace springback::ui
