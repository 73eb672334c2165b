#include "core/activities/track.h"

#include <vector>

#include <gtest/gtest.h>

namespace springback {
namespace {

constexpr std::chrono::sys_seconds kTrackStart{
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + std::chrono::hours{6}};

TrackPoint pointAt(int second)
{
    TrackPoint point;
    point.time = kTrackStart + std::chrono::seconds(second);
    return point;
}

TrackPoint counted(int second, double metres)
{
    TrackPoint point = pointAt(second);
    point.metres = metres;
    return point;
}

/// North along a meridian, where a degree is 111 195 m on the mean sphere.
TrackPoint placed(int second, double metresNorth)
{
    TrackPoint point = pointAt(second);
    point.lat = 48 + metresNorth / 111'195.0;
    point.lon = 11;
    return point;
}

TrackPoint high(int second, double altitude)
{
    TrackPoint point = counted(second, second * 3.0);
    point.altitude = altitude;
    return point;
}

TrackFigures figures(const std::vector<TrackPoint>& track)
{
    return figuresOf(track, "a.gpx").value();
}

std::string refusal(const std::vector<TrackPoint>& track)
{
    const auto found = figuresOf(track, "a.gpx");
    return found ? "taken" : sentence(found.error());
}

TEST(Track, TakesTheDistanceThatThePointsCount)
{
    const auto found = figures({counted(0, 12), counted(60, 180), counted(120, 352)});
    EXPECT_EQ(found.start, kTrackStart);
    EXPECT_EQ(found.distance.metres, 340);
    EXPECT_EQ(found.moving.seconds, 120);
    EXPECT_FALSE(found.climb);
    EXPECT_FALSE(found.stepsPerMin);
}

TEST(Track, MeasuresBetweenPlacesWhereNothingCounts)
{
    std::vector<TrackPoint> track;
    for (int second = 0; second <= 600; ++second) {
        track.push_back(placed(second, second * 2.5));
    }
    EXPECT_NEAR(figures(track).distance.metres, 1500, 2);
    EXPECT_EQ(figures(track).moving.seconds, 600);
}

TEST(Track, MeasuresAcrossTheDateLine)
{
    TrackPoint west = pointAt(0);
    west.lat = 0;
    west.lon = 179.999;
    TrackPoint east = pointAt(60);
    east.lat = 0;
    east.lon = -179.999;
    EXPECT_NEAR(figures({west, east}).distance.metres, 222, 1);
}

TEST(Track, LeavesOutStandstillsAndTheirJitter)
{
    std::vector<TrackPoint> track;
    double metres = 0;
    for (int second = 0; second <= 300; ++second) {
        const bool stands = second > 100 && second <= 200;
        metres += stands ? 0 : 3;
        track.push_back(placed(second, metres + (stands && second % 2 == 0 ? 2 : 0)));
    }
    const auto found = figures(track);
    EXPECT_EQ(found.moving.seconds, 200);
    EXPECT_NEAR(found.distance.metres, 600, 3);
}

TEST(Track, ATurnIsNoStandstill)
{
    std::vector<TrackPoint> track;
    for (int second = 0; second <= 200; ++second) {
        // To and fro in the very time of a leg.
        const int phase = second % 10;
        track.push_back(placed(second, 3.0 * (phase <= 5 ? phase : 10 - phase)));
    }
    EXPECT_EQ(figures(track).moving.seconds, 200);
    EXPECT_NEAR(figures(track).distance.metres, 600, 2);
}

TEST(Track, APauseIsNoTimeAndNoWay)
{
    auto after = placed(3600, 5000);
    after.newSegment = true;
    const auto found = figures({placed(0, 0), placed(60, 180), after, placed(3660, 5180)});
    EXPECT_EQ(found.moving.seconds, 120);
    EXPECT_EQ(found.distance.metres, 360);
}

TEST(Track, APauseBeforeAPointWithoutPlaceIsBeforeTheNext)
{
    auto blind = pointAt(3590);
    blind.newSegment = true;
    const auto found =
        figures({placed(0, 0), placed(60, 180), blind, placed(3600, 5000), placed(3660, 5180)});
    EXPECT_EQ(found.moving.seconds, 120);
    EXPECT_EQ(found.distance.metres, 360);
}

TEST(Track, ALongGapCountsAsFastAsItWas)
{
    EXPECT_EQ(figures({counted(0, 0), counted(5, 15), counted(305, 20)}).moving.seconds, 5);
    EXPECT_EQ(figures({counted(0, 0), counted(5, 15), counted(305, 900)}).moving.seconds, 305);
}

TEST(Track, ACountMayBeginAgainAfterAPause)
{
    auto again = counted(300, 4);
    again.newSegment = true;
    EXPECT_EQ(figures({counted(0, 0), counted(240, 800), again, counted(360, 204)}).distance.metres,
              1004);
}

TEST(Track, PointsWithTimesOnlyGiveTheTimeBetweenPauses)
{
    auto after = pointAt(900);
    after.newSegment = true;
    const auto found = figures({pointAt(0), pointAt(600), after, pointAt(1200)});
    EXPECT_EQ(found.moving.seconds, 900);
    EXPECT_EQ(found.distance.metres, 0);
}

TEST(Track, OnePointIsNoWay)
{
    EXPECT_EQ(figures({placed(0, 0)}).distance.metres, 0);
    EXPECT_EQ(figures({placed(0, 0)}).moving.seconds, 0);
}

TEST(Track, ClimbsHillsAndNotNoise)
{
    EXPECT_EQ(figures({high(0, 100), high(10, 104), high(20, 100), high(30, 104)}).climb, 0);
    EXPECT_EQ(figures({high(0, 100), high(10, 120), high(20, 117), high(30, 130)}).climb, 30);
    EXPECT_EQ(
        figures({high(0, 130), high(10, 100), high(20, 150), high(30, 90), high(40, 97)}).climb,
        57);
}

TEST(Track, AnAltitudeThatCannotBeIsNone)
{
    EXPECT_EQ(figures({high(0, 100), high(10, -32'768), high(20, 110)}).climb, 10);
    EXPECT_FALSE(figures({high(0, 1e9), high(10, 1e9)}).climb);
}

TEST(Track, CadenceIsTheMeanOfSteps)
{
    std::vector<TrackPoint> track{counted(0, 0), counted(10, 30), counted(20, 60), counted(30, 90)};
    track[0].stepsPerMin = 0;
    track[1].stepsPerMin = 160;
    track[2].stepsPerMin = 171;
    track[3].stepsPerMin = 20'000;
    EXPECT_EQ(figures(track).stepsPerMin, 166);
}

TEST(Track, AClockPutRightByTenSecondsDoesNotMatter)
{
    const std::vector<TrackPoint> right{counted(0, 0), counted(60, 180), counted(60, 200),
                                        counted(120, 360)};
    std::vector<TrackPoint> back = right;
    back[2].time -= std::chrono::seconds(10);
    EXPECT_EQ(figures(back), figures(right));
    back[2].time -= std::chrono::seconds(1);
    EXPECT_EQ(refusal(back), "a.gpx: times that go forward, found one before the point before");
}

TEST(Track, RefusesWhatCannotBe)
{
    EXPECT_EQ(refusal({}), "a.gpx: points with a time, found none");
    EXPECT_EQ(refusal({counted(20, 0), counted(9, 30)}),
              "a.gpx: times that go forward, found one before the point before");
    EXPECT_EQ(refusal({counted(0, 50), counted(10, 30)}),
              "a.gpx: distances that grow, found one below the point before");
    EXPECT_EQ(refusal({counted(0, 0), counted(10, -5)}),
              "a.gpx: a distance that a person can run, found a negative or endless one");
    auto nowhere = placed(10, 0);
    nowhere.lat = 91;
    EXPECT_EQ(refusal({placed(0, 0), nowhere}), "a.gpx: places on Earth, found another");
}

} // namespace
} // namespace springback
