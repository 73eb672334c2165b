#include "ui/charts/dose_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class DoseWords {
    Q_DECLARE_TR_FUNCTIONS(DoseWords)
};

/// From the unit of the kind to the one shown.
double shownFactor(DoseKind kind, Units units)
{
    switch (kind) {
    case DoseKind::RunDistance:
        return metresPer(Units::Metric) / metresPer(units);
    case DoseKind::StrengthVolume:
        return gramsPer(Units::Metric) / gramsPer(units);
    case DoseKind::Exercise:
    case DoseKind::JumpContacts:
    case DoseKind::HoldSeconds:
        break;
    }
    return 1;
}

QString numberWords(double value)
{
    // Short distances need their decimal; hundreds of kilograms don't.
    const bool whole = value >= 100 || value == std::round(value);
    return QLocale().toString(value, 'f', whole ? 0 : 1);
}

QString rungText(const Dose& dose, Units units)
{
    const QString text = phrases::doseWithLoad(dose, units);
    return dose.load.grams > 0 || dose.variant.empty()
               ? text
               : DoseWords::tr("%1, %2", "dose, variant").arg(text, phrases::variant(dose.variant));
}

std::vector<PlotTick> rungTicks(const std::vector<JudgedDose>& doses, Units units, int atMost)
{
    std::map<double, QString> rungs;
    for (const JudgedDose& done : doses) {
        rungs.emplace(done.amount, rungText(done.dose, units));
    }
    const auto count = static_cast<int>(rungs.size());
    const int stride = std::max(1, (count + atMost - 1) / std::max(1, atMost));
    std::vector<PlotTick> ticks;
    int place = 0;
    for (const auto& [amount, text] : rungs) {
        // Counted from the hardest, which always has its mark.
        if ((count - 1 - place) % stride == 0) {
            ticks.push_back({amount, text});
        }
        ++place;
    }
    return ticks;
}

} // namespace

QString componentName(const Component& component, const Programme& programme)
{
    switch (component.kind) {
    case DoseKind::RunDistance:
        return DoseWords::tr("Runs");
    case DoseKind::JumpContacts:
        return DoseWords::tr("All jumps and hops");
    case DoseKind::StrengthVolume:
        return DoseWords::tr("All added load");
    case DoseKind::HoldSeconds:
        return DoseWords::tr("All holds");
    case DoseKind::Exercise:
        break;
    }
    return phrases::exercise(programme, component.exercise);
}

QString doseTitle(const Component& component, Units units)
{
    const bool metric = units == Units::Metric;
    switch (component.kind) {
    case DoseKind::RunDistance:
        return metric ? DoseWords::tr("distance of the day, km")
                      : DoseWords::tr("distance of the day, miles");
    case DoseKind::JumpContacts:
        return DoseWords::tr("contacts of the day");
    case DoseKind::StrengthVolume:
        return metric ? DoseWords::tr("load × repetitions of the day, kg")
                      : DoseWords::tr("load × repetitions of the day, lb");
    case DoseKind::HoldSeconds:
        return DoseWords::tr("seconds held in the day");
    case DoseKind::Exercise:
        break;
    }
    return DoseWords::tr("dose, from easier to harder");
}

QString doseText(const Component& component, double amount, const Dose& dose, Units units)
{
    const QString number = numberWords(amount * shownFactor(component.kind, units));
    switch (component.kind) {
    case DoseKind::RunDistance:
        return phrases::distance(Distance{static_cast<int>(std::lround(amount * 1000))}, units);
    case DoseKind::JumpContacts:
        return DoseWords::tr("%1 contacts").arg(number);
    case DoseKind::StrengthVolume:
        return units == Units::Metric ? DoseWords::tr("%1 kg").arg(number)
                                      : DoseWords::tr("%1 lb").arg(number);
    case DoseKind::HoldSeconds:
        return DoseWords::tr("%1 s").arg(number);
    case DoseKind::Exercise:
        break;
    }
    return rungText(dose, units);
}

QVariant doseCell(const Component& component, double amount, const Dose& dose, Units units)
{
    if (component.kind == DoseKind::Exercise) {
        return rungText(dose, units);
    }
    return std::round(amount * shownFactor(component.kind, units) * 100) / 100;
}

std::vector<PlotTick> doseTicks(const Component& component, const std::vector<JudgedDose>& doses,
                                double from, double to, Units units, int atMost)
{
    if (component.kind == DoseKind::Exercise) {
        return rungTicks(doses, units, atMost);
    }
    const double factor = shownFactor(component.kind, units);
    std::vector<PlotTick> ticks;
    for (const double shown : niceTicks(from * factor, to * factor, atMost)) {
        ticks.push_back({shown / factor, numberWords(shown)});
    }
    return ticks;
}

QString dateWords(Day day)
{
    return QLocale().toString(toQt(day), DoseWords::tr("d MMM yyyy", "date format"));
}

} // namespace springback::ui
