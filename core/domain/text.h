// Whether bytes are text that a person can have written. Knows no field and no limit.
#pragma once

#include <string_view>

namespace springback {

enum class TextFault {
    None,
    NotUtf8, ///< cut, overlong, a surrogate, or beyond Unicode
    Control, ///< a control character (C0, DEL or C1) that is not allowed here
};

/// Line end and tab are the control characters that `multiline` allows.
TextFault faultOf(std::string_view text, bool multiline);

} // namespace springback
