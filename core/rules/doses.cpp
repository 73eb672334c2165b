// The last step of the fold: the blocks of the stage on their days, each exercise with its dose,
// and the headline.
#include <algorithm>

#include "core/rules/side_fold.h"

namespace springback {

namespace {

bool hasLasted(const SideState& state, const Block& block)
{
    const auto began = state.blockBegan.find(block.id);
    return began != state.blockBegan.end() && block.lastsDays &&
           state.today >= began->second + days(*block.lastsDays);
}

/// Null while the block waits for another one, has lasted its days, or is not for this location.
const Block* blockInUse(const SideState& state, const StagePlan& stage, const Block& block)
{
    if (!isFor(block.locations, state.location) || hasLasted(state, block)) {
        return nullptr;
    }
    const auto first = std::ranges::find(stage.blocks, block.after, &Block::id);
    if (!block.after.empty() && first != stage.blocks.end() &&
        isFor(first->locations, state.location) && !hasLasted(state, *first)) {
        return nullptr;
    }
    if (state.jumpsBack && block.id == state.jumpsBack->block) {
        return state.programme->block(block.before);
    }
    return &block;
}

bool isChosen(const SideState& state, const ExerciseTrack& track)
{
    return track.last() != nullptr ||
           std::ranges::find(state.log.episode().startDoses, track.exercise().id,
                             &StartDose::exercise) != state.log.episode().startDoses.end();
}

bool isShown(const SideState& state, const BlockItem& item, const ExerciseTrack& track)
{
    return isFor(item.locations, state.location) &&
           track.exercise().fitAt(state.location) != Fit::NotUsed &&
           (item.presence != Presence::ByChoice || isChosen(state, track));
}

bool raisesAreHeavy(const SideState& state, const std::vector<const Block*>& blocks)
{
    return std::ranges::any_of(blocks, [&](const Block* block) {
        return block->kind == BlockKind::Strength &&
               std::ranges::any_of(block->items, [&](const BlockItem& item) {
                   const ExerciseTrack& track = state.track(item);
                   return track.base().load.grams > 0 && track.exercise().raise &&
                          track.exercise().loadClass == LoadClass::Loaded &&
                          isShown(state, item, track);
               });
    });
}

AgendaDay agendaDay(const SideState& state, const std::vector<const Block*>& blocks)
{
    AgendaDay day;
    day.today = state.today;
    day.strengthRests = state.states.loadingPauses();
    day.jumpsRest = state.states.noRunOrJump() || jumpsAreOff(state);
    day.raisesAreHeavy = raisesAreHeavy(state, blocks);
    day.lastJumps = state.lastJumps;
    return day;
}

/// Where an exercise stands in this stage, and the step above.
struct Reach {
    Position position;
    std::optional<Position> next;
};

Reach reachOf(const SideState& state, const ExerciseTrack& track)
{
    const auto& blocks = state.programme->stage(state.stage).blocks;
    const bool bodyWeight = std::ranges::any_of(blocks, [&](const Block& block) {
        return block.bodyWeight && std::ranges::find(block.items, track.exercise().id,
                                                     &BlockItem::exercise) != block.items.end();
    });
    Reach reach{track.base(), std::nullopt};
    if (bodyWeight) {
        reach.position.load = {};
    }
    reach.next = track.ladder().up(reach.position);
    if (bodyWeight && reach.next && reach.next->load.grams > 0) {
        reach.next.reset();
    }
    return reach;
}

ExerciseFacts factsOf(const SideState& state, const ExerciseTrack& track, const Reach& reach,
                      bool tooSoon)
{
    ExerciseFacts facts;
    facts.rules = state.rules;
    facts.jump = track.isJump();
    const Fit fit = track.exercise().fitAt(state.location);
    facts.rangeLimited = fit == Fit::Floor || fit == Fit::Hidden;
    facts.loadedRung = track.ladder().isLoadable() && reach.position >= track.ladder().top();
    facts.hasNext = reach.next.has_value();
    if (const DoneDose* last = track.last()) {
        facts.pain = last->pain;
        facts.rpe = last->rpe;
        facts.morningsNormal =
            countsAsTolerated(last->load, state.mornings, *state.rules, state.today);
    }
    facts.goodSessions = track.goodSessions(state.mornings, *state.rules, state.today);
    facts.goodNeeded = track.exercise().goodSessionsToProgress;
    facts.weekRising = state.nothingUpUntil && state.today <= *state.nothingUpUntil;
    if (tooSoon) {
        facts.daysSinceJumps = static_cast<int>((state.today - *state.lastJumps).count());
    }
    return facts;
}

/// Whether anything of today forbids a step up.
bool dayHolds(const SideState& state)
{
    return state.stageMovedToday || !state.states.all().empty() || !state.reasons.empty();
}

bool rises(const SideState& state, const ExerciseVerdict& verdict)
{
    return !dayHolds(state) && verdict.matched.contains(Rule::Ready) &&
           verdict.advice == Advice::Progress;
}

/// A dose for several times a day is due again until it was done in as many sessions. Null when
/// nothing is left of it, or when today's answer took it back.
const DoneDose* dueAgain(const SideState& state, const BlockDay& day, const ExerciseTrack& track)
{
    const DoneDose* done = track.doneOn(state.today);
    const bool open = done != nullptr && day.due && !track.dialledBy() &&
                      done->position < done->proposed &&
                      done->sessions < track.ladder().at(done->proposed).timesADay;
    return open ? done : nullptr;
}

void placeItem(const SideState& state, const BlockDay& day, ItemToday& item)
{
    const ExerciseTrack& track = *item.track;
    item.next = day.next;
    if (track.exercise().fitAt(state.location) == Fit::Hidden) {
        item.state = ItemState::Hidden;
        item.why = Rule::RangeForLocation;
    } else if (track.doneOn(state.today) != nullptr && dueAgain(state, day, track) == nullptr) {
        item.state = ItemState::Done;
    } else if (state.states.loadingPauses() || (track.isJump() && state.states.noRunOrJump())) {
        item.state = ItemState::Resting;
        item.why = state.states.mostCareful()->rule;
    } else if (track.isJump() && jumpsAreOff(state)) {
        item.state = ItemState::Resting;
        item.why = Rule::FlaresRepeated;
    } else if (track.isResting()) {
        item.state = ItemState::Resting;
        item.why = track.dialledBy();
    } else {
        item.state = day.due ? ItemState::Due : ItemState::OtherDay;
        if (day.tooSoon) {
            item.why = Rule::TooSoon;
        }
    }
    if (item.state == ItemState::Due || item.state == ItemState::OtherDay) {
        return;
    }
    item.next.reset();
}

ItemToday makeItem(SideState& state, const BlockDay& day, const BlockItem& blockItem,
                   ExerciseTrack& track)
{
    ItemToday item;
    item.block = day.block;
    item.track = &track;
    item.blockIsDue = day.due;
    item.optional = blockItem.presence == Presence::Optional;
    const Reach reach = reachOf(state, track);
    item.facts = factsOf(state, track, reach, day.tooSoon && track.isJump());
    item.verdict = judgeExercise(item.facts);
    placeItem(state, day, item);

    const bool open = item.state == ItemState::Due || item.state == ItemState::OtherDay;
    const DoneDose* again = dueAgain(state, day, track);
    item.rises = open && again == nullptr && rises(state, item.verdict);
    item.position = item.rises ? *reach.next : again != nullptr ? again->proposed : reach.position;
    if (item.rises) {
        item.why = Rule::Ready;
    } else if (!item.why && track.dialledBy()) {
        item.why = track.dialledBy();
    } else if (!item.why && item.facts.rangeLimited) {
        item.why = Rule::RangeForLocation;
    }
    return item;
}

/// While things settle, the first stage's foot and body-weight work is offered beside the plan.
void offerFirstStage(SideState& state)
{
    if (state.stage == Stage::Settle || state.states.loadingPauses() ||
        !state.states.any(Advice::SettleDown)) {
        return;
    }
    for (const Block& block : state.programme->stage(Stage::Settle).blocks) {
        if (block.days != BlockDays::Daily) {
            continue;
        }
        for (const BlockItem& blockItem : block.items) {
            ExerciseTrack& track = state.track(blockItem);
            const bool present = std::ranges::any_of(
                state.items, [&](const ItemToday& item) { return item.track == &track; });
            if (present || blockItem.presence != Presence::Always ||
                !isShown(state, blockItem, track)) {
                continue;
            }
            ItemToday item = makeItem(state, BlockDay{&block, true, false}, blockItem, track);
            item.optional = true;
            state.items.push_back(std::move(item));
        }
    }
}

Advice headline(const SideState& state)
{
    std::optional<Advice> most;
    for (const Reason& reason : state.reasons) {
        most = std::max(most.value_or(reason.advice), reason.advice);
    }
    for (const Held& held : state.states.all()) {
        most = std::max(most.value_or(held.advice), held.advice);
    }
    if (most) {
        return *most;
    }
    const bool rises = std::ranges::any_of(
        state.items, [](const ItemToday& item) { return item.rises && !item.optional; });
    return rises ? Advice::Progress : Advice::Hold;
}

} // namespace

bool jumpsAreOff(const SideState& state)
{
    return state.jumpsBack && state.jumpsBack->toNone &&
           state.today < state.jumpsBack->since + days(state.rules->jumpsBackDays);
}

Position proposedPosition(const SideState& state, const ExerciseTrack& track)
{
    const Reach reach = reachOf(state, track);
    const ExerciseVerdict verdict = judgeExercise(factsOf(state, track, reach, false));
    const bool up = verdict.matched.contains(Rule::Ready) && verdict.advice == Advice::Progress &&
                    !morningHolds(state);
    return up ? *reach.next : reach.position;
}

void proposeDoses(SideState& state)
{
    const StagePlan& stage = state.programme->stage(state.stage);
    std::vector<const Block*> blocks;
    for (const Block& block : stage.blocks) {
        if (const Block* used = blockInUse(state, stage, block)) {
            blocks.push_back(used);
        }
    }
    const std::vector<BlockDay> agenda = state.agenda.next(blocks, agendaDay(state, blocks));
    state.items.clear();
    state.training = false;
    for (const Block* block : blocks) {
        const BlockDay& day = *std::ranges::find(agenda, block, &BlockDay::block);
        state.training |=
            day.due && block->kind != BlockKind::WarmUp && block->days != BlockDays::Daily;
        for (const BlockItem& blockItem : block->items) {
            ExerciseTrack& track = state.track(blockItem);
            if (isShown(state, blockItem, track)) {
                state.items.push_back(makeItem(state, day, blockItem, track));
            }
        }
    }
    offerFirstStage(state);
    state.advice = headline(state);
}

} // namespace springback
