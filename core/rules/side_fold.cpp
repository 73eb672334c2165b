#include "core/rules/side_fold.h"

#include <algorithm>

#include "core/rules/day_doses.h"

namespace springback {

namespace {

std::vector<ExerciseTrack> makeTracks(const Programme& programme, const Episode& episode)
{
    std::vector<ExerciseTrack> tracks;
    tracks.reserve(programme.exercises.size());
    for (const Exercise& exercise : programme.exercises) {
        Ladder ladder(exercise, episode.location, programme.loadStep);
        Position start;
        for (const StartDose& dose : episode.startDoses) {
            if (dose.exercise == exercise.id) {
                start = ladder.startingAt(dose);
            }
        }
        tracks.emplace_back(exercise, std::move(ladder), start);
    }
    return tracks;
}

std::optional<int> painOfSets(const SideLog& log, std::span<const Set* const> sets)
{
    std::optional<int> worst;
    for (const Set* set : sets) {
        if (const auto pain = log.painOn(set->pain)) {
            worst = std::max(worst.value_or(*pain), *pain);
        }
    }
    return worst;
}

std::optional<int> effortOf(const SideState& state, const DoneSets& done)
{
    std::optional<int> ofSets;
    for (const Set* set : done.sets) {
        ofSets = std::max(ofSets, set->rpe);
    }
    std::optional<int> ofSessions;
    for (std::size_t load : done.loads) {
        ofSessions = std::max(ofSessions, state.log.loads(state.today)[load].session->rpe);
    }
    return ofSets ? ofSets : ofSessions;
}

/// The sets stand in the order of their loads.
int sessionsOf(const DoneSets& done)
{
    int sessions = 0;
    for (std::size_t i = 0; i < done.loads.size(); ++i) {
        sessions += i == 0 || done.loads[i] != done.loads[i - 1] ? 1 : 0;
    }
    return sessions;
}

/// What the day's sets of one exercise amount to.
DoneDose doneDose(const SideState& state, const ExerciseTrack& track, const DoneSets& done)
{
    DoneDose dose;
    dose.load.day = state.today;
    for (std::size_t place : done.loads) {
        const DayLoad& load = state.log.loads(state.today)[place];
        dose.load.pain = std::max(dose.load.pain, load.pain);
        dose.load.twoMornings |= load.twoMornings;
    }
    dose.pain = painOfSets(state.log, done.sets);
    dose.painFromSets = dose.pain.has_value();
    if (!dose.pain) {
        dose.pain = dose.load.pain;
    }
    dose.rpe = effortOf(state, done);
    dose.proposed = proposedPosition(state, track);
    dose.sessions = sessionsOf(done);
    const Ladder& ladder = track.ladder();
    dose.position = ladder.reached(done.sets, ladder.variantAt(dose.proposed));
    return dose;
}

void markBlocks(SideState& state, std::string_view exercise)
{
    for (const StagePlan& stage : state.programme->stages) {
        for (const Block& block : stage.blocks) {
            const bool part = std::ranges::any_of(
                block.items, [&](const BlockItem& item) { return item.exercise == exercise; });
            if (part) {
                state.blockBegan.try_emplace(block.id, state.today);
            }
        }
    }
}

void countDay(SideState& state)
{
    const auto loads = state.log.loads(state.today);
    const CheckIn* checkIn = state.log.checkIn(state.today);
    const bool excused =
        checkIn != nullptr && checkIn->tags.containsAny({Tag::Illness, Tag::Travel});
    bool session = false;
    for (const DayLoad& load : loads) {
        session |= load.session != nullptr;
        state.lastLoad = state.today;
        if (load.jumps) {
            state.lastJumps = state.today;
        }
    }
    if (session) {
        state.lastSession = state.today;
        state.excusedDays = 0;
        state.longGapActed = false;
    } else if (excused) {
        ++state.excusedDays;
    }
    if (state.training && !excused) {
        ++state.adherence.planned;
        state.adherence.done += session ? 1 : 0;
    }
}

} // namespace

SideState::SideState(const Programme& programmeData, const RuleSet& ruleSet, SideLog sideLog)
    : programme(&programmeData),
      rules(&ruleSet),
      log(std::move(sideLog)),
      location(log.episode().location),
      mornings(ruleSet, log.start(), *log.painOn(log.episode().usualMorningPain),
               log.episode().usualStiffness),
      weeks(ruleSet, log.start()),
      states(ruleSet),
      agenda(log.episode().schedule, ruleSet),
      tracks(makeTracks(programmeData, log.episode())),
      today(log.start()),
      stage(log.episode().startStage),
      stageSince(log.start())
{
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        trackOf.emplace(tracks[i].exercise().id, i);
    }
}

ExerciseTrack* SideState::track(std::string_view exercise)
{
    const auto found = trackOf.find(exercise);
    return found == trackOf.end() ? nullptr : &tracks[found->second];
}

void recordDone(SideState& state)
{
    for (const DayLoad& load : state.log.loads(state.today)) {
        if (load.run != nullptr) {
            state.runs.push_back({{state.today, load.pain, load.twoMornings}, load.run->distance});
        }
    }
    noteRuns(state);
    for (const DoneSets& done : state.log.done(state.today)) {
        ExerciseTrack& track = state.tracks[done.exercise];
        if (track.last() == nullptr) {
            markBlocks(state, track.exercise().id);
        }
        DoneDose dose = doneDose(state, track, done);
        noteDose(state, done, dose);
        track.addDone(std::move(dose));
    }
}

void foldDay(SideState& state, Day day)
{
    state.today = day;
    state.heldYesterday = state.states.all();
    readDay(state);
    state.reasons = matchDayRules(state.facts);
    holdStates(state);
    applyMorning(state);
    recordDone(state);
    applyPain(state, day);
    proposeDoses(state);
    noteDaysNotDue(state);
    countDay(state);
}

DayRecord recordOf(const SideState& state)
{
    DayRecord record;
    record.date = state.today;
    record.stage = state.stage;
    record.advice = state.advice;
    for (const Reason& reason : state.reasons) {
        record.rules.insert(reason.rule);
    }
    record.normal = state.facts.normal.pain;
    if (const Morning* morning = state.facts.morning) {
        record.morning = morning->pain;
        record.kind = morning->kind;
        if (morning->isFlare()) {
            record.judged = state.facts.cause.days;
        }
    }
    record.training = state.training;
    return record;
}

} // namespace springback
