// The checksum that FIT puts at the end of its header and of the file: CRC-16 with the polynomial
// 0x8005, lowest bit first, from 0. Bytes with their own checksum behind them come to 0.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace springback {

namespace detail {

constexpr std::array<std::uint16_t, 256> fitCrcTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xA001U : 0U);
        }
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}

inline constexpr auto kFitCrcTable = fitCrcTable();

} // namespace detail

constexpr std::uint16_t fitCrc(std::string_view bytes)
{
    unsigned crc = 0;
    for (const char byte : bytes) {
        crc = (crc >> 8U) ^ detail::kFitCrcTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU];
    }
    return static_cast<std::uint16_t>(crc);
}

} // namespace springback
