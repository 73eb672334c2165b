#include "core/domain/text.h"

#include <cstddef>
#include <optional>

namespace springback {

namespace {

struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;
};

/// The shortest form is the only one: each length has a first code point of its own.
struct Form {
    unsigned char mask;
    unsigned char lead;
    std::size_t bytes;
    char32_t first;
};
constexpr Form kForms[] = {
    {0x80, 0x00, 1, 0x0}, {0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}};

/// The code point at the start of `text`, which is not empty.
std::optional<CodePoint> decode(std::string_view text)
{
    const auto byteAt = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (const Form& form : kForms) {
        if ((byteAt(0) & form.mask) != form.lead) {
            continue;
        }
        if (text.size() < form.bytes) {
            return std::nullopt;
        }
        char32_t value = byteAt(0) & static_cast<unsigned char>(~form.mask);
        for (std::size_t i = 1; i < form.bytes; ++i) {
            if ((byteAt(i) & 0xC0) != 0x80) {
                return std::nullopt;
            }
            value = (value << 6) | (byteAt(i) & 0x3F);
        }
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (value < form.first || value > 0x10FFFF || surrogate) {
            return std::nullopt;
        }
        return CodePoint{value, form.bytes};
    }
    return std::nullopt;
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

} // namespace

TextFault faultOf(std::string_view text, bool multiline)
{
    while (!text.empty()) {
        const std::optional<CodePoint> c = decode(text);
        if (!c) {
            return TextFault::NotUtf8;
        }
        const bool allowed = multiline && (c->value == '\n' || c->value == '\t');
        if (isControl(c->value) && !allowed) {
            return TextFault::Control;
        }
        text.remove_prefix(c->bytes);
    }
    return TextFault::None;
}

} // namespace springback
