#include "core/backups/retention.h"

#include <algorithm>
#include <set>

namespace springback {

namespace {

using Chosen = std::set<std::filesystem::path>;

Day mondayOf(Day day)
{
    return day - days(static_cast<int>(weekdayOf(day)));
}

Day firstOfMonth(Day day)
{
    const std::chrono::year_month_day date(day);
    return std::chrono::local_days(date.year() / date.month() / 1);
}

/// The newest of each of the last `count` periods that have one; `newestFirst` is in that order.
template <class PeriodOf>
void keepNewest(const std::vector<Backup>& newestFirst, std::size_t count, PeriodOf periodOf,
                Chosen& kept)
{
    std::set<Day> seen;
    for (const Backup& backup : newestFirst) {
        const Day period = periodOf(backup.moment.day);
        if (seen.contains(period)) {
            continue;
        }
        if (seen.size() == count) {
            return;
        }
        seen.insert(period);
        kept.insert(backup.file);
    }
}

void keepByCalendar(const std::vector<Backup>& newestFirst, Chosen& kept)
{
    keepNewest(
        newestFirst, kDailyKept, [](Day day) { return day; }, kept);
    keepNewest(newestFirst, kWeeklyKept, mondayOf, kept);
    keepNewest(newestFirst, kMonthlyKept, firstOfMonth, kept);
}

} // namespace

std::vector<Backup> outdated(const std::vector<Backup>& backups, Day today,
                             const std::filesystem::path& newestProven)
{
    std::vector<Backup> daily;
    std::vector<Backup> beforeChange;
    for (const Backup& backup : backups) {
        if (backup.kind != BackupKind::Manual && backup.moment.day <= today) {
            (backup.kind == BackupKind::Daily ? daily : beforeChange).push_back(backup);
        }
    }
    Chosen kept{newestProven};
    for (std::vector<Backup>* pool : {&daily, &beforeChange}) {
        std::ranges::sort(*pool, std::greater(), &Backup::moment);
        keepByCalendar(*pool, kept);
    }
    std::vector<Backup> result;
    const auto judge = [&](const Backup& backup, bool tooNew) {
        if (!tooNew && !kept.contains(backup.file)) {
            result.push_back(backup);
        }
    };
    for (const Backup& backup : daily) {
        judge(backup, false);
    }
    for (const Backup& backup : beforeChange) {
        judge(backup, today - backup.moment.day <= kBeforeChangeKept);
    }
    return result;
}

} // namespace springback
