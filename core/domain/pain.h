// Pain: a whole number from 0 to 10 that cannot be anything else; PainRating: one answer, asked per
// side if need be. Does not know zones or rules (core/rules).
#pragma once

#include <algorithm>
#include <compare>
#include <optional>

#include "core/domain/side.h"

namespace springback {

/// Numeric rating scale, 0 (none) to 10 (worst imaginable).
class Pain {
public:
    static constexpr int kMin = 0;
    static constexpr int kMax = 10;

    constexpr Pain() = default;

    static constexpr std::optional<Pain> from(int value)
    {
        if (value < kMin || value > kMax) {
            return std::nullopt;
        }
        return Pain(value);
    }

    constexpr int value() const { return m_value; }

    friend constexpr auto operator<=>(Pain, Pain) = default;
    friend consteval Pain operator""_pain(unsigned long long value);

private:
    explicit constexpr Pain(int value) : m_value(value) {}

    int m_value = 0;
};

/// `3_pain`; `11_pain` does not compile.
consteval Pain operator""_pain(unsigned long long value)
{
    if (value > static_cast<unsigned long long>(Pain::kMax)) {
        throw "pain is 0 to 10";
    }
    return Pain(static_cast<int>(value));
}

/// One answer to "how much pain?". A single number counts for both sides; with both tendons sore it
/// is asked per side.
struct PainRating {
    Pain left;
    Pain right;
    bool perSide = false; ///< true when left and right were answered apart

    constexpr PainRating() = default;
    // A plain number is a rating, so that records read as they are written.
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr PainRating(Pain both) : left(both), right(both) {}
    constexpr PainRating(Pain leftPain, Pain rightPain)
        : left(leftPain), right(rightPain), perSide(true)
    {
    }

    constexpr Pain worst() const { return std::max(left, right); }
    constexpr Pain on(Side side) const
    {
        return side == Side::Left ? left : side == Side::Right ? right : worst();
    }

    friend constexpr bool operator==(const PainRating&, const PainRating&) = default;
};

} // namespace springback
