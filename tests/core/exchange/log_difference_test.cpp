#include "core/exchange/log_difference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/match_records.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {
namespace {

using test::logOf;

template <class Record> Record at(Record record, int hour)
{
    record.time = TimeOfDay{hour * 60};
    return record;
}

/// onlyHere, onlyThere, different, equal
DifferenceCounts countsBetween(const Log& here, const Log& there)
{
    return countsOf(differenceOf(here, there));
}

TEST(LogDifference, ListsWhatOnlyOneHasAndWhatDiffers)
{
    const Log here = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2),
                           test::checkIn("2026-01-07", 3), test::checkIn("2026-01-08", 4));
    const Log there = logOf(test::episode("2026-01-05"), test::checkIn("2026-01-09", 1),
                            test::checkIn("2026-01-08", 5), test::checkIn("2026-01-06", 2));
    const LogDifference difference = differenceOf(here, there);
    const TableDifference<CheckIn>& checkIns = difference.table<CheckIn>();
    EXPECT_EQ(checkIns.onlyHere, (Table<CheckIn>{{2, test::checkIn("2026-01-07", 3)}}));
    EXPECT_EQ(checkIns.onlyThere, (Table<CheckIn>{{1, test::checkIn("2026-01-09", 1)}}));
    ASSERT_EQ(checkIns.different.size(), 1U);
    EXPECT_EQ(checkIns.different[0].here, here.checkIns[2]);
    EXPECT_EQ(checkIns.different[0].there, there.checkIns[1]);
    EXPECT_EQ(countsOf(difference), (DifferenceCounts{1, 1, 1, 2}));
    EXPECT_FALSE(isEmpty(difference));
}

TEST(LogDifference, ListsStandInTheOrderOfTheDiary)
{
    const Log there = logOf(at(test::session("2026-01-07"), 18), test::session("2026-01-09"),
                            at(test::session("2026-01-07"), 8), test::session("2026-01-06"));
    const LogDifference difference = differenceOf(Log(), there);
    std::vector<Id> ids;
    for (const Row<Session>& row : difference.table<Session>().onlyThere) {
        ids.push_back(row.id);
    }
    EXPECT_EQ(ids, (std::vector<Id>{4, 3, 1, 2}));
}

TEST(LogDifference, EachKindHasAnIdentity)
{
    const auto ended = [](Episode e) {
        e.ended = e.start + days(30);
        return e;
    };
    const DifferenceCounts different{0, 0, 1, 0};
    EXPECT_EQ(countsBetween(logOf(test::episode("2026-01-05")),
                            logOf(ended(test::episode("2026-01-05")))),
              different);
    EXPECT_EQ(countsBetween(logOf(test::session("2026-01-06", {}, 2)),
                            logOf(test::session("2026-01-06", {}, 3))),
              different);
    EXPECT_EQ(
        countsBetween(logOf(test::run("2026-01-06", 5000)), logOf(test::run("2026-01-06", 6000))),
        different);
    EXPECT_EQ(countsBetween(logOf(test::heelRaiseTest("2026-01-06", 20, 21)),
                            logOf(test::heelRaiseTest("2026-01-06", 22, 21))),
              different);
    EXPECT_EQ(countsBetween(logOf(test::stageMove("2026-01-06", Stage::Strength, "a")),
                            logOf(test::stageMove("2026-01-06", Stage::Strength, "b"))),
              different);
    EXPECT_EQ(countsBetween(logOf(test::normalReset("2026-01-06", 1)),
                            logOf(test::normalReset("2026-01-06", 2))),
              different);
    EXPECT_EQ(
        countsBetween(logOf(test::score("2026-01-06", 60)), logOf(test::score("2026-01-06", 61))),
        different);
    EXPECT_EQ(countsBetween(logOf(test::activityRating("2026-01-06", "stairs", 3)),
                            logOf(test::activityRating("2026-01-06", "stairs", 4))),
              different);
    const auto until = [](Measure m) {
        m.to = m.from;
        return m;
    };
    const Measure lift = test::measure(MeasureKind::HeelLift, "2026-01-06");
    EXPECT_EQ(countsBetween(logOf(lift), logOf(until(lift))), different);
    EXPECT_EQ(countsBetween(logOf(test::seenProfessional("2026-01-06")),
                            logOf(test::seenProfessional("2026-01-06"))),
              (DifferenceCounts{0, 0, 0, 1}));
}

TEST(LogDifference, AnotherIdentityIsAnotherEntry)
{
    const DifferenceCounts apart{1, 1, 0, 0};
    EXPECT_EQ(countsBetween(logOf(at(test::session("2026-01-06"), 8)),
                            logOf(at(test::session("2026-01-06"), 18))),
              apart);
    EXPECT_EQ(countsBetween(logOf(test::session("2026-01-06")),
                            logOf(at(test::session("2026-01-06"), 18))),
              apart);
    EXPECT_EQ(countsBetween(logOf(test::measure(MeasureKind::HeelLift, "2026-01-06")),
                            logOf(test::measure(MeasureKind::SlowerPace, "2026-01-06"))),
              apart);
    EXPECT_EQ(countsBetween(logOf(test::activityRating("2026-01-06", "stairs", 3)),
                            logOf(test::activityRating("2026-01-06", "hills", 3))),
              apart);
    EXPECT_EQ(
        countsBetween(logOf(test::checkIn("2026-01-06", 3)), logOf(test::checkIn("2026-01-07", 3))),
        apart);
}

TEST(LogDifference, OfSeveralOnADayEqualOnesFindEachOtherFirst)
{
    const Log here = logOf(test::session("2026-01-06", {}, 1), test::session("2026-01-06", {}, 2));
    const Log there = logOf(test::session("2026-01-06", {}, 2), test::session("2026-01-06", {}, 5),
                            test::session("2026-01-06", {}, 4));
    const LogDifference difference = differenceOf(here, there);
    const TableDifference<Session>& sessions = difference.table<Session>();
    EXPECT_EQ(sessions.equal, 1U);
    ASSERT_EQ(sessions.different.size(), 1U);
    EXPECT_EQ(sessions.different[0].here.id, 1);
    EXPECT_EQ(sessions.different[0].there.id, 2); // the first that is left
    EXPECT_EQ(sessions.onlyThere, (Table<Session>{{3, test::session("2026-01-06", {}, 4)}}));
}

TEST(LogDifference, RunsOfOneDistanceAndMovesToOneStageFindEachOtherFirst)
{
    const auto here = logOf(test::run("2026-01-06", 5000, 1), test::run("2026-01-06", 8000, 1));
    const auto there = logOf(test::run("2026-01-06", 8000, 2), test::run("2026-01-06", 6000, 1));
    const LogDifference runs = differenceOf(here, there);
    ASSERT_EQ(runs.table<springback::Run>().different.size(), 2U);
    EXPECT_EQ(runs.table<springback::Run>().different[0].there.id, 2);
    EXPECT_EQ(runs.table<springback::Run>().different[1].there.id, 1);

    const LogDifference moves =
        differenceOf(logOf(test::stageMove("2026-01-06", Stage::Strength, "a"),
                           test::stageMove("2026-01-06", Stage::Settle, "b")),
                     logOf(test::stageMove("2026-01-06", Stage::Settle, "c")));
    ASSERT_EQ(moves.table<StageMove>().different.size(), 1U);
    EXPECT_EQ(moves.table<StageMove>().different[0].here.id, 2);
}

TEST(LogDifference, ManyOnOneDayInAnotherOrderAreStillEqual)
{
    Log here;
    Log there;
    for (int i = 0; i < 300; ++i) {
        test::add(here, test::run("2026-01-06", i));
        test::add(there, test::run("2026-01-06", 299 - i));
    }
    test::add(there, test::run("2026-01-06", 7)); // a second one of this distance
    EXPECT_EQ(countsBetween(here, there), (DifferenceCounts{0, 1, 0, 300}));
}

TEST(LogDifference, SettingsStandApart)
{
    Log there;
    there.settings.rules = RulesPreset::Cautious;
    const LogDifference difference = differenceOf(Log(), there);
    EXPECT_EQ(difference.settings, std::pair(Settings(), there.settings));
    EXPECT_EQ(countsOf(difference), DifferenceCounts());
    EXPECT_FALSE(isEmpty(difference));
}

template <class Record> TableDifference<Record> mirrored(TableDifference<Record> table)
{
    std::swap(table.onlyHere, table.onlyThere);
    for (DifferentRows<Record>& rows : table.different) {
        std::swap(rows.here, rows.there);
    }
    return table;
}

LogDifference mirrored(LogDifference difference)
{
    std::apply([](auto&... table) { ((table = mirrored(std::move(table))), ...); },
               difference.tables);
    if (difference.settings) {
        std::swap(difference.settings->first, difference.settings->second);
    }
    return difference;
}

/// Half of it, some entries with other values, one or two new ones.
Log altered(Log log)
{
    std::erase_if(log.sessions, [](const auto&) { return *rc::gen::arbitrary<bool>(); });
    for (Row<Session>& row : log.sessions) {
        row.value.note += *rc::gen::element<std::string>("", "x");
    }
    for (Row<CheckIn>& row : log.checkIns) {
        row.value.date += days(*rc::gen::inRange(0, 2));
        row.value.pain = *test::arbitraryRating();
    }
    std::erase_if(log.runs, [](const auto&) { return *rc::gen::arbitrary<bool>(); });
    for (Row<springback::Run>& row : log.runs) {
        row.value.distance.metres += *rc::gen::inRange(0, 2);
    }
    log.settings = *test::arbitrarySettings();
    return log;
}

RC_GTEST_PROP(LogDifference, IsTheMirrorImageFromTheOtherSide, ())
{
    const Log here = *test::arbitraryLog();
    const Log there = altered(here);
    RC_ASSERT(differenceOf(there, here) == mirrored(differenceOf(here, there)));
}

RC_GTEST_PROP(LogDifference, CountsEachEntryOnce, ())
{
    const Log here = *test::arbitraryLog();
    const Log there = altered(here);
    const LogDifference difference = differenceOf(here, there);
    const auto count = [](const Log& log) {
        return std::apply([](const auto&... table) { return (table.size() + ...); }, log.tables());
    };
    const DifferenceCounts counts = countsOf(difference);
    RC_ASSERT(counts.onlyHere + counts.different + counts.equal == count(here));
    RC_ASSERT(counts.onlyThere + counts.different + counts.equal == count(there));
}

RC_GTEST_PROP(LogDifference, OfALogAndItselfIsNothing, ())
{
    const Log log = *test::arbitraryLog();
    RC_ASSERT(isEmpty(differenceOf(log, log)));
}

} // namespace
} // namespace springback
