#include "core/stats/report.h"

#include <algorithm>
#include <map>

#include "core/stats/components.h"
#include "core/stats/flare_events.h"

namespace springback {

namespace {

/// The days asked for, without those before the first entry.
Period fromFirstEntry(const Log& log, Period asked)
{
    return {std::max(asked.first, wholePeriod(log, asked.last).first), asked.last};
}

std::optional<ReportEpisode> episodeOf(const Diary& diary, Day last)
{
    if (diary.course.days.empty()) {
        return std::nullopt;
    }
    const Period all{diary.course.days.front().date, diary.course.days.back().date};
    const Row<Episode>* row = episodeOn(diary.log, all.first);
    if (row == nullptr) {
        return std::nullopt;
    }
    const Episode& episode = row->value;
    ReportEpisode found{episode.side,
                        episode.location,
                        episode.start,
                        std::nullopt,
                        diary.course.days.back().stage,
                        std::nullopt,
                        static_cast<int>((all.last - all.first).count()) / kDaysOfLoad + 1};
    if (episode.ended && *episode.ended <= last) {
        found.ended = episode.ended;
    }
    const std::vector<StageSpan> stages = stageSpans(diary.course, all);
    if (!stages.empty()) {
        found.stageSince = stages.back().period.first;
    }
    return found;
}

/// The lines of the log, made as the entries come.
class Days {
public:
    explicit Days(Period period) : m_period(period) {}

    void add(const CheckIn& checkIn)
    {
        if (ReportDay* day = on(checkIn.date)) {
            day->signs = day->signs | checkIn.signs;
            day->tags = day->tags | checkIn.tags;
            addNote(*day, checkIn.note);
        }
    }
    void add(const Session& session)
    {
        if (ReportDay* day = on(session.date)) {
            day->sessions.push_back(session);
            day->signs = day->signs | session.signs;
            addNote(*day, session.note);
        }
    }
    void add(const Run& run)
    {
        if (ReportDay* day = on(run.date)) {
            day->runs.push_back(run);
        }
    }
    void add(const EffortPain& effort)
    {
        if (ReportDay* day = on(effort.day)) {
            day->efforts.push_back(effort);
        }
    }
    void set(const Series& series, std::optional<int> ReportDay::*figure)
    {
        for (const DayValue& row : series) {
            const auto found = m_days.find(row.day);
            if (row.value && found != m_days.end()) {
                found->second.*figure = static_cast<int>(*row.value);
            }
        }
    }
    void setFlare(const FlareMark& flare)
    {
        if (ReportDay* day = on(flare.day)) {
            day->flare = flare.kind;
        }
    }

    std::vector<ReportDay> newestFirst() &&
    {
        std::vector<ReportDay> list;
        list.reserve(m_days.size());
        for (auto day = m_days.rbegin(); day != m_days.rend(); ++day) {
            list.push_back(std::move(day->second));
        }
        return list;
    }

private:
    ReportDay* on(Day date)
    {
        if (!m_period.contains(date)) {
            return nullptr;
        }
        ReportDay& day = m_days[date];
        day.day = date;
        return &day;
    }
    static void addNote(ReportDay& day, const std::string& note)
    {
        if (!note.empty()) {
            day.notes.push_back(note);
        }
    }

    Period m_period;
    std::map<Day, ReportDay> m_days;
};

std::vector<ReportDay> daysOf(const Diary& diary, const Report& report)
{
    Days days(report.period);
    const auto addAll = [&days](const auto& table) {
        for (const auto& row : table) {
            days.add(row.value);
        }
    };
    addAll(diary.log.checkIns);
    addAll(diary.log.sessions);
    addAll(diary.log.runs);
    for (const EffortPain& effort : report.efforts) {
        days.add(effort);
    }
    for (const FlareMark& flare : report.flareMarks) {
        days.setFlare(flare);
    }
    days.set(report.morning, &ReportDay::morning);
    days.set(report.normals, &ReportDay::normal);
    days.set(stiffness(diary, report.period), &ReportDay::stiffness);
    return std::move(days).newestFirst();
}

std::optional<StairStep> bestRun(const Diary& diary, Period period)
{
    for (ComponentDoses& doses : allDoses(diary)) {
        if (doses.component.kind == DoseKind::RunDistance) {
            std::erase_if(doses.doses,
                          [period](const JudgedDose& done) { return !period.contains(done.day); });
            const Staircase runs = staircase(doses.doses, period);
            return runs.highest() == nullptr ? std::nullopt : std::optional(*runs.highest());
        }
    }
    return std::nullopt;
}

std::vector<FlareStory> newestFlares(const Diary& diary, Period period)
{
    std::vector<FlareEvent> events = flareEvents(diary.course, period);
    std::reverse(events.begin(), events.end());
    events.resize(std::min(events.size(), kFlaresTold));
    return flareStories(diary, events);
}

} // namespace

Report reportOf(const Diary& diary, const RuleSet& rules, Period asked)
{
    Report report;
    const Period period = fromFirstEntry(diary.log, asked);
    report.period = period;
    report.episode = episodeOf(diary, period.last);
    report.normal = normalChange(diary.course);
    report.numbers = numbersOf(diary, period, period.last);
    report.bestRun = bestRun(diary, period);
    report.morning = morningPain(diary, period);
    report.normals = normalPain(diary, period);
    report.efforts = effortPains(diary, period);
    report.flareMarks = flareMarks(diary.course, period);
    report.stages = stageSpans(diary.course, period);
    report.measures = measureSpans(diary.log, period);
    report.flares = newestFlares(diary, period);
    report.heelRaises = heelRaiseTrack(diary, rules, period);
    report.visaA = visaATrack(diary, period);
    report.rules = rules;
    report.units = diary.log.settings.units;
    report.questions = diary.log.settings.questions;
    report.days = daysOf(diary, report);
    return report;
}

} // namespace springback
