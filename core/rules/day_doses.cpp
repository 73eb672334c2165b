#include "core/rules/day_doses.h"

#include <algorithm>
#include <tuple>

#include "core/rules/judge.h"
#include "core/rules/side_fold.h"

namespace springback {

namespace {

bool hasSignsBefore(const SideState& state)
{
    const CheckIn* checkIn = state.log.checkIn(state.today);
    return (checkIn != nullptr && !checkIn->signs.empty()) ||
           (state.today == state.log.start() && !state.log.episode().signs.empty());
}

/// Pain and signs of today's own sessions and runs are no plan that they went against.
bool cameWithTodaysEffort(const SideState& state, Rule rule, Day cause)
{
    switch (rule) {
    case Rule::PainTooMuch:
    case Rule::PainTooMuchAgain:
    case Rule::PainVeryHigh:
        return cause == state.today;
    case Rule::StopSign:
    case Rule::SeeProfessionalSign:
    case Rule::UrgentSign:
        return cause == state.today && !hasSignsBefore(state);
    default:
        return false;
    }
}

bool isHeldBefore(const SideState& state, const Held& held)
{
    return !cameWithTodaysEffort(state, held.rule, held.cause) ||
           std::ranges::any_of(state.heldYesterday, [&](const Held& before) {
               return before.rule == held.rule && before.advice == held.advice;
           });
}

bool runsRestBefore(const SideState& state)
{
    return std::ranges::any_of(state.states.all(),
                               [&](const Held& held) { return isHeldBefore(state, held); });
}

bool restsBefore(const SideState& state, const ExerciseTrack& track)
{
    const bool loadingPauses = std::ranges::any_of(state.states.all(), [&](const Held& held) {
        return held.advice >= Advice::SeeProfessional && isHeldBefore(state, held);
    });
    return track.isResting() || loadingPauses ||
           (track.isJump() && (runsRestBefore(state) || jumpsAreOff(state)));
}

/// Pain of today's own session has eased every dose already: then the dose last done stands for the
/// one proposed.
Position proposedBefore(const SideState& state, const ExerciseTrack& track, Position proposed)
{
    const bool eased = std::ranges::any_of(state.states.all(), [&](const Held& held) {
        return cameWithTodaysEffort(state, held.rule, held.cause);
    });
    return eased ? std::max(proposed, track.lastDone()) : proposed;
}

bool isDueToday(const SideState& state, const ExerciseTrack& track)
{
    return std::ranges::any_of(state.items, [&](const ItemToday& item) {
        return item.track == &track && item.blockIsDue;
    });
}

bool comesBefore(const DayDose& a, const DayDose& b)
{
    return std::tuple(a.date, a.exercise) < std::tuple(b.date, b.exercise);
}

} // namespace

bool morningHolds(const SideState& state)
{
    return state.stageMovedToday || runsRestBefore(state) ||
           std::ranges::any_of(state.reasons, [&](const Reason& reason) {
               return reason.becauseOf.empty() ||
                      !cameWithTodaysEffort(state, reason.rule, reason.becauseOf.front());
           });
}

void noteRuns(SideState& state)
{
    for (auto run = state.runs.rbegin(); run != state.runs.rend() && run->load.day == state.today;
         ++run) {
        run->rested = runsRestBefore(state);
    }
}

void noteDose(SideState& state, const DoneSets& done, const DoneDose& dose)
{
    const ExerciseTrack& track = state.tracks[done.exercise];
    const Ladder& ladder = track.ladder();
    const Position proposed = proposedBefore(state, track, dose.proposed);
    DayDose entry{state.today, done.exercise, dose.position, proposed};
    if (dose.position > proposed ||
        ladder.isSetMoreThan(proposed, done.sets, ladder.variantAt(proposed))) {
        entry.overruled.insert(Overrule::Harder);
    }
    if (restsBefore(state, track)) {
        entry.overruled.insert(Overrule::Rested);
    }
    state.doses.push_back(entry);
}

void noteDaysNotDue(SideState& state)
{
    for (auto dose = state.doses.rbegin(); dose != state.doses.rend() && dose->date == state.today;
         ++dose) {
        const ExerciseTrack& track = state.tracks[dose->exercise];
        // What rests by now, from its own pain or before, is not due; that says nothing of the day.
        const bool rests = state.states.loadingPauses() ||
                           (track.isJump() && (state.states.noRunOrJump() || jumpsAreOff(state)));
        if (track.exercise().loadClass >= LoadClass::Loaded && !rests &&
            !isDueToday(state, track)) {
            dose->overruled.insert(Overrule::NotThatDay);
        }
    }
}

std::vector<DayDose> judgedDoses(SideState& state)
{
    // Both lists are by date, so each exercise's doses come in the same order.
    std::vector<std::size_t> next(state.tracks.size());
    for (DayDose& dose : state.doses) {
        const DoneDose& done = state.tracks[dose.exercise].done()[next[dose.exercise]++];
        dose.outcome = judge(done.load, state.mornings, *state.rules, state.today);
    }
    return std::move(state.doses);
}

std::vector<DayDose> mergeDoses(const std::vector<DayDose>& left, const std::vector<DayDose>& right)
{
    std::vector<DayDose> merged;
    merged.reserve(std::max(left.size(), right.size()));
    std::ranges::merge(left, right, std::back_inserter(merged), comesBefore);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const DayDose& dose = merged[i];
        if (kept > 0 && !comesBefore(merged[kept - 1], dose)) {
            DayDose& same = merged[kept - 1];
            same.position = std::min(same.position, dose.position);
            same.proposed = std::min(same.proposed, dose.proposed);
            same.outcome = isWorse(dose.outcome, same.outcome) ? dose.outcome : same.outcome;
            same.overruled = same.overruled | dose.overruled;
        } else {
            merged[kept++] = dose;
        }
    }
    merged.resize(kept);
    return merged;
}

} // namespace springback
