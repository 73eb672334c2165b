#include "core/exchange/run_import.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using test::day;
using test::logOf;

const Day kToday = day("2026-03-14");

/// "2026-03-13T06:12:05", in UTC.
std::chrono::sys_seconds utc(std::string_view iso)
{
    const LocalMoment moment = parseMoment(iso).value();
    return std::chrono::sys_seconds{moment.day.time_since_epoch()} + seconds(moment.second);
}

/// One hour ahead of UTC, all year.
LocalMoment berlin(std::chrono::sys_seconds moment)
{
    const std::chrono::local_seconds local{moment.time_since_epoch() + hours(1)};
    const Day date = std::chrono::floor<days>(local);
    return {date, static_cast<int>((local - date).count())};
}

Activity ran(std::string_view start, int metres, ActivityFormat format = ActivityFormat::Fit)
{
    Activity activity;
    activity.format = format;
    activity.sport = Sport::Running;
    activity.sportName = "running";
    activity.start = utc(start);
    activity.distance = {metres};
    activity.moving = {metres * 36 / 100};
    return activity;
}

using Found = std::vector<FoundActivity>;

Found files(const std::vector<Activity>& activities)
{
    Found found;
    for (const Activity& activity : activities) {
        found.push_back({"file " + std::to_string(found.size() + 1), activity});
    }
    return found;
}

Log diary()
{
    return logOf(test::episode("2026-01-05"));
}

Run here(std::string_view date, std::string_view time, int metres, std::string source = "fit")
{
    Run run = test::run(date, metres);
    run.time = parseTime(time).value();
    run.source = std::move(source);
    return run;
}

std::vector<RunRow> planned(const Found& found, const Log& into = diary())
{
    return planRunImport(found, into, berlin, kToday);
}
std::vector<RunRow> planned(const std::vector<Activity>& activities, const Log& into = diary())
{
    return planned(files(activities), into);
}

std::vector<RunState> statesOf(const std::vector<RunRow>& rows)
{
    std::vector<RunState> states;
    for (const RunRow& row : rows) {
        states.push_back(row.state);
    }
    return states;
}

using RunStates = std::vector<RunState>;

RunState stateBeside(const Activity& activity, const Run& run)
{
    Log log = diary();
    test::add(log, run);
    return planned({activity}, log).front().state;
}

std::string refusalOf(const Activity& activity, const Log& into = diary())
{
    const RunRow row = planned({activity}, into).front();
    return row.reason ? sentence(*row.reason) : "no reason";
}

TEST(RunImport, ANewRunHasWhatTheFileKnows)
{
    Activity activity = ran("2026-03-13T06:12:05", 8200);
    activity.climb = 41;
    activity.stepsPerMin = 168;
    const auto rows = planned({activity});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].state, RunState::New);
    EXPECT_TRUE(rows[0].ticked);
    EXPECT_EQ(rows[0].where, "file 1");
    springback::Run expected = here("2026-03-13", "07:12", 8200);
    expected.duration = Duration{2952};
    expected.climb = 41;
    expected.cadence = 168;
    EXPECT_EQ(rows[0].run, expected);
    EXPECT_EQ(changeOf(rows), adding(expected));
}

TEST(RunImport, SourceNamesTheFormat)
{
    using Format = ActivityFormat;
    const std::array<std::pair<Format, std::string>, 4> sources{{{Format::Fit, "fit"},
                                                                 {Format::Tcx, "tcx"},
                                                                 {Format::Gpx, "gpx"},
                                                                 {Format::Strava, "strava"}}};
    for (const auto& [format, source] : sources) {
        EXPECT_EQ(planned({ran("2026-03-13T06:12:05", 8200, format)})[0].run->source, source);
    }
}

TEST(RunImport, TheFilesOwnClockWins)
{
    Activity activity = ran("2026-03-13T20:30:00", 5000);
    activity.offset = hours(9);
    const springback::Run run = *planned({activity})[0].run;
    EXPECT_EQ(isoDay(run.date), "2026-03-14");
    EXPECT_EQ(isoTime(*run.time), "05:30");
    activity.offset.reset();
    EXPECT_EQ(isoTime(*planned({activity})[0].run->time), "21:30");
}

TEST(RunImport, ARunBeforeTheDayStartsIsOfTheEveningBefore)
{
    const springback::Run run = *planned({ran("2026-03-12T23:30:00", 5000)})[0].run;
    EXPECT_EQ(isoDay(run.date), "2026-03-12");
    EXPECT_EQ(isoTime(*run.time), "00:30");
    EXPECT_EQ(stateBeside(ran("2026-03-12T23:30:00", 5000), run), RunState::Same);
}

TEST(RunImport, HillsAreClimbPerKilometre)
{
    const auto hills = [](int metres, std::optional<int> climb) {
        Activity activity = ran("2026-03-13T06:00:00", metres);
        activity.climb = climb;
        return planned({activity})[0].run->hills;
    };
    EXPECT_FALSE(hills(8000, {}));
    EXPECT_FALSE(hills(8000, 119));
    EXPECT_TRUE(hills(8000, 120));
    EXPECT_TRUE(hills(2000, 30));
    EXPECT_FALSE(hills(1999, 100)) << "one rise on a short way";
}

TEST(RunImport, TheSameRunStartsWithinTwoMinutesAndIsAsLongWithinTwoPercent)
{
    const springback::Run run = here("2026-03-13", "07:10", 10'000, "gpx");
    struct Case {
        const char* start;
        int metres;
        RunState state;
    };
    const std::vector<Case> cases{
        {"2026-03-13T06:10:00", 10'000, RunState::Same},
        {"2026-03-13T06:12:59", 10'000, RunState::Same},
        {"2026-03-13T06:08:00", 10'000, RunState::Same},
        {"2026-03-13T06:13:00", 10'000, RunState::New},
        {"2026-03-13T06:07:59", 10'000, RunState::New},
        {"2026-03-13T06:10:00", 9'800, RunState::Same},
        {"2026-03-13T06:10:00", 10'204, RunState::Same},
        {"2026-03-13T06:10:00", 9'799, RunState::New},
        {"2026-03-13T06:10:00", 10'205, RunState::New},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(stateBeside(ran(c.start, c.metres), run), c.state) << c.start << ' ' << c.metres;
    }
}

TEST(RunImport, ARunShiftedByWholeOrHalfHoursMayBeTheSame)
{
    const springback::Run run = here("2026-03-12", "20:00", 10'000, "gpx");
    struct Case {
        const char* start; // in UTC: one hour less
        int metres;
        RunState state;
    };
    const std::vector<Case> cases{
        {"2026-03-12T20:00:00", 10'000, RunState::Maybe},
        {"2026-03-12T18:00:00", 10'150, RunState::Maybe},
        {"2026-03-12T19:32:10", 10'000, RunState::Maybe},
        {"2026-03-12T19:28:00", 10'000, RunState::Maybe},
        {"2026-03-12T19:27:00", 10'000, RunState::New},
        {"2026-03-12T19:33:00", 10'000, RunState::New},
        {"2026-03-13T09:00:00", 10'000, RunState::Maybe}, // 14 hours, on the next day
        {"2026-03-13T09:02:00", 10'000, RunState::Maybe},
        {"2026-03-13T09:30:00", 10'000, RunState::New},
        {"2026-03-12T05:00:00", 10'000, RunState::Maybe},
        {"2026-03-12T20:00:00", 10'300, RunState::New},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(stateBeside(ran(c.start, c.metres), run), c.state) << c.start << ' ' << c.metres;
    }
}

TEST(RunImport, OfOneFormatTheDurationTellsTheSameRoundTwiceADay)
{
    const Activity evening = ran("2026-03-12T18:00:00", 10'000);
    springback::Run morning = here("2026-03-12", "07:00", 10'010);
    morning.duration = Duration{3611};
    EXPECT_EQ(stateBeside(evening, morning), RunState::New);
    morning.duration = Duration{3610};
    EXPECT_EQ(stateBeside(evening, morning), RunState::Maybe);
    morning.duration = {};
    EXPECT_EQ(stateBeside(evening, morning), RunState::Maybe);
    morning = here("2026-03-12", "07:00", 10'010, "gpx");
    morning.duration = Duration{4000};
    EXPECT_EQ(stateBeside(evening, morning), RunState::Maybe);
}

TEST(RunImport, ARunEnteredByHandMayBeIt)
{
    const Activity activity = ran("2026-03-13T06:10:00", 8'230);
    EXPECT_EQ(stateBeside(activity, test::run("2026-03-13", 8'000)), RunState::Maybe);
    EXPECT_EQ(stateBeside(activity, test::run("2026-03-13", 7'000)), RunState::New);
    EXPECT_EQ(stateBeside(activity, test::run("2026-03-12", 8'000)), RunState::New);
    EXPECT_EQ(stateBeside(activity, here("2026-03-13", "07:00", 8'000, "manual")), RunState::Maybe);
    EXPECT_EQ(stateBeside(activity, here("2026-03-13", "07:41", 8'000, "manual")), RunState::New);
    EXPECT_EQ(stateBeside(activity, here("2026-03-13", "07:00", 8'000, "gpx")), RunState::New);
    const auto rows =
        planned({activity}, logOf(test::episode("2026-01-05"), test::run("2026-03-13", 8'000)));
    EXPECT_FALSE(rows[0].ticked);
    EXPECT_EQ(rows[0].here, test::run("2026-03-13", 8'000));
    EXPECT_TRUE(changeOf(rows).edits.empty());
}

TEST(RunImport, OfSeveralFilesTheMostExactStandsForTheRun)
{
    const auto rows = planned({ran("2026-03-13T06:10:00", 10'080, ActivityFormat::Strava),
                               ran("2026-03-13T06:10:30", 10'050, ActivityFormat::Gpx),
                               ran("2026-03-13T06:11:59", 10'000, ActivityFormat::Fit),
                               ran("2026-03-13T06:10:00", 10'020, ActivityFormat::Tcx)});
    const RunCounts counts = countsOf(rows);
    EXPECT_EQ(counts, (RunCounts{1, 0, 3, 0, 0, 0, 0, 1}));
    for (const RunRow& row : rows) {
        EXPECT_EQ(row.state == RunState::New, row.where == "file 3") << row.where;
        EXPECT_EQ(row.otherFile, row.where == "file 3" ? "" : "file 3");
        EXPECT_FALSE(row.here.has_value());
    }
}

TEST(RunImport, WhatTheDiaryHasStandsBeforeAnyFile)
{
    // The GPX came in by the clock at home; the FIT file knows the one of the journey.
    Activity fit = ran("2026-03-12T06:10:00", 10'000);
    fit.offset = hours(9);
    const Activity gpx = ran("2026-03-12T06:10:00", 10'040, ActivityFormat::Gpx);
    Log log = diary();
    test::add(log, here("2026-03-12", "07:10", 10'040, "gpx"));
    EXPECT_EQ(statesOf(planned({fit}, log)), RunStates{RunState::Maybe});
    const auto rows = planned({fit, gpx}, log);
    EXPECT_EQ(statesOf(rows), (RunStates{RunState::Same, RunState::Same}));
    EXPECT_EQ(rows[0].otherFile, "file 2");
    EXPECT_EQ(rows[0].here, log.runs[0].value);
}

TEST(RunImport, AFileWithLocalTimeWrittenAsUtcMayBeTheSame)
{
    const auto rows = planned({ran("2026-03-13T07:10:00", 10'050, ActivityFormat::Gpx),
                               ran("2026-03-13T06:10:00", 10'000, ActivityFormat::Fit)});
    EXPECT_EQ(statesOf(rows), (RunStates{RunState::New, RunState::Maybe}));
    EXPECT_EQ(rows[1].otherFile, "file 2");
}

TEST(RunImport, AWalkIsOfferedButNotTicked)
{
    Activity walk = ran("2026-03-13T06:10:00", 4'000);
    walk.sport = Sport::Walking;
    walk.sportName = "walking";
    auto rows = planned({walk});
    EXPECT_EQ(rows[0].state, RunState::Walk);
    EXPECT_FALSE(rows[0].ticked);
    EXPECT_TRUE(changeOf(rows).edits.empty());
    rows[0].ticked = true;
    const Log after = supposing(diary(), changeOf(rows));
    ASSERT_EQ(after.runs.size(), 1U);
    EXPECT_EQ(statesOf(planned({walk}, after)), RunStates{RunState::Same});
}

/// Six of 400 m, each starting 115 s after the last, as one file holds them.
Found intervals(const std::string& where, ActivityFormat format)
{
    Found found;
    for (std::size_t part = 0; part < 6; ++part) {
        Activity one = ran("2026-03-13T06:00:00", 400, format);
        one.start += seconds(115) * part;
        found.push_back({where, one, part});
    }
    return found;
}

TEST(RunImport, IntervalsOfOneFileStayRunsOfTheirOwn)
{
    EXPECT_EQ(countsOf(planned(intervals("a.tcx", ActivityFormat::Tcx))).fresh, 6U);
}

TEST(RunImport, IntervalsOfTwoFilesMeetOneByOne)
{
    Found found = intervals("a.tcx", ActivityFormat::Tcx);
    std::ranges::copy(intervals("a.fit", ActivityFormat::Fit), std::back_inserter(found));
    const auto rows = planned(found);
    const RunCounts counts = countsOf(rows);
    EXPECT_EQ(counts.fresh, 6U);
    EXPECT_EQ(counts.twice, 6U);
    for (const RunRow& row : rows) {
        EXPECT_EQ(row.state == RunState::New, row.where == "a.fit");
    }
}

TEST(RunImport, OneRunTakesOneOfTheIntervalsOfAFile)
{
    Found found = intervals("a.tcx", ActivityFormat::Tcx);
    found.push_back({"a.fit", ran("2026-03-13T06:00:00", 400)});
    EXPECT_EQ(countsOf(planned(found)).fresh, 6U);
}

TEST(RunImport, FilesOfOneNameInTwoFoldersAreOneRun)
{
    const Activity run = ran("2026-03-13T06:00:00", 5000);
    EXPECT_EQ(statesOf(planned({{"a.fit", run}, {"a.fit", run}})),
              (RunStates{RunState::New, RunState::Same}));
}

TEST(RunImport, WhatIsTheSameAsTheSameIsNotTheSame)
{
    const auto rows = planned({ran("2026-03-13T06:00:00", 5000), ran("2026-03-13T06:02:00", 5000),
                               ran("2026-03-13T06:04:00", 5000)});
    EXPECT_EQ(statesOf(rows), (RunStates{RunState::New, RunState::Same, RunState::New}));
}

TEST(RunImport, AWalkDoesNotHideARun)
{
    Activity walk = ran("2026-03-13T06:10:00", 4'000, ActivityFormat::Tcx);
    walk.sport = Sport::Walking;
    const Activity run = ran("2026-03-13T06:10:00", 4'000, ActivityFormat::Gpx);
    const auto rows = planned({walk, run});
    EXPECT_EQ(statesOf(rows), (RunStates{RunState::Same, RunState::New}));
    EXPECT_EQ(rows[0].otherFile, "file 2");
    EXPECT_EQ(rows[1].run->source, "gpx");
}

TEST(RunImport, TensOfThousandsAtOneMomentAreCompared)
{
    std::vector<Activity> activities;
    for (int i = 0; i < 20'000; ++i) {
        activities.push_back(ran("2026-03-13T06:00:00", 1000 + 10 * i));
        activities.back().moving = {1000 + 20 * i};
    }
    EXPECT_EQ(planned(activities).size(), activities.size());
}

TEST(RunImport, OtherSportsAreNamedAndLeftOut)
{
    Activity ride = ran("2026-03-13T06:10:00", 40'000);
    ride.sport = Sport::Other;
    ride.sportName = "cycling";
    auto rows = planned({ride});
    EXPECT_EQ(rows[0].state, RunState::NotARun);
    EXPECT_EQ(rows[0].sport, "cycling");
    rows[0].ticked = true;
    EXPECT_TRUE(changeOf(rows).edits.empty());
    EXPECT_FALSE(mayBeTaken(RunState::Same));
    EXPECT_FALSE(mayBeTaken(RunState::Refused));
}

TEST(RunImport, SaysWhyARunIsRefused)
{
    EXPECT_EQ(refusalOf(ran("2026-03-16T06:00:00", 5000)),
              "date: a day up to 2026-03-14, found 2026-03-16");
    EXPECT_EQ(refusalOf(ran("2026-01-02T06:00:00", 5000)),
              "2026-01-02: an entry from 2026-01-05 on, when the episode starts");
    EXPECT_EQ(refusalOf(ran("2026-03-13T06:00:00", 5000), Log()),
              "2026-03-13: an episode to belong to, and there is none yet");
    EXPECT_EQ(refusalOf(ran("2026-03-13T06:00:00", 0)), "km: more than 0, found 0");
    EXPECT_EQ(refusalOf(ran("2026-03-13T06:00:00", 300'001)), "km: 0 to 300, found 300.001");
    EXPECT_EQ(refusalOf(ran("2026-03-13T06:00:00", -5)), "km: 0 to 300, found -0.005");
}

TEST(RunImport, OneFileThatCannotBeReadDoesNotHoldUpTheOthers)
{
    Found found = files({ran("2026-03-13T06:00:00", 5000)});
    found.insert(found.begin(), {"broken.fit", fail(ErrorCode::InvalidFormat, "broken.fit",
                                                    "a FIT file", "zeros")});
    const auto rows = planned(found);
    EXPECT_EQ(statesOf(rows), (RunStates{RunState::New, RunState::Refused}));
    EXPECT_EQ(rows[1].where, "broken.fit");
    EXPECT_FALSE(rows[1].run.has_value());
    EXPECT_EQ(sentence(*rows[1].reason), "broken.fit: a FIT file, found zeros");
    EXPECT_EQ(countsOf(rows), (RunCounts{1, 0, 0, 0, 0, 0, 1, 1}));
}

TEST(RunImport, RowsStandInTheOrderOfTheirStart)
{
    const auto rows = planned({ran("2026-03-13T06:00:00", 5000), ran("2026-03-10T06:00:00", 6000),
                               ran("2026-03-12T06:00:00", 7000)});
    EXPECT_EQ(rows[0].where, "file 2");
    EXPECT_EQ(rows[1].where, "file 3");
    EXPECT_EQ(rows[2].where, "file 1");
}

// Properties

rc::Gen<Activity> arbitraryActivity()
{
    // Few days, minutes and distances, so that many of them meet.
    return rc::gen::apply(
        [](int date, int half, int minute, int hundreds, int format, int sport) {
            Activity activity = ran("2026-03-01T00:00:00", hundreds * 100 + 4000);
            activity.start += days(date) + minutes(30 * half + minute);
            activity.format = static_cast<ActivityFormat>(format);
            activity.sport = static_cast<Sport>(sport == 9 ? 2 : sport / 8);
            if (minute == 3) {
                activity.offset = hours(half % 12);
            }
            return activity;
        },
        rc::gen::inRange(0, 14), rc::gen::inRange(0, 48), rc::gen::inRange(0, 4),
        rc::gen::inRange(0, 5), rc::gen::inRange(0, 4), rc::gen::inRange(0, 10));
}

rc::Gen<std::vector<Activity>> arbitraryBatch()
{
    return rc::gen::resize(40, rc::gen::container<std::vector<Activity>>(arbitraryActivity()));
}

RC_GTEST_PROP(RunImportProperty, TheSameBatchAgainGivesNothingNew, ())
{
    const Found batch = files(*arbitraryBatch());
    const auto rows = planned(batch);
    const Change change = changeOf(rows);
    RC_ASSERT(change.edits.size() == countsOf(rows).fresh);
    const Log after = supposing(diary(), change);
    const auto again = planned(batch, after);
    RC_ASSERT(countsOf(again).fresh == 0U);
    RC_ASSERT(countsOf(again).same >= countsOf(rows).fresh);
}

RC_GTEST_PROP(RunImportProperty, TheOrderOfTheFilesDoesNotMatter, ())
{
    Found batch = files(*arbitraryBatch());
    const auto rows = planned(batch);
    std::ranges::reverse(batch);
    RC_ASSERT(planned(batch) == rows);
    std::ranges::sort(batch, {}, &FoundActivity::where);
    RC_ASSERT(planned(batch) == rows);
}

TEST(RunImport, ThousandsOfRunsMeetThousandsAtOnce)
{
    const Log empty = logOf(test::episode("2010-01-01"));
    Log log = empty;
    std::vector<Activity> activities;
    for (int i = 0; i < 3000; ++i) {
        Activity activity = ran("2016-03-14T06:00:00", 5000 + i);
        activity.start += hours(24) * i;
        activities.push_back(activity);
        Activity again = activity;
        again.format = ActivityFormat::Gpx;
        activities.push_back(again);
        if (i % 2 == 0) {
            test::add(log, *planned({activity}, empty)[0].run);
        }
    }
    const RunCounts counts = countsOf(planned(activities, log));
    EXPECT_EQ(counts.fresh, 1500U);
    EXPECT_EQ(counts.same, 3000U);
    EXPECT_EQ(counts.twice, 1500U);
}

} // namespace
} // namespace springback
