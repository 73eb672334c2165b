// Numbers as SQLite's file format has them: the most significant byte first.
// Knows no offset.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace springback {

/// `offset + count` must lie within the bytes; at most 4 of them.
inline std::uint32_t bigEndian(std::string_view bytes, std::size_t offset, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[offset + i]);
    }
    return value;
}

} // namespace springback
