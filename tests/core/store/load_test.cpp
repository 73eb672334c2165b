#include "core/store/load.h"

#include <gtest/gtest.h>

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"

namespace springback {

/// Enough sessions that two threads read them.
class LoadTest : public testing::Test {
protected:
    static constexpr int kSessions = 1'001;

    LoadTest()
    {
        Change change;
        for (int i = 0; i < kSessions; ++i) {
            Session session = test::session(
                isoDay(test::day("2020-01-01") + days(i)),
                {test::repSet("tempo_raise", 8, i % 5), test::holdSet("mid_range_hold", 30 + i)});
            session.note = std::to_string(i);
            if (i % 3 == 0) {
                session.signs = {Sign::Limping};
            }
            change.edits.emplace_back(Edit<Session>{0, std::nullopt, session});
            expected.sessions.push_back({i + 1, session});
        }
        EXPECT_TRUE(store.apply(change));
    }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
    Store store = Store::open(file).value();
    Log expected;
};

TEST_F(LoadTest, BringsTheHalvesOfALongDiaryTogether)
{
    EXPECT_TRUE(store.load().value() == expected);
    EXPECT_TRUE(Store::open(file, Store::Access::ReadOnly)->load().value() == expected);
}

TEST_F(LoadTest, ReadsAloneWhereTheFileCantBeOpenedAgain)
{
    std::filesystem::rename(file, folder / "moved.springback");
    EXPECT_TRUE(store.load().value() == expected);
}

TEST_F(LoadTest, ReadsADiaryOfWhichOneHalfIsGone)
{
    Change change;
    for (int i = 0; i < 600; ++i) {
        change.edits.emplace_back(
            Edit<Session>{expected.sessions.front().id, expected.sessions.front().value, {}});
        expected.sessions.erase(expected.sessions.begin());
    }
    ASSERT_TRUE(store.apply(change));
    EXPECT_TRUE(store.load().value() == expected);
}

} // namespace springback
