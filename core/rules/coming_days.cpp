#include "core/rules/coming_days.h"

#include <algorithm>
#include <map>

#include "core/rules/agenda.h"

namespace springback {

namespace {

bool isOnTheWay(const PlanItem& item)
{
    return !item.optional && item.state != ItemState::Resting && item.state != ItemState::Hidden;
}

/// As the stage has it: a block of the same id may fall on other days in another stage.
const Block* blockOf(const Programme& programme, const Plan& plan, const PlanItem& item)
{
    const std::vector<Block>& blocks = programme.stage(plan.stage).blocks;
    const auto here = std::ranges::find(blocks, item.block, &Block::id);
    return here != blocks.end() ? &*here : programme.block(item.block);
}

bool isHeavyRaise(const Programme& programme, const PlanItem& item)
{
    const Exercise* exercise = programme.exercise(item.exercise);
    return exercise->raise && exercise->loadClass == LoadClass::Loaded && item.dose.load.grams > 0;
}

std::optional<Day> lastJumpsOf(const Programme& programme, const Log& log, Day today)
{
    std::optional<Day> last;
    for (const Row<Session>& row : log.sessions) {
        const bool jumped = std::ranges::any_of(row.value.sets, [&](const Set& set) {
            const Exercise* exercise = programme.exercise(set.exercise);
            return exercise != nullptr && exercise->loadClass == LoadClass::Jump;
        });
        if (jumped && row.value.date <= today) {
            last = std::max(last, std::optional(row.value.date));
        }
    }
    for (const Row<Run>& row : log.runs) {
        if ((row.value.hills || row.value.speed) && row.value.date <= today) {
            last = std::max(last, std::optional(row.value.date));
        }
    }
    return last;
}

/// The blocks of the plan with what is still to come of them, day by day.
class Coming {
public:
    Coming(const Programme& programme, const RuleSet& rules, const Log& log, const Plan& plan)
        : m_plan(plan),
          m_agenda(episodeOn(log, plan.date)->value.schedule, rules),
          m_lastJumps(lastJumpsOf(programme, log, plan.date))
    {
        for (const PlanItem& item : plan.items) {
            if (!isOnTheWay(item)) {
                continue;
            }
            const Block* block = blockOf(programme, plan, item);
            m_blockOf[&item] = block;
            if (std::ranges::find(m_blocks, block) == m_blocks.end()) {
                m_blocks.push_back(block);
            }
            m_heavy |= block->kind == BlockKind::Strength && isHeavyRaise(programme, item);
            if (item.next) {
                auto& first = m_first[block];
                first = std::min(first.value_or(*item.next), *item.next);
            }
        }
        for (auto& [block, first] : m_first) { // the plan does not count what was done today
            if (block->kind == BlockKind::Jumps && m_lastJumps) {
                first = std::max(*first, *m_lastJumps + days(rules.jumpDefaultDays));
            }
        }
    }

    ComingDay today()
    {
        ComingDay result{m_plan.date, {}};
        for (const PlanItem& item : m_plan.items) {
            if (m_blockOf.contains(&item) && item.state == ItemState::Due) {
                result.items.push_back(item);
                noteJumps(*m_blockOf[&item], m_plan.date);
            }
        }
        return result;
    }

    /// Call for each day after today, in order.
    ComingDay next(Day day)
    {
        std::vector<const Block*> due;
        for (const BlockDay& placed :
             m_agenda.next(m_blocks, {day, false, false, m_heavy, m_lastJumps})) {
            if (isDue(placed, day, due)) {
                due.push_back(placed.block);
                noteJumps(*placed.block, day);
            }
        }
        ComingDay result{day, {}};
        for (const PlanItem& item : m_plan.items) {
            const auto block = m_blockOf.find(&item);
            if (block != m_blockOf.end() && std::ranges::find(due, block->second) != due.end()) {
                result.items.push_back(item);
            }
        }
        return result;
    }

private:
    /// The plan names the first day of a block, which may be one that is owed; from then on the
    /// agenda does. A warm-up comes last and goes with the others.
    bool isDue(const BlockDay& placed, Day day, const std::vector<const Block*>& others) const
    {
        if (placed.block->days == BlockDays::WithTraining) {
            return !others.empty();
        }
        const auto first = m_first.find(placed.block);
        return first == m_first.end() || day > *first->second ? placed.due : day == *first->second;
    }

    void noteJumps(const Block& block, Day day)
    {
        if (block.kind == BlockKind::Jumps) {
            m_lastJumps = day;
        }
    }

    const Plan& m_plan;
    Agenda m_agenda;
    std::optional<Day> m_lastJumps;
    bool m_heavy = false;
    std::vector<const Block*> m_blocks;
    std::map<const PlanItem*, const Block*> m_blockOf;
    std::map<const Block*, std::optional<Day>> m_first;
};

} // namespace

std::vector<ComingDay> comingDays(const Programme& programme, const RuleSet& rules, const Log& log,
                                  const Plan& plan, int count)
{
    if (!plan.hasEpisode) {
        return {};
    }
    Coming coming(programme, rules, log, plan);
    std::vector<ComingDay> result;
    for (int i = 0; i < count; ++i) {
        ComingDay day = i == 0 ? coming.today() : coming.next(plan.date + days(i));
        if (!day.items.empty()) {
            result.push_back(std::move(day));
        }
    }
    return result;
}

} // namespace springback
