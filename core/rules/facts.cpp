// Gathers what the day rules look at: records dated today, the morning, and figures of the days
// behind it.
#include <algorithm>

#include "core/rules/side_fold.h"

namespace springback {

namespace {

void readRecords(SideState& state)
{
    state.stageMovedToday = false;
    for (const StageMove* move : state.log.stageMoves()) {
        if (move->date == state.today) {
            state.stage = move->stage;
            state.stageSince = state.today;
            state.stageMovedToday = true;
            state.jumpsBack.reset();
        }
    }
    for (const NormalReset* reset : state.log.resets()) {
        if (reset->date == state.today) {
            const int pain = reset->pain.on(state.log.side()).value();
            state.mornings.reset(reset->date, pain, reset->stiffness);
            state.weekAnchor = pain;
        }
    }
    if (std::ranges::binary_search(state.log.seenDays(), state.today)) {
        state.seenOn = state.today;
        state.states.seen();
    }
}

/// The answer belongs to the sessions and runs that had none.
void addPainAfter(SideState& state, Day day, int pain)
{
    state.log.addPainAfter(day, pain);
    for (const DayLoad& load : state.log.loads(day)) {
        if (load.session == nullptr || load.painAfterKnown) {
            continue;
        }
        for (const Set& set : load.session->sets) {
            if (ExerciseTrack* track = state.track(set.exercise)) {
                track->addPainAfter(day, pain);
            }
        }
    }
}

const Morning* readMorning(SideState& state)
{
    const CheckIn* checkIn = state.log.checkIn(state.today);
    if (checkIn == nullptr) {
        return nullptr;
    }
    const int pain = checkIn->pain.on(state.log.side()).value();
    if (const auto after = state.log.painOn(checkIn->painAfterYesterday)) {
        addPainAfter(state, state.today - days(1), *after);
    }
    state.weeks.add(state.today, pain, checkIn->stiffness);
    return &state.mornings.add(state.today, pain, checkIn->stiffness,
                               checkIn->tags.contains(Tag::Painkiller));
}

std::optional<SignsSeen> signsOf(const SideState& state)
{
    const Day today = state.today;
    SignsSeen seen{{}, today};
    const auto isNew = [&](Day day) { return !state.seenOn || *state.seenOn < day; };
    const Day yesterday = today - days(1);
    if (isNew(yesterday)) {
        for (const DayLoad& load : state.log.loads(yesterday)) {
            seen.signs = seen.signs | load.signs;
        }
        if (!seen.signs.empty()) {
            seen.day = yesterday;
        }
    }
    Signs ofToday;
    if (isNew(today)) {
        for (const DayLoad& load : state.log.loads(today)) {
            ofToday = ofToday | load.signs;
        }
        if (const CheckIn* checkIn = state.log.checkIn(today)) {
            ofToday = ofToday | checkIn->signs;
        }
        if (today == state.log.start()) {
            ofToday = ofToday | state.log.episode().signs;
        }
    }
    if (!ofToday.empty()) {
        seen.day = today;
        seen.signs = seen.signs | ofToday;
    }
    return seen.signs.empty() ? std::nullopt : std::optional(seen);
}

std::optional<WorstLoad> worstOf(SideState& state)
{
    std::optional<WorstLoad> worst;
    for (Day day : {state.today - days(1), state.today}) {
        for (const DayLoad& load : state.log.loads(day)) {
            if (load.pain && (!worst || *load.pain >= worst->pain)) {
                worst = WorstLoad{day, *load.pain};
            }
        }
    }
    std::erase_if(state.tooMuchPain, [&](Day day) { return day >= state.today - days(1); });
    for (Day day : {state.today - days(1), state.today}) {
        for (const DayLoad& load : state.log.loads(day)) {
            if (load.pain && *load.pain > state.rules->acceptableMax) {
                state.tooMuchPain.push_back(day);
            }
        }
    }
    if (worst && !state.tooMuchPain.empty()) {
        worst->lastTooMuch = state.tooMuchPain.back();
        worst->timesTooMuch =
            static_cast<int>(std::ranges::count_if(state.tooMuchPain, [&](Day day) {
                return day > worst->lastTooMuch - days(state.rules->tooMuchAgainDays);
            }));
    }
    return worst;
}

bool hadTolerated(const SideState& state, Distance distance)
{
    return std::ranges::any_of(state.runs, [&](const RunDone& run) {
        return run.distance >= distance &&
               countsAsTolerated(run.load, state.mornings, *state.rules, state.today);
    });
}

/// Whether any dose of `day` (only its jumps and runs, or all of it) has never been tolerated.
/// Today's flare judges that day, so it speaks for none of its doses.
bool anyDoseWasNew(const SideState& state, Day day, bool onlyJumps)
{
    for (const DayLoad& load : state.log.loads(day)) {
        if (load.run != nullptr && !hadTolerated(state, load.run->distance)) {
            return true;
        }
    }
    return std::ranges::any_of(state.tracks, [&](const ExerciseTrack& track) {
        const DoneDose* done = track.doneOn(day);
        return done != nullptr && track.exercise().loadClass != LoadClass::Mobility &&
               (track.isJump() || !onlyJumps) &&
               !track.wasTolerated(done->position, state.mornings, *state.rules, state.today);
    });
}

FlareCause causeOf(const SideState& state)
{
    const Day yesterday = state.today - days(1);
    const Day dayBefore = state.today - days(2);
    FlareCause cause;
    const auto loads = state.log.loads(dayBefore);
    cause.runOrJumpTwoDaysAgo = std::ranges::any_of(
        loads, [](const DayLoad& load) { return load.run != nullptr || load.jumps; });
    const Morning* before = state.mornings.on(yesterday);
    cause.wasFlareYesterday = before != nullptr && before->isFlare();
    if (cause.runOrJumpTwoDaysAgo) {
        cause.days.push_back(dayBefore);
        cause.dosesFall = anyDoseWasNew(state, dayBefore, true);
    }
    if (!state.log.loads(yesterday).empty()) {
        cause.days.push_back(yesterday);
        cause.dosesFall |= anyDoseWasNew(state, yesterday, false);
    }
    if (cause.days.empty()) {
        cause.dosesFall = std::ranges::any_of(state.tracks, [&](const ExerciseTrack& track) {
            return track.isJump() && track.last() != nullptr &&
                   !track.wasTolerated(track.lastDone(), state.mornings, *state.rules, state.today);
        });
    }
    return cause;
}

void countFlare(SideState& state, const Morning& morning)
{
    const Morning* before = state.mornings.on(morning.day - days(1));
    if (morning.isLargeFlare() && (before == nullptr || !before->isLargeFlare())) {
        state.largeFlares.push_back(morning.day);
    }
    const Day oldest = morning.day - days(state.rules->repeatedFlareDays);
    std::erase_if(state.largeFlares, [oldest](Day day) { return day <= oldest; });
}

std::optional<int> heelRaiseGain(const SideState& state)
{
    std::optional<int> first;
    std::optional<int> newest;
    for (const HeelRaiseTest* test : state.log.tests()) {
        const auto count = state.log.side() == Side::Left ? test->left : test->right;
        if (count && test->date <= state.today) {
            first = first.value_or(*count);
            newest = count;
        }
    }
    return first ? std::optional<int>(*newest - *first) : std::nullopt;
}

bool lastMorningMissing(const SideState& state)
{
    return state.lastLoad && state.mornings.on(*state.lastLoad + days(1)) == nullptr;
}

int gapDays(const SideState& state)
{
    return state.lastSession && !state.longGapActed
               ? static_cast<int>((state.today - *state.lastSession).count()) - state.excusedDays
               : 0;
}

} // namespace

void readDay(SideState& state)
{
    readRecords(state);
    DayFacts facts;
    facts.rules = state.rules;
    facts.today = state.today;
    facts.seenToday = state.seenOn == state.today;
    facts.morning = readMorning(state);
    facts.normal = facts.morning != nullptr ? facts.morning->normal : state.mornings.normal();
    facts.mornings = state.mornings.count();
    facts.lastLoad = state.lastLoad;
    facts.lastMorningMissing = lastMorningMissing(state);
    facts.signs = signsOf(state);
    facts.worst = worstOf(state);
    if (facts.morning != nullptr) {
        countFlare(state, *facts.morning);
        if (facts.morning->isFlare()) {
            facts.cause = causeOf(state);
            facts.repeatedFlares = state.largeFlares;
        }
    }
    facts.week = state.weeks.finishedOn(state.today);
    facts.weekAnchor = state.weekAnchor;
    if (facts.week && facts.week->number >= state.rules->noProgressWeeks) {
        facts.adherence = state.adherence;
        facts.adherence.heelRaiseGain = heelRaiseGain(state);
    }
    if ((state.today - state.log.start()).count() % 7 == 0) {
        state.weekAnchor = facts.normal.anchor;
    }
    facts.lastSession = state.lastSession;
    facts.gapDays = gapDays(state);
    state.facts = std::move(facts);
}

} // namespace springback
