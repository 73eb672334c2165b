#include "core/stats/day_marks.h"

#include "core/stats/marks.h"
#include "core/stats/series.h"

namespace springback {

namespace {

/// The rows of a period, found by their day.
class MarkedDays {
public:
    explicit MarkedDays(Period period) : m_period(period)
    {
        for (Day day = period.first; day <= period.last; day += days(1)) {
            m_rows.push_back({day, {}, false, false, false, false});
        }
    }

    /// Null outside of the period.
    DayMarks* at(Day day)
    {
        return m_period.contains(day)
                   ? &m_rows[static_cast<std::size_t>((day - m_period.first).count())]
                   : nullptr;
    }

    template <class Record> void mark(const Table<Record>& table, bool DayMarks::*kind)
    {
        for (const Row<Record>& row : table) {
            if (DayMarks* marks = at(dayOf(row.value))) {
                marks->*kind = true;
            }
        }
    }

    std::vector<DayMarks> take() { return std::move(m_rows); }

private:
    template <class Record> static Day dayOf(const Record& record) { return record.date; }
    static Day dayOf(const Measure& measure) { return measure.from; }

    Period m_period;
    std::vector<DayMarks> m_rows;
};

} // namespace

std::vector<DayMarks> dayMarks(const Diary& diary, Period period)
{
    MarkedDays marked(period);
    for (const DayValue& row : morningPain(diary, period)) {
        if (row.value) {
            marked.at(row.day)->morning = static_cast<int>(*row.value);
        }
    }
    for (const FlareMark& flare : flareMarks(diary.course, period)) {
        marked.at(flare.day)->flare = true;
    }
    const Log& log = diary.log;
    marked.mark(log.sessions, &DayMarks::session);
    marked.mark(log.runs, &DayMarks::run);
    marked.mark(log.heelRaiseTests, &DayMarks::other);
    marked.mark(log.measures, &DayMarks::other);
    marked.mark(log.stageMoves, &DayMarks::other);
    marked.mark(log.normalResets, &DayMarks::other);
    marked.mark(log.seenProfessional, &DayMarks::other);
    marked.mark(log.scores, &DayMarks::other);
    marked.mark(log.activityRatings, &DayMarks::other);
    return marked.take();
}

} // namespace springback
