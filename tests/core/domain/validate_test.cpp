#include "core/domain/validate.h"

#include <algorithm>
#include <functional>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {

using test::checkIn;
using test::day;
using test::episode;
using test::heelRaiseTest;
using test::logOf;
using test::normalReset;
using test::run;
using test::score;
using test::session;
using test::with;

/// A record with one thing wrong, and what is to be said of it.
struct Breach {
    std::string name;
    std::function<Result<void>()> check;
    std::string sentence;
};

class BreachTest : public testing::TestWithParam<Breach> {};

namespace {

template <class Record, class Alter>
Breach breach(std::string name, Record record, Alter alter, std::string sentence)
{
    alter(record);
    return {std::move(name), [record] { return validate(record); }, std::move(sentence)};
}

Session twoSets()
{
    return session("2026-03-13",
                   {test::repSet("tempo_raise", 8, 2), test::holdSet("mid_range_hold", 45, 2)});
}

Episode withStartDose()
{
    return with(episode("2026-01-05"), [](Episode& e) {
        e.startDoses = {{"tempo_raise", 1, Load{10'000}}};
    });
}

const std::vector<Breach>& breaches()
{
    static const std::vector<Breach> all{
        breach(
            "DateBeforeTheFirst", checkIn("2026-03-14", 3),
            [](CheckIn& c) { c.date = day("1949-12-31"); },
            "date: 1950-01-01 to 2099-12-31, found 1949-12-31"),
        breach(
            "DateAfterTheLast", session("2026-03-13"),
            [](Session& s) { s.date = day("2100-01-01"); },
            "date: 1950-01-01 to 2099-12-31, found 2100-01-01"),
        breach(
            "EpisodeStart", episode("2026-01-05"), [](Episode& e) { e.start = day("2199-01-01"); },
            "start: 1950-01-01 to 2099-12-31, found 2199-01-01"),
        breach(
            "EpisodeEndsBeforeItStarts", episode("2026-01-05"),
            [](Episode& e) { e.ended = day("2026-01-04"); },
            "ended: 2026-01-05 or later, found 2026-01-04"),
        breach(
            "EpisodeEndsAfterTheLastDay", episode("2026-01-05"),
            [](Episode& e) { e.ended = day("2100-01-01"); },
            "ended: 1950-01-01 to 2099-12-31, found 2100-01-01"),
        breach(
            "UsualPainPerSideOfOneSide", episode("2026-01-05"),
            [](Episode& e) { e.usualMorningPain = PainRating(2_pain, 4_pain); },
            "usual_morning_pain: one number for the right side, found left 2 and right 4"),
        breach(
            "UsualStiffness", episode("2026-01-05"), [](Episode& e) { e.usualStiffness = 601; },
            "usual_stiffness_min: 0 to 600, found 601"),
        breach(
            "StartDoseTwice", withStartDose(),
            [](Episode& e) { e.startDoses.push_back(e.startDoses.front()); },
            "start_doses[1].exercise: each exercise once, found tempo_raise"),
        breach(
            "StartDoseRungZero", withStartDose(), [](Episode& e) { e.startDoses[0].rung = 0; },
            "start_doses[0].rung: 1 to 50, found 0"),
        breach(
            "StartDoseNegativeLoad", withStartDose(),
            [](Episode& e) { e.startDoses[0].load = Load{-2500}; },
            "start_doses[0].load_kg: 0 to 300, found -2.5"),
        breach(
            "TooManyStartDoses", withStartDose(),
            [](Episode& e) {
                e.startDoses.assign(101, {"tempo_raise", 1, {}});
            },
            "start_doses: at most 100, found 101"),
        breach(
            "SessionTime", twoSets(), [](Session& s) { s.time = TimeOfDay{1440}; },
            "time: 00:00 to 23:59, found 1440 minutes"),
        breach(
            "SessionMinutes", twoSets(), [](Session& s) { s.minutes = 1441; },
            "minutes: 0 to 1440, found 1441"),
        breach(
            "SessionRpe", twoSets(), [](Session& s) { s.rpe = 11; }, "rpe: 0 to 10, found 11"),
        breach(
            "TooManySets", twoSets(), [](Session& s) { s.sets.assign(201, s.sets.front()); },
            "sets: at most 200, found 201"),
        breach(
            "SetWithRepsAndHold", twoSets(), [](Session& s) { s.sets[1].reps = 8; },
            "sets[1]: either reps or hold_s, found both"),
        breach(
            "SetWithNeither", twoSets(), [](Session& s) { s.sets[0].reps.reset(); },
            "sets[0]: either reps or hold_s, found neither"),
        breach(
            "NoReps", twoSets(), [](Session& s) { s.sets[0].reps = 0; },
            "sets[0].reps: 1 to 1000, found 0"),
        breach(
            "HoldTooLong", twoSets(), [](Session& s) { s.sets[1].holdSeconds = 3601; },
            "sets[1].hold_s: 1 to 3600, found 3601"),
        breach(
            "NegativeLoad", twoSets(), [](Session& s) { s.sets[0].load = Load{-1}; },
            "sets[0].load_kg: 0 to 300, found -0.001"),
        breach(
            "LoadTooHeavy", twoSets(), [](Session& s) { s.sets[0].load = Load{300'500}; },
            "sets[0].load_kg: 0 to 300, found 300.5"),
        breach(
            "SetRpe", twoSets(), [](Session& s) { s.sets[1].rpe = -1; },
            "sets[1].rpe: 0 to 10, found -1"),
        breach(
            "SetPainPerSideOfOneSide", twoSets(),
            [](Session& s) { s.sets[0].pain = PainRating(1_pain, 2_pain); },
            "sets[0].pain: one number for the right side, found left 1 and right 2"),
        breach(
            "ExerciseWithoutName", twoSets(), [](Session& s) { s.sets[0].exercise.clear(); },
            "sets[0].exercise: a name, found nothing"),
        breach(
            "ExerciseNameTooLong", twoSets(),
            [](Session& s) { s.sets[0].exercise.assign(201, 'x'); },
            "sets[0].exercise: at most 200 bytes, found 201"),
        breach(
            "VariantWithLineEnd", twoSets(), [](Session& s) { s.sets[0].variant = "one\nleg"; },
            "sets[0].variant: text without control characters, found one"),
        breach(
            "NoteOf100kB", twoSets(), [](Session& s) { s.note.assign(100'000, 'x'); },
            "note: at most 10000 bytes, found 100000"),
        breach(
            "NoteInLatin1", twoSets(), [](Session& s) { s.note = "Zo\xEB"; },
            "note: text in UTF-8, found other bytes"),
        breach(
            "OneNumberThatIsTwo", twoSets(),
            [](Session& s) {
                s.painDuring = PainRating(1_pain, 2_pain);
                s.painDuring->perSide = false;
            },
            "pain_during: one number, or one for each side, found left 1 and right 2"),
        breach(
            "CheckInStiffness", checkIn("2026-03-14", 3), [](CheckIn& c) { c.stiffness = -1; },
            "stiffness_min: 0 to 600, found -1"),
        breach(
            "CheckInNote", checkIn("2026-03-14", 3), [](CheckIn& c) { c.note = "\x01"; },
            "note: text without control characters, found one"),
        breach(
            "RunTooFar", run("2026-03-10", 6200), [](Run& r) { r.distance = Distance{300'001}; },
            "km: 0 to 300, found 300.001"),
        breach(
            "RunTooLong", run("2026-03-10", 6200), [](Run& r) { r.duration = Duration{172'830}; },
            "minutes: 0 to 2880, found 2880.5"),
        breach(
            "RunClimb", run("2026-03-10", 6200), [](Run& r) { r.climb = 20'001; },
            "climb_m: 0 to 20000, found 20001"),
        breach(
            "RunCadence", run("2026-03-10", 6200), [](Run& r) { r.cadence = -1; },
            "cadence: 0 to 300, found -1"),
        breach(
            "RunSource", run("2026-03-10", 6200), [](Run& r) { r.source.clear(); },
            "source: a name, found nothing"),
        breach(
            "HeelRaisesOfNoSide", heelRaiseTest("2026-03-01", 22, 29),
            [](HeelRaiseTest& t) {
                t.right.reset();
                t.left.reset();
            },
            "right: a count for one side at least, found none"),
        breach(
            "TooManyHeelRaises", heelRaiseTest("2026-03-01", 22, 29),
            [](HeelRaiseTest& t) { t.left = 501; }, "left: 0 to 500, found 501"),
        breach(
            "MeasureEndsBeforeItBegins", test::measure(MeasureKind::HeelLift, "2026-03-14"),
            [](Measure& m) { m.to = day("2026-03-13"); },
            "to: 2026-03-14 or later, found 2026-03-13"),
        breach(
            "StageMoveReason", test::stageMove("2026-02-20", Stage::Spring1),
            [](StageMove& m) { m.reason.assign(10'001, 'x'); },
            "reason: at most 10000 bytes, found 10001"),
        breach(
            "ResetStiffness", normalReset("2026-02-01", 1),
            [](NormalReset& r) { r.stiffness = 601; }, "stiffness_min: 0 to 600, found 601"),
        breach(
            "VisitDate", test::seenProfessional("2026-02-02"),
            [](SeenProfessional& s) { s.date = day("2100-01-01"); },
            "date: 1950-01-01 to 2099-12-31, found 2100-01-01"),
        breach(
            "ScoreTooHigh", score("2026-02-01", 61), [](Score& s) { s.value = 101; },
            "value: 0 to 100, found 101"),
        breach(
            "ActivityWithoutName", test::activityRating("2026-02-01", "stairs", 4),
            [](ActivityRating& r) { r.activity.clear(); }, "activity: a name, found nothing"),
        breach(
            "ActivityValue", test::activityRating("2026-02-01", "stairs", 4),
            [](ActivityRating& r) { r.value = 11; }, "value: 0 to 10, found 11"),
        breach(
            "DayStart", Settings(), [](Settings& s) { s.dayStartsAt = TimeOfDay{-1}; },
            "day_starts_at: 00:00 to 23:59, found -1 minutes"),
        breach(
            "Questions", Settings(), [](Settings& s) { s.questions.assign(10'001, 'x'); },
            "questions: at most 10000 bytes, found 10001"),
    };
    return all;
}

std::string sentenceOf(const Result<void>& result)
{
    return result ? "accepted" : sentence(result.error());
}

} // namespace

TEST_P(BreachTest, IsSaidInOneSentence)
{
    EXPECT_EQ(sentenceOf(GetParam().check()), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(Fields, BreachTest, testing::ValuesIn(breaches()),
                         [](const auto& testCase) { return testCase.param.name; });

TEST(ValidateTest, PutsThePathBeforeTheField)
{
    const Session bad = with(twoSets(), [](Session& s) { s.sets[1].rpe = 11; });
    const Result<void> result = validate(bad, "sessions[3]");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(),
              (Error{ErrorCode::InvalidValue, "sessions[3].sets[1].rpe", "0 to 10", "11"}));
}

TEST(ValidateTest, AllowsWhatLiesOnTheLimits)
{
    EXPECT_TRUE(validate(checkIn("1950-01-01", 0, 600)));
    EXPECT_TRUE(validate(checkIn("2099-12-31", 10, 0)));
    EXPECT_TRUE(validate(with(twoSets(), [](Session& s) {
        s.note.assign(limits::kMaxNoteBytes, 'x');
        s.sets.assign(limits::kMaxSets, s.sets.front());
        s.sets[0].load = Load{limits::kMaxLoadGrams};
        s.sets[0].side = Side::Both;
        s.sets[0].pain = PainRating(0_pain, 10_pain);
    })));
    EXPECT_TRUE(validate(with(episode("2026-01-05"), [](Episode& e) { e.ended = e.start; })));
}

TEST(ValidateTogetherTest, OneCheckInADay)
{
    const auto result = validateTogether(
        logOf(checkIn("2026-03-14", 3), checkIn("2026-03-13", 3), checkIn("2026-03-14", 1)));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(),
              (Error{ErrorCode::Duplicate, "check-in 2026-03-14", "one a day", "two"}));
}

TEST(ValidateTogetherTest, OneHeelRaiseTestResetAndScoreADay)
{
    EXPECT_EQ(sentenceOf(validateTogether(
                  logOf(heelRaiseTest("2026-03-01", 22, 29), heelRaiseTest("2026-03-01", 20, 29)))),
              "heel-raise test 2026-03-01: one a day, found two");
    EXPECT_EQ(sentenceOf(validateTogether(
                  logOf(normalReset("2026-02-01", 1), normalReset("2026-02-01", 2)))),
              "re-set of the normal 2026-02-01: one a day, found two");
    EXPECT_EQ(sentenceOf(validateTogether(logOf(score("2026-02-01", 61), score("2026-02-01", 62)))),
              "score 2026-02-01: one a day, found two");
}

TEST(ValidateTogetherTest, EpisodesDoNotOverlap)
{
    const auto endingOn = [](std::string_view last) {
        return with(episode("2026-01-05"), [last](Episode& e) { e.ended = day(last); });
    };
    EXPECT_TRUE(validateTogether(logOf(episode("2026-03-01"), endingOn("2026-02-28"))));
    const std::string refusal =
        "episode 2026-03-01: a start after the episode from 2026-01-05 has ended";
    EXPECT_EQ(sentenceOf(validateTogether(logOf(episode("2026-03-01"), endingOn("2026-03-01")))),
              refusal);
    EXPECT_EQ(sentenceOf(validateTogether(logOf(episode("2026-01-05"), episode("2026-03-01")))),
              refusal);
}

RC_GTEST_PROP(ValidateTest, AcceptsEveryGeneratedLog, ())
{
    const Log log = *test::arbitraryLog(test::smallProgramme());
    const auto accepts = [](const auto& table) {
        return std::ranges::all_of(table,
                                   [](const auto& row) { return validate(row.value).has_value(); });
    };
    std::apply([&](const auto&... table) { RC_ASSERT((accepts(table) && ...)); }, log.tables());
    RC_ASSERT(validate(log.settings).has_value());
    RC_ASSERT(validateTogether(log).has_value());
}

} // namespace springback
