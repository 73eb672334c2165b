// From the folded sides to the Plan and the Course that people see.
#include "core/rules/plan.h"

#include <algorithm>

#include "core/rules/day_doses.h"
#include "core/rules/side_plan.h"

namespace springback {

namespace {

std::vector<Side> sidesOf(const Episode& episode)
{
    return episode.side == Side::Both ? std::vector{Side::Left, Side::Right}
                                      : std::vector{episode.side};
}

Day lastDayOf(const Episode& episode, Day today)
{
    return episode.ended ? std::min(*episode.ended, today) : today;
}

/// The more careful of two sides' days.
void mergeRecord(DayRecord& into, const DayRecord& other)
{
    const bool otherDecides = other.advice > into.advice;
    const Rules rules = into.rules | other.rules;
    const bool flare = other.kind && (!into.kind || *other.kind > *into.kind);
    const DayRecord morning = flare ? other : into;
    if (otherDecides) {
        into.advice = other.advice;
    }
    into.rules = rules;
    into.morning = morning.morning;
    into.kind = morning.kind;
    into.normal = morning.normal;
    into.judged = morning.judged;
    into.training |= other.training;
}

void mergeJudgements(std::vector<Judgement>& into, const std::vector<Judgement>& other)
{
    for (std::size_t i = 0; i < into.size(); ++i) {
        const bool rested = into[i].rested || other[i].rested;
        if (isWorse(other[i].outcome, into[i].outcome)) {
            into[i] = other[i];
        }
        into[i].rested = rested;
    }
}

/// Where one side's jumps went back to an easier block, the other side's go with them.
void dropBlock(Plan& plan, const std::string& block)
{
    std::erase_if(plan.items, [&](const PlanItem& item) { return item.block == block; });
}

SideCourse mergeSides(SideCourse left, SideCourse right)
{
    for (std::size_t i = 0; i < left.days.size(); ++i) {
        mergeRecord(left.days[i], right.days[i]);
    }
    mergeJudgements(left.sessions, right.sessions);
    mergeJudgements(left.runs, right.runs);
    left.doses = mergeDoses(left.doses, right.doses);
    dropBlock(left.plan, right.givenUp);
    dropBlock(right.plan, left.givenUp);
    left.plan = mergePlans(std::move(left.plan), right.plan);
    return left;
}

SideCourse courseOf(const Programme& programme, const RuleSet& rules, const Log& log,
                    const Episode& episode, Day last)
{
    const std::vector<Side> sides = sidesOf(episode);
    SideCourse course = foldSide(programme, rules, log, episode, sides.front(), last);
    if (sides.size() == 2) {
        course = mergeSides(std::move(course),
                            foldSide(programme, rules, log, episode, sides.back(), last));
    }
    return course;
}

template <class Value> void append(std::vector<Value>& list, std::vector<Value>&& more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

} // namespace

const Reason* Plan::reason(Rule rule) const
{
    const auto found = std::ranges::find(reasons, rule, &Reason::rule);
    return found == reasons.end() ? nullptr : &*found;
}

const PlanItem* Plan::item(std::string_view exercise) const
{
    const auto found = std::ranges::find(items, exercise, &PlanItem::exercise);
    return found == items.end() ? nullptr : &*found;
}

Course course(const Programme& programme, const RuleSet& rules, const Log& log, Day today)
{
    Course result;
    result.plan.date = today;
    result.plan.missing = {Missing::Episode};
    std::vector<const Row<Episode>*> episodes;
    for (const Row<Episode>& row : log.episodes) {
        if (row.value.start <= today) {
            episodes.push_back(&row);
        }
    }
    std::ranges::sort(episodes, {}, [](const Row<Episode>* row) { return row->value.start; });
    const Row<Episode>* current = episodeOn(log, today);
    for (const Row<Episode>* row : episodes) {
        SideCourse part = courseOf(programme, rules, log, row->value, lastDayOf(row->value, today));
        append(result.days, std::move(part.days));
        append(result.sessions, std::move(part.sessions));
        append(result.runs, std::move(part.runs));
        append(result.doses, std::move(part.doses));
        if (row == current) {
            result.plan = std::move(part.plan);
        }
    }
    return result;
}

Plan plan(const Programme& programme, const RuleSet& rules, const Log& log, Day today)
{
    return course(programme, rules, log, today).plan;
}

} // namespace springback
