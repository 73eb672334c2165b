// RowHash: FNV-1a over the values of one row, 64 bits, with the finish of MurmurHash3 so that sums
// of hashes don't show the pattern of their rows. Two rows that differ in one value of the same
// length never have the same hash. Knows no table.
#pragma once

#include <cstdint>
#include <string_view>

namespace springback {

class RowHash {
public:
    void add(unsigned char byte) { m_state = (m_state ^ byte) * 0x100000001B3U; }
    void add(std::uint64_t number)
    {
        for (int shift = 0; shift < 64; shift += 8) {
            add(static_cast<unsigned char>(number >> shift));
        }
    }
    /// With its length, so that "ab", "c" is not "a", "bc".
    void add(std::string_view text)
    {
        add(std::uint64_t{text.size()});
        for (const char letter : text) {
            add(static_cast<unsigned char>(letter));
        }
    }

    std::uint64_t value() const
    {
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 33)) * 0xFF51AFD7ED558CCDU;
        mixed = (mixed ^ (mixed >> 33)) * 0xC4CEB9FE1A85EC53U;
        return mixed ^ (mixed >> 33);
    }

private:
    std::uint64_t m_state = 0xCBF29CE484222325U;
};

} // namespace springback
