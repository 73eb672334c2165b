#include <QCoreApplication>
#include <QLocale>

#include <cmath>

#include "ui/phrases.h"
#include "ui/progress/flare_words.h"

namespace springback::ui {

namespace {

class FlareRows {
    Q_DECLARE_TR_FUNCTIONS(FlareRows)
};

QString figureTitle(WeekFigure figure)
{
    switch (figure) {
    case WeekFigure::RunDistance:
        return FlareRows::tr("Run distance");
    case WeekFigure::LongestRun:
        return FlareRows::tr("Longest run");
    case WeekFigure::Runs:
        return FlareRows::tr("Runs");
    case WeekFigure::HillRuns:
        return FlareRows::tr("Runs with hills");
    case WeekFigure::SpeedRuns:
        return FlareRows::tr("Runs with speed work");
    case WeekFigure::JumpContacts:
        return FlareRows::tr("Jump contacts");
    case WeekFigure::StrengthVolume:
        return FlareRows::tr("Strength (load × repetitions)");
    case WeekFigure::HoldSeconds:
        return FlareRows::tr("Holds");
    case WeekFigure::Sessions:
        return FlareRows::tr("Sessions");
    case WeekFigure::NewShoes:
        return FlareRows::tr("Times new shoes were noted");
    case WeekFigure::MissedMornings:
        return FlareRows::tr("Mornings not recorded");
    case WeekFigure::PoorSleep:
        break;
    }
    return FlareRows::tr("Mornings after poor sleep");
}

bool isAmount(WeekFigure figure)
{
    return figure == WeekFigure::RunDistance || figure == WeekFigure::LongestRun ||
           figure == WeekFigure::StrengthVolume || figure == WeekFigure::HoldSeconds;
}

/// Kilometres and kilograms as whole metres and grams, as the phrases take them.
int thousandfold(double value)
{
    return static_cast<int>(std::lround(value * 1000));
}

QString valueText(WeekFigure figure, double value, Units units)
{
    switch (figure) {
    case WeekFigure::RunDistance:
    case WeekFigure::LongestRun:
        return phrases::distance(Distance{thousandfold(value)}, units);
    case WeekFigure::StrengthVolume:
        return value == 0 ? QLocale().toString(0) : phrases::load(Load{thousandfold(value)}, units);
    case WeekFigure::HoldSeconds:
        return FlareRows::tr("%1 s", "seconds").arg(QLocale().toString(std::lround(value)));
    default:
        return QLocale().toString(std::lround(value));
    }
}

QString insideSentence(const QString& title)
{
    return title.left(1).toLower() + title.mid(1);
}

QString differenceText(const WeekFigures& row, Units units)
{
    if (!row.differs) {
        return {};
    }
    const QString by = valueText(row.figure, std::abs(row.before - row.good), units);
    if (row.before > row.good) {
        return FlareRows::tr("%1 more", "than in the good days").arg(by);
    }
    return isAmount(row.figure) ? FlareRows::tr("%1 less", "than in the good days").arg(by)
                                : FlareRows::tr("%1 fewer", "than in the good days").arg(by);
}

} // namespace

std::vector<FlareRow> flareRows(const FlareStory& story, Units units)
{
    std::vector<FlareRow> rows;
    const auto figures =
        story.good ? story.figures : compareWeeks(story.before, springback::WeekOfLoad{});
    rows.reserve(figures.size());
    for (const WeekFigures& row : figures) {
        rows.push_back({figureTitle(row.figure), valueText(row.figure, row.before, units),
                        story.good ? valueText(row.figure, row.good, units) : QString(),
                        story.good ? differenceText(row, units) : QString()});
    }
    return rows;
}

QString flareDifferences(const FlareStory& story, Units units)
{
    QStringList differences;
    for (const FlareRow& row : flareRows(story, units)) {
        if (!row.difference.isEmpty()) {
            differences << FlareRows::tr("%1, %2", "what differed, by how much")
                               .arg(insideSentence(row.figure), row.difference);
        }
    }
    if (!story.good) {
        return {};
    }
    return differences.isEmpty() ? FlareRows::tr("The week before it was much like the good days.")
                                 : FlareRows::tr("What was different: %1.")
                                       .arg(differences.join(QStringLiteral("; ")));
}

} // namespace springback::ui
