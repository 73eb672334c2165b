// Runs the benchmarks, then prints one table with the bars; fails when one is missed.
#include <iostream>

#include "tests/bench/bars.h"

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    springback::bench::BarReporter reporter(benchmark::ConsoleReporter::OO_None);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.printTable(std::cout) ? 0 : 1;
}
