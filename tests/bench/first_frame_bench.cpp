// From start to first painted frame, with ten years of data, against an empty window: alternating,
// so that both meet the same machine. Both quit by themselves after that frame.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

#include <benchmark/benchmark.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/exchange/json_log.h"
#include "core/store/store.h"
#include "tests/bench/median.h"
#include "tests/bench/ten_years.h"

namespace springback::bench {

namespace {

constexpr int kLaunches = 15;

struct Launch {
    double milliseconds = 0;
    double megabytes = 0; ///< peak
};

/// Nothing when the program could not be started or did not end well.
std::optional<Launch> launch(const std::string& command)
{
    std::FILE* pipe = popen((std::string(SPRINGBACK_LAUNCH) + " " + command).c_str(), "r");
    if (pipe == nullptr) {
        return std::nullopt;
    }
    long long microseconds = 0;
    long kilobytes = 0;
    const int read = std::fscanf(pipe, "%lld %ld", &microseconds, &kilobytes);
    if (pclose(pipe) != 0 || read != 2) {
        return std::nullopt;
    }
    return Launch{static_cast<double>(microseconds) / 1e3, static_cast<double>(kilobytes) / 1024};
}

/// Writes the data file in a child, so that the programs measured do not inherit its memory.
bool writeDiary(const std::filesystem::path& file)
{
    std::filesystem::remove(file);
    const pid_t child = fork();
    if (child == 0) {
        auto store = Store::open(file);
        const auto change = importing(yearsOfHistory(10), Log{}, false);
        _exit(store && change && store->apply(*change) ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && status == 0;
}

/// The screen the benchmarks were started on; another benchmark may choose its own later.
const std::string kPlatform = [] {
    const char* platform = std::getenv("QT_QPA_PLATFORM");
    return std::string(platform == nullptr ? "offscreen" : platform);
}();

/// Neither the person's window state nor a message bus started on the way has a say in it.
void settleEnvironment(const std::filesystem::path& home)
{
    std::filesystem::create_directories(home);
    std::filesystem::permissions(home, std::filesystem::perms::owner_all);
    setenv("HOME", home.c_str(), 1);
    setenv("XDG_RUNTIME_DIR", home.c_str(), 1);
    unsetenv("XDG_CONFIG_HOME");
    unsetenv("XDG_DATA_HOME");
    setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 1);
    setenv("QT_QPA_PLATFORM", kPlatform.c_str(), 1);
    setenv("SPRINGBACK_QUIT_AFTER_FIRST_PAINT", "1", 1);
}

void firstFrame(benchmark::State& state)
{
    const std::filesystem::path folder = SPRINGBACK_BENCH_FOLDER;
    const std::filesystem::path home = folder / "home";
    const std::filesystem::path file = folder / "ten_years.db";
    settleEnvironment(home);
    if (!writeDiary(file)) {
        state.SkipWithError("could not write the diary");
        return;
    }
    const std::string window = std::string(SPRINGBACK_WINDOW) + " --data '" + file.string() +
                               "' --today " + isoDay(kToday);
    const std::string empty = SPRINGBACK_EMPTY_WINDOW;
    // The first of each only warms the file cache.
    if (!launch(empty) || !launch(window)) {
        state.SkipWithError("a window did not start");
        return;
    }
    std::vector<double> windowTimes;
    std::vector<double> emptyTimes;
    std::vector<double> windowSizes;
    std::vector<double> emptySizes;
    for (auto _ : state) {
        const auto floor = launch(empty);
        const auto ours = launch(window);
        if (!floor || !ours) {
            state.SkipWithError("a window did not start");
            return;
        }
        emptyTimes.push_back(floor->milliseconds);
        emptySizes.push_back(floor->megabytes);
        windowTimes.push_back(ours->milliseconds);
        windowSizes.push_back(ours->megabytes);
        state.SetIterationTime(ours->milliseconds / 1e3);
    }
    state.counters["empty_ms"] = median(emptyTimes);
    state.counters["window_ms"] = median(windowTimes);
    state.counters["time_ratio"] = median(windowTimes) / median(emptyTimes);
    state.counters["empty_mb"] = median(emptySizes);
    state.counters["window_mb"] = median(windowSizes);
    state.counters["memory_ratio"] = median(windowSizes) / median(emptySizes);
}
BENCHMARK(firstFrame)->Iterations(kLaunches)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace springback::bench
