// Salvage: what can still be read of a damaged diary, into a new file beside it. The damaged file
// is never written. Makes no sentence: the report says what was lost in kinds, numbers and days.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/domain/log.h"
#include "core/result.h"

namespace springback {

enum class LossKind {
    Episodes,
    EpisodeDetails, ///< training days, starting doses or signs of an episode
    Sessions,
    Sets,
    SessionSigns,
    CheckIns,
    CheckInDetails, ///< signs, tags, what was changed
    Runs,
    HeelRaiseTests,
    Measures,
    StageMoves,
    NormalResets,
    SeenProfessional,
    Scores,
    ActivityRatings,
    Settings,
};

/// Something that was, or may have been, where nothing can be read any more.
struct Loss {
    LossKind kind = LossKind::Sessions;
    std::size_t count = 0; ///< 0: nobody can tell
    /// When `exact`, the days of what was lost; else the days of what was read before and after it.
    /// Empty: from the beginning, to the end.
    std::optional<Day> first;
    std::optional<Day> last;
    bool exact = false;

    friend bool operator==(const Loss&, const Loss&) = default;
};

struct SalvageReport {
    std::vector<Loss> losses;           ///< by kind, then by day
    std::size_t setsWithoutSession = 0; ///< read, but nobody can tell of which day
    /// The episode was lost, so another one stands in its place, as the entries suggest.
    bool episodeIsMadeUp = false;
};

struct Salvaged {
    Log log;
    SalvageReport report;
};

/// Reads every page by itself and keeps each record that is within the limits of the domain.
/// Damaged when there is none.
Result<Salvaged> readDamaged(const std::filesystem::path& file);

/// The same into a new file, which is then read back and compared. Duplicate when it is there.
Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& into);

} // namespace springback
