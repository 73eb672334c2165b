// An older diary on its way to the newest schema, killed: at each statement, and at any moment.
// (A disk that fails is for io_fault_test.cpp.)
#include <chrono>
#include <csignal>
#include <functional>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/faults/strength.h"
#include "tests/support/files.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback::test {

namespace {

namespace fs = std::filesystem;

int statementsToLive = 0; ///< of this process

int countStatement(unsigned /*event*/, void* /*context*/, void* /*statement*/, void* /*text*/)
{
    if (--statementsToLive == 0) {
        ::raise(SIGKILL);
    }
    return 0;
}

int traceConnection(sqlite3* db, char** /*message*/, const sqlite3_api_routines* /*api*/)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, countStatement, nullptr);
}

/// A process of its own, to be killed.
pid_t inChild(const std::function<bool()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work() ? 0 : 1);
    }
    return child;
}

/// True when it came to its end; false when it was killed.
bool ended(pid_t child)
{
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
    return WIFEXITED(status);
}

/// The newest schema that this file is whole in; 0 when it is in none.
int wholeSchemaOf(const fs::path& file)
{
    SQLite::Database db = rawDatabase(file);
    SQLite::Statement rows(db,
                           "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    std::string dump;
    while (rows.executeStep()) {
        dump += rows.getColumn(0).getString() + ";\n";
    }
    const int schema = schemaOf(db);
    const bool intact = db.execAndGet("PRAGMA integrity_check").getString() == "ok";
    return intact && dump == frozenSchema(schema) ? schema : 0;
}

} // namespace

class UpgradeFaultTest : public testing::TestWithParam<int> {
protected:
    UpgradeFaultTest()
    {
        const std::string sample = bytesOf(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json");
        m_log = writeOlderDiary(file, GetParam(), fromJson(sample, builtInProgramme()).value());
        m_bytes = bytesOf(file);
    }

    void beginAnew() const
    {
        for (const std::string& name : namesIn(folder.path())) {
            fs::remove(folder / name);
        }
        writeBytes(file, m_bytes);
    }

    /// The older one or the newest, with all that was in it; and the next opening upgrades it.
    void expectWhole(bool isUpgraded, Figures& figures) const
    {
        const int schema = wholeSchemaOf(file);
        const bool isWhole = schema == latestSchema() || (schema == GetParam() && !isUpgraded);
        EXPECT_TRUE(isWhole) << schema;
        const Result<Store> store = Store::open(file);
        ASSERT_TRUE(store) << sentence(store.error());
        const bool hasAll = store->load() == m_log;
        const bool isIntact = store->check()->intact;
        EXPECT_TRUE(hasAll);
        EXPECT_TRUE(isIntact);
        ++figures.rounds;
        figures.acknowledged += isUpgraded ? 1 : 0;
        figures.lost += hasAll ? 0 : 1;
        figures.half += isWhole ? 0 : 1;
        figures.broken += isIntact ? 0 : 1;
    }

    TempDir folder;
    fs::path file = folder / "diary.springback";

private:
    Log m_log;
    std::string m_bytes;
};

TEST_P(UpgradeFaultTest, KilledAtAnyStatement)
{
    Figures figures;
    bool upgraded = false;
    for (int statement = 1; !upgraded; ++statement) {
        beginAnew();
        upgraded = ended(inChild([this, statement] {
            statementsToLive = statement;
            sqlite3_auto_extension(reinterpret_cast<void (*)()>(traceConnection));
            return Store::open(file).has_value();
        }));
        expectWhole(upgraded, figures);
        ASSERT_FALSE(HasFailure()) << statement;
    }
    EXPECT_GT(figures.rounds, 20);
    note("Upgrading from schema " + std::to_string(GetParam()) + ", killed at each statement",
         figures);
}

TEST_P(UpgradeFaultTest, KilledAtAnyMoment)
{
    using Clock = std::chrono::steady_clock;
    beginAnew();
    const Clock::time_point start = Clock::now();
    ASSERT_TRUE(ended(inChild([this] { return Store::open(file).has_value(); })));
    const auto whole =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    Figures figures;
    for (int round = 0; round < rounds(1000); ++round) {
        beginAnew();
        const pid_t child = inChild([this] { return Store::open(file).has_value(); });
        ::usleep(static_cast<useconds_t>(between(0, static_cast<int>(whole))));
        ::kill(child, SIGKILL);
        expectWhole(ended(child), figures);
        ASSERT_FALSE(HasFailure()) << round;
    }
    note("Upgrading from schema " + std::to_string(GetParam()) + ", killed at any moment", figures);
}

INSTANTIATE_TEST_SUITE_P(EverySchema, UpgradeFaultTest, testing::Range(1, latestSchema()));

} // namespace springback::test
