// Data files to begin with: one as this program writes it, and the frozen ones of older schemas.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace springback::fuzz {

inline constexpr std::size_t kDiaryPageBytes = 512; ///< small, so that a change hits something

/// The bytes of each.
std::vector<std::string> sampleDiaries();

} // namespace springback::fuzz
