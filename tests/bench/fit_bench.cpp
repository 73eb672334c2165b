// How long a long FIT file takes, at its slowest: without a session, so that its records tell all.
#include <benchmark/benchmark.h>

#include "core/activities/fit.h"
#include "tests/support/fit_writer.h"

namespace springback::bench {

namespace {

void readFit(benchmark::State& state)
{
    const std::string file = test::recordedRun(static_cast<int>(state.range(0)), false);
    for (auto _ : state) {
        const auto read = springback::readFit(file, "long.fit");
        if (!read || read->size() != 1) {
            state.SkipWithError("not read");
            return;
        }
    }
}
BENCHMARK(readFit)->Arg(30'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace springback::bench
