#include "ui/session/preview.h"

#include <QCoreApplication>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/session/session_draft.h"

namespace springback::ui {

QString whatTheRulesWillDo(const JournalBridge& bridge, const Session& session)
{
    const std::optional<Pain> worst = worstPain(session);
    const bool tooMuch = worst && worst->value() > bridge.ruleSet().acceptableMax;
    if (!tooMuch && !session.signs.containsAny(kStopSigns)) {
        return {};
    }
    const Plan next = plan(bridge.programme(), bridge.ruleSet(),
                           supposing(bridge.log(), adding(session)), bridge.today());
    const QString advice = phrases::advice(next.advice);
    if (next.stopExercise && session.date == bridge.today()) {
        return QCoreApplication::translate(
                   "SessionPreview",
                   "Better to stop here for today: with this on record the advice is “%1”.")
            .arg(advice);
    }
    return QCoreApplication::translate("SessionPreview",
                                       "With this on record the advice today is “%1”.")
        .arg(advice);
}

} // namespace springback::ui
