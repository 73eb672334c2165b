#include "core/exchange/run_import.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "core/domain/episode_cover.h"
#include "core/domain/validate.h"
#include "core/exchange/same_run.h"

namespace springback {

namespace {

/// [Eng] So many starts near one another are looked at, and no person has more: a file made to be
/// slow is not.
constexpr int kMostLookedAt = 500;

/// An activity on its way to a row.
struct Candidate {
    RunRow row;
    std::optional<std::chrono::sys_seconds> start; ///< none: it could not be read
    ActivityFormat format = ActivityFormat::Fit;
    std::size_t part = 0;

    Minute minute() const
    {
        return std::chrono::floor<std::chrono::minutes>(*start).time_since_epoch().count();
    }
    int metres() const { return row.run->distance.metres; }
    bool isOfFileOf(const Candidate& other) const
    {
        return row.where == other.row.where && part != other.part;
    }
    bool isOpen() const { return row.state == RunState::New || row.state == RunState::Walk; }
};

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
        made.part = found.part;
        if (!found.activity) {
            refuse(made.row, found.activity.error());
            return made;
        }
        const Activity& activity = *found.activity;
        made.start = activity.start;
        made.format = activity.format;
        made.row.sport = activity.sportName;
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

std::tuple<bool, std::optional<std::chrono::sys_seconds>, int, const std::string&, std::size_t>
orderOf(const Candidate& candidate)
{
    const RunRow& row = candidate.row;
    return {!candidate.start, candidate.start, row.run ? candidate.metres() : 0, row.where,
            candidate.part};
}

/// What the diary has stands for its run before any file does, a run before a walk, then the most
/// exact format.
bool standsFirst(const Candidate* a, const Candidate* b)
{
    const auto rank = [](const Candidate& candidate) {
        const RunState state = candidate.row.state;
        return std::tuple(state != RunState::Same, state == RunState::Walk, candidate.format);
    };
    return rank(*a) < rank(*b);
}

/// The runs of the files, each with the candidate that stands for it.
class RunsOfFiles {
public:
    /// Who stands for the run that the candidate is the same as: the nearest by its start, or else
    /// itself. No two of one file are one run, so that a session of intervals stays what it is.
    const Candidate& firstOf(const Candidate& candidate)
    {
        const bool isInDiary = candidate.row.state == RunState::Same;
        if (OneRun* run = isInDiary ? nullptr : nearest(candidate)) {
            if (run->first->row.state != RunState::Same) {
                run->parts.emplace(candidate.row.where, candidate.part);
            }
            return *run->first;
        }
        m_byStart.emplace(candidate.minute(),
                          OneRun{&candidate, {{candidate.row.where, candidate.part}}});
        return candidate;
    }

private:
    struct OneRun {
        const Candidate* first;
        std::map<std::string_view, std::size_t> parts; ///< which part it is of each file

        bool takes(const Candidate& candidate) const
        {
            const auto of = parts.find(candidate.row.where);
            return (of == parts.end() || of->second == candidate.part) &&
                   isOfSameDistance(*first->row.run, *candidate.row.run);
        }
    };

    OneRun* nearest(const Candidate& candidate)
    {
        const Minute start = candidate.minute();
        const auto apart = [&](const OneRun& run) {
            return std::chrono::abs(*run.first->start - *candidate.start);
        };
        OneRun* found = nullptr;
        const auto end = m_byStart.upper_bound(start + same_run::kMinutes);
        auto entry = m_byStart.lower_bound(start - same_run::kMinutes);
        for (int looked = 0; entry != end && looked < kMostLookedAt; ++entry, ++looked) {
            OneRun& run = entry->second;
            if (run.takes(candidate) && (found == nullptr || apart(run) < apart(*found))) {
                found = &run;
            }
        }
        return found;
    }

    std::multimap<Minute, OneRun> m_byStart;
};

void follow(RunRow& row, RunState state, const RunRow& other)
{
    row.state = state;
    row.here = other.state == RunState::Same ? other.here : std::nullopt;
    row.otherFile = other.where;
}

/// Whether an earlier candidate is perhaps the same run by another clock, which one file has not.
void findShifted(Candidate& candidate, const std::multimap<Minute, const Candidate*>& earlier)
{
    const Minute start = candidate.minute();
    const auto end = earlier.upper_bound(start + same_run::kMaxApart);
    auto entry = earlier.lower_bound(start - same_run::kMaxApart);
    for (int looked = 0; entry != end && looked < kMostLookedAt; ++entry, ++looked) {
        const Candidate& other = *entry->second;
        if (isShifted(start, entry->first) && !candidate.isOfFileOf(other) &&
            isSameCourse(*candidate.row.run, *other.row.run)) {
            follow(candidate.row, RunState::Maybe, other.row);
            return;
        }
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
    std::ranges::stable_sort(open, standsFirst);
    RunsOfFiles found;
    std::multimap<Minute, const Candidate*> earlier;
    for (Candidate* candidate : open) {
        const Candidate& first = found.firstOf(*candidate);
        if (&first != candidate) {
            follow(candidate->row, RunState::Same, first.row);
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
