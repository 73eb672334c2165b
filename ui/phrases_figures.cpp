#include <QLocale>
#include <QRegularExpression>

#include <cmath>

#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

constexpr double kGramsPerPound = 453.59237;
constexpr double kMetresPerMile = 1609.344;
constexpr double kFeetPerMetre = 1 / 0.3048;

/// The sets times the work of one set, before anything that is done twice.
QString setsTimesWork(const Dose& dose)
{
    const QString sets = QLocale().toString(dose.sets);
    if (dose.holdSeconds && *dose.holdSeconds >= 120 && *dose.holdSeconds % 60 == 0) {
        return Phrases::tr("%1 × %2 min").arg(sets, QLocale().toString(*dose.holdSeconds / 60));
    }
    if (dose.holdSeconds) {
        return Phrases::tr("%1 × %2 s").arg(sets, QLocale().toString(*dose.holdSeconds));
    }
    return Phrases::tr("%1 × %2", "sets times repetitions")
        .arg(sets, QLocale().toString(dose.reps.value_or(0)));
}

} // namespace

QString number(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return QLocale().toString(std::round(value * factor) / factor, 'f',
                              QLocale::FloatingPointShortest);
}

std::optional<double> figureOf(const Reason& reason, FigureName name)
{
    for (const Figure& figure : reason.figures) {
        if (figure.name == name) {
            return figure.value;
        }
    }
    return std::nullopt;
}

QString inSentence(const QString& name)
{
    const bool acronym = name.size() > 1 && name[1].isUpper();
    return name.isEmpty() || acronym ? name : name[0].toLower() + name.mid(1);
}

QString blockName(const std::string& id, const Programme& programme)
{
    for (const StagePlan& stage : programme.stages) {
        for (const Block& block : stage.blocks) {
            if (block.id == id) {
                return toQt(block.name);
            }
        }
    }
    return toQt(id);
}

QString load(Load load, Units units)
{
    if (load.grams == 0) {
        return Phrases::tr("body weight");
    }
    return units == Units::Metric
               ? Phrases::tr("%1 kg").arg(number(load.grams / 1000.0, 2))
               : Phrases::tr("%1 lb").arg(number(load.grams / kGramsPerPound, 1));
}

QString distance(Distance distance, Units units)
{
    return units == Units::Metric
               ? Phrases::tr("%1 km").arg(number(distance.metres / 1000.0, 2))
               : Phrases::tr("%1 mi").arg(number(distance.metres / kMetresPerMile, 2));
}

QString climb(int metres, Units units)
{
    return units == Units::Metric ? Phrases::tr("%1 m up").arg(number(metres, 0))
                                  : Phrases::tr("%1 ft up").arg(number(metres * kFeetPerMetre, 0));
}

QString cadence(int stepsPerMinute)
{
    return Phrases::tr("%1 steps a minute").arg(number(stepsPerMinute, 0));
}

QString dose(const Dose& dose)
{
    QString text = setsTimesWork(dose);
    if (!dose.alsoVariant.empty()) {
        text = Phrases::tr("%1, and the same with %2").arg(text, variant(dose.alsoVariant));
    }
    if (dose.timesADay == 2) {
        return Phrases::tr("%1, twice a day").arg(text);
    }
    if (dose.timesADay > 2) {
        return Phrases::tr("%1, %2 times a day").arg(text, QLocale().toString(dose.timesADay));
    }
    return text;
}

QString doseWithLoad(const Dose& dose, Units units)
{
    const QString text = phrases::dose(dose);
    return dose.load.grams == 0 ? text : Phrases::tr("%1 at %2").arg(text, load(dose.load, units));
}

QString day(Day day)
{
    return QLocale().toString(toQt(day), Phrases::tr("dddd d MMMM", "date format"));
}

QString shortDay(Day day)
{
    return QLocale().toString(toQt(day), Phrases::tr("d MMM", "date format"));
}

QString time(TimeOfDay time)
{
    static const QRegularExpression seconds(QStringLiteral("[:.]ss"));
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(toQt(time), format.remove(seconds));
}

QString figureName(FigureName name)
{
    switch (name) {
    case FigureName::Morning:
        return Phrases::tr("this morning");
    case FigureName::Normal:
        return Phrases::tr("your normal");
    case FigureName::Delta:
        return Phrases::tr("above normal by");
    case FigureName::Stiffness:
        return Phrases::tr("stiffness in minutes");
    case FigureName::StiffnessNormal:
        return Phrases::tr("stiffness before, in minutes");
    case FigureName::Pain:
        return Phrases::tr("worst pain");
    case FigureName::Times:
        return Phrases::tr("times in a week");
    case FigureName::Flares:
        return Phrases::tr("flares");
    case FigureName::WeekMean:
        return Phrases::tr("mean of the week");
    case FigureName::WeekMeanBefore:
        return Phrases::tr("mean of the week before");
    case FigureName::Anchor:
        return Phrases::tr("where you started");
    case FigureName::Days:
        return Phrases::tr("days");
    case FigureName::Hours:
        return Phrases::tr("hours since the last jumps");
    case FigureName::Needed:
        return Phrases::tr("needed");
    case FigureName::GoodSessions:
        return Phrases::tr("good sessions");
    case FigureName::Rpe:
        return Phrases::tr("effort of 10");
    case FigureName::Mornings:
        return Phrases::tr("mornings recorded");
    case FigureName::Weeks:
        return Phrases::tr("weeks");
    case FigureName::SessionsDone:
        return Phrases::tr("sessions done");
    case FigureName::SessionsPlanned:
        return Phrases::tr("sessions planned");
    case FigureName::HeelRaiseGain:
        return Phrases::tr("heel raises gained");
    }
    Q_UNREACHABLE();
}

} // namespace springback::ui::phrases
