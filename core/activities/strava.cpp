#include "core/activities/strava.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "core/activities/activity_bytes.h"
#include "core/activities/activity_check.h"
#include "core/activities/csv_rows.h"
#include "core/activities/sport_name.h"
#include "core/activities/utc_time.h"
#include "core/activities/xml.h"

namespace springback {

namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t kRowsASignOfProgress = 50;

/// Where each column is. Distance stands twice: first as it is shown, then in metres.
struct StravaColumns {
    std::optional<std::size_t> id;
    std::optional<std::size_t> date;
    std::optional<std::size_t> type;
    std::optional<std::size_t> metres;
    std::optional<std::size_t> moving;
    std::optional<std::size_t> climb;
    std::optional<std::size_t> cadence;
    std::optional<std::size_t> file;
};

struct StravaRow {
    std::string where;
    std::string file; ///< as the list names it; may be empty
    std::string date;
    Activity activity; ///< without its start
    bool complete = false;
};

std::optional<std::size_t> firstOf(const Cells& header, std::string_view name)
{
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

/// The column in metres; nothing where there is only the one that is shown.
std::optional<std::size_t> metresIn(const Cells& header)
{
    const auto last = std::ranges::find(header.rbegin(), header.rend(), "Distance");
    const auto place = static_cast<std::size_t>(header.rend() - last) - 1;
    return last == header.rend() || place == firstOf(header, "Distance") ? std::nullopt
                                                                         : std::optional(place);
}

Result<StravaColumns> columnsOf(const Cells& header, const std::string& where)
{
    StravaColumns columns;
    columns.id = firstOf(header, "Activity ID");
    columns.date = firstOf(header, "Activity Date");
    columns.type = firstOf(header, "Activity Type");
    columns.metres = metresIn(header);
    columns.moving = firstOf(header, "Moving Time");
    columns.climb = firstOf(header, "Elevation Gain");
    columns.cadence = firstOf(header, "Average Cadence");
    columns.file = firstOf(header, "Filename");
    const std::array<std::pair<const char*, std::optional<std::size_t>>, 5> needed{{
        {"the column \"Activity ID\"", columns.id},
        {"the column \"Activity Date\"", columns.date},
        {"the column \"Activity Type\"", columns.type},
        {"the column \"Moving Time\"", columns.moving},
        {"a second column \"Distance\"", columns.metres},
    }};
    for (const auto& [what, place] : needed) {
        if (!place) {
            return fail(ErrorCode::InvalidFormat, where,
                        std::string(what) + " of a Strava export in English", "none");
        }
    }
    return columns;
}

std::string_view cellOf(const Cells& row, std::optional<std::size_t> column)
{
    return column && *column < row.size() ? trimmed(row[*column]) : std::string_view();
}

std::optional<int> wholeFigure(std::string_view cell)
{
    constexpr double kMost = 1'000'000'000;
    const auto number = numberFrom(cell);
    return number && std::abs(*number) < kMost
               ? std::optional(static_cast<int>(std::lround(*number)))
               : std::nullopt;
}

StravaRow rowOf(const Cells& cells, const StravaColumns& columns, const std::string& name)
{
    StravaRow row;
    row.file = shownName(cellOf(cells, columns.file));
    row.where = name + ": " +
                (row.file.empty() ? "activity " + shownName(cellOf(cells, columns.id)) : row.file);
    row.date = cellOf(cells, columns.date);
    const auto metres = wholeFigure(cellOf(cells, columns.metres));
    const auto moving = wholeFigure(cellOf(cells, columns.moving));
    Activity& activity = row.activity;
    activity.format = ActivityFormat::Strava;
    activity.sportName = shownName(cellOf(cells, columns.type));
    activity.sport = sportNamed(activity.sportName);
    activity.distance = Distance{metres.value_or(0)};
    activity.moving = Duration{moving.value_or(0)};
    activity.climb = wholeFigure(cellOf(cells, columns.climb));
    activity.stepsPerMin = stepsFromCadence(numberFrom(cellOf(cells, columns.cadence)));
    row.complete =
        activity.sport == Sport::Other ||
        (activity.distance.metres != 0 && activity.moving.seconds != 0 && activity.climb);
    return row;
}

/// The list has the last word on what kind of activity it was: a person corrects it there.
std::optional<Activity> fromFile(const StravaRow& row, const StravaFile& file)
{
    auto found = file(row.file).and_then(
        [&row](const std::string& bytes) { return readActivityBytes(bytes, row.where); });
    if (!found) {
        return std::nullopt;
    }
    Activity activity = std::move(found->front());
    activity.format = ActivityFormat::Strava;
    activity.sport = row.activity.sport;
    activity.sportName = row.activity.sportName;
    return activity;
}

Result<Activity> activityOfRow(StravaRow row, const StravaFile& file)
{
    if (!row.complete && !row.file.empty()) {
        if (auto activity = fromFile(row, file)) {
            return checked(std::move(*activity), row.where);
        }
    }
    const auto start = parseStravaTime(row.date);
    if (!start) {
        const std::string date = shownName(row.date);
        return fail(ErrorCode::InvalidFormat, row.where,
                    "a date such as \"Mar 3, 2026, 6:12:05 AM\"", date.empty() ? "none" : date);
    }
    row.activity.start = *start;
    return checked(std::move(row.activity), row.where);
}

Result<std::vector<StravaRow>> rowsOf(std::string_view list, const std::string& name)
{
    const std::string where = name + ": " + std::string(kStravaList);
    CsvRows csv(list);
    const auto columns = columnsOf(csv.next().value_or(Cells{}), where);
    if (!columns) {
        return tl::make_unexpected(columns.error());
    }
    std::vector<StravaRow> rows;
    while (const auto cells = csv.next()) {
        if (rows.size() == kMostStravaRows) {
            return fail(ErrorCode::InvalidFormat, where,
                        "at most " + std::to_string(kMostStravaRows) + " activities", "more");
        }
        rows.push_back(rowOf(*cells, *columns, name));
    }
    if (rows.empty()) {
        return fail(ErrorCode::InvalidFormat, where, "an activity", "none");
    }
    return rows;
}

} // namespace

Result<std::vector<FoundActivity>> readStrava(std::string_view list, const std::string& name,
                                              const StravaFile& file,
                                              const ReadingProgress& progress)
{
    auto rows = rowsOf(list, name);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    std::vector<FoundActivity> found;
    found.reserve(rows->size());
    for (StravaRow& row : *rows) {
        const bool tell = !row.complete || found.size() % kRowsASignOfProgress == 0;
        if (tell && progress && !progress(found.size(), rows->size())) {
            break;
        }
        std::string where = row.where;
        found.push_back({std::move(where), activityOfRow(std::move(row), file)});
    }
    return found;
}

} // namespace springback
