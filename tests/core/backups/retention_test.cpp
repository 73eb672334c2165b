// Which backups go: a table of ages, and properties over made-up sets of backups.
#include "core/backups/retention.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/builders.h"

namespace springback {

namespace {

const Day kToday = test::day("2026-03-18"); // a Wednesday

Backup made(BackupKind kind, Day day, int second = 0)
{
    const std::string name =
        isoMoment({day, second}) + '-' + std::to_string(static_cast<int>(kind));
    return {name, kind, {day, second}};
}

Backup daily(int daysAgo, int second = 0)
{
    return made(BackupKind::Daily, kToday - days(daysAgo), second);
}

std::set<std::string> namesOf(const std::vector<Backup>& backups)
{
    std::set<std::string> names;
    for (const Backup& backup : backups) {
        names.insert(backup.file.string());
    }
    return names;
}

std::vector<Backup> remaining(std::vector<Backup> backups, Day today)
{
    const std::set<std::string> gone = namesOf(outdated(backups, today, {}));
    std::erase_if(backups, [&gone](const Backup& b) { return gone.contains(b.file.string()); });
    return backups;
}

/// Any kinds, from three years ago to a month ahead, at any time of day, one of a name.
std::vector<Backup> arbitraryBackups()
{
    std::set<std::string> names;
    std::vector<Backup> backups;
    for (int i = *rc::gen::inRange(0, 200); i > 0; --i) {
        const auto kind = static_cast<BackupKind>(*rc::gen::inRange(0, 5));
        Backup backup =
            made(kind, kToday - days(*rc::gen::inRange(-30, 1100)), *rc::gen::inRange(0, 86400));
        if (names.insert(backup.file.string()).second) {
            backups.push_back(std::move(backup));
        }
    }
    return backups;
}

} // namespace

TEST(RetentionTest, OfADayTheNewestStays)
{
    EXPECT_EQ(namesOf(outdated({daily(0, 7), daily(0, 9), daily(0, 8)}, kToday, {})),
              namesOf({daily(0, 7), daily(0, 8)}));
}

TEST(RetentionTest, SevenDaysFourWeeksTwelveMonths)
{
    std::vector<Backup> backups;
    for (int age = 0; age <= 500; ++age) {
        backups.push_back(daily(age));
    }
    std::vector<Backup> kept;
    for (const char* day :
         {"2026-03-18", "2026-03-17", "2026-03-16", "2026-03-15", "2026-03-14", "2026-03-13",
          "2026-03-12",               // days
          "2026-03-08", "2026-03-01", // Sundays of two more weeks
          "2026-02-28", "2026-01-31", "2025-12-31", "2025-11-30", "2025-10-31", "2025-09-30",
          "2025-08-31", "2025-07-31", "2025-06-30", "2025-05-31", "2025-04-30"}) { // months
        kept.push_back(made(BackupKind::Daily, test::day(day)));
    }
    EXPECT_EQ(namesOf(remaining(backups, kToday)), namesOf(kept));
}

TEST(RetentionTest, DaysWithoutABackupDoNotCount)
{
    std::vector<Backup> backups;
    for (int i = 0; i < 7; ++i) {
        backups.push_back(daily(i * 40));
    }
    EXPECT_TRUE(outdated(backups, kToday, {}).empty());
}

TEST(RetentionTest, BeforeAChangeThirtyDaysAreKeptInAnyCase)
{
    std::vector<Backup> backups;
    for (const int second : {1, 2, 3}) {
        backups.push_back(made(BackupKind::BeforeImport, kToday - days(30), second));
        backups.push_back(made(BackupKind::BeforeRestore, kToday - days(31), second));
    }
    EXPECT_EQ(namesOf(outdated(backups, kToday, {})),
              namesOf({made(BackupKind::BeforeRestore, kToday - days(31), 1),
                       made(BackupKind::BeforeRestore, kToday - days(31), 2)}));
}

TEST(RetentionTest, WhatThePersonAskedForStays)
{
    std::vector<Backup> backups;
    for (int second = 0; second < 100; ++second) {
        backups.push_back(made(BackupKind::Manual, kToday - days(2000), second));
    }
    EXPECT_TRUE(outdated(backups, kToday, {}).empty());
}

TEST(RetentionTest, TheNewestProvenStaysWhateverItsAge)
{
    const std::vector<Backup> backups{daily(0, 8), daily(0, 7)};
    EXPECT_EQ(namesOf(outdated(backups, kToday, {})), namesOf({daily(0, 7)}));
    EXPECT_TRUE(outdated(backups, kToday, daily(0, 7).file).empty());
}

RC_GTEST_PROP(RetentionProperty, WhatStaysDoesNotGoTheNextTime, ())
{
    const std::vector<Backup> kept = remaining(arbitraryBackups(), kToday);
    RC_ASSERT(outdated(kept, kToday, {}).empty());
}

RC_GTEST_PROP(RetentionProperty, TheFutureAndTheNewestStay, ())
{
    const std::vector<Backup> backups = arbitraryBackups();
    const std::vector<Backup> gone = outdated(backups, kToday, {});
    for (const Backup& backup : gone) {
        RC_ASSERT(backup.moment.day <= kToday);
        RC_ASSERT(std::ranges::any_of(backups, [&backup](const Backup& other) {
            return other.moment.day == backup.moment.day || other.moment > backup.moment;
        }));
    }
    const std::set<std::string> names = namesOf(gone);
    const auto newest = std::ranges::max_element(backups, {}, &Backup::moment);
    const bool newestGoes = newest != backups.end() && newest->kind != BackupKind::Manual &&
                            names.contains(newest->file.string());
    RC_ASSERT(!newestGoes);
}

RC_GTEST_PROP(RetentionProperty, NeverManyMoreThanTheRuleSays, ())
{
    const std::vector<Backup> kept = remaining(arbitraryBackups(), kToday);
    const auto old = [](const Backup& backup) {
        return backup.kind != BackupKind::Manual &&
               (backup.kind == BackupKind::Daily || kToday - backup.moment.day > days(30)) &&
               backup.moment.day <= kToday;
    };
    RC_ASSERT(std::ranges::count_if(kept, old) <= 2 * (7 + 4 + 12));
}

TEST(RetentionProperty, DayByDayTheSameIsLeftAsAllAtOnce)
{
    std::vector<Backup> all;
    std::vector<Backup> dayByDay;
    for (int age = 800; age >= 0; --age) {
        all.push_back(daily(age));
        dayByDay.push_back(daily(age));
        dayByDay = remaining(dayByDay, kToday - days(age));
    }
    EXPECT_EQ(namesOf(dayByDay), namesOf(remaining(all, kToday)));
}

} // namespace springback
