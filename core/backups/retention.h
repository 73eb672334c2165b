// Which of the backups may go. Pure: no clock, no disk.
#pragma once

#include <filesystem>
#include <vector>

#include "core/backups/backup.h"

namespace springback {

inline constexpr std::size_t kDailyKept = 7;    ///< of so many days that have a backup
inline constexpr std::size_t kWeeklyKept = 4;   ///< of so many ISO weeks
inline constexpr std::size_t kMonthlyKept = 12; ///< of so many months
inline constexpr days kBeforeChangeKept{30};    ///< made before an upgrade, import or restore

/// Of the daily backups, the newest of each of those days, weeks and months stays; of those made
/// before a change likewise, and all of the last 30 days. What the person asked for stays, and what
/// is dated after today (the clock was wrong once), and `newestProven`.
std::vector<Backup> outdated(const std::vector<Backup>& backups, Day today,
                             const std::filesystem::path& newestProven);

} // namespace springback
