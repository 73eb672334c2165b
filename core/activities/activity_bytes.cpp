#include "core/activities/activity_bytes.h"

#include <algorithm>
#include <string>

#include "core/activities/archive.h"
#include "core/activities/fit.h"
#include "core/activities/fit_messages.h"
#include "core/activities/gpx.h"
#include "core/activities/tcx.h"

namespace springback {

namespace {

constexpr std::string_view kAppleDouble("\x00\x05\x16\x07", 4);

/// Whether an XML element of that name begins there, whatever its namespace is called.
bool hasElement(std::string_view start, std::string_view name)
{
    for (std::size_t at = start.find(name); at != std::string_view::npos;
         at = start.find(name, at + 1)) {
        if (at > 0 && (start[at - 1] == '<' || start[at - 1] == ':')) {
            return true;
        }
    }
    return false;
}

Result<std::vector<Activity>> readFormat(std::string_view bytes, std::string_view name)
{
    if (bytes.starts_with(kAppleDouble)) {
        return fail(ErrorCode::InvalidFormat, std::string(name), "an activity file",
                    "what macOS keeps beside one");
    }
    auto format = formatOf(bytes.substr(0, kSniffedBytes));
    switch (format ? *format : formatNamed(name).value_or(ActivityFormat::Strava)) {
    case ActivityFormat::Fit:
        return readFit(bytes, name);
    case ActivityFormat::Tcx:
        return readTcx(bytes, name);
    case ActivityFormat::Gpx:
        return readGpx(bytes, name);
    case ActivityFormat::Strava:
        break;
    }
    return fail(ErrorCode::InvalidFormat, std::string(name), "a FIT, TCX or GPX file",
                "another kind of file");
}

Result<std::vector<Activity>> readPlain(std::string_view bytes, std::string_view name)
{
    if (bytes.empty()) {
        return fail(ErrorCode::InvalidFormat, std::string(name), "a file that is not empty",
                    "an empty one");
    }
    auto activities = readFormat(bytes, name);
    if (activities && activities->size() > kMostFileActivities) {
        return fail(ErrorCode::InvalidFormat, std::string(name),
                    "at most " + std::to_string(kMostFileActivities) + " activities in a file",
                    "more");
    }
    return activities;
}

} // namespace

Result<std::vector<Activity>> readActivityBytes(std::string_view bytes, std::string_view name)
{
    if (!looksGzipped(bytes)) {
        return readPlain(bytes, name);
    }
    return gunzip(bytes, name).and_then([name](const std::string& unpacked) {
        return readPlain(unpacked, name);
    });
}

std::optional<ActivityFormat> formatOf(std::string_view start)
{
    if (looksLikeFit(start)) {
        return ActivityFormat::Fit;
    }
    if (hasElement(start, "TrainingCenterDatabase")) {
        return ActivityFormat::Tcx;
    }
    return hasElement(start, "gpx") ? std::optional(ActivityFormat::Gpx) : std::nullopt;
}

std::optional<ActivityFormat> formatNamed(std::string_view name)
{
    if (endsWith(name, ".gz")) {
        name.remove_suffix(3);
    }
    if (endsWith(name, ".fit")) {
        return ActivityFormat::Fit;
    }
    if (endsWith(name, ".tcx")) {
        return ActivityFormat::Tcx;
    }
    return endsWith(name, ".gpx") ? std::optional(ActivityFormat::Gpx) : std::nullopt;
}

bool endsWith(std::string_view name, std::string_view end)
{
    const auto same = [](char one, char other) {
        return one == other || (one >= 'A' && one <= 'Z' && one - 'A' + 'a' == other);
    };
    return name.size() >= end.size() &&
           std::ranges::equal(name.substr(name.size() - end.size()), end, same);
}

} // namespace springback
