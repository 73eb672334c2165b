#include "ui/shell/start_check.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/ui/support/diary.h"

namespace springback::ui {
namespace {

using springback::test::runSql;

class StartCheckTest : public testing::Test {
protected:
    QString said() const
    {
        StartCheck check(file());
        QSignalSpy done(&check, &StartCheck::done);
        check.begin();
        EXPECT_TRUE(done.wait(20'000));
        return done.isEmpty() ? QString() : done.front().front().toString();
    }
    std::filesystem::path file() const { return diary.bridge().journal().store().file(); }

    const test::Diary diary{springback::test::logOf(springback::test::episode("2026-01-26"),
                                                    springback::test::checkIn("2026-03-13", 1)),
                            springback::test::day("2026-03-14")};
};

TEST_F(StartCheckTest, SaysNothingWhenAllIsWell)
{
    EXPECT_EQ(said(), QString());
}

TEST_F(StartCheckTest, SaysThatAValueIsAnother)
{
    runSql(file(), "UPDATE check_in SET pain = 4");
    EXPECT_TRUE(
        said().startsWith(QStringLiteral("Some values in the diary are not as Springback")));
}

TEST_F(StartCheckTest, SaysThatTheFileIsDamaged)
{
    runSql(file(), "PRAGMA foreign_keys = OFF; "
                   "INSERT INTO session_sign (session_id, sign) VALUES (9, 'limping')");
    EXPECT_TRUE(said().startsWith(QStringLiteral("The diary’s file is damaged in places")));
}

TEST_F(StartCheckTest, LeavesTheDiaryOpenForEntries)
{
    EXPECT_EQ(said(), QString());
    EXPECT_TRUE(diary.bridge().record(adding(springback::test::checkIn("2026-03-14", 2))));
}

TEST_F(StartCheckTest, SaysNothingOfAFileThatIsAway)
{
    std::filesystem::remove(file());
    EXPECT_EQ(said(), QString());
}

} // namespace
} // namespace springback::ui
