#include "core/rules/side_fold.h"

#include <algorithm>

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

std::optional<int> painOfSets(const SideLog& log, const std::vector<const Set*>& sets)
{
    std::optional<int> worst;
    for (const Set* set : sets) {
        if (const auto pain = log.painOn(set->pain)) {
            worst = std::max(worst.value_or(*pain), *pain);
        }
    }
    return worst;
}

/// What the day's sets of one exercise amount to.
DoneDose doneDose(const SideState& state, const ExerciseTrack& track,
                  const std::vector<const Set*>& sets)
{
    DoneDose done;
    done.load.day = state.today;
    for (const DayLoad& load : state.log.loads(state.today)) {
        const bool part =
            load.session != nullptr && std::ranges::any_of(load.session->sets, [&](const Set& set) {
                return set.exercise == track.exercise().id;
            });
        if (!part) {
            continue;
        }
        if (load.pain) {
            done.load.pain = std::max(done.load.pain.value_or(0), *load.pain);
        }
        done.load.twoMornings |= load.twoMornings;
        if (load.session->rpe) {
            done.rpe = std::max(done.rpe.value_or(0), *load.session->rpe);
        }
    }
    done.pain = painOfSets(state.log, sets);
    done.painFromSets = done.pain.has_value();
    if (!done.pain) {
        done.pain = done.load.pain;
    }
    std::optional<int> rpeOfSets;
    for (const Set* set : sets) {
        if (set->rpe) {
            rpeOfSets = std::max(rpeOfSets.value_or(0), *set->rpe);
        }
    }
    if (rpeOfSets) {
        done.rpe = rpeOfSets;
    }
    const Dose proposed = track.ladder().at(proposedPosition(state, track));
    done.position = track.ladder().reached(sets, proposed.alsoVariant.empty() ? proposed.variant
                                                                              : std::string_view());
    return done;
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

const ExerciseTrack* SideState::track(std::string_view exercise) const
{
    const auto found = trackOf.find(exercise);
    return found == trackOf.end() ? nullptr : &tracks[found->second];
}

void recordDone(SideState& state)
{
    std::vector<std::pair<ExerciseTrack*, std::vector<const Set*>>> byExercise;
    for (const DayLoad& load : state.log.loads(state.today)) {
        if (load.run != nullptr) {
            state.runs.push_back({{state.today, load.pain, load.twoMornings}, load.run->distance});
            continue;
        }
        for (const Set& set : load.session->sets) {
            if (!state.log.isOnThisSide(set)) {
                continue;
            }
            auto entry = std::ranges::find_if(byExercise, [&](const auto& known) {
                return known.first->exercise().id == set.exercise;
            });
            if (entry == byExercise.end()) {
                ExerciseTrack* track = state.track(set.exercise);
                if (track == nullptr) {
                    continue;
                }
                entry = byExercise.insert(entry, {track, {}});
            }
            entry->second.push_back(&set);
        }
    }
    for (const auto& [track, sets] : byExercise) {
        if (track->last() == nullptr) {
            markBlocks(state, track->exercise().id);
        }
        track->addDone(doneDose(state, *track, sets));
    }
}

void foldDay(SideState& state, Day day)
{
    state.today = day;
    readDay(state);
    state.reasons = matchDayRules(state.facts);
    holdStates(state);
    applyMorning(state);
    recordDone(state);
    applyPain(state, day);
    proposeDoses(state);
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
