// The part of validation that needs the programme: exercises and variants that exist, start doses
// that are on a ladder.
#pragma once

#include <string>

#include "core/domain/change.h"
#include "core/programme/programme.h"
#include "core/result.h"

namespace springback {

Result<void> validateNames(const Session&, const Programme&, const std::string& path = {});
Result<void> validateNames(const Episode&, const Programme&, const std::string& path = {});

} // namespace springback
