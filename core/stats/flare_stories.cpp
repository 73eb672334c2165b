#include "core/stats/flare_stories.h"

#include <algorithm>
#include <iterator>

#include "core/stats/series.h"

namespace springback {

namespace {

/// How far back a good week is looked for: older ones were of another stage [Eng].
constexpr int kGoodWeekWithin = 42;

std::vector<Day> lastSeven(Day last)
{
    std::vector<Day> week;
    for (int back = kDaysOfLoad - 1; back >= 0; --back) {
        week.push_back(last - days(back));
    }
    return week;
}

/// Rows of one table by day, so that a week of many years is found without reading them all.
template <class Record> class RowsByDay {
public:
    explicit RowsByDay(const Table<Record>& table)
    {
        m_rows.reserve(table.size());
        for (const Row<Record>& row : table) {
            m_rows.push_back(&row);
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto* a, const auto* b) {
            return a->value.date < b->value.date;
        });
    }

    Table<Record> in(Period period) const
    {
        Table<Record> found;
        auto row = std::lower_bound(m_rows.begin(), m_rows.end(), period.first,
                                    [](const auto* a, Day day) { return a->value.date < day; });
        for (; row != m_rows.end() && (*row)->value.date <= period.last; ++row) {
            found.push_back(**row);
        }
        return found;
    }

private:
    std::vector<const Row<Record>*> m_rows;
};

/// What was done and told in a few days of a long log.
class Excerpts {
public:
    explicit Excerpts(const Log& log)
        : m_sessions(log.sessions), m_checkIns(log.checkIns), m_runs(log.runs)
    {
    }

    Log in(Period period) const
    {
        Log log;
        log.sessions = m_sessions.in(period);
        log.checkIns = m_checkIns.in(period);
        log.runs = m_runs.in(period);
        return log;
    }

private:
    RowsByDay<Session> m_sessions;
    RowsByDay<CheckIn> m_checkIns;
    RowsByDay<Run> m_runs;
};

bool jumpedOn(const Diary& diary, Day day)
{
    return !jumpContacts(diary, {day, day}).empty();
}

/// Every effort that any of the events belongs to.
std::vector<EffortPain> effortsOfAll(const Diary& diary, std::span<const FlareEvent> events)
{
    std::vector<Day> judged;
    for (const FlareEvent& event : events) {
        judged.insert(judged.end(), event.judged.begin(), event.judged.end());
    }
    if (judged.empty()) {
        return {};
    }
    const auto [first, last] = std::minmax_element(judged.begin(), judged.end());
    return effortPains(diary, {*first, *last});
}

/// Strength work of the day two days before a flare is not part of what it belongs to.
std::vector<EffortPain> effortsOf(const Diary& diary, const FlareEvent& event,
                                  const std::vector<EffortPain>& all)
{
    std::vector<EffortPain> efforts;
    if (event.judged.empty()) {
        return efforts;
    }
    auto first =
        std::lower_bound(all.begin(), all.end(), event.judged.front(),
                         [](const EffortPain& effort, Day day) { return effort.day < day; });
    for (; first != all.end() && first->day <= event.judged.back(); ++first) {
        const EffortPain& effort = *first;
        if (std::binary_search(event.judged.begin(), event.judged.end(), effort.day) &&
            (effort.run || event.days.contains(effort.day + days(1)) ||
             jumpedOn(diary, effort.day))) {
            efforts.push_back(effort);
        }
    }
    return efforts;
}

void addAnswers(FlareStory& story, const Log& log)
{
    for (const Row<CheckIn>& row : log.checkIns) {
        if (story.event.days.contains(row.value.date)) {
            story.stiffness = std::max(story.stiffness, row.value.stiffness);
            story.changed = story.changed | row.value.changed;
        }
    }
}

} // namespace

std::vector<Day> goodDaysBefore(const Course& course, Day day)
{
    std::vector<Day> newest; ///< the newest first
    std::vector<Day> row;
    const auto end =
        std::lower_bound(course.days.begin(), course.days.end(), day,
                         [](const DayRecord& record, Day before) { return record.date < before; });
    for (auto record = std::make_reverse_iterator(end); record != course.days.rend(); ++record) {
        if (record->kind != MorningKind::Normal) {
            continue;
        }
        if (std::ssize(newest) < kDaysOfLoad) {
            newest.push_back(record->date);
        }
        if (!row.empty() && row.back() != record->date + days(1)) {
            row.clear();
        }
        row.push_back(record->date);
        const bool far = record->date < day - days(kGoodWeekWithin);
        if (!far && std::ssize(row) == kDaysOfLoad) {
            newest = row;
            break;
        }
        if (far && std::ssize(newest) == kDaysOfLoad) {
            break;
        }
    }
    if (std::ssize(newest) < kDaysOfLoad) {
        return {};
    }
    std::reverse(newest.begin(), newest.end());
    return newest;
}

std::vector<FlareStory> flareStories(const Diary& diary, std::span<const FlareEvent> events)
{
    DoneAfter after(diary);
    const Excerpts excerpts(diary.log);
    const std::vector<EffortPain> efforts = effortsOfAll(diary, events);
    std::vector<FlareStory> stories;
    stories.reserve(events.size());
    for (const FlareEvent& event : events) {
        const Day first = event.days.first;
        const Log log = excerpts.in({first - days(kDaysOfLoad), event.days.last});
        const Diary around{diary.programme, log, diary.course};
        FlareStory story;
        story.event = event;
        story.efforts = effortsOf(around, event, efforts);
        story.before = weekOfLoad(around, lastSeven(first - days(1)), event.days.last);
        const auto good = goodDaysBefore(diary.course, story.before.days.front());
        if (!good.empty()) {
            const Log goodLog = excerpts.in({good.front(), good.back()});
            story.good = weekOfLoad({diary.programme, goodLog, diary.course}, good);
            story.figures = compareWeeks(story.before, *story.good);
        }
        addAnswers(story, log);
        story.doses = after.doses(event);
        story.run = after.run(event);
        stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace springback
