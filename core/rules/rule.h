// The rule ids, the advices and what each rule sees. What the rules do: core/rules/day_rules.cpp
// and exercise_rules.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/day.h"
#include "core/domain/names.h"
#include "core/domain/side.h"

namespace springback {

/// Version of the rule set, shown in "Why?". Raise it when the same log may give another plan.
inline constexpr int kRuleSetVersion = 1;

/// From the boldest to the most careful: the greater one wins.
enum class Advice { Progress, Hold, DialBack, SettleDown, SeeProfessional, SeekUrgentCare };

/// Stable ids. Sources and sentences: docs/rules.md.
enum class Rule {
    UrgentSign,
    SeeProfessionalSign,
    StopSign,
    PainVeryHigh,
    PainTooMuchAgain,
    PainTooMuch,
    FlareSevere,
    FlareModerate,
    FlareMild,
    FlareLasting,
    FlaresRepeated,
    WorseThanStart,
    TwoRisingWeeks,
    RisingWeek,
    NoProgress12Weeks,
    MorningUnknown,
    GapShort,
    GapLong,
    GapVeryLong,
    TooSoon,
    RangeForLocation,
    AcceptablePain,
    Dwell,
    EffortOnTarget,
    Ready,
    Otherwise,
};
inline constexpr int kRuleCount = 26;
using Rules = EnumSet<Rule>;

/// A number that a rule saw. Pain in points, stiffness in minutes, gaps and spans in days.
enum class FigureName {
    Morning,
    Normal,
    Delta,
    Stiffness,
    StiffnessNormal,
    Pain,
    Times,
    Flares,
    WeekMean,
    WeekMeanBefore,
    Anchor,
    Days,
    Hours,
    Needed,
    GoodSessions,
    Rpe,
    Mornings,
    Weeks,
    SessionsDone,
    SessionsPlanned,
    HeelRaiseGain,
};

struct Figure {
    FigureName name = FigureName::Morning;
    double value = 0;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// One matched rule, kept whatever else matched.
struct Reason {
    Rule rule = Rule::Otherwise;
    Advice advice = Advice::Hold;
    std::vector<Figure> figures{};
    std::vector<Day> becauseOf{};         ///< days of the entries that it looked at, oldest first
    std::vector<std::string> exercises{}; ///< ids; empty for rules of the whole day
    bool inForce = false;                 ///< matched earlier and not released yet
    bool suggestsProfessional = false;

    friend bool operator==(const Reason&, const Reason&) = default;
};

template <> struct EnumNames<Advice> {
    static constexpr std::array<std::string_view, 6> values{
        "Progress", "Hold", "DialBack", "SettleDown", "SeeProfessional", "SeekUrgentCare"};
};
template <> struct EnumNames<Rule> {
    static constexpr std::array<std::string_view, kRuleCount> values{"urgent_sign",
                                                                     "see_professional_sign",
                                                                     "stop_sign",
                                                                     "pain_very_high",
                                                                     "pain_too_much_again",
                                                                     "pain_too_much",
                                                                     "flare_severe",
                                                                     "flare_moderate",
                                                                     "flare_mild",
                                                                     "flare_lasting",
                                                                     "flares_repeated",
                                                                     "worse_than_start",
                                                                     "two_rising_weeks",
                                                                     "rising_week",
                                                                     "no_progress_12_weeks",
                                                                     "morning_unknown",
                                                                     "gap_short",
                                                                     "gap_long",
                                                                     "gap_very_long",
                                                                     "too_soon",
                                                                     "range_for_location",
                                                                     "acceptable_pain",
                                                                     "dwell",
                                                                     "effort_on_target",
                                                                     "ready",
                                                                     "otherwise"};
};
template <> struct EnumNames<FigureName> {
    static constexpr std::array<std::string_view, 21> values{"morning",
                                                             "normal",
                                                             "delta",
                                                             "stiffness_min",
                                                             "stiffness_normal_min",
                                                             "pain",
                                                             "times",
                                                             "flares",
                                                             "week_mean",
                                                             "week_mean_before",
                                                             "anchor",
                                                             "days",
                                                             "hours",
                                                             "needed",
                                                             "good_sessions",
                                                             "rpe",
                                                             "mornings",
                                                             "weeks",
                                                             "sessions_done",
                                                             "sessions_planned",
                                                             "heel_raise_gain"};
};

} // namespace springback
