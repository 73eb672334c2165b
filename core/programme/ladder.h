// Places on an exercise's ladder: up, down, and which place a list of done sets amounts to. Pure
// functions.
#pragma once

#include <compare>
#include <optional>
#include <span>

#include "core/domain/records.h"
#include "core/programme/programme.h"

namespace springback {

/// `rung` counts from 0; load only on the last rung. Ordered from easier to harder.
struct Position {
    int rung = 0;
    Load load;

    friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

/// The dose a position stands for.
struct Dose {
    int sets = 1;
    std::optional<int> reps;
    std::optional<int> holdSeconds;
    Load load;
    std::string variant;
    std::string alsoVariant;
    int timesADay = 1;

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// An exercise's ladder as one location climbs it: rungs below neutral left out unless mid-portion,
/// floor version named.
class Ladder {
public:
    Ladder(const Exercise& exercise, Location location, Load loadStep);

    Position top() const; ///< last rung without load
    bool isLoadable() const { return m_addedLoad; }
    std::optional<Position> up(Position from) const;   ///< nothing above: empty
    std::optional<Position> down(Position from) const; ///< on the entry: empty
    Dose at(Position position) const;

    /// The highest position whose dose the sets of one day meet; sets that meet no rung count as
    /// the one below the variant's first, at the lowest as the entry.
    Position reached(std::span<const Set* const> sets) const;

    /// A start dose as entered (rung from 1, load in any step).
    Position startingAt(const StartDose& dose) const;

private:
    std::vector<Rung> m_rungs;
    bool m_addedLoad;
    Load m_loadStep;
};

} // namespace springback
