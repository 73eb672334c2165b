// A Change as one line of JSON, both ways: how the data file keeps what can be undone. Not a format
// for other programs; checks kinds and names, not limits.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/change.h"
#include "core/result.h"

namespace springback {

std::string changeToJson(const Change& change);
Result<Change> changeFromJson(std::string_view json);

} // namespace springback
