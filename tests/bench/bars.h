// The bars that the program is held to, and the table that says whether it is.
#pragma once

#include <map>
#include <string>

#include <benchmark/benchmark.h>

namespace springback::bench {

/// Prints each benchmark as it ends, and keeps its figures for the table.
class BarReporter : public benchmark::ConsoleReporter {
public:
    using ConsoleReporter::ConsoleReporter;

    void ReportRuns(const std::vector<Run>& runs) override;

    /// False when a bar was missed or a benchmark failed. Benchmarks that a filter left out are
    /// named as not run.
    bool printTable(std::ostream& out) const;

private:
    std::map<std::string, double> m_figures; ///< "plan/10" in CPU ms, "firstFrame.time_ratio"
    bool m_failed = false;
};

} // namespace springback::bench
