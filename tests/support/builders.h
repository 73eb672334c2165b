// Records and logs in a few words: logOf(episode("2026-01-05"), checkIn("2026-01-06", 2)).
// Every builder gives a valid record; with() changes what a test is about. Checks nothing itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/domain/change.h"
#include "core/programme/programme.h"

namespace springback::test {

/// "2026-03-14". A date that does not exist throws.
inline Day day(std::string_view iso)
{
    return parseDay(iso).value();
}

/// A pain known only at run time; outside 0 to 10 throws.
inline Pain pain(int value)
{
    return Pain::from(value).value();
}

/// The record with one thing changed: with(checkIn("2026-03-14", 3), [](CheckIn& c) { ... }).
template <class Record, class Alter> Record with(Record record, Alter alter)
{
    alter(record);
    return record;
}

Episode episode(std::string_view start, Location location = Location::MidPortion,
                int usualPain = 2);
Set repSet(std::string exercise, int reps, std::optional<int> painDuring = {});
Set holdSet(std::string exercise, int seconds, std::optional<int> painDuring = {});
Session session(std::string_view date, std::vector<Set> sets = {},
                std::optional<int> painDuring = {}, std::optional<int> painAfter = {});
CheckIn checkIn(std::string_view date, int painNow, std::optional<int> stiffness = {});
Run run(std::string_view date, int metres, std::optional<int> painDuring = {});
HeelRaiseTest heelRaiseTest(std::string_view date, int right, int left);
Measure measure(MeasureKind kind, std::string_view from);
StageMove stageMove(std::string_view date, Stage stage, std::string reason = {});
NormalReset normalReset(std::string_view date, int painNow);
SeenProfessional seenProfessional(std::string_view date);
Score score(std::string_view date, int value);
ActivityRating activityRating(std::string_view date, std::string activity, int value);

/// Adds a record with the next id of its table.
template <class Record> void add(Log& log, Record record)
{
    Table<Record>& table = log.table<Record>();
    const Id id = table.empty() ? 1 : table.back().id + 1;
    table.push_back({id, std::move(record)});
}

/// The log with these records; ids from 1 in each table.
template <class... Records> Log logOf(Records... records)
{
    Log log;
    (add(log, std::move(records)), ...);
    return log;
}

/// The change that makes an empty diary into `log`, its ids and settings included.
Change addingAll(const Log& log);

/// Two exercises, a raise and a hold, and no stages: enough where the programme is only asked for
/// names.
const Programme& smallProgramme();

} // namespace springback::test
