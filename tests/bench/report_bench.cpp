// How long a report takes, from the diary in memory to the bytes of its PDF.
#include <benchmark/benchmark.h>

#include "core/programme/programme_file.h"
#include "core/rules/plan.h"
#include "core/stats/report.h"
#include "tests/bench/fonts.h"
#include "tests/bench/ten_years.h"
#include "ui/report/report_paint.h"
#include "ui/report/report_words.h"

namespace springback::bench {

namespace {

/// So many days of ten years, with the log of each.
void reportPdf(benchmark::State& state)
{
    needFonts();
    const Log log = yearsOfHistory(10);
    const RuleSet rules = ruleSetFor(RulesPreset::Standard);
    const Course course = springback::course(builtInProgramme(), rules, log, kToday);
    const Diary diary{builtInProgramme(), log, course};
    const Period period{kToday - days(state.range(0) - 1), kToday};
    for (auto _ : state) {
        const ui::ReportText text =
            ui::reportText(reportOf(diary, rules, period), builtInProgramme());
        const ui::ReportPages pages = ui::reportPages(text, ui::Paper::A4);
        benchmark::DoNotOptimize(ui::pdfOf(pages, text.title));
        state.counters["pages"] = pages.count();
    }
}
BENCHMARK(reportPdf)->Arg(70)->Arg(3650)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace springback::bench
