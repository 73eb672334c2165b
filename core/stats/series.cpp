#include "core/stats/series.h"

#include <algorithm>
#include <array>

#include "core/stats/marks.h"

namespace springback {

namespace {

/// One slot for each day of a period, so that every series is built in one pass over its table.
class DailyValues {
public:
    explicit DailyValues(Period period)
        : m_period(period), m_rows(static_cast<std::size_t>(period.length()))
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].row.day = period.first + days(static_cast<int>(i));
        }
    }

    /// The day is part of the series, known or not.
    void mention(Day day)
    {
        if (Slot* slot = slotOf(day)) {
            slot->mentioned = true;
        }
    }
    void set(Day day, double value)
    {
        if (Slot* slot = slotOf(day)) {
            slot->mentioned = true;
            slot->row.value = value;
        }
    }
    void add(Day day, double value)
    {
        if (Slot* slot = slotOf(day)) {
            slot->mentioned = true;
            slot->row.value = slot->row.value.value_or(0) + value;
        }
    }
    void raiseTo(Day day, double value)
    {
        if (Slot* slot = slotOf(day)) {
            slot->mentioned = true;
            slot->row.value = std::max(slot->row.value.value_or(value), value);
        }
    }

    Series everyDay() const
    {
        Series series;
        series.reserve(m_rows.size());
        for (const Slot& slot : m_rows) {
            series.push_back(slot.row);
        }
        return series;
    }
    Series mentionedDays() const
    {
        Series series;
        for (const Slot& slot : m_rows) {
            if (slot.mentioned) {
                series.push_back(slot.row);
            }
        }
        return series;
    }

private:
    struct Slot {
        DayValue row;
        bool mentioned = false;
    };

    Slot* slotOf(Day day)
    {
        return m_period.contains(day)
                   ? &m_rows[static_cast<std::size_t>((day - m_period.first).count())]
                   : nullptr;
    }

    Period m_period;
    std::vector<Slot> m_rows;
};

Series worstOfDay(const Diary& diary, Period period, bool runs)
{
    DailyValues values(period);
    for (const EffortPain& effort : effortPains(diary, period)) {
        if (effort.run != runs) {
            continue;
        }
        values.mention(effort.day);
        if (const auto worst = effort.worst()) {
            values.raiseTo(effort.day, *worst);
        }
    }
    return values.mentionedDays();
}

/// Sums `amount` of every set whose exercise is of that class. Empty amounts are no work of that
/// kind.
Series sumOverSets(const Diary& diary, Period period, LoadClass loadClass,
                   std::optional<double> (*amount)(const Set&))
{
    DailyValues values(period);
    for (const Row<Session>& row : diary.log.sessions) {
        if (!period.contains(row.value.date)) {
            continue;
        }
        for (const Set& set : row.value.sets) {
            const Exercise* exercise = diary.programme.exercise(set.exercise);
            const auto value = amount(set);
            if (exercise != nullptr && exercise->loadClass == loadClass && value) {
                values.add(row.value.date, *value);
            }
        }
    }
    return values.mentionedDays();
}

Series heelRaises(const Log& log, Period period, std::optional<int> HeelRaiseTest::*side)
{
    DailyValues values(period);
    for (const Row<HeelRaiseTest>& row : log.heelRaiseTests) {
        if (const auto raises = row.value.*side) {
            values.set(row.value.date, *raises);
        }
    }
    return values.mentionedDays();
}

constexpr std::array<NamedSeries, 11> kAllSeries{{
    {"morning", "points", &morningPain},
    {"normal", "points", &normalPain},
    {"session_pain", "points", &sessionPain},
    {"run_distance", "km", &runDistance},
    {"strength_volume", "kg", &strengthVolume},
    {"hold_seconds", "s", &holdSeconds},
    {"jump_contacts", "count", &jumpContacts},
    {"heel_raise_left", "count", &heelRaiseLeft},
    {"heel_raise_right", "count", &heelRaiseRight},
    {"stiffness", "min", &stiffness},
    {"visa_a", "points", &visaA},
}};

} // namespace

Series morningPain(const Diary& diary, Period period)
{
    DailyValues values(period);
    for (const Row<CheckIn>& row : diary.log.checkIns) {
        values.set(row.value.date, row.value.pain.worst().value());
    }
    // The course knows which side counts, within its episode.
    for (const DayRecord& day : diary.course.days) {
        if (day.morning) {
            values.set(day.date, *day.morning);
        }
    }
    return values.everyDay();
}

Series stiffness(const Diary& diary, Period period)
{
    DailyValues values(period);
    for (const Row<CheckIn>& row : diary.log.checkIns) {
        if (row.value.stiffness) {
            values.set(row.value.date, *row.value.stiffness);
        }
    }
    return values.everyDay();
}

Series normalPain(const Diary& diary, Period period)
{
    DailyValues values(period);
    for (const DayRecord& day : diary.course.days) {
        values.set(day.date, day.normal);
    }
    return values.mentionedDays();
}

Series sessionPain(const Diary& diary, Period period)
{
    return worstOfDay(diary, period, false);
}

Series runPain(const Diary& diary, Period period)
{
    return worstOfDay(diary, period, true);
}

Series strengthVolume(const Diary& diary, Period period)
{
    return sumOverSets(diary, period, LoadClass::Loaded, [](const Set& set) {
        return set.reps && set.load.grams > 0
                   ? std::optional<double>(*set.reps * (set.load.grams / 1000.0))
                   : std::nullopt;
    });
}

Series holdSeconds(const Diary& diary, Period period)
{
    return sumOverSets(diary, period, LoadClass::Loaded, [](const Set& set) {
        return set.holdSeconds ? std::optional<double>(*set.holdSeconds) : std::nullopt;
    });
}

Series jumpContacts(const Diary& diary, Period period)
{
    return sumOverSets(diary, period, LoadClass::Jump, [](const Set& set) {
        return set.reps ? std::optional<double>(*set.reps) : std::nullopt;
    });
}

Series runDistance(const Diary& diary, Period period)
{
    DailyValues values(period);
    for (const Row<Run>& row : diary.log.runs) {
        values.add(row.value.date, row.value.distance.metres / 1000.0);
    }
    return values.mentionedDays();
}

Series heelRaiseLeft(const Diary& diary, Period period)
{
    return heelRaises(diary.log, period, &HeelRaiseTest::left);
}

Series heelRaiseRight(const Diary& diary, Period period)
{
    return heelRaises(diary.log, period, &HeelRaiseTest::right);
}

Series visaA(const Diary& diary, Period period)
{
    DailyValues values(period);
    for (const Row<Score>& row : diary.log.scores) {
        if (row.value.kind == ScoreKind::VisaA) {
            values.set(row.value.date, row.value.value);
        }
    }
    return values.mentionedDays();
}

std::span<const NamedSeries> allSeries()
{
    return kAllSeries;
}

const NamedSeries* seriesNamed(std::string_view name)
{
    const auto found =
        std::find_if(kAllSeries.begin(), kAllSeries.end(),
                     [name](const NamedSeries& series) { return series.name == name; });
    return found == kAllSeries.end() ? nullptr : &*found;
}

} // namespace springback
