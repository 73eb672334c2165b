// FIT files that are damaged, or are no run at all: one sentence each, and nothing of them is read.
#include <chrono>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/activities/activity_check.h"
#include "core/activities/fit.h"
#include "tests/support/files.h"
#include "tests/support/fit_writer.h"

namespace springback {
namespace {

using test::FitValue;
using test::FitWriter;
using test::fit_type::kEnum;
using test::fit_type::kSint32;
using test::fit_type::kUint32;

constexpr std::int64_t kFitMorning = 1'141'369'200; // 2026-03-02 07:00 UTC

std::string bytesOfFitSample(const std::string& name)
{
    return test::bytesOf(std::filesystem::path(SPRINGBACK_TEST_DATA) / "activities" / name);
}

std::string whyNotFit(const std::string& bytes)
{
    const auto read = readFit(bytes, "a.fit");
    return read ? "read" : sentence(read.error());
}

std::string whyNotFit(FitWriter& fit)
{
    return whyNotFit(fit.file());
}

/// Every kind of message that is looked into, in few bytes.
std::string smallFitRun()
{
    return test::recordedRun(5);
}

std::string fitOfSession(const std::vector<FitValue>& values)
{
    return FitWriter().activity().message(18, values).file();
}

FitWriter fitOfRecords(const std::vector<std::vector<FitValue>>& points)
{
    FitWriter fit;
    fit.activity().message(12, {{0, kEnum, 1}});
    for (const auto& point : points) {
        fit.message(20, point);
    }
    return fit;
}

TEST(FitHostile, EveryShorterFileIsRefused)
{
    for (const std::string& whole :
         {smallFitRun(), bytesOfFitSample("session_only.fit"), bytesOfFitSample("late.fit")}) {
        ASSERT_EQ(whyNotFit(whole), "read");
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const std::string why = whyNotFit(whole.substr(0, size));
            EXPECT_EQ(why, size < 12 ? "a.fit: a FIT file, found something else"
                                     : "a.fit: a whole FIT file, found one that was cut off")
                << size;
        }
    }
}

TEST(FitHostile, AChainIsReadToAnEndOfOneOfItsFilesOrNotAtAll)
{
    const std::string one = smallFitRun();
    const std::string chain = one + one;
    for (std::size_t size = one.size() + 1; size < chain.size(); ++size) {
        EXPECT_NE(whyNotFit(chain.substr(0, size)), "read") << size;
    }
}

TEST(FitHostile, AnyOtherByteAnywhereIsRefused)
{
    const std::string whole = smallFitRun();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int change = 1; change < 256; ++change) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ change);
            const auto read = readFit(bytes, "a.fit");
            EXPECT_FALSE(read) << "byte " << at << " with " << change;
        }
    }
}

TEST(FitHostile, AnyOtherByteUnderARightChecksumGivesARunInItsLimitsOrNone)
{
    const std::string whole = smallFitRun();
    const std::string messages = whole.substr(14, whole.size() - 16);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < messages.size(); ++at) {
        for (const int change : {0x01, 0x04, 0x20, 0x40, 0x80, 0xFF}) {
            std::string bytes = messages;
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ change);
            const auto read = readFit(test::fitFile(bytes), "a.fit");
            refused += read ? 0U : 1U;
            if (read) {
                for (const Activity& activity : *read) {
                    EXPECT_EQ(checked(activity, "a.fit"), activity);
                }
            } else {
                EXPECT_EQ(read.error().where, "a.fit");
                EXPECT_NE(read.error().expected, "");
                EXPECT_NE(read.error().found, "");
            }
        }
    }
    EXPECT_GT(refused, 0U);
}

TEST(FitHostile, AFileThatIsNoActivityIsNamed)
{
    EXPECT_EQ(whyNotFit(bytesOfFitSample("course.fit")),
              "a.fit: a recorded activity, found a course to follow");
    EXPECT_EQ(whyNotFit(bytesOfFitSample("workout.fit")),
              "a.fit: a recorded activity, found a workout to follow");
    FitWriter settings;
    EXPECT_EQ(whyNotFit(settings.message(0, {{0, kEnum, 2}})),
              "a.fit: a recorded activity, found settings");
    FitWriter unknown;
    EXPECT_EQ(whyNotFit(unknown.message(0, {{0, kEnum, 77}})),
              "a.fit: a recorded activity, found a file of type 77");
    FitWriter silent;
    EXPECT_EQ(whyNotFit(silent.message(12, {{0, kEnum, 1}})),
              "a.fit: a recorded activity, found one that does not say what it is");
    EXPECT_EQ(whyNotFit(test::fitFile("")),
              "a.fit: a recorded activity, found one that does not say what it is");
}

TEST(FitHostile, AChainWithoutAnActivityIsNamedByItsFirstFile)
{
    EXPECT_EQ(whyNotFit(bytesOfFitSample("workout.fit") + bytesOfFitSample("course.fit")),
              "a.fit: a recorded activity, found a workout to follow");
}

TEST(FitHostile, OneDamagedFileOfAChainRefusesAll)
{
    std::string chain = smallFitRun() + bytesOfFitSample("course.fit");
    chain[chain.size() - 5] = '\x55';
    EXPECT_EQ(whyNotFit(chain), "a.fit: a FIT file with the right checksum, found a damaged one");
}

TEST(FitHostile, AnActivityOfNothingIsPassedOverInAChain)
{
    FitWriter empty;
    const std::string nothing = empty.activity().file();
    EXPECT_EQ(whyNotFit(smallFitRun() + nothing), "read");
    EXPECT_EQ(whyNotFit(nothing + nothing),
              "a.fit: a session, laps or records with a time, found none");
}

TEST(FitHostile, NoRecordsOrNoTimesAreRefused)
{
    const std::string none = "a.fit: a session, laps or records with a time, found none";
    FitWriter empty;
    EXPECT_EQ(whyNotFit(empty.activity()), none);
    FitWriter timeless = fitOfRecords({{{5, kUint32, 0}}, {{5, kUint32, 30'000}}});
    EXPECT_EQ(whyNotFit(timeless), none);
    EXPECT_EQ(
        whyNotFit(fitOfSession({{5, kEnum, 1}, {8, kUint32, 900'000}, {9, kUint32, 300'000}})),
        none);
    EXPECT_EQ(whyNotFit(fitOfSession({{2, kUint32, 0xFFFFFFFF}, {5, kEnum, 53}})), none);
}

TEST(FitHostile, ARunOfNoDistanceOrNoTimeIsRefused)
{
    EXPECT_EQ(
        whyNotFit(fitOfSession({{2, kUint32, kFitMorning}, {5, kEnum, 1}, {8, kUint32, 900'000}})),
        "a.fit: a distance up to 300 km, found none");
    EXPECT_EQ(
        whyNotFit(fitOfSession({{2, kUint32, kFitMorning}, {5, kEnum, 1}, {9, kUint32, 300'000}})),
        "a.fit: a moving time up to 48 h, found none");
}

TEST(FitHostile, DatesOfAWatchWithoutAClockAreRefused)
{
    const auto at = [](std::int64_t start) {
        return whyNotFit(fitOfSession(
            {{2, kUint32, start}, {5, kEnum, 1}, {8, kUint32, 900'000}, {9, kUint32, 300'000}}));
    };
    const std::string expected = "a.fit: a date from 2000-01-01 to 2098-12-31, found ";
    EXPECT_EQ(at(0), expected + "1989-12-31");
    EXPECT_EQ(at(3'452'889'600), expected + "2099-06-01");
    EXPECT_EQ(at(0xFFFFFFFE), expected + "2126-02-06");
}

TEST(FitHostile, TimesThatGoBackAreRefused)
{
    FitWriter fit = fitOfRecords({{{253, kUint32, kFitMorning}, {5, kUint32, 0}},
                                  {{253, kUint32, kFitMorning + 60}, {5, kUint32, 20'000}},
                                  {{253, kUint32, kFitMorning + 49}, {5, kUint32, 20'300}}});
    EXPECT_EQ(whyNotFit(fit), "a.fit: times that go forward, found a record before the one before");
    // Whatever the session says.
    fit.message(18, {{2, kUint32, kFitMorning}, {8, kUint32, 60'000}, {9, kUint32, 20'000}});
    EXPECT_EQ(whyNotFit(fit), "a.fit: times that go forward, found a record before the one before");
    EXPECT_EQ(whyNotFit(fitOfSession({{2, kUint32, kFitMorning}, {253, kUint32, kFitMorning - 1}})),
              "a.fit: times that go forward, found an end before its start");
}

TEST(FitHostile, DistancesThatCannotBeAreRefused)
{
    const auto of = [](int type, std::int64_t centimetres) {
        return whyNotFit(fitOfSession({{2, kUint32, kFitMorning},
                                       {5, kEnum, 1},
                                       {8, kUint32, 900'000},
                                       {9, type, centimetres}}));
    };
    EXPECT_EQ(of(kSint32, -300'000), "a.fit: a distance of 0 or more, found a negative one");
    EXPECT_EQ(of(kUint32, 0xFFFFFFFE), "a.fit: a distance up to 300 km, found 42949673 m");
    FitWriter back = fitOfRecords({{{253, kUint32, kFitMorning}, {5, kUint32, 90'000}},
                                   {{253, kUint32, kFitMorning + 60}, {5, kUint32, 20'000}}});
    EXPECT_EQ(whyNotFit(back), "a.fit: distances that grow, found one below the point before");
}

TEST(FitHostile, LapsThatComeToMoreThanCanBeAreRefused)
{
    FitWriter fit;
    fit.activity().message(12, {{0, kEnum, 1}});
    // Together 5000 m more than 32 bits hold.
    for (int i = 0; i <= 100; ++i) {
        fit.message(19, {{2, kUint32, kFitMorning},
                         {8, kUint32, 9'000},
                         {9, kUint32, i < 100 ? 4'294'967'200 : 509'600}});
    }
    EXPECT_EQ(whyNotFit(fit), "a.fit: a distance up to 300 km, found 1000000000 m");
}

TEST(FitHostile, PlacesThatAreNotOnEarthAreRefusedWhereTheyMatter)
{
    FitWriter fit =
        fitOfRecords({{{253, kUint32, kFitMorning}, {0, kSint32, 2'000'000'000}, {1, kSint32, 0}},
                      {{253, kUint32, kFitMorning + 9}, {0, kSint32, 0}, {1, kSint32, 0}}});
    EXPECT_EQ(whyNotFit(fit), "a.fit: places on Earth, found another");
}

TEST(FitHostile, SeveralSessionsNeedStarts)
{
    FitWriter fit;
    fit.activity().message(18, {{2, kUint32, kFitMorning}, {5, kEnum, 2}});
    fit.message(18, {{5, kEnum, 1}});
    EXPECT_EQ(whyNotFit(fit), "a.fit: a start of each session, found one without");
}

TEST(FitHostile, FarTooManyRecordsOrPartsAreRefusedWhileReading)
{
    FitWriter fit;
    fit.activity().message(20, {{253, kUint32, kFitMorning}});
    fit.define(1, 20, {});
    // One byte each: a short time and no field.
    fit.bytes(std::string(kMostFitRecords, '\xA0'));
    EXPECT_EQ(whyNotFit(fit), "a.fit: fewer records, found more than 500000");
    FitWriter parts;
    parts.activity().define(2, 18, {}).bytes(std::string(kMostFitParts + 1, '\x02'));
    EXPECT_EQ(whyNotFit(parts), "a.fit: fewer sessions and laps, found more than 10000");
}

} // namespace
} // namespace springback
