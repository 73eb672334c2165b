// What the matched day rules do: states that are held, and doses that fall. Targets are absolute,
// so that a rule matching on two days for one cause moves a dose once.
#include <algorithm>

#include "core/rules/side_fold.h"

namespace springback {

namespace {

const Reason* matched(const SideState& state, Rule rule)
{
    const auto found = std::ranges::find(state.reasons, rule, &Reason::rule);
    return found == state.reasons.end() ? nullptr : &*found;
}

bool isStrengthOrJump(const ExerciseTrack& track)
{
    return track.exercise().loadClass != LoadClass::Mobility;
}

/// The dose that today's flare belongs to, if the exercise was part of its cause.
const DoneDose* attributed(const SideState& state, const ExerciseTrack& track)
{
    if (const DoneDose* done = track.doneOn(state.today - days(1))) {
        return done;
    }
    return track.isJump() ? track.doneOn(state.today - days(2)) : nullptr;
}

/// The rule that today's flare matched by its size.
Rule flareRule(const Morning& morning)
{
    switch (morning.kind) {
    case MorningKind::Severe:
        return Rule::FlareSevere;
    case MorningKind::Moderate:
        return Rule::FlareModerate;
    default:
        return Rule::FlareMild;
    }
}

void easeEverything(SideState& state, Rule rule)
{
    const bool flare = state.facts.morning != nullptr && state.facts.morning->isFlare();
    for (ExerciseTrack& track : state.tracks) {
        if (isStrengthOrJump(track)) {
            const DoneDose* done = flare ? attributed(state, track) : nullptr;
            track.easeBelowLastGood(done != nullptr ? std::optional(done->position) : std::nullopt,
                                    rule, state.mornings, *state.rules, state.today);
        }
    }
}

void dialBack(SideState& state, ExerciseTrack& track, const DoneDose& done, Rule rule, bool repeat)
{
    const bool keeps =
        repeat && track.wasTolerated(done.position, state.mornings, *state.rules, state.today);
    if (!keeps) {
        track.dialBack(done.position, rule, state.mornings, *state.rules, state.today);
    }
}

/// A mild flare lets a dose that was tolerated before be repeated; a larger or lasting one does
/// not.
void applyFlare(SideState& state)
{
    const Morning* morning = state.facts.morning;
    if (morning == nullptr || !morning->isFlare()) {
        return;
    }
    const bool repeat =
        morning->kind == MorningKind::Mild && matched(state, Rule::FlareLasting) == nullptr;
    const bool noCause = state.facts.cause.days.empty();
    for (ExerciseTrack& track : state.tracks) {
        const DoneDose* done = attributed(state, track);
        if (done == nullptr && noCause && track.isJump()) {
            done = track.last();
        }
        if (done != nullptr && isStrengthOrJump(track)) {
            dialBack(state, track, *done, flareRule(*morning), repeat);
        }
    }
}

/// The highest class done in the week that rose goes back a step.
void applyRisingWeek(SideState& state)
{
    if (matched(state, Rule::RisingWeek) == nullptr) {
        return;
    }
    state.nothingUpUntil = state.today + days(6);
    const auto inUse = [&](const ExerciseTrack& track) {
        return track.last() != nullptr && track.last()->load.day >= state.today - days(7) &&
               isStrengthOrJump(track);
    };
    LoadClass highest = LoadClass::Mobility;
    for (const ExerciseTrack& track : state.tracks) {
        if (inUse(track)) {
            highest = std::max(highest, track.exercise().loadClass);
        }
    }
    for (ExerciseTrack& track : state.tracks) {
        if (inUse(track) && track.exercise().loadClass == highest) {
            track.dialBack(track.lastDone(), Rule::RisingWeek, state.mornings, *state.rules,
                           state.today);
        }
    }
}

void applyGap(SideState& state)
{
    const bool isShort = matched(state, Rule::GapShort) != nullptr;
    const bool isLong = matched(state, Rule::GapLong) != nullptr;
    for (ExerciseTrack& track : state.tracks) {
        if (isShort && isStrengthOrJump(track)) {
            track.backToLastGood(Rule::GapShort, state.mornings, *state.rules, state.today);
        } else if (isLong && isStrengthOrJump(track)) {
            track.easeBelowLastGood(std::nullopt, Rule::GapLong, state.mornings, *state.rules,
                                    state.today);
        }
    }
}

void takeJumpsBack(SideState& state)
{
    state.largeFlares.clear();
    JumpsBack back{{}, state.today};
    for (const Block& block : state.programme->stage(state.stage).blocks) {
        if (block.kind == BlockKind::Jumps && !block.before.empty()) {
            back.block = block.id;
        }
    }
    back.toNone = back.block.empty() || (state.jumpsBack && state.jumpsBack->block == back.block);
    state.jumpsBack = back;
}

/// The day that the waiting of a SettleDown counts from.
Day causeOf(const Reason& reason, const SideState& state)
{
    return isPainRule(reason.rule) ? reason.becauseOf.front() : state.today;
}

void holdFor(SideState& state, const Reason& reason)
{
    if (reason.advice >= Advice::SeeProfessional) {
        const bool sign = reason.rule == Rule::StopSign;
        state.states.hold(reason.rule, reason.advice,
                          sign ? reason.becauseOf.front() : state.today);
    }
    if (reason.advice == Advice::SettleDown || reason.rule == Rule::WorseThanStart) {
        if (state.states.hold(reason.rule, Advice::SettleDown, causeOf(reason, state))) {
            easeEverything(state, reason.rule);
        }
    }
    if (reason.rule == Rule::FlareModerate) {
        state.states.hold(reason.rule, reason.advice, state.today);
    }
}

void fallForPain(const SideState& state, ExerciseTrack& track, const DoneDose& done,
                 const Reason* settles)
{
    track.dialBack(done.position, Rule::PainTooMuch, state.mornings, *state.rules, state.today);
    if (settles != nullptr) {
        track.easeBelowLastGood(done.position, settles->rule, state.mornings, *state.rules,
                                state.today);
    }
}

} // namespace

void holdStates(SideState& state)
{
    if (state.facts.morning != nullptr) {
        if (state.states.morning(state.mornings, state.today)) {
            easeEverything(state, Rule::StopSign);
        }
        if (state.facts.morning->countsAsNormal()) {
            for (ExerciseTrack& track : state.tracks) {
                track.normalMorning();
            }
        }
    }
    if (state.facts.week && state.facts.week->mean &&
        matched(state, Rule::WorseThanStart) == nullptr) {
        state.states.betterWeek();
    }
    for (const Reason& reason : state.reasons) {
        holdFor(state, reason);
    }
    const bool somethingEntered =
        state.facts.morning != nullptr || !state.log.loads(state.today).empty();
    if (matched(state, Rule::GapVeryLong) != nullptr && somethingEntered) {
        state.longGapActed = true;
    }
    if (matched(state, Rule::FlaresRepeated) != nullptr) {
        takeJumpsBack(state);
    }
}

void applyMorning(SideState& state)
{
    applyFlare(state);
    applyRisingWeek(state);
    applyGap(state);
    applyPain(state, state.today - days(1));
}

void applyPain(SideState& state, Day of)
{
    const auto isNewlyTooMuch = [&](const DayLoad& load) {
        return load.session != nullptr && load.pain && *load.pain > state.rules->acceptableMax &&
               (of == state.today || load.painToldLater);
    };
    const Reason* settles = matched(state, Rule::PainTooMuchAgain);
    if (const Reason* high = matched(state, Rule::PainVeryHigh)) {
        settles = high;
    }
    for (const DayLoad& load : state.log.loads(of)) {
        if (!isNewlyTooMuch(load)) {
            continue;
        }
        for (const Set& set : load.session->sets) {
            ExerciseTrack* track = state.track(set.exercise);
            const DoneDose* done = track != nullptr ? track->doneOn(of) : nullptr;
            if (done != nullptr) {
                fallForPain(state, *track, *done, settles);
            }
        }
    }
}

} // namespace springback
