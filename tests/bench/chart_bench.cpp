// How long the pain chart takes to paint, and the series to be read, with years of data in view.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

#include "core/programme/programme_file.h"
#include "core/rules/plan.h"
#include "core/stats/series.h"
#include "tests/bench/ten_years.h"
#include "ui/charts/dose_plots.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/pain_chart_paint.h"

namespace springback::bench {

namespace {

/// Fonts need an application; a screen they don't.
void needFonts()
{
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "springback_bench";
        static char* argv[] = {name, nullptr};
        static const QGuiApplication app(argc, argv);
    }
}

struct YearsOfCharts {
    explicit YearsOfCharts(int years)
        : log(yearsOfHistory(years)),
          rules(ruleSetFor(RulesPreset::Standard)),
          course(springback::course(builtInProgramme(), rules, log, kToday))
    {
    }

    Diary diary() const { return {builtInProgramme(), log, course}; }

    Log log;
    RuleSet rules;
    Course course;
};

void painChart(benchmark::State& state)
{
    needFonts();
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    const auto data = ui::painChartData(years.diary(), years.rules, wholePeriod(years.log, kToday));
    QImage screen(1000, 500, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&screen);
        ui::paint(painter, QRectF(screen.rect()), data, ui::tokens(ui::Scheme::Light),
                  QGuiApplication::font(), kToday - days(100));
    }
}
BENCHMARK(painChart)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

/// Every component's doses, and both plots of one: what the section does when it is shown.
void doseSection(benchmark::State& state)
{
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    const Period whole = wholePeriod(years.log, kToday);
    for (auto _ : state) {
        const auto doses = allDoses(years.diary());
        const ui::DoseSubject subject{doses[0].component, {}, Units::Metric};
        benchmark::DoNotOptimize(ui::scatterPlot(
            subject, doseResponse(doses[0].doses, circumstancesOf(years.log), whole)));
        benchmark::DoNotOptimize(
            ui::staircasePlot(subject, staircase(doses[0].doses, whole), whole));
    }
}
BENCHMARK(doseSection)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

void dosePlot(benchmark::State& state)
{
    needFonts();
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    const Period whole = wholePeriod(years.log, kToday);
    const auto doses = allDoses(years.diary());
    const ui::DotPlot plot = ui::staircasePlot({doses[0].component, {}, Units::Metric},
                                               staircase(doses[0].doses, whole), whole);
    QImage screen(1000, 400, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&screen);
        ui::paintPlot(painter, QRectF(screen.rect()), plot, ui::tokens(ui::Scheme::Light),
                      QGuiApplication::font(), 3);
    }
}
BENCHMARK(dosePlot)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

void allSeriesOfAChart(benchmark::State& state)
{
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    const Period whole = wholePeriod(years.log, kToday);
    for (auto _ : state) {
        for (const NamedSeries& series : allSeries()) {
            benchmark::DoNotOptimize(series.of(years.diary(), whole));
        }
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(allSeriesOfAChart)
    ->Arg(1)
    ->Arg(5)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

} // namespace

} // namespace springback::bench
