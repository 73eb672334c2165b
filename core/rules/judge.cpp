#include "core/rules/judge.h"

#include <algorithm>
#include <array>

namespace springback {

namespace {

/// From good to bad, so that the worst of two mornings is the greater.
enum class Finding { Normal, Pending, Unknown, Mild, Large };

Finding findingOf(Day day, const Mornings& mornings, Day today)
{
    const Morning* morning = day <= today ? mornings.on(day) : nullptr;
    if (morning == nullptr) {
        return day >= today ? Finding::Pending : Finding::Unknown;
    }
    if (morning->isLargeFlare()) {
        return Finding::Large;
    }
    if (morning->isFlare()) {
        return Finding::Mild;
    }
    return morning->countsAsNormal() ? Finding::Normal : Finding::Unknown;
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
    Finding finding = findingOf(load.day + days(1), mornings, today);
    if (load.twoMornings) {
        finding = std::max(finding, findingOf(load.day + days(2), mornings, today));
    }
    switch (finding) {
    case Finding::Normal:
        return Outcome::Tolerated;
    case Finding::Pending:
        return Outcome::Waiting;
    case Finding::Unknown:
        return Outcome::CantJudge;
    case Finding::Mild:
        return Outcome::Borderline;
    case Finding::Large:
        break;
    }
    return Outcome::TooMuch;
}

bool isWorse(Outcome outcome, Outcome than)
{
    // waiting, tolerated, borderline, too much, can't judge
    constexpr std::array<int, 5> kOrder{2, 0, 3, 4, 1};
    return kOrder[static_cast<std::size_t>(outcome)] > kOrder[static_cast<std::size_t>(than)];
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
        findingOf(load.day + days(1), mornings, today) != Finding::Normal) {
        return false;
    }
    return !load.twoMornings || findingOf(load.day + days(2), mornings, today) <= Finding::Pending;
}

} // namespace springback
