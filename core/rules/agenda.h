// Which blocks of a stage fall on which day: weekdays, days owed from a rest, 48 h between jumps.
// Knows days, not doses.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/domain/records.h"
#include "core/programme/programme.h"
#include "core/rules/rule_set.h"

namespace springback {

struct BlockDay {
    const Block* block = nullptr;
    bool due = false;          ///< today
    bool tooSoon = false;      ///< would be due, but for the time since the last jumps
    std::optional<Day> next{}; ///< when not due
};

struct AgendaDay {
    Day today;
    bool strengthRests = false;
    bool jumpsRest = false;
    bool raisesAreHeavy = false;  ///< a loaded raise in the strength block: no jumps on that day
    std::optional<Day> lastJumps; ///< before today
};

class Agenda {
public:
    Agenda(const Schedule& schedule, const RuleSet& rules) : m_schedule(&schedule), m_rules(&rules)
    {
    }

    /// Call once a day, in order: a due day that falls on a rest is owed to the next allowed day.
    std::vector<BlockDay> next(const std::vector<const Block*>& blocks, const AgendaDay& day);

private:
    Weekdays weekdaysOf(const Block& block) const;
    Day nextDay(const Block& block, const AgendaDay& day, bool owed, Weekdays heavy) const;
    BlockDay place(const Block& block, const AgendaDay& day, bool heavyToday, Weekdays heavy);

    const Schedule* m_schedule;
    const RuleSet* m_rules;
    std::map<std::string, bool, std::less<>> m_owed; ///< by block id
};

} // namespace springback
