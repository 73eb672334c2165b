#include "core/session/script.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace springback {

namespace {

struct ScriptItem {
    const PlanItem* item;
    const Exercise* exercise;
};

pace::seconds restAfter(const Exercise& exercise)
{
    switch (exercise.loadClass) {
    case LoadClass::Mobility:
        return pace::kRestMobility;
    case LoadClass::BodyWeight:
        return pace::kRestBodyWeight;
    case LoadClass::Loaded:
        return pace::kRestHeavy;
    case LoadClass::Jump:
        return pace::kRestJumps;
    }
    return pace::kRestBodyWeight;
}

Step stepOf(const ScriptItem& of, const std::string& variant, int set)
{
    Step step;
    step.exercise = of.item->exercise;
    step.block = of.item->block;
    step.variant = variant;
    step.side = of.item->side;
    step.set = set;
    step.sets = of.item->dose.sets;
    step.reps = of.item->dose.reps;
    step.holdSeconds = of.item->dose.holdSeconds;
    step.load = of.item->dose.load;
    step.tempo = of.exercise->tempo;
    step.loadClass = of.exercise->loadClass;
    step.targetRpe = of.item->targetRpe;
    step.rest = restAfter(*of.exercise);
    return step;
}

void addSet(const ScriptItem& of, Step step, Script& script)
{
    const bool eachLeg =
        of.exercise->eachSide && step.side == Side::Both && step.variant != kBothLegsVariant;
    if (!eachLeg) {
        script.push_back(std::move(step));
        return;
    }
    Step left = step;
    left.side = Side::Left;
    left.rest = {};
    step.side = Side::Right;
    step.switchSide = true;
    script.push_back(std::move(left));
    script.push_back(std::move(step));
}

void addSets(const ScriptItem& of, const std::string& variant, Script& script)
{
    for (int set = 1; set <= of.item->dose.sets; ++set) {
        addSet(of, stepOf(of, variant, set), script);
    }
}

void addExercise(const ScriptItem& of, Script& script)
{
    addSets(of, of.item->dose.variant, script);
    if (!of.item->dose.alsoVariant.empty()) {
        addSets(of, of.item->dose.alsoVariant, script);
    }
}

void addCircuit(const std::vector<ScriptItem>& items, Script& script)
{
    int rounds = 0;
    for (const ScriptItem& of : items) {
        rounds = std::max(rounds, of.item->dose.sets);
    }
    for (int round = 1; round <= rounds; ++round) {
        for (const ScriptItem& of : items) {
            if (round <= of.item->dose.sets) {
                Step step = stepOf(of, of.item->dose.variant, round);
                step.circuit = true;
                step.rest = pace::kRestInRound;
                addSet(of, std::move(step), script);
            }
        }
        script.back().rest = pace::kRestJumps;
    }
}

bool isIn(const PlanItem& item, const std::vector<std::string>& chosen)
{
    return item.state == ItemState::Due &&
           (!item.optional || std::ranges::find(chosen, item.exercise) != chosen.end());
}

bool isCircuit(const std::vector<ScriptItem>& items)
{
    return items.size() > 1 && std::ranges::all_of(items, [](const ScriptItem& of) {
               return of.exercise->loadClass == LoadClass::Jump;
           });
}

/// The plan's items in their blocks, in the order of the day.
std::vector<std::vector<ScriptItem>> blocksOf(const Plan& plan, const Programme& programme,
                                              const std::vector<std::string>& chosen)
{
    std::vector<std::vector<ScriptItem>> blocks;
    for (const PlanItem& item : plan.items) {
        const Exercise* exercise = programme.exercise(item.exercise);
        if (exercise == nullptr || !isIn(item, chosen)) {
            continue;
        }
        if (blocks.empty() || blocks.back().front().item->block != item.block) {
            blocks.emplace_back();
        }
        blocks.back().push_back({&item, exercise});
    }
    return blocks;
}

void markLast(Script& script)
{
    std::set<std::pair<std::string_view, Side>> later;
    for (auto step = script.rbegin(); step != script.rend(); ++step) {
        step->lastOfExercise = later.emplace(step->exercise, step->side).second;
    }
    if (!script.empty()) {
        script.back().rest = {};
    }
}

} // namespace

Script sessionScript(const Plan& plan, const Programme& programme,
                     const std::vector<std::string>& chosen)
{
    Script script;
    if (plan.advice >= Advice::SeeProfessional) {
        return script;
    }
    for (const std::vector<ScriptItem>& items : blocksOf(plan, programme, chosen)) {
        if (isCircuit(items)) {
            addCircuit(items, script);
            continue;
        }
        for (const ScriptItem& of : items) {
            addExercise(of, script);
        }
    }
    markLast(script);
    return script;
}

int exerciseCount(const Script& script)
{
    std::set<std::string_view> exercises;
    for (const Step& step : script) {
        exercises.insert(step.exercise);
    }
    return static_cast<int>(exercises.size());
}

} // namespace springback
