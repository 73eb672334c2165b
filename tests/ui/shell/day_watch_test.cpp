#include "ui/shell/day_watch.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"

namespace springback::ui {
namespace {

using springback::test::day;

QDateTime moment(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

TEST(DiaryDay, BeginsAtTheHourOfTheSettings)
{
    EXPECT_EQ(diaryDay(moment("2026-03-15T03:59:59"), TimeOfDay{240}), day("2026-03-14"));
    EXPECT_EQ(diaryDay(moment("2026-03-15T04:00:00"), TimeOfDay{240}), day("2026-03-15"));
    EXPECT_EQ(diaryDay(moment("2026-03-15T00:00:00"), TimeOfDay{0}), day("2026-03-15"));
}

TEST(DayWatch, MovesTheDayOnWhileTheWindowIsOpen)
{
    const test::Diary diary(springback::test::logOf(springback::test::episode("2026-01-26")),
                            day("2026-03-14"));
    QDateTime now = moment("2026-03-14T23:30:00");
    DayWatch watch(diary.bridge(), [&now] { return now; });
    QSignalSpy reloaded(&diary.bridge(), &JournalBridge::reloaded);

    now = moment("2026-03-15T00:30:00");
    watch.look();
    EXPECT_EQ(reloaded.count(), 0);
    EXPECT_EQ(diary.bridge().plan().date, day("2026-03-14"));

    now = moment("2026-03-15T04:00:10");
    watch.look();
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(diary.bridge().today(), day("2026-03-15"));
    EXPECT_EQ(diary.bridge().plan().date, day("2026-03-15"));
    watch.look();
    EXPECT_EQ(reloaded.count(), 1);
}

} // namespace
} // namespace springback::ui
