#include "ui/progress/figure_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressFigures)
};

QString unknownFigure()
{
    return QStringLiteral("–");
}

/// "January", with its year when that is not this one.
QString monthOf(Day day, Day today)
{
    const QDate date = toQt(day);
    return QLocale().toString(date, date.year() == toQt(today).year()
                                        ? QStringLiteral("MMMM")
                                        : QStringLiteral("MMMM yyyy"));
}

QString sinceText(Day day, Day today)
{
    const auto ago = static_cast<int>((today - day).count());
    if (ago <= 1) {
        return ago == 1 ? FigureWords::tr("last one yesterday") : FigureWords::tr("last one today");
    }
    return FigureWords::tr("last one %n days ago", nullptr, ago);
}

/// "right 22 · left 29 · 76 % of the other side · 1 Mar"
QString testedText(const HeelRaiseTest& test, Side sore)
{
    const QLocale locale;
    QStringList parts;
    if (test.right) {
        parts << FigureWords::tr("right %1").arg(locale.toString(*test.right));
    }
    if (test.left) {
        parts << FigureWords::tr("left %1").arg(locale.toString(*test.left));
    }
    if (const auto percent = percentOfOtherSide(test, sore)) {
        parts << FigureWords::tr("%1 % of the other side").arg(locale.toString(*percent));
    }
    parts << phrases::shortDay(test.date);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FigureText normalText(const springback::Diary& diary, Period period)
{
    const auto change = normalChange(diary.course);
    if (!change) {
        return {unknownFigure(), FigureWords::tr("known after the first days"), {}};
    }
    const QString month = monthOf(change->firstDay, diary.course.plan.date);
    const QString words =
        change->now == change->first
            ? FigureWords::tr("as in %1", "a month").arg(month)
            : FigureWords::tr("was %1 in %2", "points, a month").arg(change->first).arg(month);
    const auto mornings = summaryOfMornings(morningPain(diary, period));
    const QString note = mornings ? FigureWords::tr("In this range: median %1, worst %2")
                                        .arg(QLocale().toString(mornings->median))
                                        .arg(mornings->worst)
                                  : FigureWords::tr("No check-in in this range");
    return {QLocale().toString(change->now), words, note};
}

FigureText raisesText(const springback::Diary& diary)
{
    const Plan& plan = diary.course.plan;
    const HeelRaiseTest* test = newestHeelRaiseTest(diary.log, plan.date);
    const auto need = heelRaiseNeed(diary.programme, plan);
    const QString wanted = need ? FigureWords::tr("of %1 for %2", "raises, a stage")
                                      .arg(QLocale().toString(need->need), phrases::stage(need->to))
                                : QString();
    if (test == nullptr) {
        return {unknownFigure(), wanted, FigureWords::tr("No test on record yet")};
    }
    const auto raises = raisesOn(*test, plan.side);
    return {raises ? QLocale().toString(*raises) : unknownFigure(), wanted,
            testedText(*test, plan.side)};
}

FigureText flaresText(const springback::Diary& diary, Period period)
{
    const FlareCount count = countFlares(diary.course, period);
    return {QLocale().toString(count.events),
            count.last ? sinceText(*count.last, diary.course.plan.date)
                       : FigureWords::tr("none in this range"),
            count.mild > 0 ? FigureWords::tr("Mild ones: %1").arg(QLocale().toString(count.mild))
                           : QString()};
}

QString trainingText(const TrainingCount& count)
{
    const QLocale locale;
    const QString planned = FigureWords::tr("%1 of %2 planned")
                                .arg(locale.toString(count.done), locale.toString(count.planned));
    return count.extra == 0 ? planned
                            : FigureWords::tr("%1, and %2 on other days")
                                  .arg(planned, locale.toString(count.extra));
}

} // namespace springback::ui
