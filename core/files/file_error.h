// What the system refused about a file, as an Error. Knows no file of ours.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

#include "core/result.h"

namespace springback {

/// `expected` says what was tried.
Error errorFrom(std::error_code code, const std::filesystem::path& where, std::string expected);

} // namespace springback
