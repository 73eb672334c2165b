// Which leg. Does not know records.
#pragma once

namespace springback {

enum class Side { Left, Right, Both };

} // namespace springback
