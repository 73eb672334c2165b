#include "tests/faults/strength.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <gtest/gtest.h>

namespace springback::test {

namespace {

constexpr int kPart = 40; ///< of full strength, every day

unsigned seed()
{
    static const unsigned chosen = [] {
        const char* wanted = std::getenv("SPRINGBACK_FAULT_SEED");
        return wanted != nullptr ? static_cast<unsigned>(std::strtoul(wanted, nullptr, 10))
                                 : std::random_device()();
    }();
    return chosen;
}

using Table = std::vector<std::pair<std::string, Figures>>;

Table& table()
{
    static Table lines;
    return lines;
}

void printTable()
{
    std::puts("\n| What was done | Rounds | Acknowledged | Lost | Half | Damaged files |\n"
              "|---|---:|---:|---:|---:|---:|");
    for (const auto& [what, f] : table()) {
        std::printf("| %s | %d | %d | %d | %d | %d |\n", what.c_str(), f.rounds, f.acknowledged,
                    f.lost, f.half, f.broken);
    }
}

class SeedOfFailures : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo& test) override
    {
        if (test.result()->Failed()) {
            std::printf("to repeat: SPRINGBACK_FAULT_SEED=%u\n", seed());
        }
    }
};

} // namespace

bool isFullStrength()
{
    const char* wanted = std::getenv("SPRINGBACK_FAULTS");
    return wanted != nullptr && std::string(wanted) == "full";
}

int rounds(int atFullStrength, int least)
{
    return isFullStrength() ? atFullStrength : std::max(least, atFullStrength / kPart);
}

std::mt19937& chance()
{
    static std::mt19937 generator(seed());
    return generator;
}

int between(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(chance());
}

void note(const std::string& what, const Figures& figures)
{
    const auto known = std::find_if(table().begin(), table().end(),
                                    [&what](const auto& line) { return line.first == what; });
    Figures& sum =
        known != table().end() ? known->second : table().emplace_back(what, Figures{}).second;
    sum.rounds += figures.rounds;
    sum.acknowledged += figures.acknowledged;
    sum.lost += figures.lost;
    sum.half += figures.half;
    sum.broken += figures.broken;
}

} // namespace springback::test

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN); // programs that were killed do not listen
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new springback::test::SeedOfFailures);
    const int result = RUN_ALL_TESTS();
    if (springback::test::isFullStrength()) {
        springback::test::printTable();
    }
    return result;
}
