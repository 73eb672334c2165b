// One side's mornings: what was normal on each day, and what kind of morning it was (domain of the
// flare rules). Knows check-ins only; not what was done the day before.
#pragma once

#include <optional>
#include <vector>

#include "core/domain/day.h"
#include "core/rules/plan.h"
#include "core/rules/rule_set.h"

namespace springback {

/// The person's usual morning, from the mornings before a day.
struct Normal {
    int pain = 0;
    int anchor = 0;               ///< pain never rises above it by itself
    std::optional<int> stiffness; ///< minutes; empty while none is declared or recorded
};

struct Morning {
    Day day;
    int pain = 0;
    std::optional<int> stiffness; ///< minutes
    Normal normal;                ///< of that day
    MorningKind kind = MorningKind::Normal;
    bool stiffnessFlare = false;
    bool painkiller = false;

    bool isFlare() const { return kind != MorningKind::Normal; }
    bool isLargeFlare() const { return kind >= MorningKind::Moderate; }
    /// A painkiller hides pain: such a morning is no evidence of a normal one.
    bool countsAsNormal() const { return kind == MorningKind::Normal && !painkiller; }
    int delta() const { return pain - normal.pain; }
};

/// The middle value; of an even count the mean of the two in the middle, rounded half up. Not for
/// an empty list.
int median(std::vector<int> values);

class Mornings {
public:
    Mornings(const RuleSet& rules, Day start, int declaredPain,
             std::optional<int> declaredStiffness);

    /// The normal of a day after all mornings added so far.
    Normal normal() const;

    /// "My new usual": from now on the anchor. Rolling looks only at mornings after `day`.
    void reset(Day day, int pain, std::optional<int> stiffness);

    /// Days in rising order.
    const Morning& add(Day day, int pain, std::optional<int> stiffness, bool painkiller);

    const Morning* on(Day day) const;
    int count() const { return static_cast<int>(m_mornings.size()); }

    /// Normal mornings on consecutive days up to the newest morning; a missing day ends the row.
    int normalInARow() const { return m_normalInARow; }

    /// Of the newest `rollingMornings`, how many were exactly one point above their normal; those
    /// that a re-set answered are left out.
    int onePointAbove() const;

private:
    struct Reset {
        Day day;
        int pain;
        std::optional<int> stiffness;
    };

    /// The median of the first mornings that recorded a value; empty until enough did.
    class Anchor {
    public:
        void add(int value, const RuleSet& rules);
        std::optional<int> value() const { return m_median; }

    private:
        std::vector<int> m_first;
        std::optional<int> m_median;
    };

    MorningKind kindOf(const Morning& morning) const;
    void countRow(const Morning& morning);
    template <class Value> std::optional<int> rolling(Value value) const;

    const RuleSet* m_rules;
    Day m_start;
    int m_declaredPain;
    std::optional<int> m_declaredStiffness;
    Anchor m_pain;
    Anchor m_stiffness; ///< minutes
    std::optional<Reset> m_reset;
    std::vector<Morning> m_mornings;
    std::vector<int> m_byDay; ///< index + 1 into m_mornings; 0: no check-in
    int m_normalInARow = 0;
};

} // namespace springback
