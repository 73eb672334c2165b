#include "core/domain/local_moment.h"

namespace springback {

namespace {

constexpr int kSecondsAMinute = 60;
constexpr std::size_t kDayLength = 10;    ///< "2026-03-14"
constexpr std::size_t kMomentLength = 19; ///< "2026-03-14T07:12:05"

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string isoMoment(const LocalMoment& moment)
{
    return isoDay(moment.day) + 'T' + isoTime(timeOf(moment)) + ':' +
           twoDigits(moment.second % kSecondsAMinute);
}

std::optional<LocalMoment> parseMoment(std::string_view iso)
{
    if (iso.size() != kMomentLength || iso[kDayLength] != 'T' || iso[16] != ':') {
        return std::nullopt;
    }
    const std::optional<Day> day = parseDay(iso.substr(0, kDayLength));
    const std::optional<TimeOfDay> time = parseTime(iso.substr(kDayLength + 1, 5));
    // Seconds have the limits of minutes, so the same reader does.
    const std::optional<TimeOfDay> seconds = parseTime("00:" + std::string(iso.substr(17)));
    if (!day || !time || !seconds) {
        return std::nullopt;
    }
    return LocalMoment{*day, time->minutes * kSecondsAMinute + seconds->minutes};
}

TimeOfDay timeOf(const LocalMoment& moment)
{
    return TimeOfDay{moment.second / kSecondsAMinute};
}

Day dayOf(const LocalMoment& moment, TimeOfDay dayStart)
{
    return dayOf(moment.day, timeOf(moment), dayStart);
}

} // namespace springback
