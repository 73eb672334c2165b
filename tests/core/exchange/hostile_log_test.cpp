// Documents that nobody wrote with good intent: refused in one sentence, at whatever size.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "core/rules/plan.h"

namespace springback {
namespace {

using testing::HasSubstr;

Result<Log> readHostile(const std::string& members)
{
    return fromJson(R"({"format": "springback-log", "version": 1, )" + members + "}",
                    builtInProgramme());
}

std::string saidOf(const std::string& members)
{
    const Result<Log> log = readHostile(members);
    return log ? "not refused" : sentence(log.error());
}

std::string checkInWith(const std::string& note)
{
    return R"("checkins": [{"date": "2026-03-14", "pain": 2, "note": ")" + note + "\"}]";
}

TEST(HostileLog, TextIsUtf8OrNothing)
{
    for (const char* bytes : {
             "\xFF",                     // in no text
             "\x80",                     // the inside of a character
             "\xC3",                     // half of one
             "\xE2\x82",                 // two thirds of one
             "\xC0\xAF",                 // a slash, too long
             "\xE0\x80\xAF",             // longer still
             "\xF0\x80\x80\xAF",         // the longest
             "\xED\xA0\x80",             // half of a pair
             "\xED\xA0\xBD\xED\xB8\x80", // both halves, each by itself
             "\xF4\x90\x80\x80",         // beyond Unicode
             "\xF8\x88\x80\x80\x80",
         }) {
        EXPECT_THAT(saidOf(checkInWith(bytes)), HasSubstr("JSON in UTF-8, found "));
    }
}

TEST(HostileLog, EscapedTextIsNoWayRound)
{
    EXPECT_THAT(saidOf(checkInWith(R"(\ud800)")), HasSubstr("JSON in UTF-8"));
    EXPECT_THAT(saidOf(checkInWith(R"(\udc00)")), HasSubstr("JSON in UTF-8"));
    for (const char* control : {R"(\u0000)", R"(\u001b[31m)", R"(\u007f)", R"(\u0085)", R"(\r)"}) {
        EXPECT_EQ(saidOf(checkInWith(control)),
                  "checkins[0].note: text without control characters, found one");
    }
    EXPECT_TRUE(readHostile(checkInWith(R"(\ud83d\ude00 \n\t)")));
}

TEST(HostileLog, RawControlCharactersAreNoJson)
{
    EXPECT_THAT(saidOf(checkInWith(std::string(1, '\0'))), HasSubstr("found byte 0x00"));
    EXPECT_THAT(saidOf(checkInWith("\n")), HasSubstr("found byte 0x0A"));
}

TEST(HostileLog, DatesAtTheEdgesOfTheCalendar)
{
    const auto on = [](const std::string& day) {
        return R"("checkins": [{"date": ")" + day + R"(", "pain": 2}])";
    };
    for (const char* day : {"1950-01-01", "2099-12-31", "2024-02-29", "2000-02-29"}) {
        EXPECT_TRUE(readHostile(on(day))) << day;
    }
    for (const char* day : {"2026-02-29",       "2100-02-29",  "2026-02-30",
                            "2026-04-31",       "2026-00-10",  "2026-13-01",
                            "2026-01-00",       "2026-01-32",  "12026-01-01",
                            "+2026-01-01",      "-2026-01-01", "2026-1-1",
                            "2026-01-01T00:00", " 2026-01-01", "2026-01-01 ",
                            "2026/01/01",       "20260101",    "",
                            "２０２６-01-01",   "2026-01-0x",  "2026-01--1"}) {
        EXPECT_THAT(saidOf(on(day)), HasSubstr("checkins[0].date: a date as 2026-03-14")) << day;
    }
    for (const char* day : {"1949-12-31", "2100-01-01", "0000-01-01", "9999-12-31"}) {
        EXPECT_EQ(saidOf(on(day)),
                  std::string("checkins[0].date: 1950-01-01 to 2099-12-31, found ") + day);
    }
}

TEST(HostileLog, NumbersAtTheEdges)
{
    const auto far = [](const std::string& number) {
        return R"("runs": [{"date": "2026-03-14", "km": )" + number + "}]";
    };
    for (const char* number : {"0", "300", "-0", "-0.0", "1e-400", "3e2", "0.0001"}) {
        EXPECT_TRUE(readHostile(far(number))) << number;
    }
    for (const char* number : {"300.001",
                               "-0.001",
                               "1e308",
                               "-1e308",
                               "18446744073709551616",
                               "9223372036854775808",
                               "-9223372036854775809",
                               "1e999",
                               "-1e999",
                               "NaN",
                               "Infinity",
                               "0x10",
                               "01",
                               "+1",
                               ".5",
                               "1.",
                               "1e",
                               "--1",
                               "\"6\"",
                               "true",
                               "null",
                               "[6]"}) {
        EXPECT_THAT(saidOf(far(number)), HasSubstr("found")) << number;
    }
}

TEST(HostileLog, TwiceIsRefused)
{
    const std::string episode =
        R"("side": "left", "location": "unsure", "usual_morning_pain": 0, "start": )";
    EXPECT_EQ(saidOf(R"("episodes": [{"id": 7, "ended": "2026-01-31", )" + episode +
                     R"("2026-01-05"}, {"id": 7, )" + episode + R"("2026-02-05"}])"),
              "episodes[1].id: a number from 1 that no other episode has, found 7");
    EXPECT_EQ(saidOf(R"("runs": [], "runs": [])"), "runs: given once, found it twice");
    EXPECT_EQ(saidOf(R"("checkins": [{"date": "2026-03-14", "d\u0061te": "2026-03-15"}])"),
              "checkins[0].date: given once, found it twice");
}

TEST(HostileLog, AMarkAtTheStartAndLineEndsOfOtherSystemsAreFine)
{
    const std::string lines = "{\r\n\"format\": \"springback-log\",\r\n\"version\": 1\r\n}\r\n";
    EXPECT_TRUE(fromJson("\xEF\xBB\xBF" + lines, builtInProgramme()));
    EXPECT_TRUE(fromJson(lines, builtInProgramme()));
    EXPECT_FALSE(fromJson("\xEF\xBB" + lines, builtInProgramme()));
    EXPECT_FALSE(fromJson("\xFF\xFE{\0}\0", builtInProgramme()));
}

std::string manyOf(const std::string& item, int count)
{
    std::string list = item;
    for (int i = 1; i < count; ++i) {
        list += ',' + item;
    }
    return list;
}

TEST(HostileLog, MoreEntriesThanALifeHas)
{
    EXPECT_EQ(
        saidOf(R"("seen_professional": [)" + manyOf(R"({"date":"2026-03-14"})", 200'001) + "]"),
        "the document: at most 200000 entries, found 200001");
}

TEST(HostileLog, MoreValuesThanADocumentMayHave)
{
    EXPECT_EQ(saidOf(R"("runs": [)" + manyOf("0", 2'000'001) + "]"),
              "runs[1999996]: at most 2000000 values in the document, found more");
}

/// A diary over the whole calendar is read, and folded, like any other.
TEST(HostileLog, AnEpisodeOfAHundredAndFiftyYears)
{
    const Result<Log> log = readHostile(
        R"("episodes": [{"side": "both", "location": "unsure", "usual_morning_pain": 3,
                         "start": "1950-01-01"}],
           "checkins": [{"date": "1950-01-01", "pain": 3}, {"date": "2099-12-31", "pain": 10}],
           "sessions": [{"date": "2099-12-31", "time": "23:59", "running": true}])");
    ASSERT_TRUE(log);
    EXPECT_TRUE(course(builtInProgramme(), ruleSetFor(RulesPreset::Standard), *log, kLastDay)
                    .plan.hasEpisode);
}

} // namespace
} // namespace springback
