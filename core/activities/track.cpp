#include "core/activities/track.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

#include "core/domain/validate.h"

namespace springback {

namespace {

constexpr double kEarthRadius = 6'371'000;  ///< metres, the mean one
constexpr double kMostMetres = 100'000'000; ///< beyond any track, and far inside an int
constexpr std::chrono::seconds kMostTime = std::chrono::years{1};
constexpr double kLowestAltitude = -500; ///< the shore of the Dead Sea is at -430 m
constexpr double kHighestAltitude = 9'000;

/// What tells how far it is from one point to the next.
enum class Ruler { Metres, Places, Nothing };

bool hasPlace(const TrackPoint& point)
{
    return point.lat && point.lon;
}

Ruler rulerOf(std::span<const TrackPoint> track)
{
    const auto told = [](const TrackPoint& point) { return point.metres.has_value(); };
    if (std::ranges::count_if(track, told) > 1) {
        return Ruler::Metres;
    }
    return std::ranges::count_if(track, hasPlace) > 1 ? Ruler::Places : Ruler::Nothing;
}

/// The points that the ruler can be laid on, no clock going back. A pause before one that falls
/// away is before the next.
std::vector<TrackPoint> measured(std::span<const TrackPoint> track, Ruler ruler)
{
    std::vector<TrackPoint> points;
    points.reserve(track.size());
    bool paused = false;
    auto latest = track.front().time;
    for (const TrackPoint& point : track) {
        latest = std::max(latest, point.time);
        paused = paused || point.newSegment;
        const bool fits = ruler == Ruler::Nothing ||
                          (ruler == Ruler::Metres ? point.metres.has_value() : hasPlace(point));
        if (fits) {
            points.push_back(point);
            points.back().time = latest;
            points.back().newSegment = paused;
            paused = false;
        }
    }
    return points;
}

/// By the haversine formula, which stays exact for small distances.
double wayBetween(const TrackPoint& from, const TrackPoint& to)
{
    constexpr double kRadians = std::numbers::pi / 180;
    const double north = std::sin((*to.lat - *from.lat) * kRadians / 2);
    const double east = std::sin((*to.lon - *from.lon) * kRadians / 2);
    const double square =
        north * north + std::cos(*from.lat * kRadians) * std::cos(*to.lat * kRadians) * east * east;
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(square)));
}

double between(const TrackPoint& from, const TrackPoint& to, Ruler ruler)
{
    switch (ruler) {
    case Ruler::Metres:
        return *to.metres - *from.metres;
    case Ruler::Places:
        return wayBetween(from, to);
    case Ruler::Nothing:
        break;
    }
    return 0;
}

struct Way {
    double metres = 0;
    std::chrono::seconds moving{0};
};

/// Takes the track in legs just long enough to tell a standstill.
class Legs {
public:
    Legs(const TrackPoint& first, Ruler ruler) : m_anchor(first), m_last(first), m_ruler(ruler) {}

    void add(const TrackPoint& point)
    {
        const bool gap = point.time - m_last.time >= kStandstillTime;
        if (point.newSegment || gap) {
            end();
        }
        if (point.newSegment) {
            m_anchor = point;
        } else {
            m_metres += between(m_last, point, m_ruler);
            m_reach = std::max(m_reach, between(m_anchor, point, m_ruler));
        }
        m_last = point;
        if (m_last.time - m_anchor.time >= kStandstillTime) {
            end();
        }
    }

    Way way()
    {
        end();
        return m_way;
    }

private:
    void end()
    {
        const auto took = m_last.time - m_anchor.time;
        const bool moved = m_reach >= kStandstillSpeed * static_cast<double>(took.count());
        if (moved || m_ruler == Ruler::Nothing) {
            m_way.metres += m_metres;
            m_way.moving += took;
        }
        m_anchor = m_last;
        m_metres = 0;
        m_reach = 0;
    }

    TrackPoint m_anchor; ///< where the leg began
    TrackPoint m_last;
    Ruler m_ruler;
    double m_metres = 0; ///< of this leg
    double m_reach = 0;  ///< the farthest from the anchor, so that a turn is no standstill
    Way m_way;
};

/// What the points count. A count that begins again after a pause adds to what was before.
double countedMetres(std::span<const TrackPoint> points)
{
    double sum = 0;
    double last = *points.front().metres;
    for (const TrackPoint& point : points.subspan(1)) {
        sum += *point.metres < last ? *point.metres : *point.metres - last;
        last = *point.metres;
    }
    return sum;
}

/// Up from each valley to the hilltop after it, both standing out by more than the noise.
class Climb {
public:
    void add(double altitude)
    {
        if (!m_started) {
            m_started = true;
            m_low = m_high = altitude;
        }
        m_high = std::max(m_high, altitude);
        if (m_high - m_low < kAltitudeNoise) {
            if (altitude < m_low) {
                m_low = m_high = altitude;
            }
        } else if (m_high - altitude >= kAltitudeNoise) {
            m_sum += m_high - m_low;
            m_low = m_high = altitude;
        }
    }

    std::optional<int> metres() const
    {
        const double last = m_high - m_low < kAltitudeNoise ? 0 : m_high - m_low;
        return m_started ? std::optional(static_cast<int>(std::lround(m_sum + last)))
                         : std::nullopt;
    }

private:
    bool m_started = false;
    double m_low = 0;
    double m_high = 0;
    double m_sum = 0;
};

std::optional<int> climbOf(std::span<const TrackPoint> track)
{
    Climb climb;
    for (const TrackPoint& point : track) {
        if (point.altitude && *point.altitude > kLowestAltitude &&
            *point.altitude < kHighestAltitude) {
            climb.add(*point.altitude);
        }
    }
    return climb.metres();
}

std::optional<int> cadenceOf(std::span<const TrackPoint> track)
{
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const TrackPoint& point : track) {
        const int steps = point.stepsPerMin.value_or(0);
        if (steps > 0 && steps <= limits::kMaxCadence) {
            sum += steps;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(static_cast<int>((sum + count / 2) / count));
}

bool onEarth(const TrackPoint& point)
{
    // The other way round, a NaN would pass.
    return !hasPlace(point) || (std::abs(*point.lat) <= 90 && std::abs(*point.lon) <= 180);
}

Result<void> checkPoints(std::span<const TrackPoint> track, std::string_view name)
{
    const auto refused = [name](const char* expected, const char* found) {
        return fail(ErrorCode::InvalidValue, std::string(name), expected, found);
    };
    if (track.empty()) {
        return fail(ErrorCode::InvalidFormat, std::string(name), "points with a time", "none");
    }
    auto latest = track.front().time;
    std::optional<double> metres;
    for (const TrackPoint& point : track) {
        if (point.time < latest - kClockPutRight) {
            return refused("times that go forward", "one before the point before");
        }
        if (!onEarth(point)) {
            return refused("places on Earth", "another");
        }
        if (point.metres && !(*point.metres >= 0 && *point.metres < kMostMetres)) {
            return refused("a distance that a person can run", "a negative or endless one");
        }
        if (point.metres && metres && *point.metres < *metres && !point.newSegment) {
            return refused("distances that grow", "one below the point before");
        }
        metres = point.metres ? point.metres : metres;
        latest = std::max(latest, point.time);
    }
    return {};
}

} // namespace

Result<TrackFigures> figuresOf(std::span<const TrackPoint> track, std::string_view name)
{
    if (auto sound = checkPoints(track, name); !sound) {
        return tl::make_unexpected(sound.error());
    }
    const Ruler ruler = rulerOf(track);
    const std::vector<TrackPoint> points = measured(track, ruler);
    Legs legs(points.front(), ruler);
    for (const TrackPoint& point : std::span(points).subspan(1)) {
        legs.add(point);
    }
    const Way way = legs.way();
    const double metres = ruler == Ruler::Metres ? countedMetres(points) : way.metres;
    TrackFigures figures;
    figures.start = track.front().time;
    figures.distance = Distance{static_cast<int>(std::lround(std::min(metres, kMostMetres)))};
    figures.moving = Duration{static_cast<int>(std::min(way.moving, kMostTime).count())};
    figures.climb = climbOf(track);
    figures.stepsPerMin = cadenceOf(track);
    return figures;
}

} // namespace springback
