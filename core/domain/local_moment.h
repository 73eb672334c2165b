// LocalMoment: a local date and time of day to the second, as a clock on the wall shows it. Without
// a zone and without a clock; an hour that comes twice is the same hour.
#pragma once

#include "core/domain/day.h"

namespace springback {

struct LocalMoment {
    Day day;        ///< of the calendar
    int second = 0; ///< since midnight

    friend auto operator<=>(const LocalMoment&, const LocalMoment&) = default;
};

/// "2026-03-14T07:12:05", and back; nothing when it is not one.
std::string isoMoment(const LocalMoment& moment);
std::optional<LocalMoment> parseMoment(std::string_view iso);

TimeOfDay timeOf(const LocalMoment& moment);

/// The diary day that the moment belongs to.
Day dayOf(const LocalMoment& moment, TimeOfDay dayStart);

} // namespace springback
