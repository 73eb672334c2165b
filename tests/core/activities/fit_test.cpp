// What FIT files come to: the samples, and files laid out by hand for each rule.
#include "core/activities/fit.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/files.h"
#include "tests/support/fit_writer.h"

namespace springback {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using test::FitValue;
using test::FitWriter;
using test::fit_type::kEnum;
using test::fit_type::kSint32;
using test::fit_type::kUint16;
using test::fit_type::kUint32;
using test::fit_type::kUint8;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;

constexpr std::int64_t kFitSeven = 1'141'369'200; // 2026-03-02 07:00 UTC
constexpr std::chrono::sys_days kFitDay{std::chrono::year{2026} / 3 / 2};

std::string fitSample(const std::string& name)
{
    return test::bytesOf(std::filesystem::path(SPRINGBACK_TEST_DATA) / "activities" / name);
}

std::vector<Activity> fitActivities(const std::string& bytes)
{
    const auto read = readFit(bytes, "a.fit");
    EXPECT_TRUE(read) << sentence(read.error());
    return read.value_or(std::vector<Activity>());
}

Activity onlyFitActivity(const std::string& bytes)
{
    const std::vector<Activity> activities = fitActivities(bytes);
    EXPECT_EQ(activities.size(), 1U);
    return activities.empty() ? Activity() : activities.front();
}

Activity easyFitRun()
{
    Activity run;
    run.sport = Sport::Running;
    run.sportName = "running";
    run.start = kFitDay + 7h + 10min;
    run.offset = 1h;
    run.distance = Distance{5000};
    run.moving = Duration{1800};
    run.climb = 0;
    run.stepsPerMin = 168;
    return run;
}

Activity pausedFitRun()
{
    Activity run = easyFitRun();
    run.start = kFitDay + std::chrono::days(4) + 17h + 30min;
    run.distance = Distance{4348};
    run.moving = Duration{1500};
    run.stepsPerMin = 172;
    return run;
}

TEST(FitSamples, TheEasyRunIsTheSameHoweverADeviceWritesIt)
{
    for (const char* name : {"easy.fit", "big_endian.fit", "short_header.fit",
                             "compressed_times.fit", "developer_fields.fit", "session_only.fit"}) {
        EXPECT_EQ(onlyFitActivity(fitSample(name)), easyFitRun()) << name;
    }
}

TEST(FitSamples, WithoutLocalTimeThereIsNoOffset)
{
    Activity run = easyFitRun();
    run.offset.reset();
    EXPECT_EQ(onlyFitActivity(fitSample("no_local_time.fit")), run);
}

TEST(FitSamples, APauseIsNoMovingTimeWhateverTellsIt)
{
    for (const char* name : {"paused.fit", "no_session.fit", "records_only.fit"}) {
        EXPECT_EQ(onlyFitActivity(fitSample(name)), pausedFitRun()) << name;
    }
}

TEST(FitSamples, TheTimeOfMovingIsTakenBeforeThatOfTheTimer)
{
    const Activity run = onlyFitActivity(fitSample("hilly.fit"));
    EXPECT_EQ(run.distance, Distance{6000});
    EXPECT_EQ(run.moving, Duration{2380});
    EXPECT_EQ(run.climb, 300);
    EXPECT_EQ(run.stepsPerMin, 164);
}

TEST(FitSamples, ALateRunHasItsOffset)
{
    const Activity run = onlyFitActivity(fitSample("late.fit"));
    EXPECT_EQ(run.start, kFitDay + std::chrono::days(7) + 3h + 20min);
    EXPECT_EQ(run.offset, -3h - 30min);
}

TEST(FitSamples, ARunOnATreadmillNeedsNoPlaces)
{
    const Activity run = onlyFitActivity(fitSample("treadmill.fit"));
    EXPECT_EQ(run.sport, Sport::Running);
    EXPECT_EQ(run.distance, Distance{3077});
    EXPECT_EQ(run.moving, Duration{1200});
}

TEST(FitSamples, WalksAndHikesAreWalking)
{
    const Activity walk = onlyFitActivity(fitSample("walk.fit"));
    EXPECT_EQ(walk.sport, Sport::Walking);
    EXPECT_EQ(walk.distance, Distance{2727});
    EXPECT_EQ(walk.stepsPerMin, 112);
    const Activity hike = onlyFitActivity(fitSample("hike.fit"));
    EXPECT_EQ(hike.sport, Sport::Walking);
    EXPECT_EQ(hike.sportName, "hiking");
    EXPECT_EQ(hike.climb, 400);
}

TEST(FitSamples, ARideIsAnotherSportByItsName)
{
    const Activity ride = onlyFitActivity(fitSample("ride.fit"));
    EXPECT_EQ(ride.sport, Sport::Other);
    EXPECT_EQ(ride.sportName, "cycling");
    EXPECT_EQ(ride.stepsPerMin, std::nullopt);
}

TEST(FitSamples, AFileOfSeveralSportsGivesEach)
{
    const auto parts = fitActivities(fitSample("triathlon.fit"));
    EXPECT_THAT(
        parts,
        ElementsAre(Field(&Activity::sportName, "swimming"), Field(&Activity::sportName, "cycling"),
                    AllOf(Field(&Activity::sport, Sport::Running),
                          Field(&Activity::start, kFitDay + std::chrono::days(13) + 9h + 1min),
                          Field(&Activity::distance, Distance{3429}),
                          Field(&Activity::moving, Duration{1200}))));
}

TEST(FitSamples, ChainedFilesGiveTheirActivitiesInTurn)
{
    EXPECT_THAT(fitActivities(fitSample("chained.fit")),
                ElementsAre(easyFitRun(), onlyFitActivity(fitSample("walk.fit"))));
}

// By hand.

/// A session of a run of 3 km in 15 minutes, from seven o'clock; more fields as told.
std::vector<FitValue> shortFitSession(const std::vector<FitValue>& more = {})
{
    std::vector<FitValue> values{{253, kUint32, kFitSeven + 1000},
                                 {2, kUint32, kFitSeven},
                                 {5, kEnum, 1},
                                 {8, kUint32, 900'000},
                                 {9, kUint32, 300'000}};
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

FitWriter& addRecord(FitWriter& fit, std::int64_t second, std::int64_t metres)
{
    return fit.message(20, {{253, kUint32, kFitSeven + second}, {5, kUint32, 100 * metres}});
}

FitWriter& addLap(FitWriter& fit, std::int64_t second, std::int64_t seconds, std::int64_t metres,
                  std::int64_t strides, std::int64_t climb)
{
    return fit.message(19, {{253, kUint32, kFitSeven + second + seconds},
                            {2, kUint32, kFitSeven + second},
                            {8, kUint32, seconds * 1000},
                            {9, kUint32, metres * 100},
                            {17, kUint8, strides},
                            {21, kUint16, climb}});
}

TEST(Fit, FractionsOfAStrideAddUp)
{
    FitWriter fit;
    fit.activity().message(18, shortFitSession({{18, kUint8, 83}, {92, kUint8, 96}}));
    EXPECT_EQ(onlyFitActivity(fit.file()).stepsPerMin, 168); // 2 x 83.75, rounded
}

TEST(Fit, StepsOfBothFeetAreNotDoubled)
{
    for (const auto& [told, steps] : {std::pair{172, 172}, {114, 114}, {110, 220}}) {
        FitWriter fit;
        fit.activity().message(18, shortFitSession({{18, kUint8, told}}));
        EXPECT_EQ(onlyFitActivity(fit.file()).stepsPerMin, steps);
    }
}

TEST(Fit, AMovingTimeOfNothingOrLongerThanTheTimerIsNone)
{
    for (const std::int64_t moving : {0, 901'000}) {
        FitWriter fit;
        fit.activity().message(18, shortFitSession({{59, kUint32, moving}}));
        EXPECT_EQ(onlyFitActivity(fit.file()).moving, Duration{900});
    }
}

TEST(Fit, AMovingTimeDoesWithoutThatOfTheTimer)
{
    FitWriter fit;
    fit.activity().message(18, {{2, kUint32, kFitSeven},
                                {5, kEnum, 1},
                                {8, kUint32, 0xFFFFFFFF},
                                {59, kUint32, 880'000},
                                {9, kUint32, 300'000}});
    EXPECT_EQ(onlyFitActivity(fit.file()).moving, Duration{880});
}

TEST(Fit, LapsTellWhatTheSessionDoesNot)
{
    FitWriter fit;
    fit.activity().message(12, {{0, kEnum, 1}, {1, kEnum, 3}});
    addLap(fit, 0, 300, 1000, 80, 10);
    addLap(fit, 400, 600, 2000, 86, 15);
    for (const bool withSession : {false, true}) {
        if (withSession) {
            fit.message(18, {{253, kUint32, kFitSeven + 1000},
                             {2, kUint32, kFitSeven},
                             {5, kEnum, 1},
                             {9, kUint32, 0xFFFFFFFF}});
        }
        const Activity run = onlyFitActivity(fit.file());
        EXPECT_EQ(run.sport, Sport::Running);
        EXPECT_EQ(run.start, kFitDay + 7h);
        EXPECT_EQ(run.distance, Distance{3000});
        EXPECT_EQ(run.moving, Duration{900});
        EXPECT_EQ(run.climb, 25);
        EXPECT_EQ(run.stepsPerMin, 168); // 84, weighed by time
    }
}

TEST(Fit, WithoutAnyOtherWordTheFirstLapNamesTheSport)
{
    FitWriter fit;
    fit.activity().message(19, {{253, kUint32, kFitSeven + 600},
                                {2, kUint32, kFitSeven},
                                {8, kUint32, 600'000},
                                {9, kUint32, 200'000},
                                {25, kEnum, 11}});
    EXPECT_EQ(onlyFitActivity(fit.file()).sport, Sport::Walking);
}

TEST(Fit, RecordsTellWhatNothingElseDoes)
{
    FitWriter fit;
    fit.activity().message(18, {{2, kUint32, kFitSeven}, {5, kEnum, 1}});
    const auto point = [&fit](std::int64_t second, std::int64_t metres, std::int64_t altitude) {
        fit.message(20, {{253, kUint32, kFitSeven + second},
                         {5, kUint32, 100 * metres},
                         {78, kUint32, 5 * (altitude + 500)},
                         {4, kUint8, 85},
                         {53, kUint8, 64}});
    };
    point(0, 0, 100);
    point(60, 200, 120);
    fit.message(21, {{253, kUint32, kFitSeven + 60}, {0, kEnum, 0}, {1, kEnum, 4}});
    fit.message(21, {{253, kUint32, kFitSeven + 360}, {0, kEnum, 0}, {1, kEnum, 0}});
    point(360, 200, 120);
    point(420, 400, 130);
    const Activity run = onlyFitActivity(fit.file());
    EXPECT_EQ(run.distance, Distance{400});
    EXPECT_EQ(run.moving, Duration{120});
    EXPECT_EQ(run.climb, 30);
    EXPECT_EQ(run.stepsPerMin, 171);
}

TEST(Fit, AClockThatIsPutRightDoesNotMatter)
{
    FitWriter fit;
    fit.activity().message(12, {{0, kEnum, 1}});
    addRecord(addRecord(addRecord(addRecord(fit, 0, 0), 60, 200), 50, 210), 120, 400);
    const Activity run = onlyFitActivity(fit.file());
    EXPECT_EQ(run.distance, Distance{400});
    EXPECT_EQ(run.moving, Duration{120});
}

TEST(Fit, WhatAChainHoldsBesidesActivitiesIsPassedOver)
{
    // A heart-rate strap adds a file that says nothing about itself.
    const std::string strap = FitWriter().message(132, {{253, kUint32, kFitSeven}}).file();
    EXPECT_THAT(fitActivities(fitSample("easy.fit") + strap), ElementsAre(easyFitRun()));
    EXPECT_THAT(fitActivities(fitSample("course.fit") + fitSample("easy.fit")),
                ElementsAre(easyFitRun()));
}

TEST(Fit, PlacesTellTheDistanceWhereNothingElseDoes)
{
    FitWriter fit;
    fit.activity().message(12, {{0, kEnum, 1}});
    // A thousandth of a degree north: 111 m.
    for (int i = 0; i < 10; ++i) {
        fit.message(20, {{253, kUint32, kFitSeven + 30 * i},
                         {0, kSint32, 5'965'232 + 11'930 * i},
                         {1, kSint32, -357'913'941}});
    }
    const Activity run = onlyFitActivity(fit.file());
    EXPECT_NEAR(run.distance.metres, 1001, 2);
    EXPECT_EQ(run.moving, Duration{270});
    EXPECT_EQ(run.climb, std::nullopt);
    EXPECT_EQ(run.stepsPerMin, std::nullopt);
}

TEST(Fit, ATrackThatMakesNoSenseDoesNotMatterWhereTheSessionTellsAll)
{
    FitWriter fit;
    fit.activity();
    addRecord(addRecord(fit, 0, 500), 10, 20);
    fit.message(18, shortFitSession());
    const Activity run = onlyFitActivity(fit.file());
    EXPECT_EQ(run.distance, Distance{3000});
    EXPECT_EQ(run.climb, std::nullopt);
}

TEST(Fit, SessionsHaveTheRecordsAndLapsBetweenTheirStarts)
{
    FitWriter fit;
    fit.activity();
    for (int i = 0; i <= 20; ++i) {
        addRecord(fit, 60 * i, i <= 10 ? 150 * i : 1500 + 200 * (i - 10));
    }
    addLap(fit, 0, 600, 1500, 60, 1);
    // The later one first: they are put in order.
    fit.message(18, {{2, kUint32, kFitSeven + 600}, {5, kEnum, 1}});
    fit.message(18, {{2, kUint32, kFitSeven}, {5, kEnum, 11}});
    EXPECT_THAT(fitActivities(fit.file()),
                ElementsAre(AllOf(Field(&Activity::sport, Sport::Walking),
                                  Field(&Activity::distance, Distance{1500}),
                                  Field(&Activity::climb, 1), Field(&Activity::stepsPerMin, 120)),
                            AllOf(Field(&Activity::sport, Sport::Running),
                                  Field(&Activity::start, kFitDay + 7h + 10min),
                                  Field(&Activity::distance, Distance{2000}),
                                  Field(&Activity::moving, Duration{600}))));
}

TEST(Fit, ASessionOfNothingDoesNotRefuseTheOther)
{
    FitWriter fit;
    fit.activity();
    fit.message(18, {{2, kUint32, kFitSeven}, {5, kEnum, 1}});
    fit.message(18, {{2, kUint32, kFitSeven + 600},
                     {5, kEnum, 1},
                     {8, kUint32, 900'000},
                     {9, kUint32, 300'000}});
    EXPECT_THAT(fitActivities(fit.file()), ElementsAre(Field(&Activity::distance, Distance{3000})));
}

TEST(Fit, OffsetsThatAreNoZoneAreNone)
{
    const auto offsetOf = [](std::int64_t seconds) {
        FitWriter fit;
        fit.activity().message(18, shortFitSession());
        fit.message(34, {{253, kUint32, kFitSeven + 900}, {5, kUint32, kFitSeven + 900 + seconds}});
        return onlyFitActivity(fit.file()).offset;
    };
    EXPECT_EQ(offsetOf(0), 0s);
    EXPECT_EQ(offsetOf(14 * 3600), 14h);
    EXPECT_EQ(offsetOf(-12 * 3600), -12h);
    EXPECT_EQ(offsetOf(20'700), 5h + 45min);
    EXPECT_EQ(offsetOf(14 * 3600 + 900), std::nullopt);
    EXPECT_EQ(offsetOf(-15 * 3600), std::nullopt);
    EXPECT_EQ(offsetOf(3601), std::nullopt);
    EXPECT_EQ(offsetOf(-kFitSeven), std::nullopt);
}

TEST(Fit, MachinesAreTakenByWhatIsDoneOnThem)
{
    const auto sportOf = [](std::int64_t sport, std::int64_t subSport) {
        FitWriter fit;
        fit.activity().message(18, {{2, kUint32, kFitSeven},
                                    {5, kEnum, sport},
                                    {6, kEnum, subSport},
                                    {8, kUint32, 900'000},
                                    {9, kUint32, 300'000}});
        return onlyFitActivity(fit.file());
    };
    EXPECT_EQ(sportOf(4, 1).sport, Sport::Running);  // fitness equipment: treadmill
    EXPECT_EQ(sportOf(0, 45).sport, Sport::Running); // generic: indoor running
    EXPECT_EQ(sportOf(4, 27).sport, Sport::Walking); // indoor walking
    EXPECT_EQ(sportOf(1, 3).sport, Sport::Running);  // trail
    EXPECT_EQ(sportOf(4, 15).sport, Sport::Other);   // elliptical
    EXPECT_EQ(sportOf(2, 1).sport, Sport::Other);    // a ride, whatever else it says
    EXPECT_EQ(sportOf(4, 15).sportName, "fitness equipment");
    EXPECT_EQ(sportOf(99, 0).sportName, "sport 99");
    EXPECT_EQ(sportOf(0xFF, 0xFF).sportName, "not named");
}

TEST(Fit, ADiveIsAnotherSportAndNeedsNoDistance)
{
    FitWriter fit;
    fit.activity();
    fit.message(20, {{253, kUint32, kFitSeven}, {92, kUint32, 12'000}});
    fit.message(18, {{2, kUint32, kFitSeven}, {5, kEnum, 53}, {6, kEnum, 53}});
    const Activity dive = onlyFitActivity(fit.file());
    EXPECT_EQ(dive.sport, Sport::Other);
    EXPECT_EQ(dive.sportName, "diving");
    EXPECT_EQ(dive.distance, Distance{0});
}

} // namespace
} // namespace springback
