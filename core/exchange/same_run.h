// Whether two runs are one, whatever the format, the clock or the hand that entered them. Knows no
// file and changes nothing.
#pragma once

#include <cstdint>
#include <map>

#include "core/domain/log.h"

namespace springback {

/// Since 1970, of UTC or of the clock on the wall.
using Minute = std::int64_t;

/// The numbers of the rules; all [Eng].
namespace same_run {
/// One run in two files: clocks and ways to measure differ by less.
inline constexpr int kMinutes = 2;
inline constexpr int kPercent = 2;
/// How long it took, in two files of one format.
inline constexpr int kSeconds = 10;
/// A clock in another zone, or summer time: whole or half hours, up to that many minutes.
inline constexpr int kShiftStep = 30;
inline constexpr int kMaxShift = 14 * 60;
/// The furthest apart that two starts of perhaps one run are.
inline constexpr Minute kMaxApart = kMaxShift + kMinutes;
/// A run entered by hand is rounded by its person.
inline constexpr int kByHandMinutes = 30;
inline constexpr int kByHandPercent = 10;
} // namespace same_run

bool isOfSameDistance(const Run& a, const Run& b, int percent = same_run::kPercent);

/// Whole or half hours apart.
bool isShifted(Minute a, Minute b);

/// Files of one format also agree in how long a run took; the same round twice a day does not.
bool isSameCourse(const Run& a, const Run& b);

/// The runs of a diary, to be found by their start. The log must outlive it.
class RunsHere {
public:
    explicit RunsHere(const Log& log);

    const Run* same(const Run& run) const;
    const Run* maybe(const Run& run) const;

private:
    template <class Fits> const Run* firstIn(Minute start, Minute around, Fits fits) const;
    const Run* byHand(const Run& run, Minute start) const;

    TimeOfDay m_dayStart;
    std::multimap<Minute, const Run*> m_byStart;
    std::multimap<Day, const Run*> m_byHand;
};

} // namespace springback
