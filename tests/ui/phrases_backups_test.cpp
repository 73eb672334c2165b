#include "ui/phrases_backups.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "ui/qtconvert.h"

namespace springback::ui {
namespace {

using springback::test::day;

LocalMoment at(const char* iso)
{
    return parseMoment(iso).value();
}

TEST(BackupPhrases, SayWhenInTheWordsOfAPerson)
{
    const LocalMoment now = at("2026-03-14T20:00:00");
    const struct {
        const char* then;
        const char* words;
    } cases[] = {
        {"2026-03-14T07:12:05", "today 07:12"},
        {"2026-03-13T23:59:59", "yesterday 23:59"},
        {"2026-03-12T07:12:00", "Thursday 07:12"},
        {"2026-03-08T07:12:00", "Sunday 07:12"},
        {"2026-03-07T07:12:00", "7 March 07:12"},
        {"2025-12-31T07:12:00", "31 December 2025 07:12"},
        {"2026-03-15T07:12:00", "15 March 07:12"}, // the clock was wrong once
    };
    for (const auto& [then, words] : cases) {
        EXPECT_EQ(phrases::moment(at(then), now), QString::fromUtf8(words)) << then;
    }
}

TEST(BackupPhrases, SayWhatToDoAboutEachFailure)
{
    for (const ErrorCode code :
         {ErrorCode::DiskFull, ErrorCode::ReadOnly, ErrorCode::Busy, ErrorCode::Io,
          ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::NotADatabase}) {
        const QString said = phrases::backupFailed({code, "/mnt/stick/copy.db", {}, {}});
        EXPECT_TRUE(said.startsWith(QStringLiteral("The backup was not made: ")))
            << qPrintable(said);
        EXPECT_GE(said.count(QLatin1String(". ")), 1) << qPrintable(said);
        EXPECT_TRUE(said.endsWith(QLatin1Char('.'))) << qPrintable(said);
    }
    EXPECT_TRUE(phrases::backupFailed({ErrorCode::DiskFull, "/mnt/stick/copy.db", {}, {}})
                    .contains(QStringLiteral("Free some room")));
}

TEST(BackupPhrases, CountOneAndMany)
{
    EXPECT_EQ(phrases::entries(1), QStringLiteral("1 entry"));
    EXPECT_EQ(phrases::entries(1412), QStringLiteral("1,412 entries"));
    EXPECT_EQ(phrases::sessions(0), QStringLiteral("0 sessions"));
    EXPECT_EQ(phrases::sessions(1), QStringLiteral("1 session"));
}

} // namespace
} // namespace springback::ui
