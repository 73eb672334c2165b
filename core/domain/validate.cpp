#include "core/domain/validate.h"

#include <algorithm>
#include <utility>

#include "core/domain/field_check.h"
#include "core/domain/label.h"

namespace springback {

namespace {

std::string item(const char* list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

void checkSet(FieldCheck& check, const Set& set, const std::string& at)
{
    check.name(at + ".exercise", set.exercise);
    check.nameOrNothing(at + ".variant", set.variant);
    if (set.reps.has_value() == set.holdSeconds.has_value()) {
        check.refuse(at, "either reps or hold_s", set.reps ? "both" : "neither");
    }
    check.number(at + ".reps", set.reps, 1, limits::kMaxReps);
    check.number(at + ".hold_s", set.holdSeconds, 1, limits::kMaxHoldSeconds);
    check.quantity(at + ".load_kg", set.load.grams, limits::kMaxLoadGrams, 1000);
    check.ratingOn(set.side, at + ".pain", set.pain);
    check.number(at + ".rpe", set.rpe, 0, limits::kMaxRpe);
}

void checkStartDoses(FieldCheck& check, const std::vector<StartDose>& doses)
{
    check.count("start_doses", doses.size(), limits::kMaxStartDoses);
    for (std::size_t i = 0; i < doses.size(); ++i) {
        const std::string at = item("start_doses", i);
        check.name(at + ".exercise", doses[i].exercise);
        check.number(at + ".rung", doses[i].rung, 1, limits::kMaxRung);
        check.quantity(at + ".load_kg", doses[i].load.grams, limits::kMaxLoadGrams, 1000);
        const auto earlier = doses.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::ranges::find(doses.begin(), earlier, doses[i].exercise, &StartDose::exercise) !=
            earlier) {
            check.refuse(at + ".exercise", "each exercise once", doses[i].exercise);
        }
    }
}

/// Refuses the first two records that `key` can't tell apart.
template <class Record, class Key>
Result<void> onceOnly(std::vector<const Record*> records, Key key)
{
    std::ranges::sort(records, {}, key);
    const auto twice = std::ranges::adjacent_find(records, {}, key);
    if (twice == records.end()) {
        return {};
    }
    return fail(ErrorCode::Duplicate, labelOf(**twice), "one a day", "two");
}

template <class Record> std::vector<const Record*> valuesOf(const Table<Record>& table)
{
    std::vector<const Record*> result;
    result.reserve(table.size());
    for (const Row<Record>& row : table) {
        result.push_back(&row.value);
    }
    return result;
}

} // namespace

Result<void> validate(const Episode& episode, const std::string& path)
{
    FieldCheck check(path);
    check.day("start", episode.start);
    check.ratingOn(episode.side, "usual_morning_pain", episode.usualMorningPain);
    check.number("usual_stiffness_min", episode.usualStiffness, 0, limits::kMaxStiffness);
    check.lastDay("ended", episode.ended, episode.start);
    checkStartDoses(check, episode.startDoses);
    return check.result();
}

Result<void> validate(const Session& session, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", session.date);
    check.time("time", session.time);
    check.number("minutes", session.minutes, 0, limits::kMaxMinutes);
    check.number("rpe", session.rpe, 0, limits::kMaxRpe);
    check.count("sets", session.sets.size(), limits::kMaxSets);
    for (std::size_t i = 0; i < session.sets.size(); ++i) {
        checkSet(check, session.sets[i], item("sets", i));
    }
    check.rating("pain_during", session.painDuring);
    check.rating("pain_after", session.painAfter);
    check.note("note", session.note);
    return check.result();
}

Result<void> validate(const CheckIn& checkIn, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", checkIn.date);
    check.rating("pain", checkIn.pain);
    check.number("stiffness_min", checkIn.stiffness, 0, limits::kMaxStiffness);
    check.rating("pain_after_yesterday", checkIn.painAfterYesterday);
    check.note("note", checkIn.note);
    return check.result();
}

Result<void> validate(const Run& run, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", run.date);
    check.time("time", run.time);
    check.quantity("km", run.distance.metres, limits::kMaxMetres, 1000);
    if (run.duration) {
        check.quantity("minutes", run.duration->seconds, limits::kMaxRunSeconds, 60);
    }
    check.number("climb_m", run.climb, 0, limits::kMaxClimb);
    check.number("cadence", run.cadence, 0, limits::kMaxCadence);
    check.rating("pain_during", run.painDuring);
    check.rating("pain_after", run.painAfter);
    check.name("source", run.source);
    return check.result();
}

Result<void> validate(const HeelRaiseTest& test, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", test.date);
    if (!test.right && !test.left) {
        check.refuse("right", "a count for one side at least", "none");
    }
    check.number("right", test.right, 0, limits::kMaxHeelRaises);
    check.number("left", test.left, 0, limits::kMaxHeelRaises);
    return check.result();
}

Result<void> validate(const Measure& measure, const std::string& path)
{
    FieldCheck check(path);
    check.day("from", measure.from);
    check.lastDay("to", measure.to, measure.from);
    return check.result();
}

Result<void> validate(const StageMove& move, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", move.date);
    check.note("reason", move.reason);
    return check.result();
}

Result<void> validate(const NormalReset& reset, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", reset.date);
    check.rating("pain", reset.pain);
    check.number("stiffness_min", reset.stiffness, 0, limits::kMaxStiffness);
    return check.result();
}

Result<void> validate(const SeenProfessional& seen, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", seen.date);
    return check.result();
}

Result<void> validate(const Score& score, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", score.date);
    check.number("value", score.value, 0, limits::kMaxScore);
    return check.result();
}

Result<void> validate(const ActivityRating& rating, const std::string& path)
{
    FieldCheck check(path);
    check.day("date", rating.date);
    check.name("activity", rating.activity);
    check.number("value", rating.value, 0, limits::kMaxRating);
    return check.result();
}

Result<void> validate(const Settings& settings, const std::string& path)
{
    FieldCheck check(path);
    check.time("day_starts_at", settings.dayStartsAt);
    check.note("questions", settings.questions);
    return check.result();
}

Result<void> validateTogether(std::vector<const Episode*> episodes)
{
    std::ranges::sort(episodes, {}, [](const Episode* episode) { return episode->start; });
    for (std::size_t i = 1; i < episodes.size(); ++i) {
        const Episode& before = *episodes[i - 1];
        if (!before.ended || episodes[i]->start <= *before.ended) {
            return fail(ErrorCode::Duplicate, labelOf(*episodes[i]),
                        "a start after the episode from " + isoDay(before.start) + " has ended");
        }
    }
    return {};
}

Result<void> validateTogether(std::vector<const CheckIn*> checkIns)
{
    return onceOnly(std::move(checkIns), [](const CheckIn* c) { return c->date; });
}

Result<void> validateTogether(std::vector<const HeelRaiseTest*> tests)
{
    return onceOnly(std::move(tests), [](const HeelRaiseTest* test) { return test->date; });
}

Result<void> validateTogether(std::vector<const NormalReset*> resets)
{
    return onceOnly(std::move(resets), [](const NormalReset* reset) { return reset->date; });
}

Result<void> validateTogether(std::vector<const Score*> scores)
{
    return onceOnly(std::move(scores),
                    [](const Score* score) { return std::pair(score->kind, score->date); });
}

Result<void> validateTogether(const Log& log)
{
    return validateTogether(valuesOf(log.episodes))
        .and_then([&] { return validateTogether(valuesOf(log.checkIns)); })
        .and_then([&] { return validateTogether(valuesOf(log.heelRaiseTests)); })
        .and_then([&] { return validateTogether(valuesOf(log.normalResets)); })
        .and_then([&] { return validateTogether(valuesOf(log.scores)); });
}

} // namespace springback
