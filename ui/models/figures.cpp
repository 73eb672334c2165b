#include "ui/models/figures.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace springback::ui {

namespace {

constexpr double kGramsPerPound = 453.59237;
constexpr double kGramsPerKilogram = 1000.0;
constexpr double kMetresPerMile = 1609.344;
constexpr double kMetresPerKilometre = 1000.0;

} // namespace

double gramsPer(Units units)
{
    return units == Units::Imperial ? kGramsPerPound : kGramsPerKilogram;
}

double metresPer(Units units)
{
    return units == Units::Imperial ? kMetresPerMile : kMetresPerKilometre;
}

double loadValue(Load load, Units units)
{
    return std::round(load.grams / gramsPer(units) * 100.0) / 100.0;
}

Load loadFrom(double value, Units units)
{
    return Load{static_cast<int>(std::lround(value * gramsPer(units)))};
}

QString ratingText(const PainRating& rating)
{
    const QLocale locale;
    if (!rating.perSide) {
        return locale.toString(rating.worst().value());
    }
    return QCoreApplication::translate("Figures", "left %1, right %2")
        .arg(locale.toString(rating.left.value()), locale.toString(rating.right.value()));
}

bool isAskedPerSide(const Log& log, Day day)
{
    const Row<Episode>* episode = episodeOn(log, day);
    return episode != nullptr && episode->value.side == Side::Both;
}

} // namespace springback::ui
