// How long the tracks take to be ready, to paint, to read and to zoom, and the series to be read,
// with years of data in view.
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <memory>

#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "core/rules/plan.h"
#include "core/stats/series.h"
#include "tests/bench/fonts.h"
#include "tests/bench/ten_years.h"
#include "ui/charts/dose_plots.h"
#include "ui/charts/tracks_view.h"
#include "ui/journal_bridge.h"
#include "ui/progress/sections.h"

namespace springback::bench {

namespace {

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

/// The tracks of all years, in a size that a large window has.
struct OpenTracks {
    explicit OpenTracks(const YearsOfCharts& years)
    {
        view.resize(1000, 720);
        view.setData(ui::tracksData(years.diary(), years.rules, wholePeriod(years.log, kToday)));
        paint();
    }

    void paint() { view.render(&screen); }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
        paint();
    }

    ui::TracksView view;
    QImage screen{1000, 720, QImage::Format_ARGB32_Premultiplied};
};

/// From the diary to the first picture.
void tracksReady(benchmark::State& state)
{
    needFonts();
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    OpenTracks open(years);
    const Period whole = wholePeriod(years.log, kToday);
    for (auto _ : state) {
        open.view.setData(ui::tracksData(years.diary(), years.rules, whole));
        open.paint();
    }
}
BENCHMARK(tracksReady)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void tracksRepaint(benchmark::State& state)
{
    needFonts();
    const YearsOfCharts years(static_cast<int>(state.range(0)));
    const auto data = ui::tracksData(years.diary(), years.rules, wholePeriod(years.log, kToday));
    ui::TracksView view;
    view.setData(data);
    QImage screen(1000, 720, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&screen);
        view.paintChart(painter, QRectF(screen.rect()), ui::tokens(ui::Scheme::Light),
                        QGuiApplication::font());
    }
}
BENCHMARK(tracksRepaint)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

void crosshairMove(benchmark::State& state)
{
    needFonts();
    OpenTracks open{YearsOfCharts(static_cast<int>(state.range(0)))};
    open.press(Qt::Key_End);
    for (auto _ : state) {
        open.press(Qt::Key_Left);
        benchmark::DoNotOptimize(open.view.readingText());
    }
}
BENCHMARK(crosshairMove)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

/// From all days to the last week and back, step by step.
void zoomStep(benchmark::State& state)
{
    needFonts();
    OpenTracks open{YearsOfCharts(static_cast<int>(state.range(0)))};
    open.press(Qt::Key_End);
    Qt::Key key = Qt::Key_Plus;
    for (auto _ : state) {
        open.press(key);
        const int shown = open.view.visible().length();
        if (shown == ui::DayWindow::kFewestDays) {
            key = Qt::Key_Minus;
        } else if (shown == open.view.tracks().period().length()) {
            key = Qt::Key_Plus;
        }
    }
}
BENCHMARK(zoomStep)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

/// On a file without entries: what the sections show is handed to them.
std::unique_ptr<ui::JournalBridge> emptyBridge()
{
    const auto file = std::filesystem::path(SPRINGBACK_BENCH_FOLDER) / "sections.db";
    std::filesystem::remove(file);
    return std::make_unique<ui::JournalBridge>(
        Journal::open(Store::open(file).value(), builtInProgramme()).value(), kToday);
}

/// A section of the progress page over ten years, from nothing to its first picture.
void sectionReady(benchmark::State& state)
{
    needFonts();
    const YearsOfCharts years(10);
    const auto entries = ui::progressSections();
    const ui::SectionEntry& entry = entries[static_cast<std::size_t>(state.range(0))];
    state.SetLabel(entry.key.toStdString());
    const auto bridge = emptyBridge();
    for (auto _ : state) {
        const std::unique_ptr<ui::ProgressSection> section(entry.make(*bridge));
        section->resize(1000, 800);
        section->setData(years.diary(), years.rules, wholePeriod(years.log, kToday), kToday);
        benchmark::DoNotOptimize(section->grab());
    }
}
BENCHMARK(sectionReady)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

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
