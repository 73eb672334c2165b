#include "core/activities/tcx.h"

#include <gtest/gtest.h>

#include "tests/core/activities/samples.h"

namespace springback {
namespace {

std::vector<Activity> tcxSample(std::string_view name)
{
    return readTcx(test::sampleBytes(name), name).value();
}

std::string tcxOf(const std::string& laps, const std::string& sport = "Running")
{
    return "<TrainingCenterDatabase><Activities><Activity Sport='" + sport + "'>" + laps +
           "</Activity></Activities></TrainingCenterDatabase>";
}

std::string tcxLap(const std::string& inside, const std::string& start = "2026-03-02T07:10:00Z")
{
    return "<Lap StartTime='" + start + "'>" + inside + "</Lap>";
}

std::string totals(const std::string& seconds, const std::string& metres)
{
    return "<TotalTimeSeconds>" + seconds + "</TotalTimeSeconds><DistanceMeters>" + metres +
           "</DistanceMeters>";
}

std::string tcxPoint(const std::string& clock, const std::string& metres,
                     const std::string& inside = {})
{
    return "<Trackpoint><Time>2026-03-02T" + clock + "Z</Time><DistanceMeters>" + metres +
           "</DistanceMeters>" + inside + "</Trackpoint>";
}

std::string tcxTrack(const std::string& points)
{
    return "<Track>" + points + "</Track>";
}

Activity onlyTcx(const std::string& laps)
{
    const auto found = readTcx(tcxOf(laps), "a.tcx");
    EXPECT_TRUE(found) << sentence(found.error());
    return found ? found->front() : Activity{};
}

std::string tcxRefusal(const std::string& bytes)
{
    return test::refusalIn(readTcx(bytes, "a.tcx"));
}

TEST(Tcx, ReadsARun)
{
    const auto runs = tcxSample("easy.tcx");
    ASSERT_EQ(runs.size(), 1U);
    const Activity& run = runs.front();
    EXPECT_EQ(run.format, ActivityFormat::Tcx);
    EXPECT_EQ(run.sport, Sport::Running);
    EXPECT_EQ(run.start, test::utcTime("2026-03-02T07:10:00"));
    EXPECT_FALSE(run.offset);
    EXPECT_EQ(run.distance.metres, 5000);
    EXPECT_EQ(run.moving.seconds, 1800);
    EXPECT_EQ(run.climb, 0);
    EXPECT_NEAR(run.stepsPerMin.value(), 168, 2);
}

TEST(Tcx, RebuildsWhatTheLapsDoNotTell)
{
    const Activity told = tcxSample("paused.tcx").front();
    const Activity rebuilt = tcxSample("points_only.tcx").front();
    EXPECT_EQ(told.moving.seconds, 25 * 60);
    EXPECT_EQ(rebuilt.moving, told.moving);
    EXPECT_EQ(rebuilt.distance, told.distance);
    EXPECT_EQ(rebuilt.start, told.start);
}

TEST(Tcx, ReadsATreadmillWithoutPlaces)
{
    const Activity run = tcxSample("treadmill.tcx").front();
    EXPECT_EQ(run.moving.seconds, 20 * 60);
    EXPECT_EQ(run.distance.metres, 3077);
}

TEST(Tcx, OffersEachPartOfAMultiSportSession)
{
    const auto parts = tcxSample("triathlon.tcx");
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0].sport, Sport::Other);
    EXPECT_EQ(parts[1].sportName, "Biking");
    EXPECT_EQ(parts[2].sport, Sport::Running);
    EXPECT_EQ(parts[2].distance.metres, 3429);
}

TEST(Tcx, AddsItsLaps)
{
    const Activity run = onlyTcx(tcxLap(totals("600.4", "2000")) +
                                 tcxLap(totals("300.4", "1000.4"), "2026-03-02T07:25:00Z"));
    EXPECT_EQ(run.moving.seconds, 901);
    EXPECT_EQ(run.distance.metres, 3000);
    EXPECT_EQ(run.start, test::utcTime("2026-03-02T07:10:00"));
}

TEST(Tcx, OneLapWithoutFiguresLeavesThemToThePoints)
{
    const std::string first = tcxTrack(tcxPoint("07:10:00", "0") + tcxPoint("07:15:00", "900"));
    const std::string second = tcxTrack(tcxPoint("07:15:00", "900") + tcxPoint("07:20:00", "1800"));
    const Activity run = onlyTcx(tcxLap(totals("310", "905") + first) + tcxLap(second));
    EXPECT_EQ(run.moving.seconds, 600);
    EXPECT_EQ(run.distance.metres, 1800);
}

TEST(Tcx, ALapMayCountItsDistanceAnew)
{
    const std::string first = tcxTrack(tcxPoint("07:10:00", "0") + tcxPoint("07:15:00", "900"));
    const std::string second = tcxTrack(tcxPoint("07:15:01", "3") + tcxPoint("07:20:00", "897"));
    EXPECT_EQ(onlyTcx(tcxLap(first) + tcxLap(second)).distance.metres, 1797);
}

TEST(Tcx, ALapWithoutDistanceDoesNotHideThatTheCountBeganAnew)
{
    const std::string first = tcxTrack(tcxPoint("07:10:00", "0") + tcxPoint("07:15:00", "900"));
    const std::string silent =
        tcxTrack("<Trackpoint><Time>2026-03-02T07:15:01Z</Time></Trackpoint>");
    const std::string third = tcxTrack(tcxPoint("07:15:02", "3") + tcxPoint("07:20:00", "897"));
    EXPECT_EQ(onlyTcx(tcxLap(first) + tcxLap(silent) + tcxLap(third)).distance.metres, 1797);
}

TEST(Tcx, TensOfThousandsOfLapsWithoutDistanceAreReadAtOnce)
{
    std::string laps = tcxLap(totals("600", "2000"));
    for (int i = 0; i < 40'000; ++i) {
        laps += "<Lap><Track><Trackpoint><Time>2026-03-02T07:10:00Z</Time></Trackpoint></Track>"
                "</Lap>";
    }
    EXPECT_EQ(tcxRefusal(tcxOf(laps)), "a.tcx: a distance up to 300 km, found none");
}

TEST(Tcx, CadenceIsRunCadenceOrElseCadence)
{
    const auto steps = [](const std::string& inside) {
        return onlyTcx(tcxLap(tcxTrack(tcxPoint("07:10:00", "0", inside) +
                                       tcxPoint("07:15:00", "900", inside))))
            .stepsPerMin;
    };
    EXPECT_EQ(steps("<Cadence>80</Cadence><Extensions><x:TPX><x:RunCadence>86</x:RunCadence>"
                    "</x:TPX></Extensions>"),
              172);
    EXPECT_EQ(steps("<Cadence>85</Cadence>"), 170);
    EXPECT_FALSE(steps(""));
}

TEST(Tcx, KeepsTheOffsetOfItsStart)
{
    const Activity run = onlyTcx(tcxLap(totals("600", "2000"), "2026-03-02T07:10:00.25+05:30"));
    EXPECT_EQ(run.offset, std::chrono::minutes(330));
    EXPECT_EQ(run.start, test::utcTime("2026-03-02T01:40:00"));
}

TEST(Tcx, RefusesWhatIsNoActivity)
{
    EXPECT_EQ(tcxRefusal("<TrainingCenterDatabase><Courses/></TrainingCenterDatabase>"),
              "a.tcx: an activity, found none");
    EXPECT_EQ(tcxRefusal(tcxOf("")), "a.tcx: an activity with laps, found none");
    EXPECT_EQ(tcxRefusal(tcxOf("<Lap/>")), "a.tcx: laps or points with a time, found none");
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(""))), "a.tcx: a distance up to 300 km, found none");
}

TEST(Tcx, RefusesFiguresThatCannotBe)
{
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(totals("600", "-2000")))),
              "a.tcx: laps of a length that a person can run, found another");
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(totals("1e300", "2000")))),
              "a.tcx: laps of a length that a person can run, found another");
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(totals("600", "2000"), "1970-01-01T00:00:00Z"))),
              "a.tcx: a date from 2000-01-01 to 2098-12-31, found 1970-01-01");
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(totals("600", "2000"), "yesterday"))),
              "a.tcx: times such as 2026-03-14T07:12:05Z, found yesterday");
    EXPECT_EQ(
        tcxRefusal(tcxOf(tcxLap(tcxTrack(tcxPoint("07:10:00", "0") + tcxPoint("07:09:49", "9"))))),
        "a.tcx: times that go forward, found one before the point before");
    EXPECT_EQ(
        tcxRefusal(tcxOf(tcxLap(tcxTrack(tcxPoint("07:10:00", "0") + tcxPoint("07:15:00", "-9"))))),
        "a.tcx: a distance that a person can run, found a negative or endless one");
    EXPECT_EQ(tcxRefusal(tcxOf(tcxLap(tcxTrack("<Trackpoint/>")))),
              "a.tcx: times such as 2026-03-14T07:12:05Z, found another text");
}

TEST(Tcx, AFalseStartDoesNotRefuseTheRunAfterIt)
{
    const std::string two =
        tcxOf(tcxLap(totals("5", "0")) + "</Activity><Activity Sport='Running'>" +
              tcxLap(totals("600", "2000")));
    const auto found = readTcx(two, "a.tcx");
    ASSERT_TRUE(found) << sentence(found.error());
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().distance.metres, 2000);
    EXPECT_EQ(tcxRefusal(test::replaced(two, "2000", "-2000")),
              "a.tcx: laps of a length that a person can run, found another");
}

TEST(Tcx, RefusesAnXmlBomb)
{
    EXPECT_EQ(tcxRefusal("<!DOCTYPE x [<!ENTITY a 'a'>]>" + tcxOf(tcxLap(totals("600", "2000")))),
              "a.tcx: XML without a document type, found one");
}

TEST(Tcx, CutAtAnyByteItIsRefused)
{
    const std::string whole = tcxOf(tcxLap(totals("600", "2000")));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto found = readTcx(whole.substr(0, length), "a.tcx");
        ASSERT_FALSE(found) << length;
        EXPECT_EQ(found.error().where, "a.tcx");
    }
}

TEST(Tcx, ASportOfAnyLengthIsShownOrNot)
{
    const std::string laps = tcxLap(totals("600", "2000"));
    EXPECT_EQ(readTcx(tcxOf(laps, "Row\x01ing"), "a.tcx").value().front().sportName, "");
    EXPECT_EQ(readTcx(tcxOf(laps, std::string(5000, 'a')), "a.tcx").value().front().sportName, "");
    EXPECT_EQ(readTcx(tcxOf(laps, "Rudern"), "a.tcx").value().front().sportName, "Rudern");
}

} // namespace
} // namespace springback
