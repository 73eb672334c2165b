#include "core/exchange/run_import.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "core/domain/episode_cover.h"
#include "core/domain/validate.h"
#include "core/exchange/same_run.h"

namespace springback {

namespace {

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
        const Minute last = candidates[a]->minute() + same_run::kMinutes;
        for (std::size_t b = a + 1; b < candidates.size() && candidates[b]->minute() <= last; ++b) {
            if (isOfSameDistance(*candidates[a]->row.run, *candidates[b]->row.run)) {
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
    const auto end = earlier.upper_bound(start + same_run::kMaxApart);
    const auto found =
        std::find_if(earlier.lower_bound(start - same_run::kMaxApart), end, [&](const auto& entry) {
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
