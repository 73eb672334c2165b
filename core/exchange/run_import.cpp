#include "core/exchange/run_import.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <numeric>
#include <tuple>

#include "core/domain/episode_cover.h"
#include "core/domain/validate.h"

namespace springback {

namespace {

using Minute = std::int64_t; ///< since 1970, of UTC or of the clock on the wall

constexpr int kMinutesADay = 24 * 60;
constexpr int kHundred = 100;
constexpr Minute kMaxShiftedApart = run_import::kMaxShift + run_import::kSameMinutes;

std::string sourceOf(ActivityFormat format)
{
    switch (format) {
    case ActivityFormat::Fit:
        return "fit";
    case ActivityFormat::Tcx:
        return "tcx";
    case ActivityFormat::Gpx:
        return "gpx";
    case ActivityFormat::Strava:
        break;
    }
    return "strava";
}

bool isWithin(int a, int b, int percent)
{
    return std::int64_t{kHundred} * std::abs(a - b) <= std::int64_t{percent} * std::max(a, b);
}

bool isShifted(Minute a, Minute b)
{
    const Minute apart = std::abs(a - b);
    const Minute off = (apart + run_import::kSameMinutes) % run_import::kShiftStep;
    return apart >= run_import::kShiftStep - run_import::kSameMinutes &&
           apart <= kMaxShiftedApart && off <= 2 * run_import::kSameMinutes;
}

/// Files of one format also agree in how long a run took; the same round twice a day does not.
bool isSameCourse(const Run& a, const Run& b)
{
    const int apart =
        a.duration && b.duration ? std::abs(a.duration->seconds - b.duration->seconds) : 0;
    return isWithin(a.distance.metres, b.distance.metres, run_import::kSamePercent) &&
           (a.source != b.source || apart <= run_import::kSameSeconds);
}

/// What begins before the day starts is on the calendar's next day.
Minute minuteOf(const Run& run, TimeOfDay dayStart)
{
    const int time = run.time.value_or(TimeOfDay{}).minutes;
    const Minute day = run.date.time_since_epoch().count() + (time < dayStart.minutes ? 1 : 0);
    return day * kMinutesADay + time;
}

bool isEnteredByHand(const Run& run)
{
    return !run.time || run.source == Run{}.source;
}

/// The runs of the diary, to be found by their start.
class RunsHere {
public:
    explicit RunsHere(const Log& log) : m_dayStart(log.settings.dayStartsAt)
    {
        for (const Row<Run>& row : log.runs) {
            if (row.value.time) {
                m_byStart.emplace(minuteOf(row.value, m_dayStart), &row.value);
            }
            if (isEnteredByHand(row.value)) {
                m_byHand.emplace(row.value.date, &row.value);
            }
        }
    }

    const Run* same(const Run& run) const
    {
        const Minute start = minuteOf(run, m_dayStart);
        const auto fits = [&](const auto& here) {
            return isWithin(run.distance.metres, here.second->distance.metres,
                            run_import::kSamePercent);
        };
        return firstIn(start, run_import::kSameMinutes, fits);
    }

    const Run* maybe(const Run& run) const
    {
        const Minute start = minuteOf(run, m_dayStart);
        const auto fits = [&](const auto& here) {
            return isShifted(start, here.first) && isSameCourse(run, *here.second);
        };
        const Run* shifted = firstIn(start, kMaxShiftedApart, fits);
        return shifted != nullptr ? shifted : byHand(run, start);
    }

private:
    template <class Fits> const Run* firstIn(Minute start, Minute around, Fits fits) const
    {
        const auto end = m_byStart.upper_bound(start + around);
        const auto found = std::find_if(m_byStart.lower_bound(start - around), end, fits);
        return found == end ? nullptr : found->second;
    }

    const Run* byHand(const Run& run, Minute start) const
    {
        const auto [first, end] = m_byHand.equal_range(run.date);
        const auto found = std::find_if(first, end, [&](const auto& entry) {
            const Run& here = *entry.second;
            return isWithin(run.distance.metres, here.distance.metres,
                            run_import::kByHandPercent) &&
                   (!here.time ||
                    std::abs(start - minuteOf(here, m_dayStart)) <= run_import::kByHandMinutes);
        });
        return found == end ? nullptr : found->second;
    }

    TimeOfDay m_dayStart;
    std::multimap<Minute, const Run*> m_byStart;
    std::multimap<Day, const Run*> m_byHand;
};

/// An activity on its way to a row.
struct Candidate {
    RunRow row;
    std::optional<std::chrono::sys_seconds> start; ///< none: it could not be read
    ActivityFormat format = ActivityFormat::Fit;
    std::size_t run = 0; ///< one number for all that are one run

    Minute minute() const
    {
        return std::chrono::floor<std::chrono::minutes>(*start).time_since_epoch().count();
    }
    int metres() const { return row.run->distance.metres; }
    bool isOpen() const { return row.state == RunState::New || row.state == RunState::Walk; }
};

// What an activity would be in the diary

std::optional<int> metresPerKm(const Activity& activity)
{
    constexpr std::int64_t kMetresAKm = 1000;
    if (!activity.climb || activity.distance.metres < run_import::kHillsMinMetres) {
        return std::nullopt;
    }
    return static_cast<int>(kMetresAKm * *activity.climb / activity.distance.metres);
}

LocalMoment localStart(const Activity& activity, const ToLocal& local)
{
    constexpr std::chrono::hours kMaxOffset{14}; // a file that says more is wrong about it
    if (!activity.offset || std::chrono::abs(*activity.offset) > kMaxOffset) {
        return local(activity.start);
    }
    const std::chrono::local_seconds there{(activity.start + *activity.offset).time_since_epoch()};
    const Day day = std::chrono::floor<days>(there);
    return {day, static_cast<int>((there - day).count())};
}

Run runOf(const Activity& activity, const ToLocal& local, TimeOfDay dayStart)
{
    const LocalMoment start = localStart(activity, local);
    Run run;
    run.date = dayOf(start, dayStart);
    run.time = timeOf(start);
    run.distance = activity.distance;
    if (activity.moving.seconds > 0) {
        run.duration = activity.moving;
    }
    run.climb = activity.climb;
    run.cadence = activity.stepsPerMin;
    run.hills = metresPerKm(activity).value_or(0) >= run_import::kHillsPerKm;
    run.source = sourceOf(activity.format);
    return run;
}

/// No clock on the wall is asked about such a moment.
bool isBeyondCalendars(std::chrono::sys_seconds start)
{
    const Day day{std::chrono::floor<days>(start).time_since_epoch()};
    return day < kFirstDay || day > kLastDay;
}

Result<void> check(const Run& run, const EpisodeCover& episodes, Day today)
{
    if (run.distance.metres == 0) {
        return fail(ErrorCode::InvalidValue, "km", "more than 0", "0");
    }
    if (Result<void> valid = validate(run); !valid) {
        return valid;
    }
    if (run.date > today) {
        return fail(ErrorCode::InvalidValue, "date", "a day up to " + isoDay(today),
                    isoDay(run.date));
    }
    return episodes.check(run.date);
}

void refuse(RunRow& row, Error reason)
{
    row.state = RunState::Refused;
    row.reason = std::move(reason);
}

EpisodeCover coverOf(const Log& log)
{
    std::vector<const Episode*> episodes;
    for (const Row<Episode>& row : log.episodes) {
        episodes.push_back(&row.value);
    }
    return EpisodeCover(episodes);
}

class Candidates {
public:
    Candidates(const Log& into, const ToLocal& local, Day today)
        : m_into(into), m_local(local), m_today(today), m_episodes(coverOf(into))
    {
    }

    Candidate make(const FoundActivity& found) const
    {
        Candidate made;
        made.row.where = found.where;
        if (!found.activity) {
            refuse(made.row, found.activity.error());
            return made;
        }
        const Activity& activity = *found.activity;
        made.start = activity.start;
        made.format = activity.format;
        made.row.sport = activity.sportName;
        if (isBeyondCalendars(activity.start)) {
            refuse(made.row, {ErrorCode::InvalidValue, "date",
                              isoDay(kFirstDay) + " to " + isoDay(kLastDay), ""});
            return made;
        }
        made.row.run = runOf(activity, m_local, m_into.settings.dayStartsAt);
        judge(made.row, activity.sport);
        return made;
    }

private:
    void judge(RunRow& row, Sport sport) const
    {
        if (sport == Sport::Other) {
            row.state = RunState::NotARun;
        } else if (Result<void> fits = check(*row.run, m_episodes, m_today); !fits) {
            refuse(row, fits.error());
        } else {
            row.state = sport == Sport::Walking ? RunState::Walk : RunState::New;
        }
    }

    const Log& m_into;
    const ToLocal& m_local;
    Day m_today;
    EpisodeCover m_episodes;
};

// Which are one run

void findInDiary(Candidate& candidate, const RunsHere& runs)
{
    RunRow& row = candidate.row;
    if (const Run* same = runs.same(*row.run)) {
        row.state = RunState::Same;
        row.here = *same;
    } else if (const Run* maybe = row.state == RunState::New ? runs.maybe(*row.run) : nullptr) {
        row.state = RunState::Maybe;
        row.here = *maybe;
    }
}

std::tuple<bool, std::optional<std::chrono::sys_seconds>, int, const std::string&>
orderOf(const Candidate& candidate)
{
    const RunRow& row = candidate.row;
    return {!candidate.start, candidate.start, row.run ? candidate.metres() : 0, row.where};
}

/// What the diary has stands for its run before any file does, then the most exact format.
bool standsFirst(const Candidate* a, const Candidate* b)
{
    const auto rank = [](const Candidate& candidate) {
        return std::tuple(candidate.row.state != RunState::Same, candidate.format);
    };
    return rank(*a) < rank(*b);
}

/// Numbers the runs: what is the same as the same run is the same run. By their start.
void nameRuns(const std::vector<Candidate*>& candidates)
{
    std::vector<std::size_t> earlier(candidates.size()); // another one of the same run, or itself
    std::iota(earlier.begin(), earlier.end(), std::size_t{0});
    const auto firstOf = [&](std::size_t i) {
        while (earlier[i] != i) {
            i = earlier[i] = earlier[earlier[i]];
        }
        return i;
    };
    for (std::size_t a = 0; a < candidates.size(); ++a) {
        const Minute last = candidates[a]->minute() + run_import::kSameMinutes;
        for (std::size_t b = a + 1; b < candidates.size() && candidates[b]->minute() <= last; ++b) {
            if (isWithin(candidates[a]->metres(), candidates[b]->metres(),
                         run_import::kSamePercent)) {
                earlier[firstOf(b)] = firstOf(a);
            }
        }
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        candidates[i]->run = firstOf(i);
    }
}

void follow(RunRow& row, RunState state, const RunRow& other)
{
    row.state = state;
    row.here = other.state == RunState::Same ? other.here : std::nullopt;
    row.otherFile = other.where;
}

/// Whether an earlier candidate is perhaps the same run by another clock.
void findShifted(Candidate& candidate, const std::multimap<Minute, const Candidate*>& earlier)
{
    const Minute start = candidate.minute();
    const auto end = earlier.upper_bound(start + kMaxShiftedApart);
    const auto found =
        std::find_if(earlier.lower_bound(start - kMaxShiftedApart), end, [&](const auto& entry) {
            return isShifted(start, entry.first) &&
                   isSameCourse(*candidate.row.run, *entry.second->row.run);
        });
    if (found != end) {
        follow(candidate.row, RunState::Maybe, found->second->row);
    }
}

void findEachOther(std::vector<Candidate>& candidates, const RunsHere& runs)
{
    std::vector<Candidate*> open;
    for (Candidate& candidate : candidates) {
        if (candidate.isOpen()) {
            findInDiary(candidate, runs);
            open.push_back(&candidate);
        }
    }
    nameRuns(open);
    std::ranges::stable_sort(open, standsFirst);
    std::map<std::size_t, const Candidate*> chosen; // for each run
    std::multimap<Minute, const Candidate*> earlier;
    for (Candidate* candidate : open) {
        const auto [of, isFirst] = chosen.emplace(candidate->run, candidate);
        if (!isFirst && candidate->row.state != RunState::Same) {
            follow(candidate->row, RunState::Same, of->second->row);
        } else if (candidate->row.state == RunState::New) {
            findShifted(*candidate, earlier);
        }
        earlier.emplace(candidate->minute(), candidate);
    }
}

} // namespace

bool mayBeTaken(RunState state)
{
    return state == RunState::New || state == RunState::Maybe || state == RunState::Walk;
}

std::vector<RunRow> planRunImport(const std::vector<FoundActivity>& found, const Log& into,
                                  const ToLocal& local, Day today)
{
    const Candidates make(into, local, today);
    std::vector<Candidate> candidates;
    candidates.reserve(found.size());
    for (const FoundActivity& activity : found) {
        candidates.push_back(make.make(activity));
    }
    std::ranges::stable_sort(
        candidates, [](const Candidate& a, const Candidate& b) { return orderOf(a) < orderOf(b); });
    findEachOther(candidates, RunsHere(into));
    std::vector<RunRow> rows;
    rows.reserve(candidates.size());
    for (Candidate& candidate : candidates) {
        candidate.row.ticked = candidate.row.state == RunState::New;
        rows.push_back(std::move(candidate.row));
    }
    return rows;
}

RunCounts countsOf(const std::vector<RunRow>& rows)
{
    RunCounts counts;
    for (const RunRow& row : rows) {
        switch (row.state) {
        case RunState::New:
            ++counts.fresh;
            break;
        case RunState::Same:
            ++(row.here ? counts.same : counts.twice);
            break;
        case RunState::Maybe:
            ++counts.maybe;
            break;
        case RunState::Walk:
            ++counts.walks;
            break;
        case RunState::NotARun:
            ++counts.notRuns;
            break;
        case RunState::Refused:
            ++counts.refused;
            break;
        }
        counts.ticked += row.ticked ? 1 : 0;
    }
    return counts;
}

Change changeOf(const std::vector<RunRow>& rows)
{
    Change change;
    for (const RunRow& row : rows) {
        if (row.ticked && mayBeTaken(row.state)) {
            change.edits.emplace_back(Edit<Run>{0, std::nullopt, row.run});
        }
    }
    return change;
}

} // namespace springback
