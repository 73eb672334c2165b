// The rules that decide a day: a table of pure predicates over what the day shows, all evaluated,
// every match kept. Rules that decide single exercises: exercise_rules.h. States that outlast a
// day: states.h.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/domain/vocabulary.h"
#include "core/rules/mornings.h"
#include "core/rules/rule.h"
#include "core/rules/weeks.h"

namespace springback {

/// Signs not yet seen by a professional, and the day they were ticked.
struct SignsSeen {
    Signs signs;
    Day day;
};

/// The worst session or run of today and yesterday.
struct WorstLoad {
    Day day;
    int pain = 0;
    int timesTooMuch = 0; ///< sessions and runs over the acceptable zone in the last days
    Day lastTooMuch{};    ///< the newest of them, when there are any
};

/// What a flare of today belongs to.
struct FlareCause {
    std::vector<Day> days;  ///< of sessions and runs; empty: no cause known
    bool dosesFall = false; ///< something done then had never been tolerated
    bool wasFlareYesterday = false;
    bool runOrJumpTwoDaysAgo = false;
};

/// How the plan has been kept since the start.
struct Adherence {
    int done = 0;
    int planned = 0;
    std::optional<int> heelRaiseGain; ///< newest test against the first, repetitions
};

struct DayFacts {
    const RuleSet* rules = nullptr;
    Day today;
    bool seenToday = false;           ///< by a professional
    const Morning* morning = nullptr; ///< today's; null without a check-in
    Normal normal;
    int mornings = 0;                ///< in all
    std::optional<Day> lastLoad;     ///< last session or run before today
    bool lastMorningMissing = false; ///< the morning after it has no check-in
    std::optional<SignsSeen> signs;
    std::optional<WorstLoad> worst;
    FlareCause cause;
    std::vector<Day> repeatedFlares; ///< first days of the larger flares that count now
    std::optional<WeekReport> week;  ///< finished yesterday
    int weekAnchor = 0;              ///< the anchor when that week began
    Adherence adherence;
    std::optional<Day> lastSession; ///< before today
    int gapDays = 0;                ///< since then, without illness and travel
};

struct DayRule {
    Rule rule;
    std::optional<Reason> (*match)(const DayFacts&);
};

inline constexpr int kDayRuleCount = 19;
extern const std::array<DayRule, kDayRuleCount> kDayRules;

std::vector<Reason> matchDayRules(const DayFacts& facts);

/// Ends the exercise it was felt in.
bool stopsExercise(Rule rule);
/// Looks at sessions and runs, not at a morning.
bool isPainRule(Rule rule);

} // namespace springback
