#include "app/cli/plan_json.h"

#include <cmath>

#include "app/cli/words.h"
#include "core/exchange/json_records.h"

namespace springback::cli {

namespace {

/// Whole numbers without a decimal point.
JsonOutput numberJson(double value)
{
    if (value == std::trunc(value) && std::abs(value) < 1e9) {
        return static_cast<int>(value);
    }
    return value;
}

JsonOutput datesJson(const std::vector<Day>& days)
{
    JsonOutput list = JsonOutput::array();
    for (Day day : days) {
        list.push_back(isoDay(day));
    }
    return list;
}

void putDose(JsonOutput& into, const Dose& dose)
{
    into["sets"] = dose.sets;
    if (dose.reps) {
        into["reps"] = *dose.reps;
    }
    if (dose.holdSeconds) {
        into["hold_s"] = *dose.holdSeconds;
    }
    if (dose.load.grams != 0) {
        into["load_kg"] = thousandths(dose.load.grams);
    }
    if (!dose.variant.empty()) {
        into["variant"] = dose.variant;
    }
    if (!dose.alsoVariant.empty()) {
        into["also_variant"] = dose.alsoVariant;
    }
    if (dose.timesADay != 1) {
        into["times_a_day"] = dose.timesADay;
    }
}

JsonOutput itemJson(const PlanItem& item)
{
    JsonOutput object;
    object["exercise"] = item.exercise;
    putDose(object, item.dose);
    object["side"] = nameOf(item.side);
    if (item.targetRpe) {
        object["rpe"] = *item.targetRpe;
    }
    if (item.before) {
        putDose(object["before"], *item.before);
    }
    object["state"] = nameOf(item.state);
    if (item.next) {
        object["next"] = isoDay(*item.next);
    }
    if (item.why) {
        object["why"] = nameOf(*item.why);
    }
    if (item.optional) {
        object["optional"] = true;
    }
    return object;
}

JsonOutput reasonJson(const Reason& reason)
{
    JsonOutput object;
    object["rule"] = nameOf(reason.rule);
    object["advice"] = nameOf(reason.advice);
    object["figures"] = JsonOutput::object();
    for (const Figure& figure : reason.figures) {
        object["figures"][std::string(nameOf(figure.name))] = numberJson(figure.value);
    }
    object["because_of"] = datesJson(reason.becauseOf);
    object["exercises"] = reason.exercises;
    if (reason.inForce) {
        object["in_force"] = true;
    }
    if (reason.suggestsProfessional) {
        object["suggests_professional"] = true;
    }
    return object;
}

JsonOutput gateJson(const GateStatus& gate)
{
    JsonOutput object;
    object["gate"] = nameOf(gate.to);
    object["met"] = gate.met;
    object["conditions"] = JsonOutput::array();
    for (const GateFigure& figure : gate.conditions) {
        JsonOutput condition;
        condition["name"] = figure.name;
        condition["have"] = numberJson(figure.have);
        condition["need"] = numberJson(figure.need);
        condition["met"] = figure.met;
        if (!figure.alternativeTo.empty()) {
            condition["alternative_to"] = figure.alternativeTo;
        }
        if (figure.maxPain) {
            condition["max_pain"] = *figure.maxPain;
        }
        object["conditions"].push_back(std::move(condition));
    }
    return object;
}

template <class Parts, class ToJson> JsonOutput listJson(const Parts& parts, ToJson toJson)
{
    JsonOutput list = JsonOutput::array();
    for (const auto& part : parts) {
        list.push_back(toJson(part));
    }
    return list;
}

/// The keys that stand there whether an episode covers the day or not.
void putAdvice(JsonOutput& object, const Plan& plan)
{
    const std::string until = untilWords(plan);
    object["date"] = isoDay(plan.date);
    object["stage"] = plan.hasEpisode ? JsonOutput(nameOf(plan.stage)) : JsonOutput();
    object["advice"] = plan.hasEpisode ? JsonOutput(nameOf(plan.advice)) : JsonOutput();
    object["stop_exercise"] = plan.stopExercise;
    object["normal"] = orNull(plan.hasEpisode ? std::optional(plan.normal) : std::nullopt);
    object["morning"] = orNull(plan.morning);
    object["delta"] = orNull(plan.delta());
    object["reasons"] = listJson(plan.reasons, reasonJson);
    object["no_run_or_jump"] = plan.noRunOrJump;
    object["until"] = until.empty() ? JsonOutput() : JsonOutput(until);
    object["plan"] = listJson(plan.items, itemJson);
    object["gates"] = listJson(plan.gates, gateJson);
    object["measures_offered"] = namesJson(plan.measuresOffered);
    object["missing"] = namesJson(plan.missing);
}

} // namespace

JsonOutput planJson(const Plan& plan)
{
    JsonOutput object;
    putAdvice(object, plan);
    object["measures_to_end"] = namesJson(plan.measuresToEnd);
    object["asks"] = namesJson(plan.asks);
    if (plan.hasEpisode) {
        object["side"] = nameOf(plan.side);
        object["location"] = nameOf(plan.location);
        object["week"] = plan.week;
        object["stiffness_min"] = orNull(plan.stiffness);
        object["stiffness_normal_min"] = orNull(plan.stiffnessNormal);
    }
    object["until_date"] = plan.untilDay ? JsonOutput(isoDay(*plan.untilDay)) : JsonOutput();
    object["rules_version"] = kRuleSetVersion;
    return object;
}

JsonOutput orNull(std::optional<int> number)
{
    return number ? JsonOutput(*number) : JsonOutput();
}

} // namespace springback::cli
