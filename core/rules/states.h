// Advice that outlasts its day: settle down, see a professional, urgent care, "no run or jump".
// Held until released.
#pragma once

#include <optional>
#include <vector>

#include "core/rules/mornings.h"
#include "core/rules/rule.h"

namespace springback {

struct Held {
    Rule rule;
    Advice advice;
    Day cause; ///< the session or morning that the waiting counts from

    friend bool operator==(const Held&, const Held&) = default;
};

class States {
public:
    explicit States(const RuleSet& rules) : m_rules(&rules) {}

    /// A newer cause of the same rule starts the waiting anew; false when the cause was known.
    bool hold(Rule rule, Advice advice, Day cause);

    /// "I have been seen" opens what asks for a professional.
    void seen();
    /// A finished week below the start + 2 points.
    void betterWeek();
    /// Releases what today's morning releases. True when stop signs have gone: they re-enter as
    /// SettleDown.
    [[nodiscard]] bool morning(const Mornings& mornings, Day today);

    const std::vector<Held>& all() const { return m_held; }
    bool any(Advice advice) const;
    bool anyAtLeast(Advice advice) const;
    /// Nothing is run or jumped while anything is held.
    bool noRunOrJump() const { return !m_held.empty(); }
    bool loadingPauses() const { return anyAtLeast(Advice::SeeProfessional); }

    /// What releases the most careful one.
    Until until() const;
    std::optional<Day> untilDay() const; ///< earliest day of that, with SettleDown
    /// The most careful one, or null.
    const Held* mostCareful() const;

private:
    const RuleSet* m_rules;
    std::vector<Held> m_held;
};

} // namespace springback
