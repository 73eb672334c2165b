// How long the list of a Strava export of ten years takes; and, without a bar, the same export when
// its list lacks a figure, so that each file must be unpacked and read.
#include <filesystem>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/activities/activity_files.h"
#include "tests/support/files.h"
#include "tests/support/packing.h"

namespace springback::bench {

namespace {

/// As many columns as a real list has.
constexpr int kFillers = 70;

std::string clockOf(int second)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(7 + second / 3600) + ':' + two(second / 60 % 60) + ':' + two(second % 60);
}

/// An hour, with a point every five seconds.
std::string hourOfRunning()
{
    std::string text = "<gpx><trk><type>running</type><trkseg>\n";
    for (int second = 0; second < 3600; second += 5) {
        text += "<trkpt lat=\"" + std::to_string(0.00002 * second) +
                "\" lon=\"-30\"><ele>30.0</ele><time>2026-03-02T" + clockOf(second) +
                "Z</time></trkpt>\n";
    }
    return text + "</trkseg></trk></gpx>\n";
}

std::filesystem::path exportOf(int activities, bool climb)
{
    const std::string fillers(kFillers, ',');
    std::string list = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,"
                       "Distance,Filename,Moving Time,Distance,Elevation Gain" +
                       fillers + '\n';
    std::vector<test::Packed> files(1);
    const std::string run = test::gzipped(hourOfRunning());
    for (int i = 0; i < activities; ++i) {
        const std::string number = std::to_string(i);
        const std::string name = "activities/" + number + ".gpx.gz";
        list += number + ",\"Mar 2, 2026, 7:00:00 AM\",\"Morning, run\",Run,3600,8.01," + name +
                ",3600.0,8005.9," + (climb ? "12.5" : "") + fillers + '\n';
        files.push_back({name, run, 0, 0});
    }
    files.front() = {"activities.csv", list};
    const auto file = std::filesystem::path(SPRINGBACK_BENCH_FOLDER) / "strava_export.zip";
    test::writeBytes(file, test::zipOf(files));
    return file;
}

void readExport(benchmark::State& state, bool climb)
{
    const auto file = exportOf(static_cast<int>(state.range(0)), climb);
    for (auto _ : state) {
        const auto found = readActivities(file, [](std::size_t, std::size_t) { return true; });
        if (!found || found->size() != static_cast<std::size_t>(state.range(0)) ||
            !found->back().activity) {
            state.SkipWithError("not read");
            return;
        }
    }
}

void stravaList(benchmark::State& state)
{
    readExport(state, true);
}
BENCHMARK(stravaList)->Arg(3000)->Unit(benchmark::kMillisecond);

void stravaFiles(benchmark::State& state)
{
    readExport(state, false);
}
BENCHMARK(stravaFiles)->Arg(3000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace springback::bench
