// Whatever a valid log holds comes back from the disk as it was.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"
#include "tests/support/temp_dir.h"

namespace springback {

using test::TempDir;

namespace {

Log writtenAndReadAgain(const Log& log)
{
    const TempDir folder;
    const auto file = folder / "diary.springback";
    {
        Store store = Store::open(file).value();
        store.apply(test::addingAll(log)).value();
    }
    return Store::open(file, Store::Access::ReadOnly)->load().value();
}

/// One of each kind, every optional field filled.
Log fullLog()
{
    Log log = test::logOf(
        test::with(test::episode("2026-01-05"),
                   [](Episode& e) {
                       e.side = Side::Both;
                       e.usualMorningPain = PainRating(2_pain, 4_pain);
                       e.usualStiffness = 10;
                       e.ended = test::day("2026-06-01");
                       e.schedule = {{Weekday::Sun}, {}, {Weekday::Mon, Weekday::Tue}};
                       e.startDoses = {{"tempo_raise", 2, Load{12'500}}, {"mid_range_hold", 1, {}}};
                       e.signs = {Sign::Numbness, Sign::ConstantPain};
                   }),
        test::with(
            test::session("2026-03-13",
                          {test::repSet("tempo_raise", 8, 2), test::holdSet("mid_range_hold", 45)},
                          5, 3),
            [](Session& s) {
                s.time = TimeOfDay{1080};
                s.minutes = 25;
                s.rpe = 7;
                s.sets[0].variant = "one_leg";
                s.sets[0].load = Load{12'500};
                s.sets[0].rpe = 8;
                s.sets[1].side = Side::Both;
                s.sets[1].pain = PainRating(3_pain, 3_pain);
                s.painAfter = PainRating(1_pain, 3_pain);
                s.signs = {Sign::Limping};
                s.note = "it's a \"test\"\n走";
                s.running = true;
            }),
        test::with(test::checkIn("2026-03-14", 3, 15),
                   [](CheckIn& c) {
                       c.painAfterYesterday = PainRating(0_pain, 10_pain);
                       c.signs = {Sign::Swelling};
                       c.tags = {Tag::Painkiller, Tag::Cold};
                       c.changed = {Changed::Hills, Changed::Other};
                       c.note = "slept badly";
                   }),
        test::with(test::run("2026-03-10", 6200, 2), [](Run& r) {
            r.time = TimeOfDay{430};
            r.duration = Duration{2171};
            r.climb = 140;
            r.cadence = 172;
            r.hills = true;
            r.painAfter = 1_pain;
            r.source = "gpx";
        }));
    test::add(log, test::with(test::heelRaiseTest("2026-03-01", 22, 29), [](HeelRaiseTest& t) {
                  t.painRight = 0_pain;
                  t.painLeft = 4_pain;
              }));
    test::add(log,
              Measure{MeasureKind::RockerShoe, test::day("2026-03-14"), test::day("2026-03-20")});
    test::add(log, test::stageMove("2026-02-20", Stage::Spring1, "my physio said so"));
    test::add(log, NormalReset{test::day("2026-02-01"), PainRating(1_pain, 0_pain), 5});
    test::add(log, test::seenProfessional("2026-02-02"));
    test::add(log, test::score("2026-02-01", 61));
    test::add(log, test::activityRating("2026-02-01", "stairs in the morning", 4));
    log.settings = {TimeOfDay{0}, Units::Imperial, RulesPreset::Cautious, "why?\nhow long?"};
    return log;
}

} // namespace

TEST(RoundTripTest, EveryFieldOfEveryKindComesBack)
{
    EXPECT_EQ(writtenAndReadAgain(fullLog()), fullLog());
}

TEST(RoundTripTest, RecordsWithNothingButWhatTheyMustHaveComeBack)
{
    Log log = test::logOf(test::episode("2026-01-05"), test::session("2026-03-13"),
                          test::checkIn("2026-03-14", 0), test::run("2026-03-10", 0));
    log.episodes[0].value.schedule = {Weekdays(), Weekdays(), Weekdays()};
    EXPECT_EQ(writtenAndReadAgain(log), log);
}

TEST(RoundTripTest, KeepsIdsThatAreNotInARow)
{
    Log log = test::logOf(test::session("2026-03-13", {test::repSet("tempo_raise", 8)}),
                          test::session("2026-03-11", {test::repSet("tempo_raise", 9)}),
                          test::session("2026-03-12"));
    log.sessions[1].id = 40;
    log.sessions[2].id = 1'000'000'000'000;
    EXPECT_EQ(writtenAndReadAgain(log), log);
}

TEST(RoundTripTest, EveryLogComesBackAndCanBeTakenBack)
{
    const TempDir folder;
    const auto file = folder / "diary.springback";
    Store store = Store::open(file).value();
    const auto onDisk = [&file] {
        return Store::open(file, Store::Access::ReadOnly)->load().value();
    };
    EXPECT_TRUE(rc::check([&] {
        const Log log = *test::arbitraryLog(test::smallProgramme());
        const Change written = store.apply(test::addingAll(log)).value();
        const Log read = onDisk();
        store.apply(inverse(written)).value();
        RC_ASSERT(read == log);
        RC_ASSERT(onDisk() == Log());
    }));
}

} // namespace springback
