// How long today's plan takes to fold, and that it grows with the history and not faster.
#include <benchmark/benchmark.h>

#include "core/programme/programme_file.h"
#include "core/rules/plan.h"
#include "tests/bench/ten_years.h"

namespace springback::bench {

namespace {

void plan(benchmark::State& state)
{
    const Log log = yearsOfHistory(static_cast<int>(state.range(0)));
    const RuleSet rules = ruleSetFor(RulesPreset::Standard);
    for (auto _ : state) {
        benchmark::DoNotOptimize(springback::plan(builtInProgramme(), rules, log, kToday));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(plan)
    ->Arg(1)
    ->Arg(2)
    ->Arg(5)
    ->Arg(10)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oN);

} // namespace

} // namespace springback::bench
