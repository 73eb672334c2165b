#include "core/activities/fit_contents.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "core/activities/activity_check.h"
#include "core/activities/fit.h"
#include "core/activities/fit_messages.h"

namespace springback {

namespace {

// Messages, by the numbers of the FIT profile; the fields used stand with the code that reads them.
constexpr int kFileId = 0;
constexpr int kSportMessage = 12;
constexpr int kSession = 18;
constexpr int kLap = 19;
constexpr int kRecord = 20;
constexpr int kEvent = 21;
constexpr int kActivityMessage = 34;

constexpr int kActivityFile = 4;

struct FileType {
    int number;
    const char* name;
};

constexpr std::array kOtherFiles{
    FileType{1, "the settings of a device"},
    FileType{2, "settings"},
    FileType{3, "the settings of a sport"},
    FileType{5, "a workout to follow"},
    FileType{6, "a course to follow"},
    FileType{7, "a training plan"},
    FileType{9, "weights"},
    FileType{10, "totals"},
    FileType{11, "goals"},
    FileType{14, "blood pressures"},
    FileType{15, "a day's steps"},
    FileType{28, "a day's steps"},
    FileType{32, "a day's steps"},
    FileType{34, "a segment"},
};

/// Of a file of this type; nothing of an activity.
std::string otherKind(std::optional<std::int64_t> type)
{
    if (!type) {
        return FitContents().otherKind;
    }
    if (*type == kActivityFile) {
        return {};
    }
    for (const FileType& each : kOtherFiles) {
        if (each.number == *type) {
            return each.name;
        }
    }
    return "a file of type " + std::to_string(*type);
}

/// The fields of a session or lap that differ in number only.
struct TotalsFields {
    int sport;
    int subSport;
    int climb;
    int cadence;
    int fractionalCadence;
    int movingTime;
};

constexpr TotalsFields kSessionFields{5, 6, 22, 18, 92, 59};
constexpr TotalsFields kLapFields{25, 39, 21, 17, 80, 52};

std::optional<double> scaled(std::optional<std::int64_t> value, double scale)
{
    return value ? std::optional(static_cast<double>(*value) / scale) : std::nullopt;
}

std::optional<double> stepsOf(const FitMessage& message, int whole, int fraction)
{
    const auto strides = scaled(message.value(whole), 1);
    if (!strides || *strides <= 0) {
        return std::nullopt;
    }
    return stepsOfBothFeet(*strides + scaled(message.value(fraction), 128).value_or(0));
}

class FitCollector {
public:
    explicit FitCollector(std::string_view name) : m_name(name) {}

    Result<void> take(const FitMessage& message)
    {
        switch (message.number()) {
        case kFileId:
            m_contents.otherKind = otherKind(message.value(0));
            return {};
        case kSportMessage:
            m_contents.sport = message.value(0);
            m_contents.subSport = message.value(1);
            return {};
        case kSession:
            return takeTotals(message, kSessionFields, m_contents.sessions);
        case kLap:
            return takeTotals(message, kLapFields, m_contents.laps);
        case kRecord:
            return takeRecord(message);
        case kEvent:
            takeEvent(message);
            return {};
        case kActivityMessage:
            takeActivity(message);
            return {};
        default:
            return {};
        }
    }

    FitContents contents() { return std::move(m_contents); }

private:
    tl::unexpected<Error> refused(const char* expected, std::string found) const
    {
        return fail(ErrorCode::InvalidValue, std::string(m_name), expected, std::move(found));
    }

    Result<void> takeTotals(const FitMessage& message, const TotalsFields& fields,
                            std::vector<FitTotals>& into)
    {
        if (into.size() == kMostFitParts) {
            return refused("fewer sessions and laps", "more than " + std::to_string(kMostFitParts));
        }
        FitTotals totals;
        if (const auto start = message.value(2)) {
            totals.start = fitTime(*start);
        }
        const auto end = message.time();
        if (totals.start && end && fitTime(*end) < *totals.start) {
            return refused("times that go forward", "an end before its start");
        }
        totals.metres = scaled(message.value(9), 100);
        if (totals.metres.value_or(0) < 0) {
            return refused("a distance of 0 or more", "a negative one");
        }
        totals.sport = message.value(fields.sport);
        totals.subSport = message.value(fields.subSport);
        totals.movingSeconds = scaled(message.value(8), 1000);
        const auto moving = scaled(message.value(fields.movingTime), 1000);
        if (moving.value_or(0) > 0 && (!totals.movingSeconds || moving < totals.movingSeconds)) {
            totals.movingSeconds = moving;
        }
        totals.climb = scaled(message.value(fields.climb), 1);
        totals.stepsPerMin = stepsOf(message, fields.cadence, fields.fractionalCadence);
        into.push_back(totals);
        return {};
    }

    Result<void> takeRecord(const FitMessage& message)
    {
        const auto time = message.time();
        if (!time) {
            return {};
        }
        if (m_contents.track.size() == kMostFitRecords) {
            return refused("fewer records", "more than " + std::to_string(kMostFitRecords));
        }
        TrackPoint point;
        point.time = fitTime(*time);
        if (!m_contents.track.empty()) {
            const auto last = m_contents.track.back().time;
            if (point.time < last - kClockPutRight) {
                return refused("times that go forward", "a record before the one before");
            }
            point.time = std::max(point.time, last);
        }
        constexpr double kSemicircles = 2147483648.0 / 180;
        point.lat = scaled(message.value(0), kSemicircles);
        point.lon = scaled(message.value(1), kSemicircles);
        point.metres = scaled(message.value(5), 100);
        const auto fine = message.value(78);
        if (const auto altitude = scaled(fine ? fine : message.value(2), 5)) {
            point.altitude = *altitude - 500;
        }
        if (const auto steps = stepsOf(message, 4, 53)) {
            point.stepsPerMin = static_cast<int>(std::lround(*steps));
        }
        point.newSegment = std::exchange(m_paused, false) && !m_contents.track.empty();
        m_contents.track.push_back(point);
        return {};
    }

    /// The timer stopped or started: what comes next is a new segment.
    void takeEvent(const FitMessage& message) { m_paused = m_paused || message.value(0) == 0; }

    /// Zones are whole quarter hours from UTC; anything else is a device without a clock.
    void takeActivity(const FitMessage& message)
    {
        constexpr std::chrono::seconds kQuarter = std::chrono::minutes(15);
        const auto utc = message.time();
        const auto local = message.value(5);
        if (!utc || !local) {
            return;
        }
        const std::chrono::seconds offset(*local - *utc);
        if (offset % kQuarter == std::chrono::seconds(0)) {
            m_contents.offset = offset;
        }
    }

    std::string_view m_name;
    FitContents m_contents;
    bool m_paused = false;
};

} // namespace

Result<FitContents> fitContents(std::string_view file, std::string_view name)
{
    FitCollector collector(name);
    const auto read = readFitMessages(
        file, name, [&collector](const FitMessage& message) { return collector.take(message); });
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    return collector.contents();
}

} // namespace springback
