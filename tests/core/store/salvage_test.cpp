// A diary of ten weeks broken in every way that a disk can: what is not on the broken page comes
// back, and nothing ends the program.
#include "core/store/salvage.h"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;

Log tenWeeks()
{
    const fs::path file = fs::path(SPRINGBACK_TEST_DATA) / "mid_portion_10_weeks.json";
    return fromJson(test::bytesOf(file), builtInProgramme()).value();
}

/// What stands on each page.
struct PageUse {
    std::string table;
    std::string type; ///< leaf, internal, overflow
    std::size_t cells = 0;
};

std::map<std::size_t, PageUse> usesOf(const fs::path& file)
{
    SQLite::Database db = test::rawDatabase(file);
    std::map<std::size_t, PageUse> uses;
    SQLite::Statement pages(db, "SELECT pageno, name, pagetype, ncell FROM dbstat");
    while (pages.executeStep()) {
        uses[static_cast<std::size_t>(pages.getColumn(0).getInt())] = {
            pages.getColumn(1).getString(), pages.getColumn(2).getString(),
            static_cast<std::size_t>(pages.getColumn(3).getInt())};
    }
    return uses;
}

template <class Record>
std::size_t countMissing(const Table<Record>& whole, const Table<Record>& found)
{
    return static_cast<std::size_t>(std::ranges::count_if(whole, [&](const Row<Record>& row) {
        return std::ranges::find(found, row) == found.end();
    }));
}

/// Records of the whole diary that are not there just as they were.
std::size_t missingFrom(const Log& found, const Log& whole)
{
    std::size_t count = 0;
    std::apply(
        [&]<class... Record>(const Table<Record>&... table) {
            ((count += countMissing(table, found.table<Record>())), ...);
        },
        whole.tables());
    return count;
}

bool tells(const SalvageReport& report, LossKind kind)
{
    return std::ranges::find(report.losses, kind, &Loss::kind) != report.losses.end();
}

class SalvageTest : public testing::Test {
protected:
    SalvageTest()
    {
        EXPECT_TRUE(Store::open(file)->apply(test::addingAll(whole)));
        bytes = test::bytesOf(file);
    }

    Result<Salvaged> readWith(const std::string& damagedBytes) const
    {
        test::writeBytes(file, damagedBytes);
        return readDamaged(file);
    }
    std::string withoutPage(std::size_t page) const
    {
        std::string damagedBytes = bytes;
        damagedBytes.replace((page - 1) * kPage, kPage, kPage, '\0');
        return damagedBytes;
    }
    std::size_t pageOf(const std::string& table, const std::string& type = "leaf") const
    {
        for (const auto& [page, use] : usesOf(file)) {
            if (use.table == table && use.type == type) {
                return page;
            }
        }
        return 0;
    }

    test::TempDir folder;
    fs::path file = folder / "springback.db";
    fs::path recovered = folder / "springback-recovered-2026-11-25.db";
    Log whole = tenWeeks();
    std::string bytes;
};

} // namespace

TEST_F(SalvageTest, ReadsAllOfADiaryThatIsNotDamaged)
{
    const Result<Salvaged> salvaged = readDamaged(file);
    ASSERT_TRUE(salvaged) << sentence(salvaged.error());
    EXPECT_TRUE(salvaged->log == whole);
    EXPECT_TRUE(salvaged->report.losses.empty());
    EXPECT_EQ(salvaged->report.setsWithoutSession, 0U);
    EXPECT_FALSE(salvaged->report.episodeIsMadeUp);
}

TEST_F(SalvageTest, EveryPageInTurnCostsWhatIsOnItAndNoMore)
{
    const std::map<std::size_t, PageUse> uses = usesOf(file);
    ASSERT_EQ(uses.size(), bytes.size() / kPage);
    std::size_t all = 0;
    for (const auto& [page, use] : uses) {
        const Result<Salvaged> salvaged = readWith(withoutPage(page));
        ASSERT_TRUE(salvaged) << page << ' ' << use.table << ": " << sentence(salvaged.error());
        const std::size_t missing = missingFrom(salvaged->log, whole);
        const bool ofWords = use.table == "sqlite_schema" || use.table.starts_with("sqlite_auto");
        if (ofWords || (use.type == "internal" && use.table != "session_set")) {
            EXPECT_EQ(missing, 0U) << page << ' ' << use.table << ' ' << use.type;
        }
        EXPECT_LE(missing, use.cells + (use.table == "start_dose" ? 1 : 0))
            << page << ' ' << use.table << ' ' << use.type;
        EXPECT_TRUE(missing == 0 || !salvaged->report.losses.empty()) << page << ' ' << use.table;
        all += missing;
    }
    RecordProperty("pages", static_cast<int>(uses.size()));
    RecordProperty("records", static_cast<int>(missingFrom(Log(), whole)));
    RecordProperty("missing", static_cast<int>(all));
}

TEST_F(SalvageTest, APageOfSessionsIsToldWithTheDaysAroundIt)
{
    const test::TempDir elsewhere;
    file = elsewhere / "springback.db";
    whole = test::logOf(test::episode("2026-01-01"));
    for (int i = 0; i < 300; ++i) {
        Session session = test::session(isoDay(test::day("2026-01-01") + days(i)),
                                        {test::repSet("tempo_raise", 8)});
        session.note = std::string(100, 'x');
        test::add(whole, session);
    }
    ASSERT_TRUE(Store::open(file)->apply(test::addingAll(whole)));
    bytes = test::bytesOf(file);
    std::vector<std::size_t> pages;
    for (const auto& [page, use] : usesOf(file)) {
        if (use.table == "session" && use.type == "leaf") {
            pages.push_back(page);
        }
    }
    ASSERT_GT(pages.size(), 3U);
    const std::size_t page = pages[pages.size() / 2];
    const std::size_t cells = usesOf(file).at(page).cells;
    const Result<Salvaged> salvaged = readWith(withoutPage(page));
    ASSERT_TRUE(salvaged);
    const Table<Session>& found = salvaged->log.sessions;
    EXPECT_EQ(found.size(), whole.sessions.size() - cells);
    std::size_t before = 0;
    while (found[before + 1].id == found[before].id + 1) {
        ++before;
    }
    const Loss expected{LossKind::Sessions, cells, found[before].value.date,
                        found[before + 1].value.date, false};
    EXPECT_EQ(salvaged->report.losses, std::vector<Loss>{expected});
    EXPECT_EQ(salvaged->report.setsWithoutSession, cells);
}

TEST_F(SalvageTest, APageOfCheckInsIsToldWithItsVeryDays)
{
    const std::size_t page = pageOf("check_in");
    const std::size_t cells = usesOf(file).at(page).cells;
    const Result<Salvaged> salvaged = readWith(withoutPage(page));
    ASSERT_TRUE(salvaged);
    EXPECT_EQ(salvaged->log.checkIns.size(), whole.checkIns.size() - cells);
    std::size_t told = 0;
    for (const Loss& loss : salvaged->report.losses) {
        if (loss.kind == LossKind::CheckIns) {
            EXPECT_TRUE(loss.exact);
            told += loss.count;
        }
    }
    EXPECT_EQ(told, cells);
}

TEST_F(SalvageTest, ALostEpisodeIsMadeUpFromTheEntries)
{
    const Result<Salvaged> salvaged = readWith(withoutPage(pageOf("episode")));
    ASSERT_TRUE(salvaged);
    EXPECT_TRUE(salvaged->report.episodeIsMadeUp);
    EXPECT_TRUE(tells(salvaged->report, LossKind::Episodes));
    ASSERT_EQ(salvaged->log.episodes.size(), 1U);
    const Episode& episode = salvaged->log.episodes.front().value;
    EXPECT_EQ(episode.side, whole.episodes.front().value.side);
    EXPECT_EQ(episode.location, Location::Unsure);
    EXPECT_EQ(episode.start,
              std::min(whole.sessions.front().value.date, whole.checkIns.front().value.date));
}

TEST_F(SalvageTest, RecordsBeyondTheLimitsAreDroppedAndTold)
{
    test::runSql(file, "PRAGMA ignore_check_constraints = ON;"
                       "UPDATE check_in SET pain = 11 WHERE id = 5;"
                       "UPDATE session SET note = char(7) WHERE id = 3;"
                       "UPDATE settings SET units = 'leagues'");
    const Result<Salvaged> salvaged = readDamaged(file);
    ASSERT_TRUE(salvaged);
    EXPECT_EQ(salvaged->log.checkIns.size(), whole.checkIns.size() - 1);
    EXPECT_EQ(salvaged->log.sessions.size(), whole.sessions.size() - 1);
    EXPECT_EQ(salvaged->log.settings, Settings());
    const Day day = whole.checkIns[4].value.date;
    const std::vector<Loss>& losses = salvaged->report.losses;
    EXPECT_NE(std::ranges::find(losses, Loss{LossKind::CheckIns, 1, day, day, true}), losses.end());
    EXPECT_TRUE(tells(salvaged->report, LossKind::Sessions));
    EXPECT_TRUE(tells(salvaged->report, LossKind::Settings));
}

TEST_F(SalvageTest, WritesANewFileProvenAndLeavesTheDamagedOneAsItIs)
{
    const std::string damagedBytes = withoutPage(pageOf("session"));
    test::writeBytes(file, damagedBytes);
    const Result<Salvaged> salvaged = salvage(file, recovered);
    ASSERT_TRUE(salvaged) << sentence(salvaged.error());
    EXPECT_EQ(Store::open(recovered)->load(), salvaged->log);
    EXPECT_TRUE(Store::open(recovered)->check()->intact);
    EXPECT_EQ(test::bytesOf(file), damagedBytes);
    EXPECT_EQ(test::namesIn(folder.path()),
              (std::set<std::string>{"springback.db", recovered.filename().string()}));
    EXPECT_EQ(salvage(file, recovered).error().code, ErrorCode::Duplicate);
}

TEST_F(SalvageTest, PutsBackWhatACrashLeftHalfWrittenBeforeItReads)
{
    SQLite::Database other = test::rawDatabase(file);
    other.exec("PRAGMA cache_size = 1; BEGIN; UPDATE check_in SET pain = 9; WITH RECURSIVE n(i) AS "
               "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) INSERT INTO session "
               "(day, note) SELECT 20526, hex(zeroblob(4000)) FROM n");
    const test::TempDir crashed;
    for (const char* name : {"springback.db", "springback.db-journal"}) {
        fs::copy_file(folder / name, crashed / name);
    }
    ASSERT_NE(test::bytesOf(crashed / "springback.db"), bytes);
    const Result<Salvaged> salvaged = readDamaged(crashed / "springback.db");
    ASSERT_TRUE(salvaged);
    EXPECT_TRUE(salvaged->log == whole);
}

TEST_F(SalvageTest, ReadsAnOlderSchemaToo)
{
    const fs::path older = folder / "older.db";
    test::runSql(older, test::bytesOf(fs::path(SPRINGBACK_TEST_DATA) / "schema_1.sql") +
                            "INSERT INTO settings VALUES (1, 240, 'imperial', 'standard');"
                            "INSERT INTO session (id, day, note) VALUES (4, 20526, 'x');"
                            "PRAGMA user_version = 1; PRAGMA application_id = " +
                            std::to_string(kApplicationId));
    const Result<Salvaged> salvaged = readDamaged(older);
    ASSERT_TRUE(salvaged) << sentence(salvaged.error());
    ASSERT_EQ(salvaged->log.sessions.size(), 1U);
    EXPECT_EQ(salvaged->log.sessions.front().id, 4);
    EXPECT_EQ(salvaged->log.settings.units, Units::Imperial);
    EXPECT_TRUE(salvaged->report.losses.empty());
}

TEST_F(SalvageTest, FindsNothingWhereThereIsNothing)
{
    for (const std::string& nothing : {std::string(), std::string("Dear diary"),
                                       std::string(kPage * 4, '\0'), bytes.substr(0, kPage)}) {
        const Result<Salvaged> salvaged = readWith(nothing);
        ASSERT_FALSE(salvaged) << nothing.size();
        EXPECT_EQ(salvaged.error().code, ErrorCode::Damaged);
    }
    EXPECT_EQ(readDamaged(folder / "nowhere.db").error().code, ErrorCode::Io);
    EXPECT_FALSE(salvage(folder / "nowhere.db", recovered));
    EXPECT_FALSE(fs::exists(recovered));
}

// Any one byte, any cut: an answer each time, whatever it is.
class BrokenAnywhereTest : public SalvageTest {
protected:
    /// Opens and reads it as the program does, then salvages.
    std::size_t missingAfter(const std::string& damagedBytes)
    {
        test::writeBytes(file, damagedBytes);
        for (const Store::Access access : {Store::Access::ReadOnly, Store::Access::ReadWrite}) {
            if (const Result<Store> store = Store::open(file, access)) {
                const Result<Log> log = store->load();
                EXPECT_TRUE(log || !sentence(log.error()).empty());
            }
        }
        const Result<Salvaged> salvaged = readWith(damagedBytes);
        EXPECT_TRUE(salvaged || salvaged.error().code == ErrorCode::Damaged);
        return missingFrom(salvaged ? salvaged->log : Log(), whole);
    }

    BrokenAnywhereTest()
    {
        for (const auto& [page, use] : usesOf(file)) {
            most = std::max(most, use.cells);
        }
    }

    std::size_t most = 0; ///< cells of one page
};

TEST_F(BrokenAnywhereTest, OneByteCostsAtMostOnePage)
{
    std::size_t missing = 0;
    std::size_t tried = 0;
    for (std::size_t offset = 0; offset < bytes.size(); offset += offset < 200 ? 1 : 997) {
        std::string damagedBytes = bytes;
        damagedBytes[offset] = static_cast<char>(damagedBytes[offset] ^ 0x55);
        const std::size_t now = missingAfter(damagedBytes);
        EXPECT_LE(now, most) << offset;
        missing += now;
        ++tried;
    }
    RecordProperty("tried", static_cast<int>(tried));
    RecordProperty("missing", static_cast<int>(missing));
    EXPECT_LE(missing, tried) << "on average less than one record for each byte";
}

TEST_F(BrokenAnywhereTest, ACutKeepsWhatComesBeforeIt)
{
    std::size_t before = 0;
    int tried = 0;
    for (std::size_t size = bytes.size(); size > kPage; size -= 5'531) {
        const std::size_t now = missingAfter(bytes.substr(0, size));
        EXPECT_GE(now + most, before) << size;
        before = now;
        ++tried;
    }
    RecordProperty("tried", tried);
}

} // namespace springback
