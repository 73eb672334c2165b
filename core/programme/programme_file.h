// Reads the programme file. Every error names the entry: "exercises[3].ladder[1].sets: 1 to 20,
// found 0".
#pragma once

#include <cstddef>
#include <string_view>

#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

/// A hundred times the size of the built-in one.
inline constexpr std::size_t kMaxProgrammeBytes = std::size_t{4} << 20U;

/// Parses and validates: unknown keys, missing fields, limits, doubled ids, blocks and gates that
/// name what is not there.
Result<Programme> parseProgramme(std::string_view json);

/// The programme that ships with the program, read once. A broken one is a bug in the build: tests
/// load it.
const Programme& builtInProgramme();

} // namespace springback
