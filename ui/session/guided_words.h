// What a guided session says while it runs: titles, counters, times. Pure functions; sentences of
// the rules are phrases.
#pragma once

#include <QString>

#include "core/session/guided_session.h"

namespace springback::ui::guided_words {

/// The step that is spoken of: in a rest the one ahead. The session must have a script.
const Step& shownStep(const GuidedSession& guided);

/// "Exercise 1 of 2 · hold 3 of 5", "Circuit 1 · round 2 of 3".
QString counter(const GuidedSession& guided, const Programme& programme);
/// "Right leg, 45 s, 12.5 kg. Aim for RPE 8."
QString task(const GuidedSession& guided, Units units);
/// A word or two above the figure: "Hold", "Up", "Switch to the left leg".
QString phase(const GuidedSession& guided);
/// The figure to be read from across the room: "0:27", "3 / 8".
QString figure(const GuidedSession& guided);
/// "45 s · 12.5 kg".
QString amount(const Set& set, Units units);
QString reps(int count); ///< "8 reps"
QString sets(int count); ///< "7 sets"
/// "Hold 3", and in a circuit "Round 2, Single-leg hop up".
QString setName(const Step& step, const Programme& programme);
/// How much pain is to be expected in such work.
QString painHint(const Step& step, const RuleSet& rules);
/// Minutes and seconds, rounded up: what a countdown shows.
QString clock(milliseconds left);
/// What the person should know now: that the clock was stopped, or what the rules ended. `now` is
/// the plan with the session on record. Empty when all is well.
QString notice(const GuidedSession& guided, const Plan& now, const RuleSet& rules);
/// Why the session ends before its last set; empty when it doesn't.
QString whyItEnded(const GuidedSession& guided, const Plan& now, const RuleSet& rules);
/// "set 3 of 5": where a running session would be resumed; empty when it is all done.
QString resumeAt(const Script& script, const Session& session, const Programme& programme);

} // namespace springback::ui::guided_words
