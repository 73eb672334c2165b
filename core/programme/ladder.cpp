#include "core/programme/ladder.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <string_view>
#include <vector>

namespace springback {

namespace {

std::vector<Rung> rungsFor(const Exercise& exercise, Location location)
{
    const Fit fit = exercise.fitAt(location);
    std::vector<Rung> rungs;
    for (Rung rung : exercise.ladder) {
        if (fit == Fit::Floor) {
            rung.variant = kFloorVariant;
            rung.alsoVariant.clear();
            rung.belowNeutral = false;
        } else if (fit == Fit::Full && rung.belowNeutral && location != Location::MidPortion) {
            continue;
        }
        // On the floor, rungs that differed only in their variant ask the same.
        if (rungs.empty() || rungs.back() != rung) {
            rungs.push_back(std::move(rung));
        }
    }
    return rungs;
}

/// How many sets of a day a rung asks for.
int setsAsked(const Rung& rung)
{
    const int variants = rung.alsoVariant.empty() ? 1 : 2;
    return rung.sets * rung.timesADay * variants;
}

} // namespace

Ladder::Ladder(const Exercise& exercise, Location location, Load loadStep)
    : m_variants(variantsOf(exercise)),
      m_rungs(rungsFor(exercise, location)),
      m_addedLoad(exercise.addedLoad),
      m_loadStep(loadStep)
{
    assert(!m_rungs.empty());
    assert(m_loadStep.grams > 0);
    m_ranks.reserve(m_rungs.size());
    for (const Rung& rung : m_rungs) {
        m_ranks.push_back(rank(rung.variant));
    }
}

Position Ladder::top() const
{
    return {size() - 1, {}};
}

std::optional<Position> Ladder::up(Position from) const
{
    if (from.rung < size() - 1) {
        return Position{from.rung + 1, {}};
    }
    if (m_addedLoad) {
        return Position{size() - 1, {from.load.grams + m_loadStep.grams}};
    }
    return std::nullopt;
}

std::optional<Position> Ladder::down(Position from) const
{
    if (takesLoad(from.rung) && from.load.grams > 0) {
        return Position{from.rung, {std::max(0, from.load.grams - m_loadStep.grams)}};
    }
    if (from.rung > 0) {
        return Position{from.rung - 1, {}};
    }
    return std::nullopt;
}

Dose Ladder::at(Position position) const
{
    const Rung& rung = rungAt(position.rung);
    Dose dose;
    dose.sets = rung.sets;
    dose.reps = rung.reps;
    dose.holdSeconds = rung.holdSeconds;
    dose.load = takesLoad(position.rung) ? position.load : Load{};
    dose.variant = rung.variant;
    dose.alsoVariant = rung.alsoVariant;
    dose.timesADay = rung.timesADay;
    return dose;
}

std::string_view Ladder::variantAt(Position position) const
{
    const Rung& rung = rungAt(position.rung);
    return rung.alsoVariant.empty() ? std::string_view(rung.variant) : std::string_view();
}

Position Ladder::reached(std::span<const Set* const> sets, std::string_view proposed) const
{
    const int proposedRank = proposed.empty() ? anyRank() : rank(proposed);
    std::vector<RankedSet> ranked;
    ranked.reserve(sets.size());
    for (const Set* set : sets) {
        ranked.push_back({set, rankOf(*set, proposedRank)});
    }
    for (int rung = size() - 1; rung >= 0; --rung) {
        if (meets(ranked, rung)) {
            return {rung, takesLoad(rung) ? loadOf(ranked, rung, setsAsked(rungAt(rung))) : Load{}};
        }
        if (const auto shortOf = oneStepShort(ranked, rung)) {
            return *shortOf;
        }
    }
    return {rungBelowHardest(ranked), {}};
}

bool Ladder::isSetMoreThan(Position dose, std::span<const Set* const> sets,
                           std::string_view proposed) const
{
    const Rung& asked = rungAt(dose.rung);
    const int proposedRank = proposed.empty() ? anyRank() : rank(proposed);
    int amount = 0;
    for (const Set* set : sets) {
        if (rankOf(*set, proposedRank) >= rankAt(dose.rung) && set->load >= dose.load) {
            amount += (asked.reps ? set->reps : set->holdSeconds).value_or(0);
        }
    }
    const int ofOneSet = asked.reps ? *asked.reps : asked.holdSeconds.value_or(0);
    return amount >= (setsAsked(asked) + 1) * ofOneSet;
}

Position Ladder::startingAt(const StartDose& dose) const
{
    if (m_addedLoad && dose.load.grams > 0) {
        return {size() - 1, dose.load};
    }
    if (m_addedLoad && dose.rung > size()) {
        return {size() - 1, m_loadStep};
    }
    return {std::clamp(dose.rung, 1, size()) - 1, {}};
}

const Rung& Ladder::rungAt(int rung) const
{
    assert(rung >= 0 && rung < size());
    return m_rungs[static_cast<std::size_t>(rung)];
}

/// A name that the exercise does not know counts as its easiest variant.
int Ladder::rank(std::string_view variant) const
{
    const auto found = std::ranges::find(m_variants, variant);
    return found == m_variants.end() ? 0 : static_cast<int>(found - m_variants.begin());
}

int Ladder::rankOf(const Set& set, int proposedRank) const
{
    if (!set.variant.empty()) {
        return rank(set.variant);
    }
    return m_addedLoad && set.load.grams > 0 ? anyRank() : proposedRank;
}

bool Ladder::matches(const RankedSet& set, int rung) const
{
    const Rung& asked = rungAt(rung);
    return set.rank >= rankAt(rung) &&
           (asked.reps ? set.set->reps >= asked.reps : set.set->holdSeconds >= asked.holdSeconds);
}

bool Ladder::meets(std::span<const RankedSet> sets, int rung) const
{
    const Rung& asked = rungAt(rung);
    if (std::ssize(sets) < setsAsked(asked)) {
        return false;
    }
    const int alsoRank = asked.alsoVariant.empty() ? 0 : rank(asked.alsoVariant);
    int matching = 0;
    int inAlsoVariant = 0;
    for (const RankedSet& set : sets) {
        if (matches(set, rung)) {
            ++matching;
            inAlsoVariant += set.rank >= alsoRank ? 1 : 0;
        }
    }
    return matching >= setsAsked(asked) &&
           (asked.alsoVariant.empty() || inAlsoVariant >= asked.sets * asked.timesADay);
}

/// The load that at least `count` of the matching sets were done with.
Load Ladder::loadOf(std::span<const RankedSet> sets, int rung, int count) const
{
    std::vector<Load> loads;
    loads.reserve(sets.size());
    for (const RankedSet& set : sets) {
        if (matches(set, rung)) {
            loads.push_back(set.set->load);
        }
    }
    const auto last = loads.begin() + (count - 1);
    std::ranges::nth_element(loads, last, std::ranges::greater{});
    return *last;
}

/// A loaded dose broken off after half of its sets or more: one step below it, not back to body
/// weight.
std::optional<Position> Ladder::oneStepShort(std::span<const RankedSet> sets, int rung) const
{
    if (!takesLoad(rung)) {
        return std::nullopt;
    }
    const int done = static_cast<int>(
        std::ranges::count_if(sets, [&](const RankedSet& set) { return matches(set, rung); }));
    if (2 * done < setsAsked(rungAt(rung))) {
        return std::nullopt;
    }
    const Load load = loadOf(sets, rung, done);
    return load.grams > 0 ? down({rung, load}) : std::nullopt;
}

int Ladder::rungBelowHardest(std::span<const RankedSet> sets) const
{
    int hardest = 0;
    for (const RankedSet& set : sets) {
        if (set.rank < anyRank()) {
            hardest = std::max(hardest, set.rank);
        }
    }
    // The ladder of a location may lack that variant: then the hardest that it has counts.
    int first = 0;
    for (int rung = 1; rung < size(); ++rung) {
        if (rankAt(rung) <= hardest && rankAt(rung) > rankAt(first)) {
            first = rung;
        }
    }
    return std::max(0, first - 1);
}

} // namespace springback
