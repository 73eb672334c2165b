#include "tests/bench/bars.h"

#include <array>
#include <cstdio>
#include <optional>
#include <ostream>

namespace springback::bench {

namespace {

struct Bar {
    const char* what;
    const char* figure;
    const char* per; ///< figure to divide by; empty: none
    double scale;    ///< to the unit shown
    double most;
    const char* unit;
};

constexpr auto kBars = std::to_array<Bar>({
    {"plan over 10 years", "plan/10", "", 1, 10, "ms"},
    {"plan, a year of 10 against a year of 1", "plan/10", "plan/1", 0.1, 1.5, "x"},
    {"durable check-in against raw sqlite3", "singleEntry.ratio", "", 1, 1.3, "x"},
    {"first frame, 10 years, against an empty window", "firstFrame.time_ratio", "", 1, 2, "x"},
    {"peak memory, 10 years, against an empty window", "firstFrame.memory_ratio", "", 1, 2, "x"},
    {"tracks ready, 10 years", "tracksReady/10", "", 1, 100, "ms"},
    {"tracks repaint, 10 years", "tracksRepaint/10", "", 1, 16, "ms"},
    {"crosshair move, 10 years", "crosshairMove/10", "", 1, 16, "ms"},
    {"zoom step, 10 years", "zoomStep/10", "", 1, 16, "ms"},
    {"zoom step, 100 years", "zoomStep/100", "", 1, 100, "ms"},
    {"overview ready, 10 years", "sectionReady/0", "", 1, 100, "ms"},
    {"flares ready, 10 years", "sectionReady/2", "", 1, 100, "ms"},
    {"numbers ready, 10 years", "sectionReady/6", "", 1, 100, "ms"},
    {"FIT file of 8 hours, figures from its records", "readFit/30000", "", 1, 100, "ms"},
    {"list of a Strava export of 3000 activities", "stravaList/3000", "", 1, 2000, "ms"},
    {"report as PDF, 10 weeks of 10 years", "reportPdf/70", "", 1, 500, "ms"},
    {"report as PDF, all of 10 years", "reportPdf/3650", "", 1, 500, "ms"},
});

} // namespace

void BarReporter::ReportRuns(const std::vector<Run>& runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
        m_failed = m_failed || run.error_occurred;
        if (run.error_occurred || run.report_big_o || run.report_rms) {
            continue;
        }
        const std::string name =
            run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args);
        // Time on the processor, so that a busy machine does not miss a bar for us.
        m_figures[name] = run.GetAdjustedCPUTime() *
                          benchmark::GetTimeUnitMultiplier(benchmark::kMillisecond) /
                          benchmark::GetTimeUnitMultiplier(run.time_unit);
        for (const auto& [counter, value] : run.counters) {
            m_figures[name + "." + counter] = value;
        }
    }
}

bool BarReporter::printTable(std::ostream& out) const
{
    const auto figure = [this](const std::string& name) -> std::optional<double> {
        const auto found = m_figures.find(name);
        return found == m_figures.end() ? std::nullopt : std::optional(found->second);
    };
    bool held = !m_failed;
    out << '\n';
    for (const Bar& bar : kBars) {
        const auto over = figure(bar.figure);
        const auto under = *bar.per == '\0' ? std::optional(1.0) : figure(bar.per);
        std::array<char, 120> line{};
        if (over && under) {
            const double measured = *over / *under * bar.scale;
            const bool ok = measured <= bar.most;
            held = held && ok;
            std::snprintf(line.data(), line.size(), "%-50s %8.2f %-2s   bar %4.1f %-2s  %s\n",
                          bar.what, measured, bar.unit, bar.most, bar.unit, ok ? "ok" : "MISSED");
        } else {
            std::snprintf(line.data(), line.size(), "%-50s not run\n", bar.what);
        }
        out << line.data();
    }
    return held;
}

} // namespace springback::bench
