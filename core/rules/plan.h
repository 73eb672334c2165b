// plan(): today's advice, doses and gates, folded from the dated log. Pure: the same log and day
// give the same plan. No clock, no storage, no sentences.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/log.h"
#include "core/programme/ladder.h"
#include "core/programme/programme.h"
#include "core/rules/rule.h"
#include "core/rules/rule_set.h"

namespace springback {

enum class ItemState {
    Due,      ///< today
    OtherDay, ///< on `next`
    Resting,  ///< until its rule is released
    Hidden,   ///< not for this location
    Done,     ///< logged today
};

/// One exercise of the stage, with its dose.
struct PlanItem {
    std::string exercise;
    std::string block;
    Side side = Side::Right;
    Position position;
    Dose dose;
    std::optional<Dose> before; ///< the dose last done (or started from), where today's differs
    bool tolerated = false;     ///< this dose, or a harder one, has sat well before
    std::optional<int> targetRpe;
    ItemState state = ItemState::Due;
    std::optional<Day> next; ///< with OtherDay
    std::optional<Rule> why; ///< the rule that rests it, changed or holds its dose
    bool optional = false;
};

struct GateFigure {
    std::string name;
    double have = 0;
    double need = 0;
    bool met = false;
    std::string alternativeTo;
    std::optional<int> maxPain;
};

struct GateStatus {
    Stage to = Stage::Strength;
    bool met = false;
    std::vector<GateFigure> conditions;
};

/// Until when runs and jumps rest.
enum class Until {
    Nothing,
    NormalMorning,     ///< the next normal morning
    TwoNormalMornings, ///< two in a row, not before `untilDay`
    SeenOrThreeNormal, ///< "I have been seen", or three normal mornings in a row without the sign
    Seen,              ///< "I have been seen"
    BetterWeekOrSeen,  ///< a finished week below the start + 2, or "I have been seen"
};

/// What the day lacks.
enum class Missing { Episode, CheckIn, LastMorning, Mornings };

/// Questions for the person.
enum class Ask { NewUsual, WhatChanged, RescreenSigns };

struct Plan {
    Day date;
    bool hasEpisode = false; ///< false: nothing below but `missing`
    Side side = Side::Right;
    Location location = Location::Unsure;
    Stage stage = Stage::Settle;
    int week = 1; ///< of the episode, from 1
    Advice advice = Advice::Hold;
    bool stopExercise = false;
    std::optional<int> morning; ///< today's, of the side that decides
    int normal = 0;
    std::optional<int> stiffness;
    std::optional<int> stiffnessNormal;
    std::vector<Reason> reasons; ///< every matched rule, most careful first
    bool noRunOrJump = false;
    Until until = Until::Nothing;
    std::optional<Day> untilDay;
    std::vector<PlanItem> items;   ///< in the order of the day
    std::vector<GateStatus> gates; ///< the way on from this stage
    std::vector<GateStatus> path;  ///< every gate of the programme, in its order
    std::vector<MeasureKind> measuresOffered;
    std::vector<MeasureKind> measuresToEnd;
    std::vector<Missing> missing;
    std::vector<Ask> asks;

    std::optional<int> delta() const
    {
        return morning ? std::optional<int>(*morning - normal) : std::nullopt;
    }
    const Reason* reason(Rule rule) const;
    const PlanItem* item(std::string_view exercise) const;
};

/// How one session or run sat with the tendon.
enum class Outcome { Waiting, Tolerated, Borderline, TooMuch, CantJudge };

/// The morning a session was judged by: the worst one so far.
struct Judgement {
    Id id = 0; ///< of the session or run
    Outcome outcome = Outcome::Waiting;
    std::optional<Day> morning; ///< the day of that check-in
    std::optional<int> morningPain;
    int normal = 0;      ///< that morning's
    bool rested = false; ///< a run on a day on which runs and jumps rested
};

/// What was more than the plan of the day proposed.
enum class Overrule {
    Harder,     ///< a higher place on the ladder, or a whole set more
    Rested,     ///< it rested that day
    NotThatDay, ///< loaded work or jumps that were not due that day
};

/// One exercise of one past day: what was done beside what was proposed.
struct DayDose {
    Day date;
    std::size_t exercise = 0; ///< its place in the programme
    Position position;        ///< done
    Position proposed;        ///< from what was known before it was done
    Outcome outcome = Outcome::Waiting;
    EnumSet<Overrule> overruled{};
};

enum class MorningKind { Normal, Mild, Moderate, Severe };

/// What one past day looked like, from what was known that day.
struct DayRecord {
    Day date;
    Stage stage = Stage::Settle;
    Advice advice = Advice::Hold;
    Rules rules; ///< matched day rules
    std::optional<int> morning;
    std::optional<MorningKind> kind;
    int normal = 0;
    std::vector<Day> judged; ///< days of the sessions and runs that a flare of this day belongs to
    bool training = false;   ///< a training day by the plan
};

/// Everything the fold learned on its way to `today`.
struct Course {
    Plan plan;
    std::vector<DayRecord>
        days; ///< of the episode covering today, or of the last one before it; oldest first
    std::vector<Judgement> sessions; ///< by date
    std::vector<Judgement> runs;
    std::vector<DayDose> doses; ///< by date, then by exercise; known exercises only
};

Plan plan(const Programme&, const RuleSet&, const Log&, Day today);
Course course(const Programme&, const RuleSet&, const Log&, Day today);

template <> struct EnumNames<ItemState> {
    static constexpr std::array<std::string_view, 5> values{"due", "other_day", "resting", "hidden",
                                                            "done"};
};
template <> struct EnumNames<Outcome> {
    static constexpr std::array<std::string_view, 5> values{"waiting", "tolerated", "borderline",
                                                            "too_much", "cant_judge"};
};
template <> struct EnumNames<Overrule> {
    static constexpr std::array<std::string_view, 3> values{"harder", "rested", "not_that_day"};
};
template <> struct EnumNames<Missing> {
    static constexpr std::array<std::string_view, 4> values{"episode", "check_in", "last_morning",
                                                            "mornings"};
};
template <> struct EnumNames<Ask> {
    static constexpr std::array<std::string_view, 3> values{"new_usual", "what_changed",
                                                            "rescreen_signs"};
};

} // namespace springback
