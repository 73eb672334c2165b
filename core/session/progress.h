// Where a running session stands: found from the sets on record alone, so that resuming needs
// nothing else that was stored. Pure functions.
#pragma once

#include <cstddef>

#include "core/domain/change.h"
#include "core/rules/rule_set.h"
#include "core/session/script.h"

namespace springback {

struct DoneStep {
    std::size_t step = 0; ///< of the script
    std::size_t set = 0;  ///< of the session

    friend bool operator==(const DoneStep&, const DoneStep&) = default;
};

/// Which sets on record are which steps. Matched in order by exercise, side and variant; a set that
/// no later step asks for was extra, and steps that were passed over were left out.
std::vector<DoneStep> doneSteps(const Script& script, const Session& session);

/// The index of the step after those done; script.size() when nothing is left.
std::size_t position(const Script& script, const Session& session);

/// The plan of the day as it was before this session: what its script is made from.
Plan planWithout(const Log& log, Id session, const Programme& programme, Day today);

/// The optional exercises that the session has sets of.
std::vector<std::string> chosenIn(const Session& session, const Plan& plan);

/// Whether the step may still be done. `now` is the plan with the running session on record. No
/// longer: everything once the plan pauses; what the rules rest; the exercise that hurt too much,
/// and with a circuit the rest of the circuit; heavy work once that pain means to settle down.
bool isAllowed(const Step& step, const Session& session, const Plan& now, const RuleSet& rules);

/// The session as it is once it has ended: no longer running, with the worst pain of its sets as
/// the pain during it.
Session ended(Session session, std::optional<int> minutes);

} // namespace springback
