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

Result<StravaColumns> columnsOf(const Cells& header, const std::string& where)
{
    const auto first = [&header](std::string_view name) -> std::optional<std::size_t> {
        const auto found = std::ranges::find(header, name);
        return found == header.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - header.begin()));
    };
    StravaColumns columns{first("Activity ID"),     first("Activity Date"), first("Activity Type"),
                          first("Distance"),        first("Moving Time"),   first("Elevation Gain"),
                          first("Average Cadence"), first("Filename")};
    const std::array<std::pair<const char*, std::optional<std::size_t>>, 5> needed{{
        {"Activity ID", columns.id},
        {"Activity Date", columns.date},
        {"Activity Type", columns.type},
        {"Moving Time", columns.moving},
        {"Distance", columns.metres},
    }};
    for (const auto& [name, place] : needed) {
        if (!place) {
            return fail(ErrorCode::InvalidFormat, where,
                        "the column \"" + std::string(name) + "\" of a Strava export in English",
                        "none");
        }
    }
    for (std::size_t i = header.size() - 1; i > *columns.metres; --i) {
        if (header[i] == "Distance") {
            columns.metres = i;
            return columns;
        }
    }
    return fail(ErrorCode::InvalidFormat, where, "a second column \"Distance\", in metres", "one");
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

} // namespace

Result<std::vector<FoundActivity>> readStrava(std::string_view list, const std::string& name,
                                              const StravaFile& file,
                                              const ReadingProgress& progress)
{
    const std::string where = name + ": " + std::string(kStravaList);
    CsvRows csv(list);
    const auto header = csv.next();
    const auto columns = columnsOf(header.value_or(Cells{""}), where);
    if (!columns) {
        return tl::make_unexpected(columns.error());
    }
    std::vector<StravaRow> rows;
    while (const auto cells = csv.next()) {
        rows.push_back(rowOf(*cells, *columns, name));
    }
    if (rows.empty()) {
        return fail(ErrorCode::InvalidFormat, where, "an activity", "none");
    }
    std::vector<FoundActivity> found;
    found.reserve(rows.size());
    for (StravaRow& row : rows) {
        const bool tell = !row.complete || found.size() % kRowsASignOfProgress == 0;
        if (tell && progress && !progress(found.size(), rows.size())) {
            break;
        }
        std::string rowWhere = row.where;
        found.push_back({std::move(rowWhere), activityOfRow(std::move(row), file)});
    }
    return found;
}

} // namespace springback
