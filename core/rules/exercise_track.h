// One exercise through the episode, for one side: what was done, what sat well, and the place on
// the ladder it stands on. Dial-backs are absolute ("the last good dose"), so that applying one
// twice for the same cause changes nothing.
#pragma once

#include <optional>
#include <vector>

#include "core/programme/ladder.h"
#include "core/rules/judge.h"
#include "core/rules/rule.h"

namespace springback {

/// All sets of one exercise on one day.
struct DoneDose {
    JudgedLoad load; ///< pain: worst of the sessions it was part of
    Position position;
    std::optional<int> pain; ///< worst of this exercise; the session's when no set says
    bool painFromSets = false;
    std::optional<int> rpe; ///< highest recorded
    Position proposed{};    ///< that day
    int sessions = 1;       ///< that it was part of
};

class ExerciseTrack {
public:
    ExerciseTrack(const Exercise& exercise, Ladder ladder, Position start);

    const Exercise& exercise() const { return *m_exercise; }
    const Ladder& ladder() const { return m_ladder; }
    bool isJump() const { return m_exercise->loadClass == LoadClass::Jump; }

    Position base() const { return m_base; } ///< where the next proposal starts from
    Position lastDone() const;               ///< or the start
    const DoneDose* last() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const DoneDose* doneOn(Day day) const;
    const std::vector<DoneDose>& done() const { return m_done; } ///< by day
    /// What dialled it below what was last done, while it stands there.
    std::optional<Rule> dialledBy() const { return m_dialledBy; }
    bool isResting() const
    {
        return m_resting;
    } ///< fell off its first rung; until a normal morning

    void addDone(DoneDose done);
    /// The answer given the next morning, where the session had none.
    void addPainAfter(Day day, int pain);
    void normalMorning() { m_resting = false; }

    /// Was this dose, or a harder one, ever tolerated?
    bool wasTolerated(Position position, const Mornings&, const RuleSet&, Day today) const;
    std::optional<Day> lastRungToleratedOn(Day since, const Mornings&) const;

    /// To the newest tolerated dose easier than `flared`; one rung down when there is none; from
    /// the entry: rest. Either way the next step has to be earned anew.
    void dialBack(Position flared, Rule rule, const Mornings&, const RuleSet&, Day today);
    /// One rung easier than the newest tolerated dose (easier than `flared`, when it was part of
    /// a flare); not below the entry, so that rest is never complete.
    void easeBelowLastGood(std::optional<Position> flared, Rule rule, const Mornings&,
                           const RuleSet&, Day today);
    /// The newest tolerated dose not harder than the one last done.
    void backToLastGood(Rule rule, const Mornings&, const RuleSet&, Day today);

    /// Of the newest sessions, all at this dose or harder: how many were tolerated with pain in
    /// bounds. Counted up to the number needed.
    int goodSessions(const Mornings&, const RuleSet&, Day today) const;

private:
    std::optional<Position> lastGood(std::optional<Position> easierThan, const Mornings&,
                                     const RuleSet&, Day today) const;
    void fallTo(std::optional<Position> target, Rule rule);

    const Exercise* m_exercise;
    Ladder m_ladder;
    Position m_start;
    Position m_base;
    Day m_earnedFrom; ///< good sessions before a dial-back do not count towards the next step
    bool m_resting = false;
    std::optional<Rule> m_dialledBy;
    std::vector<DoneDose> m_done;
    std::vector<Position> m_easiest; ///< of each dose done and all before it
};

} // namespace springback
