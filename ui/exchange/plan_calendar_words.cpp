#include "ui/exchange/plan_calendar_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include "core/exchange/plan_calendar.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

struct PlanCalendarText {
    Q_DECLARE_TR_FUNCTIONS(PlanCalendarText)
};

QString doseLine(const PlanItem& item, const Programme& programme, Units units)
{
    const QString line = PlanCalendarText::tr("%1: %2", "exercise: dose")
                             .arg(phrases::exercise(programme, item.exercise),
                                  phrases::doseWithLoad(item.dose, units));
    return item.side == Side::Both
               ? line
               : PlanCalendarText::tr("%1, %2", "dose, side").arg(line, phrases::side(item.side));
}

CalendarWords calendarWords(const JournalBridge& bridge)
{
    CalendarWords words;
    words.name = fromQt(PlanCalendarText::tr("Springback"));
    words.session = fromQt(PlanCalendarText::tr("Achilles exercises"));
    words.mayChange = fromQt(PlanCalendarText::tr("Doses as of %1. They change with the mornings: "
                                                  "Springback has those of the day.")
                                 .arg(phrases::day(bridge.today())));
    words.checkIn = fromQt(PlanCalendarText::tr("Morning check-in"));
    words.checkInHow =
        fromQt(PlanCalendarText::tr("Pain on the first steps, 0 to 10, and minutes of stiffness."));
    words.dose = [&bridge](const PlanItem& item) {
        return fromQt(doseLine(item, bridge.programme(), bridge.log().settings.units));
    };
    return words;
}

} // namespace

std::optional<std::string> planCalendarOf(const JournalBridge& bridge, bool checkIns,
                                          const QDateTime& now)
{
    const auto ask = calendarAsk(bridge.programme(), bridge.ruleSet(), bridge.log(), bridge.plan(),
                                 fromQt(now.toUTC()), checkIns);
    return ask ? std::optional(planCalendar(*ask, StableIds(bridge.log()), calendarWords(bridge)))
               : std::nullopt;
}

} // namespace springback::ui
