#include "tests/fuzz/support/diaries.h"

#include <algorithm>
#include <filesystem>

#include "core/exchange/json_log.h"
#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback::fuzz {

namespace {

namespace fs = std::filesystem;

void makeSmallPages(const fs::path& file)
{
    test::runSql(file, "PRAGMA page_size = " + std::to_string(kDiaryPageBytes) + "; VACUUM");
}

/// The first weeks of the sample, written as the window writes them, with changes to undo.
std::string currentDiary()
{
    const test::TempDir folder;
    const fs::path file = folder / "diary.db";
    const Programme& programme = builtInProgramme();
    Log log = fromJson(test::bytesOf(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json"), programme)
                  .value();
    log.sessions.resize(6);
    log.checkIns.resize(12);
    {
        Journal journal = Journal::open(Store::open(file).value(), programme).value();
        journal.record(importing(log, Log{}, false).value()).value();
        CheckIn next = log.checkIns.back().value;
        next.date += days(1);
        next.note = "A note.";
        journal.record(adding(next)).value();
    }
    makeSmallPages(file);
    return test::bytesOf(file);
}

std::string dumpedDiary(const fs::path& dump)
{
    const test::TempDir folder;
    const fs::path file = folder / "diary.db";
    test::runSql(file, test::bytesOf(dump));
    makeSmallPages(file);
    return test::bytesOf(file);
}

} // namespace

std::vector<std::string> sampleDiaries()
{
    std::vector<fs::path> dumps;
    for (const auto& entry : fs::directory_iterator(SPRINGBACK_TEST_DATA)) {
        if (entry.path().extension() == ".sql") {
            dumps.push_back(entry.path());
        }
    }
    std::ranges::sort(dumps);
    std::vector<std::string> diaries{currentDiary()};
    for (const fs::path& dump : dumps) {
        diaries.push_back(dumpedDiary(dump));
    }
    return diaries;
}

} // namespace springback::fuzz
