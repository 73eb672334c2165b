#include "ui/charts/pain_chart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

#include "core/stats/summary.h"
#include "core/stats/sums.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

std::optional<int> pointsOn(const Series& series, Day day)
{
    const std::optional<double> value = valueOn(series, day);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

void addEffortsOf(Day day, const std::vector<EffortPain>& efforts, std::vector<EffortPain>& into)
{
    const auto first = std::lower_bound(efforts.begin(), efforts.end(), day,
                                        [](const EffortPain& a, Day b) { return a.day < b; });
    for (auto effort = first; effort != efforts.end() && effort->day == day; ++effort) {
        into.push_back(*effort);
    }
}

QString painOf(const EffortPain& effort)
{
    if (effort.during && effort.after) {
        return ChartWords::tr("%1 during, %2 after").arg(*effort.during).arg(*effort.after);
    }
    if (effort.during) {
        return ChartWords::tr("%1 during").arg(*effort.during);
    }
    return effort.after ? ChartWords::tr("%1 after").arg(*effort.after)
                        : ChartWords::tr("pain not noted");
}

/// "morning 4, normal 2"
QString morningOf(const PainReading& reading)
{
    if (!reading.morning) {
        return reading.normal ? ChartWords::tr("no check-in, normal %1").arg(*reading.normal)
                              : ChartWords::tr("no check-in");
    }
    return reading.normal
               ? ChartWords::tr("morning %1, normal %2").arg(*reading.morning).arg(*reading.normal)
               : ChartWords::tr("morning %1").arg(*reading.morning);
}

/// "moderate flare after 13 Mar (5 during, 3 after)"
QString flareOf(const PainReading& reading)
{
    const QString kind = phrases::morningKind(reading.flare->kind);
    QStringList causes;
    for (Day day : reading.flare->judged) {
        QStringList pains;
        for (const EffortPain& effort : reading.judged) {
            if (effort.day == day) {
                pains << painOf(effort);
            }
        }
        const QString date = phrases::shortDay(day);
        causes << (pains.isEmpty()
                       ? date
                       : ChartWords::tr("%1 (%2)").arg(date, pains.join(ChartWords::tr("; "))));
    }
    return causes.isEmpty()
               ? kind
               : ChartWords::tr("%1 after %2").arg(kind, QLocale().createSeparatedList(causes));
}

} // namespace

bool isCrowded(const PainChartData& data)
{
    constexpr int kDaysWithMarks = 400; // a year, and what belongs to it
    return data.period.length() > kDaysWithMarks;
}

PainChartData painChartData(const springback::Diary& diary, const RuleSet& rules, Period period)
{
    return {period,
            morningPain(diary, period),
            normalPain(diary, period),
            effortPains(diary, period),
            flareMarks(diary.course, period),
            stageSpans(diary.course, period),
            measureSpans(diary.log, period),
            rules.safeMax,
            rules.acceptableMax};
}

PainChartData within(const PainChartData& data, Period period)
{
    PainChartData cut = data;
    cut.period = period;
    cut.morning = springback::within(data.morning, period);
    cut.normal = springback::within(data.normal, period);
    const auto outside = [period](const auto& mark) { return !period.contains(mark.day); };
    std::erase_if(cut.efforts, outside);
    std::erase_if(cut.flares, outside);
    const auto cutSpans = [period](auto& spans) {
        for (auto& span : spans) {
            span.period = {std::max(span.period.first, period.first),
                           std::min(span.period.last, period.last)};
        }
        std::erase_if(spans, [](const auto& span) { return span.period.length() == 0; });
    };
    cutSpans(cut.stages);
    cutSpans(cut.measures);
    return cut;
}

PainReading readingAt(const PainChartData& data, Day day)
{
    PainReading reading;
    reading.day = day;
    reading.morning = pointsOn(data.morning, day);
    reading.normal = pointsOn(data.normal, day);
    addEffortsOf(day, data.efforts, reading.efforts);
    const auto flare = std::find_if(data.flares.begin(), data.flares.end(),
                                    [day](const FlareMark& mark) { return mark.day == day; });
    if (flare != data.flares.end()) {
        reading.flare = *flare;
        for (Day judged : flare->judged) {
            addEffortsOf(judged, data.efforts, reading.judged);
        }
    }
    return reading;
}

QString inWords(const PainReading& reading)
{
    const QString day = phrases::day(reading.day);
    QStringList sentences{
        reading.flare ? ChartWords::tr("%1: %2, %3.").arg(day, morningOf(reading), flareOf(reading))
                      : ChartWords::tr("%1: %2.").arg(day, morningOf(reading))};
    for (const EffortPain& effort : reading.efforts) {
        const QString outcome = phrases::outcome(effort.outcome);
        sentences << (effort.run
                          ? ChartWords::tr("Run: %1 (%2).").arg(painOf(effort), outcome)
                          : ChartWords::tr("Session: %1 (%2).").arg(painOf(effort), outcome));
    }
    return sentences.join(QLatin1Char(' '));
}

QString summaryInWords(const PainChartData& data)
{
    const QString first = phrases::shortDay(data.period.first);
    const QString last = phrases::shortDay(data.period.last);
    const auto mornings = summaryOfMornings(data.morning);
    if (!mornings) {
        return ChartWords::tr("Pain from %1 to %2: no check-in.").arg(first, last);
    }
    QStringList sentences{ChartWords::tr("Pain from %1 to %2: median morning %3, worst %4.")
                              .arg(first, last, QLocale().toString(mornings->median))
                              .arg(mornings->worst)};
    if (!data.normal.empty() && data.normal.back().value) {
        sentences
            << ChartWords::tr("Normal is now %1.").arg(static_cast<int>(*data.normal.back().value));
    }
    sentences << ChartWords::tr("Known mornings: %1 of %2. Flares: %3.")
                     .arg(mornings->count)
                     .arg(data.period.length())
                     .arg(data.flares.size());
    return sentences.join(QLatin1Char(' '));
}

} // namespace springback::ui
