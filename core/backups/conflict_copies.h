// Copies of the diary that a folder kept in step between computers, or a file manager, has left
// beside it. Told by their names; whether they hold anything new is for core/exchange to compare.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace springback {

/// "springback (conflicted copy 2026-11-20).db", "springback.sync-conflict-20261120-101010-ABC.db",
/// "springback (1).db", "springback-LAPTOP.db" beside "springback.db". Not what Springback itself
/// or the person's own "back up" puts there.
bool isConflictCopyName(std::string_view name, std::string_view diaryName);

/// In the diary's folder, by name. A folder that can't be read has none.
std::vector<std::filesystem::path> conflictCopiesOf(const std::filesystem::path& diary);

} // namespace springback
