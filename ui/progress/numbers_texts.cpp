#include "ui/progress/numbers_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "ui/phrases.h"

namespace springback::ui {

namespace {

class NumberWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressNumbers)
};

QString noNumber()
{
    return QStringLiteral("–");
}

/// "2, before 3: recorded". Inside the noise no direction is named.
QString besideBefore(std::optional<double> now, std::optional<double> before, double noise)
{
    if (!now) {
        return noNumber();
    }
    const QLocale locale;
    QString figure = locale.toString(*now);
    switch (difference(now, before, noise)) {
    case Difference::NothingBefore:
        break;
    case Difference::Same:
        return NumberWords::tr("%1, as before").arg(figure);
    case Difference::Recorded:
        return NumberWords::tr("%1, before %2: recorded").arg(figure, locale.toString(*before));
    case Difference::Lower:
        return NumberWords::tr("%1, before %2: lower").arg(figure, locale.toString(*before));
    case Difference::Higher:
        return NumberWords::tr("%1, before %2: higher").arg(figure, locale.toString(*before));
    }
    return figure;
}

/// A figure that has no noise of its own: both numbers, and no word on them.
QString withBefore(const QString& now, const QString& before)
{
    return before.isEmpty() ? now : NumberWords::tr("%1, before %2").arg(now, before);
}

using Words = QString (*)(const NumbersColumn&, Units);

QString medianWords(const NumbersColumn& column, Units)
{
    const auto of = [](const Numbers& numbers) {
        return numbers.mornings ? std::optional(numbers.mornings->median) : std::nullopt;
    };
    return besideBefore(of(column.now), column.before ? of(*column.before) : std::nullopt,
                        kPainNoise);
}

QString worstWords(const NumbersColumn& column, Units)
{
    const auto of = [](const Numbers& numbers) -> std::optional<double> {
        return numbers.mornings ? std::optional<double>(numbers.mornings->worst) : std::nullopt;
    };
    return besideBefore(of(column.now), column.before ? of(*column.before) : std::nullopt,
                        kPainNoise);
}

QString checkInWords(const NumbersColumn& column, Units)
{
    return QLocale().toString(column.now.mornings ? column.now.mornings->count : 0);
}

QString flareWords(const NumbersColumn& column, Units)
{
    const auto of = [](const FlareCount& count) {
        return count.mild == 0
                   ? QLocale().toString(count.events)
                   : NumberWords::tr("%1 and %2 mild", "flares")
                         .arg(QLocale().toString(count.events), QLocale().toString(count.mild));
    };
    return withBefore(of(column.now.flares), column.before ? of(column.before->flares) : QString());
}

QString sessionWords(const NumbersColumn& column, Units)
{
    const auto of = [](const TrainingCount& count) {
        return NumberWords::tr("%1 of %2", "sessions done of planned")
            .arg(QLocale().toString(count.done), QLocale().toString(count.planned));
    };
    return withBefore(of(column.now.training),
                      column.before ? of(column.before->training) : QString());
}

QString runWords(const NumbersColumn& column, Units units)
{
    const auto of = [units](const Numbers& numbers) {
        return numbers.longestRun ? phrases::distance(*numbers.longestRun, units) : noNumber();
    };
    return withBefore(of(column.now), column.before ? of(*column.before) : QString());
}

QString raiseWords(const NumbersColumn& column, Units)
{
    const auto of = [](const Numbers& numbers) -> std::optional<double> {
        return numbers.heelRaises ? std::optional<double>(*numbers.heelRaises) : std::nullopt;
    };
    return besideBefore(of(column.now), column.before ? of(*column.before) : std::nullopt,
                        kHeelRaiseNoise);
}

const BestDose* bestOf(const Numbers& numbers, const std::string& exercise)
{
    const auto found =
        std::find_if(numbers.bestDoses.begin(), numbers.bestDoses.end(),
                     [&exercise](const BestDose& best) { return best.exercise == exercise; });
    return found == numbers.bestDoses.end() ? nullptr : &*found;
}

QString bestWords(const NumbersColumn& column, const std::string& exercise, Units units)
{
    const BestDose* now = bestOf(column.now, exercise);
    if (now == nullptr) {
        return noNumber();
    }
    QString dose = phrases::doseWithLoad(now->dose, units);
    const BestDose* before = column.before ? bestOf(*column.before, exercise) : nullptr;
    if (before == nullptr) {
        return dose;
    }
    return before->position == now->position
               ? NumberWords::tr("%1, as before").arg(dose)
               : withBefore(dose, phrases::doseWithLoad(before->dose, units));
}

QString spanTitle(const NumbersColumn& column)
{
    return column.days ? NumberWords::tr("%n days", nullptr, *column.days) : NumberWords::tr("All");
}

QString whatWasMore(const springback::Diary& diary, const DayDose& dose)
{
    const Units units = diary.log.settings.units;
    const QString name =
        phrases::exercise(diary.programme, diary.programme.exercises[dose.exercise].id);
    if (dose.overruled.contains(Overrule::Rested)) {
        return NumberWords::tr("%1, which rested that day").arg(name);
    }
    const QString proposed = phrases::doseWithLoad(doseOf(diary, dose, dose.proposed), units);
    if (dose.position > dose.proposed) {
        return NumberWords::tr("%1 %2, proposed %3", "exercise, dose, dose")
            .arg(name, phrases::doseWithLoad(doseOf(diary, dose, dose.position), units), proposed);
    }
    if (dose.overruled.contains(Overrule::Harder)) {
        return NumberWords::tr("%1, a set or more beyond %2").arg(name, proposed);
    }
    return NumberWords::tr("%1, not due that day").arg(name);
}

QString whatFollowed(const OverruledDay& day)
{
    if (day.flare) {
        return NumberWords::tr("Flare on %1.").arg(phrases::shortDay(*day.flare));
    }
    switch (day.outcome) {
    case Outcome::Tolerated:
        return NumberWords::tr("Normal morning after it.");
    case Outcome::Waiting:
        return NumberWords::tr("The morning that tells is still to come.");
    case Outcome::CantJudge:
        return NumberWords::tr("What followed is not known.");
    case Outcome::Borderline:
    case Outcome::TooMuch:
        break;
    }
    return NumberWords::tr("More pain than the plan allows on the day itself.");
}

} // namespace

ChartTable numbersTable(const springback::Diary& diary, const std::vector<NumbersColumn>& columns)
{
    const Units units = diary.log.settings.units;
    ChartTable table{{NumberWords::tr("Figure")}, {}};
    for (const NumbersColumn& column : columns) {
        table.header << spanTitle(column);
    }
    const auto addRow = [&](const QString& title, auto words) {
        QVariantList row{title};
        for (const NumbersColumn& column : columns) {
            row << words(column);
        }
        table.rows.push_back(row);
    };
    const std::vector<std::pair<QString, Words>> figures{
        {NumberWords::tr("Median morning"), &medianWords},
        {NumberWords::tr("Worst morning"), &worstWords},
        {NumberWords::tr("Check-ins"), &checkInWords},
        {NumberWords::tr("Flares"), &flareWords},
        {NumberWords::tr("Sessions done of planned"), &sessionWords},
        {NumberWords::tr("Longest run"), &runWords},
        {NumberWords::tr("Heel raises, newest test"), &raiseWords},
    };
    for (const auto& [title, words] : figures) {
        addRow(title, [words = words, units](const NumbersColumn& column) {
            return words(column, units);
        });
    }
    if (!columns.empty()) {
        for (const BestDose& best : columns.back().now.bestDoses) {
            addRow(NumberWords::tr("Best tolerated: %1", "an exercise")
                       .arg(phrases::exercise(diary.programme, best.exercise)),
                   [&](const NumbersColumn& column) {
                       return bestWords(column, best.exercise, units);
                   });
        }
    }
    return table;
}

QString overruledText(const OverruledCount& count)
{
    if (count.days == 0) {
        return NumberWords::tr("In this range nothing was more than proposed.");
    }
    const QLocale locale;
    QStringList parts{NumberWords::tr("%n followed by a flare", nullptr, count.flares)};
    if (count.normal > 0) {
        parts << NumberWords::tr("%n by a normal morning", nullptr, count.normal);
    }
    if (count.waiting > 0) {
        parts << NumberWords::tr("%n still to be judged", nullptr, count.waiting);
    }
    if (count.unknown > 0) {
        parts << NumberWords::tr("%n not known", nullptr, count.unknown);
    }
    const QString times =
        count.days == 1 ? NumberWords::tr("Once more than proposed: %1.")
                        : NumberWords::tr("%n times more than proposed: %1.", nullptr, count.days);
    return times.arg(parts.join(QStringLiteral(", ")));
}

QString overruledText(const springback::Diary& diary, const OverruledDay& day)
{
    QStringList what;
    for (const DayDose& dose : day.doses) {
        what << whatWasMore(diary, dose);
    }
    if (day.run) {
        what << NumberWords::tr("a run while runs rested");
    }
    return NumberWords::tr("%1: %2. %3", "date, what was done, what followed")
        .arg(phrases::day(day.day), what.join(QStringLiteral("; ")), whatFollowed(day));
}

} // namespace springback::ui
