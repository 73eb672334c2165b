#include "core/rules/agenda.h"

#include <algorithm>

namespace springback {

namespace {

constexpr Weekdays kEveryDay = Weekdays::fromBits(0x7F);

Weekdays firstOf(Weekdays all, std::optional<int> most)
{
    Weekdays kept;
    for (Weekday day : all) {
        if (!most || kept.size() < *most) {
            kept.insert(day);
        }
    }
    return kept;
}

/// A warm-up belongs to whatever is done that day.
void addWarmUps(const std::vector<const Block*>& blocks, std::vector<BlockDay>& placed)
{
    const bool training = std::ranges::any_of(placed, &BlockDay::due);
    std::optional<Day> next;
    for (const BlockDay& day : placed) {
        if (day.next && (!next || *day.next < *next)) {
            next = day.next;
        }
    }
    for (const Block* block : blocks) {
        if (block->kind == BlockKind::WarmUp) {
            const bool due = block->days == BlockDays::Daily || training;
            placed.push_back({block, due, false, due ? std::nullopt : next});
        }
    }
}

} // namespace

Weekdays Agenda::weekdaysOf(const Block& block) const
{
    switch (block.days) {
    case BlockDays::Strength:
        return firstOf(m_schedule->strength, block.maxPerWeek);
    case BlockDays::Jumps:
        return firstOf(m_schedule->jumps, block.maxPerWeek);
    case BlockDays::StrengthBesideJumps:
        return firstOf(m_schedule->strengthBesideJumps, block.maxPerWeek);
    case BlockDays::Daily:
    case BlockDays::WithTraining:
        break;
    }
    return kEveryDay;
}

Day Agenda::nextDay(const Block& block, const AgendaDay& day, bool owed, Weekdays heavy) const
{
    const Weekdays weekdays = weekdaysOf(block);
    Day next = day.today + days(1);
    while (!owed && !weekdays.empty() && !weekdays.contains(weekdayOf(next))) {
        next += days(1);
    }
    if (block.kind == BlockKind::Jumps && day.lastJumps) {
        next = std::max(next, *day.lastJumps + days(m_rules->jumpDefaultDays));
    }
    while (block.kind == BlockKind::Jumps && heavy != kEveryDay &&
           heavy.contains(weekdayOf(next))) {
        next += days(1);
    }
    return next;
}

BlockDay Agenda::place(const Block& block, const AgendaDay& day, bool heavyToday, Weekdays heavy)
{
    const bool jumps = block.kind == BlockKind::Jumps;
    bool& owed = m_owed[block.id];
    const bool planned = owed || weekdaysOf(block).contains(weekdayOf(day.today));

    BlockDay result{&block};
    result.tooSoon = planned && jumps && day.lastJumps &&
                     (day.today - *day.lastJumps).count() < m_rules->jumpDefaultDays;
    const bool rests = jumps ? day.jumpsRest || heavyToday : day.strengthRests;
    result.due = planned && !rests && !result.tooSoon;
    owed = planned && !result.due && block.days != BlockDays::Daily;
    if (!result.due) {
        result.next = nextDay(block, day, owed, heavy);
    }
    return result;
}

std::vector<BlockDay> Agenda::next(const std::vector<const Block*>& blocks, const AgendaDay& day)
{
    std::vector<BlockDay> placed;
    placed.reserve(blocks.size());
    bool heavyToday = false;
    Weekdays heavy; // weekdays of loaded raises
    for (const Block* block : blocks) {
        if (block->kind == BlockKind::Strength) {
            placed.push_back(place(*block, day, false, {}));
            heavyToday |= placed.back().due && day.raisesAreHeavy;
            heavy = day.raisesAreHeavy ? heavy | weekdaysOf(*block) : heavy;
        }
    }
    for (const Block* block : blocks) {
        if (block->kind == BlockKind::Jumps) {
            placed.push_back(place(*block, day, heavyToday, heavy));
        }
    }
    addWarmUps(blocks, placed);
    return placed;
}

} // namespace springback
