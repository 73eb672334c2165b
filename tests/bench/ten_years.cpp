#include "tests/bench/ten_years.h"

#include <algorithm>
#include <array>
#include <random>

namespace springback::bench {

namespace {

constexpr int kSetsInSession = 6;

/// When in each year the next stage begins.
struct YearlyMove {
    int dayOfYear;
    Stage stage;
};
constexpr std::array<YearlyMove, 4> kYearlyMoves{
    {{0, Stage::Strength}, {60, Stage::Spring1}, {120, Stage::Spring2}, {220, Stage::SpeedHills}}};

template <class Record> void add(Table<Record>& table, Record record)
{
    table.push_back({static_cast<Id>(table.size()) + 1, std::move(record)});
}

/// Walks through the days and writes down what a person would.
class Diarist {
public:
    Log write(int dayCount)
    {
        const Day first = kToday - days(dayCount - 1);
        Episode episode;
        episode.location = Location::MidPortion;
        episode.start = first;
        episode.usualMorningPain = *Pain::from(2);
        episode.usualStiffness = 10;
        add(m_log.episodes, episode);
        for (int i = 0; i < dayCount; ++i) {
            writeDay(first + days(i), i % kDaysInYear);
        }
        return std::move(m_log);
    }

private:
    /// 0 to `below` - 1. Not std::uniform_int_distribution: that differs between libraries.
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    Pain nearly(int value) { return *Pain::from(std::clamp(value + draw(2), 0, 10)); }

    void writeDay(Day day, int dayOfYear)
    {
        for (const YearlyMove& move : kYearlyMoves) {
            if (move.dayOfYear == dayOfYear) {
                add(m_log.stageMoves, StageMove{day, move.stage, "next stage"});
                m_stage = move.stage;
            }
        }
        writeCheckIn(day);
        const bool jumps = m_stage >= Stage::Spring1 && dayOfYear % 2 == 0;
        writeSession(day, TimeOfDay{7 * 60 + 30}, {"toe_yoga", "toes_in_raise"}, dayOfYear);
        if (jumps) {
            writeSession(day, TimeOfDay{18 * 60}, {"c1_hop_up", "c1_forward_hop"}, dayOfYear);
        } else {
            writeSession(day, TimeOfDay{18 * 60}, {"mid_range_hold", "single_leg_weighted_raise"},
                         dayOfYear);
        }
        if (dayOfYear % 7 == 2 || dayOfYear % 7 == 5) {
            writeRun(day);
        }
        if (dayOfYear % 30 == 10) {
            add(m_log.heelRaiseTests, HeelRaiseTest{day, 18 + draw(10), 26 + draw(6), {}, {}});
        }
    }

    /// A flare about every six weeks, easing over three mornings.
    void writeCheckIn(Day day)
    {
        m_flare = draw(42) == 0 ? 3 : std::max(0, m_flare - 1);
        CheckIn checkIn;
        checkIn.date = day;
        checkIn.pain = nearly(1 + m_flare);
        checkIn.stiffness = 5 + 5 * m_flare + draw(6);
        add(m_log.checkIns, checkIn);
    }

    void writeSession(Day day, TimeOfDay time, std::array<const char*, 2> exercises, int dayOfYear)
    {
        Session session;
        session.date = day;
        session.time = time;
        session.minutes = 15 + draw(20);
        session.painDuring = nearly(2);
        session.painAfter = nearly(1);
        for (int i = 0; i < kSetsInSession; ++i) {
            Set set;
            set.exercise = exercises[static_cast<std::size_t>(i * 2 / kSetsInSession)];
            set.side = Side::Right;
            set.pain = nearly(1);
            set.rpe = 6 + draw(3);
            if (set.exercise == "mid_range_hold") {
                set.holdSeconds = 45;
                set.load = Load{2500 * (dayOfYear / 30)};
            } else {
                set.reps = set.exercise == "single_leg_weighted_raise" ? 8 : 15;
            }
            session.sets.push_back(set);
        }
        add(m_log.sessions, session);
    }

    void writeRun(Day day)
    {
        Run run;
        run.date = day;
        run.distance = Distance{4000 + 100 * draw(40)};
        run.duration = Duration{run.distance.metres * 36 / 100};
        run.painDuring = nearly(1);
        run.hills = m_stage == Stage::SpeedHills && draw(4) == 0;
        add(m_log.runs, run);
    }

    std::mt19937 m_random{20260314};
    Log m_log;
    Stage m_stage = Stage::Settle;
    int m_flare = 0; ///< points above the quiet morning
};

} // namespace

Log yearsOfHistory(int years)
{
    return Diarist().write(years * kDaysInYear);
}

} // namespace springback::bench
