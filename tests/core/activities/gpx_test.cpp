#include "core/activities/gpx.h"

#include <gtest/gtest.h>

#include "tests/core/activities/samples.h"

namespace springback {
namespace {

std::vector<Activity> gpxSample(std::string_view name)
{
    return readGpx(test::sampleBytes(name), name).value();
}

/// A GPX around the points of a track.
std::string gpxOf(const std::string& points, const std::string& type = "<type>running</type>")
{
    return "<?xml version='1.0'?><gpx version='1.1'><trk>" + type + "<trkseg>" + points +
           "</trkseg></trk></gpx>";
}

std::string gpxPoint(const std::string& time, const std::string& lat = "0.01",
                     const std::string& inside = {})
{
    return "<trkpt lat='" + lat + "' lon='0'><time>" + time + "</time>" + inside + "</trkpt>";
}

/// About 1.1 km in 6 minutes.
std::string twoPoints(const std::string& inside = {})
{
    return gpxPoint("2026-03-02T07:10:00Z", "0.01", inside) +
           gpxPoint("2026-03-02T07:16:00Z", "0.02", inside);
}

std::string gpxRefusal(const std::string& bytes)
{
    return test::refusalIn(readGpx(bytes, "a.gpx"));
}

TEST(Gpx, ReadsARun)
{
    const auto runs = gpxSample("easy.gpx");
    ASSERT_EQ(runs.size(), 1U);
    const Activity& run = runs.front();
    EXPECT_EQ(run.format, ActivityFormat::Gpx);
    EXPECT_EQ(run.sport, Sport::Running);
    EXPECT_EQ(run.sportName, "running");
    EXPECT_EQ(run.start, test::utcTime("2026-03-02T07:10:00"));
    EXPECT_FALSE(run.offset);
    EXPECT_NEAR(run.distance.metres, 5000, 25);
    EXPECT_EQ(run.moving.seconds, 30 * 60);
    EXPECT_EQ(run.climb, 0);
    EXPECT_NEAR(run.stepsPerMin.value(), 168, 2);
}

TEST(Gpx, ReadsHillsAndFractionsOfASecond)
{
    const Activity run = gpxSample("hilly.gpx").front();
    EXPECT_EQ(run.start, test::utcTime("2026-03-04T06:00:05"));
    EXPECT_NEAR(run.climb.value(), 300, 6);
}

TEST(Gpx, ATrackWithoutTimesDoesNotRefuseTheOthers)
{
    const std::string drawn = "<trkpt lat='1' lon='2'/></trkseg></trk><trk><trkseg>";
    const auto found = readGpx(gpxOf(drawn + twoPoints()), "a.gpx");
    ASSERT_TRUE(found) << sentence(found.error());
    EXPECT_EQ(found->size(), 1U);
    EXPECT_EQ(gpxRefusal(gpxOf(drawn + "<trkpt lat='1' lon='2'/>")),
              "a.gpx: points with a time, found none");
}

TEST(Gpx, TakesAPauseOut)
{
    const Activity run = gpxSample("paused.gpx").front();
    EXPECT_EQ(run.moving.seconds, 25 * 60);
    EXPECT_NEAR(run.distance.metres, 4348, 25);
}

TEST(Gpx, KeepsTheOffsetThatTimesTell)
{
    const Activity run = gpxSample("late.gpx").front();
    EXPECT_EQ(run.start, test::utcTime("2026-03-09T03:20:00"));
    EXPECT_EQ(run.offset, std::chrono::minutes(-210));
}

TEST(Gpx, EachTrackIsAnActivity)
{
    const auto found = gpxSample("walk_and_run.gpx");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].sport, Sport::Walking);
    EXPECT_EQ(found[1].sport, Sport::Running);
    EXPECT_FALSE(found[1].stepsPerMin);
}

TEST(Gpx, ARideIsNoRun)
{
    const Activity ride = gpxSample("ride.gpx").front();
    EXPECT_EQ(ride.sport, Sport::Other);
    EXPECT_EQ(ride.sportName, "cycling");
}

TEST(Gpx, WithoutATypeTheSpeedTells)
{
    EXPECT_EQ(gpxSample("no_type.gpx").front().sport, Sport::Running);
    const std::string fast = gpxOf(
        gpxPoint("2026-03-02T07:10:00Z", "0.01") + gpxPoint("2026-03-02T07:12:00Z", "0.02"), "");
    EXPECT_EQ(readGpx(fast, "a.gpx").value().front().sport, Sport::Other);
}

TEST(Gpx, CadenceCountsOneFootUnlessItCannot)
{
    const auto steps = [](const std::string& inside) {
        return readGpx(gpxOf(twoPoints("<extensions>" + inside + "</extensions>")), "a.gpx")
            .value()
            .front()
            .stepsPerMin;
    };
    EXPECT_EQ(steps("<x:TrackPointExtension><x:cad>85</x:cad></x:TrackPointExtension>"), 170);
    EXPECT_EQ(steps("<cad>84.5</cad>"), 169);
    EXPECT_EQ(steps("<cad>170</cad>"), 170);
    EXPECT_FALSE(steps("<cad>fast</cad>"));
    EXPECT_FALSE(steps("<cad>-1</cad>"));
}

TEST(Gpx, NamespacesMayHaveAnyName)
{
    const std::string bytes =
        "<g:gpx xmlns:g='x'><g:trk><g:type>Trail Run</g:type><g:trkseg>"
        "<g:trkpt lat='0.01' lon='0'><g:time> 2026-03-02T07:10:00Z\n</g:time></g:trkpt>"
        "<g:trkpt lat='0.02' lon='0'><g:time>2026-03-02T07:16:00Z</g:time></g:trkpt>"
        "</g:trkseg></g:trk></g:gpx>";
    const auto found = readGpx(bytes, "a.gpx");
    ASSERT_TRUE(found) << sentence(found.error());
    EXPECT_EQ(found->front().sport, Sport::Running);
    EXPECT_EQ(found->front().distance.metres, 1112);
}

TEST(Gpx, PointsWithoutTimeArePassedOver)
{
    const auto found = readGpx(gpxOf(twoPoints() + "<trkpt lat='80' lon='0'/>"), "a.gpx");
    EXPECT_EQ(found.value().front().distance.metres, 1112);
}

TEST(Gpx, RefusesATrackThatNobodyRan)
{
    EXPECT_EQ(gpxRefusal("<gpx/>"), "a.gpx: a track with points, found none");
    EXPECT_EQ(gpxRefusal(gpxOf("")), "a.gpx: a track with points, found none");
    EXPECT_EQ(gpxRefusal(gpxOf("<trkpt lat='0.01' lon='0'/>")),
              "a.gpx: points with a time, found none");
    EXPECT_EQ(gpxRefusal("<gpx><rte><rtept lat='1' lon='1'/></rte></gpx>"),
              "a.gpx: a track with points, found none");
    EXPECT_EQ(gpxRefusal(gpxOf(gpxPoint("2026-03-02T07:10:00Z"))),
              "a.gpx: a distance up to 300 km, found none");
}

TEST(Gpx, RefusesTimesThatCannotBe)
{
    EXPECT_EQ(
        gpxRefusal(test::replaced(gpxOf(twoPoints()), "2026-03-02T07:16", "2026-03-02T07:09")),
        "a.gpx: times that go forward, found one before the point before");
    EXPECT_EQ(gpxRefusal(test::replaced(gpxOf(twoPoints()), "2026", "1970")),
              "a.gpx: a date from 2000-01-01 to 2098-12-31, found 1970-03-02");
    EXPECT_EQ(gpxRefusal(test::replaced(gpxOf(twoPoints()), "2026", "2099")),
              "a.gpx: a date from 2000-01-01 to 2098-12-31, found 2099-03-02");
    EXPECT_EQ(gpxRefusal(test::replaced(gpxOf(twoPoints()), "2026-03-02T", "2 March ")),
              "a.gpx: times such as 2026-03-14T07:12:05Z, found 2 March 07:10:00Z");
    EXPECT_EQ(gpxRefusal(test::replaced(gpxOf(twoPoints()), "2026-", std::string(100, '2'))),
              "a.gpx: times such as 2026-03-14T07:12:05Z, found another text");
}

TEST(Gpx, RefusesPlacesThatAreNone)
{
    EXPECT_EQ(gpxRefusal(gpxOf(twoPoints() + gpxPoint("2026-03-02T07:20:00Z", "91"))),
              "a.gpx: places on Earth, found another");
}

TEST(Gpx, RefusesAnXmlBomb)
{
    const std::string bomb = "<!DOCTYPE gpx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" +
                             gpxOf(twoPoints("<desc>&b;</desc>"));
    EXPECT_EQ(gpxRefusal(bomb), "a.gpx: XML without a document type, found one");
}

TEST(Gpx, BoundsTheTreeAndStandsAnyDepth)
{
    std::string wide = "<gpx>";
    for (int i = 0; i < 1'333'334; ++i) {
        wide += "<a/><b/><c/>";
    }
    EXPECT_EQ(gpxRefusal(wide), "a.gpx: at most 4000000 XML elements, found more");
    std::string deep = "<gpx>";
    for (int i = 0; i < 300'000; ++i) {
        deep += "<trk>";
    }
    for (int i = 0; i < 300'000; ++i) {
        deep += "</trk>";
    }
    EXPECT_EQ(gpxRefusal(deep + "</gpx>"), "a.gpx: a track with points, found none");
}

TEST(Gpx, RefusesAnotherRoot)
{
    EXPECT_EQ(gpxRefusal("<kml/>"), "a.gpx: <gpx> as the root of the XML, found another");
}

TEST(Gpx, CutAtAnyByteItIsRefusedOrWhole)
{
    const std::string whole = gpxOf(twoPoints());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto found = readGpx(whole.substr(0, length), "a.gpx");
        ASSERT_FALSE(found) << length;
        EXPECT_EQ(found.error().where, "a.gpx");
    }
    EXPECT_EQ(gpxRefusal(whole.substr(0, 60)).substr(0, 39),
              "a.gpx: whole XML, found a fault at byte");
}

TEST(Gpx, AFlippedByteNeverGivesAnAbsurdRun)
{
    const std::string whole = gpxOf(twoPoints());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        for (const unsigned flip : {1U, 0x10U, 0x80U}) {
            std::string bytes = whole;
            bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ flip);
            const auto found = readGpx(bytes, "a.gpx");
            if (!found) {
                EXPECT_FALSE(found.error().expected.empty());
                continue;
            }
            for (const Activity& activity : *found) {
                EXPECT_TRUE(activity.sport == Sport::Other || activity.distance.metres > 0);
            }
        }
    }
}

} // namespace
} // namespace springback
