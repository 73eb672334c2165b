#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/files.h"
#include "tests/support/generators.h"
#include "tests/support/schema_check.h"

namespace springback {
namespace {

RC_GTEST_PROP(Schema, EveryExportFits, ())
{
    RC_ASSERT(test::schemaProblems(toJson(*test::arbitraryLog())) == "");
}

/// The first JSON block of docs/log-format.md.
std::string documentedExample()
{
    const std::string page = test::documentText("log-format.md");
    const std::string begin = "```json\n";
    const std::size_t first = page.find(begin) + begin.size();
    return page.substr(first, page.find("```", first) - first);
}

TEST(Schema, TheDocumentedExampleFitsAndIsRead)
{
    const std::string example = documentedExample();
    EXPECT_EQ(test::schemaProblems(example), "");
    const Result<Log> log = fromJson(example, builtInProgramme());
    EXPECT_TRUE(log) << sentence(log.error());
}

class SampleDiaries : public testing::TestWithParam<const char*> {};

TEST_P(SampleDiaries, FitAndAreRead)
{
    const std::string sample = test::bytesOf(std::string(SPRINGBACK_TEST_DATA "/") + GetParam());
    EXPECT_EQ(test::schemaProblems(sample), "");
    const Result<Log> log = fromJson(sample, builtInProgramme());
    ASSERT_TRUE(log) << sentence(log.error());
    EXPECT_FALSE(isEmpty(*log));
}

INSTANTIATE_TEST_SUITE_P(Schema, SampleDiaries,
                         testing::Values("mid_portion_10_weeks.json", "insertional_8_weeks.json"));

class SchemaRefuses : public testing::TestWithParam<const char*> {};

TEST_P(SchemaRefuses, WhatTheProgramRefuses)
{
    EXPECT_NE(test::schemaProblems(GetParam()), "");
}

INSTANTIATE_TEST_SUITE_P(
    Schema, SchemaRefuses,
    testing::Values(
        "[]", "{}", R"({"format": "gpx", "version": 1})",
        R"({"format": "springback-log", "version": 2})",
        R"({"format": "springback-log", "version": 1, "foo": []})",
        R"({"format": "springback-log", "version": 1, "checkins": [{"pain": 1}]})",
        R"({"format": "springback-log", "version": 1,
            "checkins": [{"date": "2026-03-14", "pain": 11}]})",
        R"({"format": "springback-log", "version": 1,
            "checkins": [{"date": "2026-03-14", "pain": {"left": 1}}]})",
        R"({"format": "springback-log", "version": 1,
            "checkins": [{"date": "2199-03-14", "pain": 1}]})",
        R"({"format": "springback-log", "version": 1,
            "checkins": [{"date": "2026-03-14", "pain": 1, "tags": ["cold", "cold"]}]})",
        R"({"format": "springback-log", "version": 1, "sessions": [{"date": "2026-03-14",
            "sets": [{"exercise": "heel_drop", "reps": 5, "hold_s": 5}]}]})"));

} // namespace
} // namespace springback
