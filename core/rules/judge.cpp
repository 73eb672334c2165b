#include "core/rules/judge.h"

#include <algorithm>

namespace springback {

namespace {

/// From good to bad, so that the worst of two mornings is the greater.
enum class Verdict { Normal, Pending, Unknown, Mild, Large };

Verdict verdictOf(Day day, const Mornings& mornings, Day today)
{
    const Morning* morning = day <= today ? mornings.on(day) : nullptr;
    if (morning == nullptr) {
        return day >= today ? Verdict::Pending : Verdict::Unknown;
    }
    if (morning->isLargeFlare()) {
        return Verdict::Large;
    }
    if (morning->isFlare()) {
        return Verdict::Mild;
    }
    return morning->countsAsNormal() ? Verdict::Normal : Verdict::Unknown;
}

bool wasTooMuch(const JudgedLoad& load, const RuleSet& rules)
{
    return load.pain && *load.pain > rules.acceptableMax;
}

} // namespace

Outcome judge(const JudgedLoad& load, const Mornings& mornings, const RuleSet& rules, Day today)
{
    if (wasTooMuch(load, rules)) {
        return Outcome::TooMuch;
    }
    Verdict verdict = verdictOf(load.day + days(1), mornings, today);
    if (load.twoMornings) {
        verdict = std::max(verdict, verdictOf(load.day + days(2), mornings, today));
    }
    switch (verdict) {
    case Verdict::Normal:
        return Outcome::Tolerated;
    case Verdict::Pending:
        return Outcome::Waiting;
    case Verdict::Unknown:
        return Outcome::CantJudge;
    case Verdict::Mild:
        return Outcome::Borderline;
    case Verdict::Large:
        break;
    }
    return Outcome::TooMuch;
}

const Morning* judgingMorning(const JudgedLoad& load, const Mornings& mornings, Day today)
{
    const Morning* worst = nullptr;
    for (int after = 1; after <= (load.twoMornings ? 2 : 1); ++after) {
        const Day day = load.day + days(after);
        const Morning* morning = day <= today ? mornings.on(day) : nullptr;
        if (morning != nullptr && (worst == nullptr || worst->kind < morning->kind)) {
            worst = morning;
        }
    }
    return worst;
}

bool countsAsTolerated(const JudgedLoad& load, const Mornings& mornings, const RuleSet& rules,
                       Day today)
{
    if (wasTooMuch(load, rules) ||
        verdictOf(load.day + days(1), mornings, today) != Verdict::Normal) {
        return false;
    }
    return !load.twoMornings || verdictOf(load.day + days(2), mornings, today) <= Verdict::Pending;
}

} // namespace springback
