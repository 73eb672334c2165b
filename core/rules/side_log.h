// One episode's entries as one side felt them, in the order of days. A view: the log must outlive
// it. Makes no judgement; order of entry does not matter.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/domain/log.h"
#include "core/programme/programme.h"

namespace springback {

/// A session or a run.
struct DayLoad {
    Id id = 0;
    const Session* session = nullptr; ///< one of the two
    const Run* run = nullptr;
    Day day;
    std::optional<int> pain; ///< worst during or after; of any set
    bool painAfterKnown = false;
    bool painToldLater = false; ///< the next morning's answer is worse than what was known
    bool jumps = false;         ///< class 4: jumps, or a run with hills or speed
    bool twoMornings = false;   ///< judged by two
    Signs signs;
};

/// All sets of one exercise on one day, with the load that each was part of.
struct DoneSets {
    std::size_t exercise = 0; ///< its place in the programme
    std::span<const Set* const> sets;
    std::span<const std::size_t> loads; ///< places in that day's loads
};

class SideLog {
public:
    /// Entries of `episode` up to `last`.
    SideLog(const Programme& programme, const Log& log, const Episode& episode, Side side,
            Day last);

    const Episode& episode() const { return *m_episode; }
    Side side() const { return m_side; }
    Day start() const { return m_episode->start; }
    Day last() const { return m_last; }

    const CheckIn* checkIn(Day day) const;
    std::span<const DayLoad> loads(Day day) const;
    /// Sets of this side, by exercise in the programme's order; unknown exercises are left out. The
    /// day is one of the episode.
    std::span<const DoneSets> done(Day day) const;
    /// Worst pain given the next morning for loads that had no pain after yet.
    void addPainAfter(Day day, int pain);

    const std::vector<const StageMove*>& stageMoves() const { return m_stageMoves; }
    const std::vector<const NormalReset*>& resets() const { return m_resets; }
    const std::vector<Day>& seenDays() const { return m_seen; }
    const std::vector<const HeelRaiseTest*>& tests() const { return m_tests; }
    const std::vector<const Measure*>& measures() const { return m_measures; }

    std::optional<int> painOn(const std::optional<PainRating>& rating) const
    {
        return rating ? std::optional<int>(rating->on(m_side).value()) : std::nullopt;
    }
    bool isOnThisSide(const Set& set) const
    {
        return m_side == Side::Both || set.side == Side::Both || set.side == m_side;
    }

private:
    struct DaySet {
        std::size_t exercise;
        std::size_t load;
        const Set* set;
    };

    bool covers(Day day) const { return day >= start() && day <= m_last; }
    std::size_t index(Day day) const { return static_cast<std::size_t>((day - start()).count()); }
    DayLoad loadOf(const Programme& programme, const Row<Session>& row) const;
    DayLoad loadOf(const Row<Run>& row) const;
    void sortLoads();
    void groupSets(const Programme& programme);
    void collectSets(const Programme& programme, Day day, std::vector<DaySet>& sets) const;
    void addDone(const std::vector<DaySet>& sets);

    const Episode* m_episode;
    Side m_side;
    Day m_last;
    std::vector<const CheckIn*> m_checkIns; ///< by day; null: none
    std::vector<DayLoad> m_loads;           ///< by day
    std::vector<std::size_t> m_loadsBegin;  ///< by day, one more at the end
    std::vector<const Set*> m_sets;         ///< by day and exercise
    std::vector<std::size_t> m_setLoads;    ///< of each set, its load's place in the day
    std::vector<DoneSets> m_done;           ///< by day; they look into the two above
    std::vector<std::size_t> m_doneBegin;   ///< by day, one more at the end
    std::vector<const StageMove*> m_stageMoves;
    std::vector<const NormalReset*> m_resets;
    std::vector<Day> m_seen;
    std::vector<const HeelRaiseTest*> m_tests;
    std::vector<const Measure*> m_measures;
};

} // namespace springback
