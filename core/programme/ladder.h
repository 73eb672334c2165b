// Places on an exercise's ladder: up, down, and which place a list of done sets amounts to. Pure
// functions.
#pragma once

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

/// An exercise's ladder as one location climbs it. Where the exercise fits in full, rungs below
/// neutral are left out unless mid-portion. Where it has a floor version, every rung is done on the
/// floor, in one variant of that name, and rungs that then ask the same become one. Positions
/// belong to the ladder that gave them.
class Ladder {
public:
    Ladder(const Exercise& exercise, Location location, Load loadStep);

    int size() const { return static_cast<int>(m_rungs.size()); }
    Position top() const; ///< last rung without load
    bool isLoadable() const { return m_addedLoad; }
    std::optional<Position> up(Position from) const;   ///< nothing above: empty
    std::optional<Position> down(Position from) const; ///< on the entry: empty
    Dose at(Position position) const;
    /// The variant that its rung asks for; empty where there is one only, or two are asked for.
    std::string_view variantAt(Position position) const;

    /// The highest position whose dose the sets of one day meet. `sets` are of this exercise and of
    /// one side. A harder variant counts for an easier one. A set that names none was done as
    /// `proposed`; with added load as the last rung, the only one that takes load; and as any when
    /// `proposed` is empty. A loaded dose broken off half-way or later counts as one step below it.
    /// Other sets that meet no rung count as the one below the variant's first, at
    /// the lowest as the entry.
    Position reached(std::span<const Set* const> sets, std::string_view proposed = {}) const;

    /// A whole set more than `dose` asks for, in sets that are as hard as it.
    bool isSetMoreThan(Position dose, std::span<const Set* const> sets,
                       std::string_view proposed = {}) const;

    /// A start dose as entered (rung from 1, load in any step), brought onto the ladder.
    Position startingAt(const StartDose& dose) const;

private:
    struct RankedSet {
        const Set* set;
        int rank; ///< of its variant on the ladder
    };

    bool takesLoad(int rung) const { return m_addedLoad && rung == size() - 1; }
    const Rung& rungAt(int rung) const;
    int rank(std::string_view variant) const;
    int rankAt(int rung) const { return m_ranks[static_cast<std::size_t>(rung)]; }
    int rankOf(const Set& set, int proposedRank) const;
    int anyRank() const { return static_cast<int>(m_variants.size()); }
    bool matches(const RankedSet& set, int rung) const;
    bool meets(std::span<const RankedSet> sets, int rung) const;
    Load loadOf(std::span<const RankedSet> sets, int rung, int count) const;
    std::optional<Position> oneStepShort(std::span<const RankedSet> sets, int rung) const;
    int rungBelowHardest(std::span<const RankedSet> sets) const;

    std::vector<std::string> m_variants; ///< the exercise's, from the easiest
    std::vector<Rung> m_rungs;
    std::vector<int> m_ranks; ///< of each rung's variant
    bool m_addedLoad;
    Load m_loadStep;
};

} // namespace springback
