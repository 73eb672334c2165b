// What was done before a flare and what was done next, read from the log itself and not from the
// plan: the dose, the next dose, and the day the earlier one sat well again. No sentences.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/stats/flare_events.h"

namespace springback {

enum class NextDose {
    NotDoneAgain, ///< so far
    Easier,
    AsBefore, ///< the same or harder
};

/// One exercise before and after a flare. Doses are told by their hardest sets.
struct DoseAfter {
    std::string exercise;
    bool judged = false; ///< part of the sessions that the flare belongs to
    Day day{};           ///< the newest such day before the flare, or the newest at all
    Dose dose;
    NextDose then = NextDose::NotDoneAgain;
    std::optional<Day> nextDay; ///< first one from the flare on
    std::optional<Dose> next;
    std::optional<Day> backOn; ///< with Easier: a dose at least as hard was tolerated

    friend bool operator==(const DoseAfter&, const DoseAfter&) = default;
};

/// The longest of the runs that a flare belongs to, and the runs after it.
struct RunAfter {
    Day day{};
    Distance distance;
    std::optional<Day> nextDay;
    std::optional<Distance> next;
    std::optional<Day> asLongOn; ///< where the next was shorter: one as long was tolerated

    friend bool operator==(const RunAfter&, const RunAfter&) = default;
};

/// The log by exercise and day, made once for many flares. A view: the diary must outlive it.
class DoneAfter {
public:
    explicit DoneAfter(const Diary& diary);

    /// In the order of the programme: exercises of the sessions that the flare belongs to, and
    /// others of the seven days before it where the next dose was easier. Mobility and foot work is
    /// left out, as no flare dials it back.
    std::vector<DoseAfter> doses(const FlareEvent& event);
    std::optional<RunAfter> run(const FlareEvent& event) const;

private:
    struct DoneDay {
        Day day{};
        std::vector<const Set*> sets;
        bool tolerated = false;          ///< every session it was part of
        std::optional<Position> reached; ///< once asked for
    };
    struct DoneRun {
        Day day{};
        Distance distance;
        bool tolerated = false;
    };
    using DoneDays = std::vector<DoneDay>; ///< by day

    void addSession(const Row<Session>& row, bool tolerated);
    static const Position& reached(DoneDay& done, const Ladder& ladder);
    std::optional<DoseAfter> doseAfter(const Exercise& exercise, const FlareEvent& event);
    void compareWithNext(DoseAfter& after, const Exercise& exercise, DoneDay& before,
                         std::span<DoneDay> later) const;

    Diary m_diary;
    Side m_side = Side::Both;
    Location m_location = Location::Unsure;
    std::map<std::string, DoneDays, std::less<>> m_done; ///< by exercise
    std::vector<DoneRun> m_runs;                         ///< by day
};

} // namespace springback
