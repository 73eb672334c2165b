#include "app/cli/planned.h"

namespace springback::cli {

namespace {

void addSets(const PlanItem& item, const std::string& variant, std::vector<Set>& sets)
{
    Set set;
    set.exercise = item.exercise;
    set.variant = variant;
    set.reps = item.dose.reps;
    set.holdSeconds = item.dose.holdSeconds;
    set.load = item.dose.load;
    set.side = item.side;
    sets.insert(sets.end(), static_cast<std::size_t>(item.dose.sets), set);
}

} // namespace

std::vector<Set> plannedSets(const Plan& plan)
{
    std::vector<Set> sets;
    for (const PlanItem& item : plan.items) {
        if (item.state != ItemState::Due || item.optional) {
            continue;
        }
        addSets(item, item.dose.variant, sets);
        if (!item.dose.alsoVariant.empty()) {
            addSets(item, item.dose.alsoVariant, sets);
        }
    }
    return sets;
}

} // namespace springback::cli
