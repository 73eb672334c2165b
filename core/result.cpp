#include "core/result.h"

namespace springback {

std::string sentence(const Error& error)
{
    std::string text = error.where;
    if (!error.expected.empty()) {
        text += text.empty() ? error.expected : ": " + error.expected;
    }
    if (!error.found.empty()) {
        text += ", found " + error.found;
    }
    return text;
}

} // namespace springback
