#include "core/stats/marks.h"

#include <algorithm>
#include <unordered_map>

namespace springback {

namespace {

/// Answers of check-ins about the day before, by the number of that day.
using AfterAnswers = std::unordered_map<std::int64_t, const PainRating*>;

AfterAnswers answersAfter(const Log& log)
{
    AfterAnswers answers;
    for (const Row<CheckIn>& row : log.checkIns) {
        if (row.value.painAfterYesterday) {
            answers.emplace((row.value.date - days(1)).time_since_epoch().count(),
                            &*row.value.painAfterYesterday);
        }
    }
    return answers;
}

using Outcomes = std::unordered_map<Id, Outcome>;

Outcomes outcomesById(const std::vector<Judgement>& judgements)
{
    Outcomes outcomes;
    for (const Judgement& judgement : judgements) {
        outcomes.emplace(judgement.id, judgement.outcome);
    }
    return outcomes;
}

Outcome outcomeOf(const Outcomes& outcomes, Id id)
{
    const auto found = outcomes.find(id);
    return found == outcomes.end() ? Outcome::CantJudge : found->second;
}

/// The side that the episode of that day is about; every side outside of an episode.
Side sideOn(const Log& log, Day day)
{
    const Row<Episode>* episode = episodeOn(log, day);
    return episode == nullptr ? Side::Both : episode->value.side;
}

std::optional<int> painOn(Side side, const std::optional<PainRating>& rating)
{
    return rating ? std::optional<int>(rating->on(side).value()) : std::nullopt;
}

/// The worst of the answer for the session and those for its sets.
std::optional<int> painDuring(const Session& session, Side side)
{
    std::optional<int> worst = painOn(side, session.painDuring);
    for (const Set& set : session.sets) {
        worst = std::max(worst, painOn(side, set.pain));
    }
    return worst;
}

/// As answered with the effort, or else the next morning.
std::optional<int> painAfter(const std::optional<PainRating>& rating, Day day,
                             const AfterAnswers& answers, Side side)
{
    if (rating) {
        return painOn(side, rating);
    }
    const auto found = answers.find(day.time_since_epoch().count());
    return found == answers.end() ? std::nullopt : painOn(side, *found->second);
}

/// The part of `from` .. `to` inside the period.
Period cut(Day from, Day to, Period period)
{
    return {std::max(from, period.first), std::min(to, period.last)};
}

} // namespace

std::optional<int> EffortPain::worst() const
{
    // An empty optional is less than any value.
    return std::max(during, after);
}

std::vector<EffortPain> effortPains(const Diary& diary, Period period)
{
    const Outcomes sessions = outcomesById(diary.course.sessions);
    const Outcomes runs = outcomesById(diary.course.runs);
    const AfterAnswers answers = answersAfter(diary.log);
    std::vector<EffortPain> efforts;
    for (const Row<Session>& row : diary.log.sessions) {
        const Session& session = row.value;
        if (period.contains(session.date)) {
            const Side side = sideOn(diary.log, session.date);
            efforts.push_back({session.date, false, painDuring(session, side),
                               painAfter(session.painAfter, session.date, answers, side),
                               outcomeOf(sessions, row.id)});
        }
    }
    for (const Row<Run>& row : diary.log.runs) {
        const Run& run = row.value;
        if (period.contains(run.date)) {
            const Side side = sideOn(diary.log, run.date);
            efforts.push_back({run.date, true, painOn(side, run.painDuring),
                               painAfter(run.painAfter, run.date, answers, side),
                               outcomeOf(runs, row.id)});
        }
    }
    std::stable_sort(efforts.begin(), efforts.end(),
                     [](const EffortPain& a, const EffortPain& b) { return a.day < b.day; });
    return efforts;
}

std::vector<FlareMark> flareMarks(const Course& course, Period period)
{
    std::vector<FlareMark> flares;
    for (const DayRecord& day : course.days) {
        if (period.contains(day.date) && day.kind && *day.kind != MorningKind::Normal) {
            flares.push_back({day.date, *day.kind, day.morning, day.judged});
        }
    }
    return flares;
}

std::vector<StageSpan> stageSpans(const Course& course, Period period)
{
    std::vector<StageSpan> spans;
    for (const DayRecord& day : course.days) {
        if (!period.contains(day.date)) {
            continue;
        }
        if (spans.empty() || spans.back().stage != day.stage) {
            spans.push_back({day.stage, {day.date, day.date}});
        }
        spans.back().period.last = day.date;
    }
    return spans;
}

std::vector<MeasureSpan> measureSpans(const Log& log, Period period)
{
    std::vector<MeasureSpan> spans;
    for (const Row<Measure>& row : log.measures) {
        const Period inside = cut(row.value.from, row.value.to.value_or(period.last), period);
        if (inside.length() > 0) {
            spans.push_back({row.value.kind, inside});
        }
    }
    std::stable_sort(spans.begin(), spans.end(), [](const MeasureSpan& a, const MeasureSpan& b) {
        return a.period.first < b.period.first;
    });
    return spans;
}

} // namespace springback
