// RawReader: numbers of SQLite's record format, one after the other out of bytes that may be
// damaged. Never reads beyond them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace springback {

class RawReader {
public:
    RawReader(std::string_view bytes, std::size_t at) : m_bytes(bytes), m_at(at) {}

    /// False once something was to be read beyond the end.
    bool isGood() const { return m_isGood; }
    std::size_t at() const { return m_at; }

    /// Big-endian and unsigned, of 1 to 8 bytes.
    std::uint64_t number(std::size_t bytes);
    /// The same as two's complement.
    std::int64_t signedNumber(std::size_t bytes);
    /// 1 to 9 bytes, seven bits in each but the ninth.
    std::uint64_t varint();
    std::string_view text(std::uint64_t bytes);

private:
    bool has(std::uint64_t bytes);

    std::string_view m_bytes;
    std::size_t m_at;
    bool m_isGood = true;
};

} // namespace springback
