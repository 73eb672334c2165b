#include "core/exchange/change_json.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {

namespace {

std::string changeRefusal(std::string_view json)
{
    const Result<Change> change = changeFromJson(json);
    return change ? "" : sentence(change.error());
}

} // namespace

TEST(ChangeJsonTest, IsOneLineWithTheRecordsOfTheLogFormat)
{
    const Change change{{Edit<SeenProfessional>{7, std::nullopt, {{test::day("2026-03-14")}}},
                         Edit<Score>{3, {{test::day("2026-03-14"), ScoreKind::VisaA, 60}}, {}}}};
    EXPECT_EQ(changeToJson(change),
              R"([{"kind":"professional","id":7,"after":{"date":"2026-03-14"}},)"
              R"({"kind":"score","id":3,"before":{"date":"2026-03-14","kind":"visa_a",)"
              R"("value":60}}])");
    EXPECT_EQ(changeFromJson(changeToJson(change)), change);
}

TEST(ChangeJsonTest, EveryChangeComesBackAsItWas)
{
    EXPECT_TRUE(rc::check([] {
        Log log = *test::arbitraryLog(test::smallProgramme());
        Change change = test::addingAll(log);
        change.edits.push_back(Edit<Settings>{0, Settings(), *test::arbitrarySettings()});
        Id id = 0;
        for (AnyEdit& any : change.edits) {
            std::visit([&id](auto& edit) { edit.id = ++id * 10'000'000'000; }, any);
        }
        RC_ASSERT(changeFromJson(changeToJson(change)).value() == change);
        RC_ASSERT(changeFromJson(changeToJson(inverse(change))).value() == inverse(change));
    }));
}

TEST(ChangeJsonTest, WhatIsNoChangeIsRefused)
{
    EXPECT_NE(changeRefusal("["), "");
    EXPECT_EQ(changeRefusal("{}"), "the document: a list, found an object");
    EXPECT_EQ(changeRefusal(R"([{"kind":"diet","id":1}])"),
              R"([0].kind: a kind of record, found "diet")");
    EXPECT_EQ(changeRefusal(R"([{"kind":"score","id":-1,"after":{}}])"), "[0].id: an id, found -1");
    EXPECT_EQ(changeRefusal(R"([{"kind":"score","id":1}])"),
              "[0]: a record before or after, found an object");
    EXPECT_NE(changeRefusal(R"([{"kind":"score","id":1,"after":{"date":"2026-03-14"}}])"), "");
}

} // namespace springback
