#include "tests/support/builders.h"

#include <tuple>

namespace springback::test {

namespace {

std::optional<PainRating> ratingOf(std::optional<int> value)
{
    return value ? std::optional<PainRating>(pain(*value)) : std::nullopt;
}

Exercise exerciseOf(std::string id, std::vector<Rung> ladder)
{
    Exercise exercise;
    exercise.id = std::move(id);
    exercise.name = exercise.id;
    exercise.ladder = std::move(ladder);
    exercise.addedLoad = true;
    return exercise;
}

} // namespace

Episode episode(std::string_view start, Location location, int usualPain)
{
    Episode result;
    result.location = location;
    result.start = day(start);
    result.usualMorningPain = pain(usualPain);
    return result;
}

Set repSet(std::string exercise, int reps, std::optional<int> painDuring)
{
    Set result;
    result.exercise = std::move(exercise);
    result.reps = reps;
    result.side = Side::Right;
    result.pain = ratingOf(painDuring);
    return result;
}

Set holdSet(std::string exercise, int seconds, std::optional<int> painDuring)
{
    Set result;
    result.exercise = std::move(exercise);
    result.holdSeconds = seconds;
    result.side = Side::Right;
    result.pain = ratingOf(painDuring);
    return result;
}

Session session(std::string_view date, std::vector<Set> sets, std::optional<int> painDuring,
                std::optional<int> painAfter)
{
    Session result;
    result.date = day(date);
    result.sets = std::move(sets);
    result.painDuring = ratingOf(painDuring);
    result.painAfter = ratingOf(painAfter);
    return result;
}

CheckIn checkIn(std::string_view date, int painNow, std::optional<int> stiffness)
{
    CheckIn result;
    result.date = day(date);
    result.pain = pain(painNow);
    result.stiffness = stiffness;
    return result;
}

Run run(std::string_view date, int metres, std::optional<int> painDuring)
{
    Run result;
    result.date = day(date);
    result.distance = Distance{metres};
    result.painDuring = ratingOf(painDuring);
    return result;
}

HeelRaiseTest heelRaiseTest(std::string_view date, int right, int left)
{
    HeelRaiseTest result;
    result.date = day(date);
    result.right = right;
    result.left = left;
    return result;
}

Measure measure(MeasureKind kind, std::string_view from)
{
    return {kind, day(from), std::nullopt};
}

StageMove stageMove(std::string_view date, Stage stage, std::string reason)
{
    return {day(date), stage, std::move(reason)};
}

NormalReset normalReset(std::string_view date, int painNow)
{
    return {day(date), pain(painNow), std::nullopt};
}

SeenProfessional seenProfessional(std::string_view date)
{
    return {day(date)};
}

Score score(std::string_view date, int value)
{
    return {day(date), ScoreKind::VisaA, value};
}

ActivityRating activityRating(std::string_view date, std::string activity, int value)
{
    return {day(date), std::move(activity), value};
}

Change addingAll(const Log& log)
{
    Change change;
    change.edits.emplace_back(Edit<Settings>{0, Settings{}, log.settings});
    const auto addRows = [&change]<class Record>(const Table<Record>& table) {
        for (const Row<Record>& row : table) {
            change.edits.emplace_back(Edit<Record>{row.id, std::nullopt, row.value});
        }
    };
    std::apply([&addRows](const auto&... table) { (addRows(table), ...); }, log.tables());
    return change;
}

const Programme& smallProgramme()
{
    static const Programme programme = [] {
        Rung bothLegs;
        bothLegs.sets = 3;
        bothLegs.reps = 8;
        bothLegs.variant = "both_legs";
        Rung oneLeg = bothLegs;
        oneLeg.variant = "one_leg";
        Rung hold;
        hold.sets = 5;
        hold.holdSeconds = 45;
        Programme result;
        result.version = 1;
        result.loadStep = Load{2500};
        result.exercises = {exerciseOf("tempo_raise", {bothLegs, oneLeg}),
                            exerciseOf("mid_range_hold", {hold})};
        return result;
    }();
    return programme;
}

} // namespace springback::test
