// FIT, the format of most watches: bytes in, activities out. A decoder of our own (docs/adr/0022).
// Knows neither the disk nor the diary.
#pragma once

#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/result.h"

namespace springback {

/// A FIT file of more records or parts (sessions and laps) is refused: more than five days of a
/// record a second.
inline constexpr std::size_t kMostFitRecords = 500'000;
inline constexpr std::size_t kMostFitParts = 10'000;

/// One Activity for each session: several where a file holds several sports, or where several files
/// are chained in one; what such a chain holds besides is passed over. Each figure is the
/// session's; where it tells none, that of its laps; where these tell none, what its records come
/// to (core/activities/track.h). All of it or an Error, whose where is `name`. Other sports than
/// runs and walks may lack distance and time.
Result<std::vector<Activity>> readFit(std::string_view bytes, std::string_view name);

} // namespace springback
