// Every sentence that the core's enums and numbers become. Translated here only; the core never
// makes text for people. Tone: calm, short, no blame; observation, rule, next dose.
#pragma once

#include <QString>

#include "core/domain/records.h"
#include "core/programme/programme.h"
#include "core/result.h"
#include "core/rules/plan.h"
#include "core/rules/run_notices.h"

namespace springback::ui::phrases {

// Names.
QString advice(Advice advice);       ///< "Dial back"
QString rule(Rule rule);             ///< "Moderate flare"
QString source(Rule rule);           ///< "Plan article, size ours"
QString figureName(FigureName name); ///< "stiffness in minutes"
QString outcome(Outcome outcome);    ///< "tolerated"
QString morningKind(MorningKind kind);
QString sign(Sign sign); ///< "Limping"
QString tag(Tag tag);
QString changed(Changed changed);
QString measure(MeasureKind measure); ///< "Heel lift 9–12 mm"
QString stage(Stage stage);
QString location(Location location);
QString side(Side side);
QString weekday(Weekday weekday); ///< the locale's short name
QString zone(Zone zone);          ///< "safe", "acceptable, in control", "too much"
QString exercise(const Programme& programme,
                 const std::string& id);     ///< its name; the id when unknown
QString variant(const std::string& variant); ///< "both legs"

// Figures, in the person's locale and units.
QString load(Load load, Units units);             ///< "12.5 kg"
QString distance(Distance distance, Units units); ///< "6.2 km"
QString climb(int metres, Units units);           ///< "85 m up"
QString cadence(int stepsPerMinute);              ///< "168 steps a minute"
QString dose(const Dose& dose);                   ///< "4 × 8", "5 × 45 s"
QString doseWithLoad(const Dose& dose, Units units);
QString day(Day day);         ///< "Saturday 14 March"
QString shortDay(Day day);    ///< "14 Mar"
QString time(TimeOfDay time); ///< "07:10"; never with seconds, as some locales would

// Sentences.
QString headline(const Plan& plan, const Log& log, const Programme& programme);
/// One or two lines below the headline: the two numbers, and what happens next. Rich text.
QString because(const Plan& plan, const Log& log, const Programme& programme);
/// One matched rule with the figures it saw.
QString reason(const Reason& reason, const Programme& programme);
QString until(const Plan& plan);       ///< "until a normal morning"; empty when nothing rests
QString whenNext(Day next, Day today); ///< "tomorrow", "next Friday", "on 21 Mar"
/// "after a normal morning": when what rests comes back; empty when nothing rests.
QString comesBack(const Plan& plan);
QString gateFigure(const GateFigure& figure, Side side, const Programme& programme);
/// What would open the gate, the next thing first; empty when it is open.
QString gateMissing(const GateStatus& gate, Side side, const Programme& programme);
/// "The longest run in the last 30 days was 8.2 km on 3 March." Of a run of an earlier day they are
/// the days before it.
QString runNotice(const RunNotice& notice, bool isOfToday, Units units);
/// Where a run comes from: "a FIT file"; empty for one that was entered by hand.
QString runSource(const std::string& source);
/// "this morning at 07:10", "yesterday"; before the day's start it was in the night.
QString runTime(const Run& run, Day today, TimeOfDay dayStart);
QString pace(const Run& run, Units units); ///< "5:53"; empty when it is not known
/// Whom to ask about these signs, and what; empty for none.
QString whatToDo(Signs signs);
QString error(const Error& error);
/// The same of one entry among others that are not refused: without a full stop, and silent about
/// what became of it.
QString reason(const Error& error);
/// Why, without where: what was expected and what was found.
QString reasonOf(const Error& error);
/// Why a programme file was not taken, and what stands in its place.
QString programmeRefused(const Error& error);

/// Rich text without its tags, for screen readers and tests.
QString plain(const QString& rich);

} // namespace springback::ui::phrases
