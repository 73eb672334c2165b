#include "core/rules/side_plan.h"

#include <algorithm>

#include "core/rules/day_doses.h"
#include "core/rules/gates.h"
#include "core/rules/side_fold.h"

namespace springback {

namespace {

void addHeld(const SideState& state, std::vector<Reason>& reasons)
{
    for (const Held& held : state.states.all()) {
        const bool known = std::ranges::any_of(reasons, [&](const Reason& reason) {
            return reason.rule == held.rule && reason.advice == held.advice;
        });
        if (!known) {
            Reason reason{held.rule, held.advice, {}, {held.cause}};
            reason.inForce = true;
            reasons.push_back(std::move(reason));
        }
    }
}

/// Exercises that matched a rule with the same figures share one reason.
void addExerciseReason(const ItemToday& item, Rule rule, std::vector<Reason>& reasons)
{
    Reason reason = exerciseReason(rule, item.facts);
    const auto same = std::ranges::find_if(reasons, [&](const Reason& known) {
        return known.rule == reason.rule && known.advice == reason.advice &&
               known.figures == reason.figures;
    });
    if (same != reasons.end()) {
        same->exercises.push_back(item.track->exercise().id);
        return;
    }
    if (const DoneDose* last = item.track->last()) {
        reason.becauseOf = {last->load.day};
    }
    reason.exercises = {item.track->exercise().id};
    reasons.push_back(std::move(reason));
}

void addExerciseRules(const SideState& state, std::vector<Reason>& reasons)
{
    for (const ItemToday& item : state.items) {
        for (Rule rule : item.verdict.matched) {
            if (item.state != ItemState::Hidden || rule == Rule::RangeForLocation) {
                addExerciseReason(item, rule, reasons);
            }
        }
    }
}

std::vector<Reason> reasonsOf(const SideState& state)
{
    std::vector<Reason> reasons = state.reasons;
    addHeld(state, reasons);
    addExerciseRules(state, reasons);
    std::ranges::stable_sort(reasons, [](const Reason& a, const Reason& b) {
        return a.advice != b.advice ? a.advice > b.advice : a.rule < b.rule;
    });
    return reasons;
}

PlanItem itemOf(const SideState& state, const ItemToday& today)
{
    const ExerciseTrack& track = *today.track;
    const Exercise& exercise = track.exercise();
    PlanItem item;
    item.exercise = exercise.id;
    item.block = today.block->id;
    item.side = exercise.sideFor(state.log.episode().side);
    item.position = today.position;
    item.dose = track.ladder().at(today.position);
    const Dose before = track.ladder().at(track.lastDone());
    const bool doneToday = track.doneOn(state.today) != nullptr;
    if (!doneToday && today.state != ItemState::Hidden && before != item.dose) {
        item.before = before;
    }
    item.tolerated = track.wasTolerated(today.position, state.mornings, *state.rules, state.today);
    item.targetRpe = exercise.targetRpe;
    item.state = today.state;
    item.next = today.next;
    item.why = today.why;
    item.optional = today.optional;
    return item;
}

void addMeasures(const SideState& state, Plan& plan)
{
    EnumSet<MeasureKind> active;
    for (const Measure* measure : state.log.measures()) {
        if (measure->from <= plan.date && (!measure->to || plan.date <= *measure->to)) {
            active.insert(measure->kind);
        }
    }
    const bool flare = state.facts.morning != nullptr && state.facts.morning->isFlare();
    const bool irritable = flare || state.stage == Stage::Settle || plan.advice >= Advice::DialBack;
    const bool calm = state.mornings.normalInARow() >= state.rules->measureEndMornings;
    for (std::size_t i = 0; i < EnumNames<MeasureKind>::values.size(); ++i) {
        const auto kind = static_cast<MeasureKind>(i);
        if (active.contains(kind) && calm) {
            plan.measuresToEnd.push_back(kind);
        } else if (!active.contains(kind) && irritable) {
            plan.measuresOffered.push_back(kind);
        }
    }
}

void addMissing(const SideState& state, Plan& plan)
{
    if (state.facts.morning == nullptr) {
        plan.missing.push_back(Missing::CheckIn);
    }
    if (state.facts.lastMorningMissing && *state.facts.lastLoad + days(1) < state.today) {
        plan.missing.push_back(Missing::LastMorning);
    }
    if (state.facts.mornings < state.rules->anchorNeeds) {
        plan.missing.push_back(Missing::Mornings);
    }
}

void addAsks(const SideState& state, Plan& plan)
{
    const Morning* morning = state.facts.morning;
    if (morning != nullptr && state.mornings.onePointAbove() >= state.rules->newUsualMornings &&
        !state.weeks.lastTwoFinishedRose(state.today)) {
        plan.asks.push_back(Ask::NewUsual);
    }
    const CheckIn* checkIn = state.log.checkIn(state.today);
    if (morning != nullptr && morning->isFlare() && checkIn->changed.empty()) {
        plan.asks.push_back(Ask::WhatChanged);
    }
    const auto age = (state.today - state.log.start()).count();
    const bool settlesToday = std::ranges::any_of(
        state.reasons, [](const Reason& reason) { return reason.advice == Advice::SettleDown; });
    if (settlesToday || (age > 0 && age % 7 == 0)) {
        plan.asks.push_back(Ask::RescreenSigns);
    }
}

Plan planOf(const SideState& state)
{
    Plan plan;
    plan.date = state.today;
    plan.hasEpisode = true;
    plan.side = state.log.episode().side;
    plan.location = state.location;
    plan.stage = state.stage;
    plan.week = state.weeks.weekOf(state.today) + 1;
    plan.advice = state.advice;
    plan.stopExercise = std::ranges::any_of(
        state.reasons, [](const Reason& reason) { return stopsExercise(reason.rule); });
    if (const Morning* morning = state.facts.morning) {
        plan.morning = morning->pain;
        plan.stiffness = morning->stiffness;
    }
    plan.normal = state.facts.normal.pain;
    plan.stiffnessNormal = state.facts.normal.stiffness;
    plan.reasons = reasonsOf(state);
    plan.noRunOrJump = state.states.noRunOrJump();
    plan.until = state.states.until();
    plan.untilDay = state.states.untilDay();
    for (const ItemToday& item : state.items) {
        plan.items.push_back(itemOf(state, item));
    }
    plan.gates = gatesOf(state);
    plan.path = pathOf(state);
    addMeasures(state, plan);
    addMissing(state, plan);
    addAsks(state, plan);
    return plan;
}

Judgement judgementOf(const SideState& state, const DayLoad& load)
{
    const JudgedLoad judged{load.day, load.pain, load.twoMornings};
    Judgement judgement;
    judgement.id = load.id;
    judgement.outcome = judge(judged, state.mornings, *state.rules, state.today);
    if (const Morning* morning = judgingMorning(judged, state.mornings, state.today)) {
        judgement.morning = morning->day;
        judgement.morningPain = morning->pain;
        judgement.normal = morning->normal.pain;
    }
    return judgement;
}

} // namespace

SideCourse foldSide(const Programme& programme, const RuleSet& rules, const Log& log,
                    const Episode& episode, Side side, Day last)
{
    SideState state(programme, rules, SideLog(programme, log, episode, side, last));
    SideCourse course;
    course.days.reserve(static_cast<std::size_t>((last - episode.start).count()) + 1);
    for (Day day = episode.start; day <= last; day += days(1)) {
        foldDay(state, day);
        course.days.push_back(recordOf(state));
    }
    for (Day day = episode.start; day <= last; day += days(1)) {
        for (const DayLoad& load : state.log.loads(day)) {
            (load.run != nullptr ? course.runs : course.sessions)
                .push_back(judgementOf(state, load));
        }
    }
    for (std::size_t i = 0; i < course.runs.size(); ++i) {
        course.runs[i].rested = state.runs[i].rested;
    }
    course.plan = planOf(state);
    course.doses = judgedDoses(state);
    course.givenUp = state.jumpsBack ? state.jumpsBack->block : std::string();
    return course;
}

} // namespace springback
