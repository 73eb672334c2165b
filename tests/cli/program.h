// Runs springback-cli as a program of its own, on a data file in a folder of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback::test {

/// How a program ended, and what it said.
struct Ran {
    int code = -1;
    std::string out;
    std::string err;
    long peakKilobytes = 0; ///< the most memory that it had at once
};

using Arguments = std::vector<std::string>;

/// "HOME=/tmp/x"; these and nothing else.
using Environment = std::vector<std::string>;

Ran runProgram(const std::filesystem::path& program, const Arguments& arguments,
               const Environment& environment, const std::filesystem::path& scratch);

/// Every test gets an empty folder; the program works on diary.db in it and knows no home.
class CliTest : public testing::Test {
protected:
    /// With --data and --today in front.
    Ran cli(const Arguments& arguments);
    /// The same, and fails the test unless the program says it is done. Gives what it printed.
    std::string done(const Arguments& arguments);
    /// Fails the test unless the program refuses with one line and leaves the data file as it was.
    /// Gives that line.
    std::string refused(const Arguments& arguments);

    /// An episode from 2026-01-05, right side, mid-portion, usual morning pain 2, stage strength.
    void startDiary();

    const TempDir& folder() const { return m_folder; }
    std::filesystem::path dataFile() const { return m_folder / "diary.db"; }
    const std::string& today() const { return m_today; }
    /// The memory of the last one that was refused.
    long lastPeak() const { return m_lastPeak; }
    void setToday(std::string today) { m_today = std::move(today); }
    /// From here on it has a home, in which it remembers diaries.
    void giveHome() { m_environment = {"HOME=" + (m_folder / "home").string()}; }

private:
    TempDir m_folder;
    Environment m_environment;
    long m_lastPeak = 0;
    std::string m_today = "2026-03-14"; // a Saturday
};

} // namespace springback::test
