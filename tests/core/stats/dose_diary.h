// A diary with a ladder to climb and judgements made by hand, so that these tests say nothing about
// the rules: raise is 2x8 on both legs, 2x8 on one, then 2.5 kg a step; hop is 1x15, 2x15.
#pragma once

#include "core/stats/components.h"
#include "tests/core/stats/small_diary.h"

namespace springback::stats_tests {

struct DoseDiary : SmallDiary {
    DoseDiary()
    {
        programme.loadStep = Load{2500};
        Exercise& raise = programme.exercises[0];
        raise.ladder = {rung(2, 8, "both_legs"), rung(2, 8, "one_leg")};
        raise.addedLoad = true;
        raise.eachSide = true;
        programme.exercises[1].ladder = {rung(1, 1)};
        programme.exercises[2].ladder = {rung(1, 15), rung(2, 15)};
        Episode episode;
        episode.side = Side::Right;
        episode.start = at(0);
        log.episodes.push_back({1, episode});
        day(0, 2);
        day(60, 2);
    }

    Episode& episode() { return log.episodes.front().value; }

    /// A session judged by the next morning.
    Session& judged(int day, std::vector<Set> sets, Outcome outcome, int morning = 2)
    {
        Session& made = session(day, std::move(sets));
        const bool known = outcome != Outcome::Waiting;
        course.sessions.push_back({log.sessions.back().id, outcome,
                                   known ? std::optional<Day>(at(day + 1)) : std::nullopt,
                                   known ? std::optional<int>(morning) : std::nullopt, 2});
        return made;
    }

    Run& judgedRun(int day, int metres, Outcome outcome, int morning = 2)
    {
        Run& made = run(day, metres);
        course.runs.push_back({log.runs.back().id, outcome, at(day + 1), morning, 2});
        return made;
    }

    static Rung rung(int sets, int count, std::string variant = {})
    {
        Rung rung;
        rung.sets = sets;
        rung.reps = count;
        rung.variant = std::move(variant);
        return rung;
    }
};

inline const Component kRaise{DoseKind::Exercise, "raise"};
inline const Component kRuns{DoseKind::RunDistance, {}};

/// 2x8 of the raise.
inline std::vector<Set> raises(std::string variant, int grams = 0, Side side = Side::Right)
{
    Set set = reps("raise", 8, grams);
    set.variant = std::move(variant);
    set.side = side;
    return {set, set};
}

/// Of one component; nothing without entries.
inline std::vector<JudgedDose> dayDoses(const Diary& diary, const Component& component)
{
    for (const ComponentDoses& of : allDoses(diary)) {
        if (of.component == component) {
            return of.doses;
        }
    }
    return {};
}

inline std::vector<double> amountsOf(const std::vector<JudgedDose>& doses)
{
    std::vector<double> amounts;
    for (const JudgedDose& dose : doses) {
        amounts.push_back(dose.amount);
    }
    return amounts;
}

} // namespace springback::stats_tests
