#include "core/rules/gates.h"

#include <algorithm>

namespace springback {

namespace {

/// The exercises of a block as this side does them.
std::vector<const ExerciseTrack*> tracksOf(const SideState& state, std::string_view blockId)
{
    std::vector<const ExerciseTrack*> tracks;
    if (const Block* block = state.programme->block(blockId)) {
        for (const BlockItem& item : block->items) {
            if (item.presence == Presence::Always) {
                tracks.push_back(&state.track(item));
            }
        }
    }
    return tracks;
}

/// Repeated flares start a block's days anew.
Day countsFrom(const SideState& state)
{
    return state.jumpsBack ? state.jumpsBack->since : state.log.start();
}

std::optional<Day> beganOn(const SideState& state, std::string_view block)
{
    std::optional<Day> began;
    for (const ExerciseTrack* track : tracksOf(state, block)) {
        const auto& done = track->done();
        const auto first = std::ranges::find_if(
            done, [&](const DoneDose& dose) { return dose.load.day >= countsFrom(state); });
        if (first != done.end() && (!began || first->load.day < *began)) {
            began = first->load.day;
        }
    }
    return began;
}

int daysSince(const SideState& state, std::optional<Day> day)
{
    return day ? static_cast<int>((state.today - *day).count()) : 0;
}

/// Whether the morning of `day` is not known to be normal: it was not, or it is missing after work.
bool isUnquiet(const SideState& state, const std::vector<const ExerciseTrack*>& tracks, Day day)
{
    if (const Morning* morning = state.mornings.on(day)) {
        return !morning->countsAsNormal();
    }
    return day < state.today && std::ranges::any_of(tracks, [&](const ExerciseTrack* track) {
               return track->doneOn(day - days(1)) != nullptr;
           });
}

/// Days of the block since it last hurt above `maxPain`; with `mornings`, since the last morning
/// that is not known to be normal too.
int calmDays(const SideState& state, const GateCondition& condition, bool mornings)
{
    std::optional<Day> since = beganOn(state, condition.block);
    if (!since) {
        return 0;
    }
    const auto tracks = tracksOf(state, condition.block);
    for (const ExerciseTrack* track : tracks) {
        for (const DoneDose& done : track->done()) {
            if (!done.pain || *done.pain > condition.maxPain.value_or(0)) {
                since = std::max(*since, done.load.day);
            }
        }
    }
    for (Day day = *since; mornings && day <= state.today; day += days(1)) {
        if (isUnquiet(state, tracks, day)) {
            since = day;
        }
    }
    return daysSince(state, since);
}

int topRungsTolerated(const SideState& state, std::string_view block)
{
    const auto tracks = tracksOf(state, block);
    return static_cast<int>(std::ranges::count_if(tracks, [&](const ExerciseTrack* track) {
        return track->lastRungToleratedOn(countsFrom(state), state.mornings).has_value();
    }));
}

struct TestOfSide {
    std::optional<int> count;
    std::optional<int> other;
    std::optional<int> pain;
};

TestOfSide newestTest(const SideState& state)
{
    const bool left = state.log.side() == Side::Left;
    TestOfSide newest;
    for (const HeelRaiseTest* test : state.log.tests()) {
        const auto count = left ? test->left : test->right;
        if (count && test->date <= state.today) {
            const auto pain = left ? test->painLeft : test->painRight;
            newest = {count, left ? test->right : test->left,
                      pain ? std::optional<int>(pain->value()) : std::nullopt};
        }
    }
    return newest;
}

/// A test counts with its pain known and at most `maxPain`; without a bound it counts as it is.
bool testCounts(const TestOfSide& test, std::optional<int> maxPain)
{
    return test.count && (!maxPain || (test.pain && *test.pain <= *maxPain));
}

int heelRaisePercent(const TestOfSide& test, std::optional<int> maxPain)
{
    return testCounts(test, maxPain) && test.other && *test.other > 0
               ? *test.count * 100 / *test.other
               : 0;
}

int haveOf(const SideState& state, const Gate& gate, const GateCondition& condition)
{
    switch (condition.measure) {
    case GateMeasure::DaysInStage:
        return gate.from > state.stage ? 0 : daysSince(state, state.stageSince);
    case GateMeasure::NormalMorningsInARow:
        return state.mornings.normalInARow();
    case GateMeasure::RisingWeeks:
        return state.weeks.lastFinishedRose(state.today) ? 1 : 0;
    case GateMeasure::HeelRaises: {
        const TestOfSide test = newestTest(state);
        return testCounts(test, condition.maxPain) ? *test.count : 0;
    }
    case GateMeasure::HeelRaisePercent:
        return heelRaisePercent(newestTest(state), condition.maxPain);
    case GateMeasure::DaysInBlock:
        return daysSince(state, beganOn(state, condition.block));
    case GateMeasure::TopRungTolerated:
        return topRungsTolerated(state, condition.block);
    case GateMeasure::CalmDaysInBlock:
        return calmDays(state, condition, false);
    case GateMeasure::CalmNormalDaysInBlock:
        break;
    }
    return calmDays(state, condition, true);
}

GateStatus statusOf(const SideState& state, const Gate& gate)
{
    GateStatus status{gate.to, true, {}};
    for (const GateCondition& condition : gate.conditions) {
        if (!isFor(condition.locations, state.location)) {
            continue;
        }
        const int have = haveOf(state, gate, condition);
        const bool met = condition.measure == GateMeasure::RisingWeeks ? have <= condition.need
                                                                       : have >= condition.need;
        status.conditions.push_back({condition.name, static_cast<double>(have),
                                     static_cast<double>(condition.need), met,
                                     condition.alternativeTo, condition.maxPain});
    }
    status.met = allMet(status.conditions);
    return status;
}

} // namespace

bool allMet(const std::vector<GateFigure>& conditions)
{
    return std::ranges::all_of(conditions, [&](const GateFigure& condition) {
        return condition.met || !condition.alternativeTo.empty() ||
               std::ranges::any_of(conditions, [&](const GateFigure& other) {
                   return other.met && other.alternativeTo == condition.name;
               });
    });
}

std::vector<GateStatus> pathOf(const SideState& state)
{
    std::vector<GateStatus> path;
    for (const Gate& gate : state.programme->gates) {
        path.push_back(statusOf(state, gate));
    }
    return path;
}

std::vector<GateStatus> gatesOf(const SideState& state)
{
    std::vector<GateStatus> gates;
    // Jumps taken a block back: the gate into the harder block opens it again.
    if (state.jumpsBack && !state.jumpsBack->block.empty()) {
        for (const Gate& gate : state.programme->gates) {
            const auto& blocks = state.programme->stage(gate.to).blocks;
            const auto& before = state.programme->stage(gate.from).blocks;
            const bool opens =
                std::ranges::find(blocks, state.jumpsBack->block, &Block::id) != blocks.end() &&
                std::ranges::find(before, state.jumpsBack->block, &Block::id) == before.end() &&
                gate.to <= state.stage;
            if (opens) {
                gates.push_back(statusOf(state, gate));
            }
        }
        return gates;
    }
    if (const Gate* gate = state.programme->gateFrom(state.stage)) {
        gates.push_back(statusOf(state, *gate));
    }
    return gates;
}

} // namespace springback
