// Doses with their mornings, made by hand, for the tests of the dose plots.
#pragma once

#include "core/stats/dose_response.h"

namespace springback::ui::chart_tests {

inline Day doseDay(int offset)
{
    return Day{std::chrono::year{2026} / 3 / 2} + days(offset);
}

/// Judged by the next morning, against a normal of 2.
inline JudgedDose runOf(int day, double km, Outcome outcome, int morning)
{
    JudgedDose dose;
    dose.day = doseDay(day);
    dose.amount = km;
    dose.judgement = {day, outcome, doseDay(day + 1), morning, 2};
    return dose;
}

/// 3, 6 (a flare after hills), 5 and 3 km; one more without a morning.
inline std::vector<JudgedDose> fiveRuns()
{
    std::vector<JudgedDose> runs{
        runOf(0, 3, Outcome::Tolerated, 2), runOf(3, 6, Outcome::TooMuch, 4),
        runOf(6, 5, Outcome::Tolerated, 1), runOf(9, 3, Outcome::Tolerated, 2),
        runOf(12, 4, Outcome::Waiting, 0)};
    runs[4].judgement.morning.reset();
    runs[4].judgement.morningPain.reset();
    return runs;
}

inline const Component kRunComponent{DoseKind::RunDistance, {}};
inline const Period kDosePeriod{doseDay(0), doseDay(20)};

} // namespace springback::ui::chart_tests
