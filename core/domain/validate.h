// The limits of every field, and the check of a record against them. The same numbers stand in the
// schema's CHECKs. Does not know which exercises exist: that check takes the programme
// (core/programme/validate_names.h).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/domain/change.h"
#include "core/result.h"

namespace springback {

/// All [Eng]: wide enough for any person, narrow enough to catch a slip of the keys.
namespace limits {
inline constexpr int kMaxStiffness = 600; ///< minutes
inline constexpr int kMaxMinutes = 1440;  ///< a session lasts at most a day
inline constexpr int kMaxLoadGrams = 300'000;
inline constexpr int kMaxReps = 1000;
inline constexpr int kMaxHoldSeconds = 3600;
inline constexpr int kMaxRpe = 10;
inline constexpr int kMaxSets = 200; ///< in one session
inline constexpr int kMaxMetres = 300'000;
inline constexpr int kMaxRunSeconds = 48 * 3600;
inline constexpr int kMaxClimb = 20'000; ///< metres
inline constexpr int kMaxCadence = 300;  ///< steps a minute
inline constexpr int kMaxHeelRaises = 500;
inline constexpr int kMaxScore = 100;
inline constexpr int kMaxRating = 10;
inline constexpr int kMaxRung = 50;
inline constexpr int kMaxStartDoses = 100;
inline constexpr std::size_t kMaxNoteBytes = 10'000;
inline constexpr std::size_t kMaxNameBytes = 200; ///< exercise, variant, activity, source
} // namespace limits

/// Nothing, or the first field out of its limits: where is `path` + ".field" ("sets[0].reps"); an
/// empty path gives "field". Fields are called what they are called in the log format, and their
/// figures are in its units. Text is UTF-8 without control characters (a note may have line ends
/// and tabs).
Result<void> validate(const Episode&, const std::string& path = {});
Result<void> validate(const Session&, const std::string& path = {});
Result<void> validate(const CheckIn&, const std::string& path = {});
Result<void> validate(const Run&, const std::string& path = {});
Result<void> validate(const HeelRaiseTest&, const std::string& path = {});
Result<void> validate(const Measure&, const std::string& path = {});
Result<void> validate(const StageMove&, const std::string& path = {});
Result<void> validate(const NormalReset&, const std::string& path = {});
Result<void> validate(const SeenProfessional&, const std::string& path = {});
Result<void> validate(const Score&, const std::string& path = {});
Result<void> validate(const ActivityRating&, const std::string& path = {});
Result<void> validate(const Settings&, const std::string& path = {});

/// What no single record shows: one check-in a day, one heel-raise test, score of a kind or re-set
/// a day, episodes that do not overlap.
Result<void> validateTogether(const Log& log);

/// The same for one kind of record, in any order: all that a change to that kind needs.
Result<void> validateTogether(std::vector<const Episode*> episodes);
Result<void> validateTogether(std::vector<const CheckIn*> checkIns);
Result<void> validateTogether(std::vector<const HeelRaiseTest*> tests);
Result<void> validateTogether(std::vector<const NormalReset*> resets);
Result<void> validateTogether(std::vector<const Score*> scores);

} // namespace springback
