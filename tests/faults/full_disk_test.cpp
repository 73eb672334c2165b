// There is no room for what a command has to write: it says so in one line, changes nothing, and
// works once there is. With every amount of room, so that the disk is full at every stage.
#include <algorithm>
#include <filesystem>

#include <sched.h>
#include <sys/mount.h>

#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/faults/child.h"
#include "tests/faults/fault_test.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kPage = 4096; ///< of the file, and of the disk

/// One page at full strength.
std::uintmax_t step()
{
    return isFullStrength() ? kPage : 5 * kPage;
}

class FullDiskTest : public FaultTest {
protected:
    /// Runs it where no file can grow beyond `bytes`. All that it says is in `out`.
    Ran limited(const Arguments& arguments, std::uintmax_t bytes)
    {
        const TempDir scratch;
        // A program built to measure coverage also writes files of its own, and must not tell of
        // it.
        Child child(SPRINGBACK_CLI, onDiary(arguments),
                    {"GCOV_PREFIX=" + scratch.path().string(), "GCOV_ERROR_FILE=/dev/null"}, "",
                    bytes);
        std::string out;
        while (const auto said = child.nextLine(Child::Milliseconds(20'000 * slowness()))) {
            out += *said + '\n';
        }
        return {child.wait(), out, {}};
    }

    /// With more and more room, until it succeeds. Each refusal is one line and changes nothing.
    void expectRefusedUntilThereIsRoom(const Arguments& arguments, const std::string& what)
    {
        const std::string before = bytesOf(dataFile());
        std::set<std::string> names = namesIn(folder().path());
        names.insert("backups");
        Figures figures;
        for (std::uintmax_t room = 0; room < (1U << 22); room += step()) {
            SCOPED_TRACE(arguments.front() + " with " + std::to_string(room));
            ++figures.rounds;
            const Ran ran = limited(arguments, room);
            if (ran.code == 0) {
                EXPECT_GT(figures.rounds, 1) << "it must have been refused at first";
                note(what, figures);
                return;
            }
            ASSERT_EQ(ran.code, 1) << ran.out;
            EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 1) << ran.out;
            EXPECT_TRUE(ran.out.starts_with("springback-cli: ")) << ran.out;
            std::set<std::string> left = namesIn(folder().path());
            left.erase("diary.db-journal"); // until the next entry
            left.insert("backups");         // made once a day, and before an import
            EXPECT_EQ(left, names);
            const Log log = reopened();
            EXPECT_EQ(log, m_before);
            EXPECT_EQ(bytesOf(dataFile()).size(), before.size());
        }
        FAIL() << "it never had enough";
    }

    void startWithEntries()
    {
        startDaily();
        for (int i = 0; i < 12; ++i) {
            done(entryWith("entry " + std::to_string(i) + std::string(1500, '.')));
        }
        m_before = reopened();
    }

    Log m_before;
};

TEST_F(FullDiskTest, AnEntryIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom(entryWith("one more" + std::string(5000, '.')),
                                  "an entry on a full disk");
    EXPECT_EQ(reopened().sessions.size(), m_before.sessions.size() + 1);
}

TEST_F(FullDiskTest, AnExportIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom({"export", "--output", (folder() / "log.json").string()},
                                  "an export on a full disk");
}

TEST_F(FullDiskTest, ABackupIsRefused)
{
    startWithEntries();
    expectRefusedUntilThereIsRoom({"backup", "--output", (folder() / "copy.db").string()},
                                  "a backup on a full disk");
}

TEST_F(FullDiskTest, AnImportIsRefused)
{
    startWithEntries();
    done({"export", "--output", (folder() / "log.json").string()});
    done({"undo"});
    done({"undo"});
    m_before = reopened();
    expectRefusedUntilThereIsRoom({"import", "--merge", (folder() / "log.json").string()},
                                  "an import on a full disk");
}

TEST_F(FullDiskTest, AnUpgradeIsRefusedAndTheOldFileStays)
{
    const fs::path old = folder() / "old";
    runSql(old, bytesOf(fs::path(SPRINGBACK_TEST_DATA) / "schema_1.sql") +
                    "INSERT INTO settings VALUES (1, 300, 'metric', 'cautious');"
                    "PRAGMA user_version = 1; PRAGMA application_id = " +
                    std::to_string(kApplicationId));
    const std::string before = bytesOf(old);
    Figures figures;
    for (std::uintmax_t room = 0; room < (1U << 22); room += step()) {
        SCOPED_TRACE(room);
        ++figures.rounds;
        fs::remove_all(folder() / "backups"); // what was kept before the upgrade
        fs::remove(dataFile().string() + ".schema-1");
        fs::remove(dataFile().string() + "-journal");
        writeBytes(dataFile(), before);
        const Ran ran =
            limited({"init", "--side", "left", "--location", "mid_portion", "--usual", "2"}, room);
        SQLite::Database db = rawDatabase(dataFile()); // takes back what was left in the middle
        EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
        EXPECT_EQ(db.execAndGet("SELECT rules FROM settings").getString(), "cautious");
        const int schema = db.execAndGet("PRAGMA user_version").getInt();
        EXPECT_TRUE(schema == 1 || schema == latestSchema()) << schema;
        if (ran.code == 0) {
            EXPECT_GT(figures.rounds, 1);
            note("an upgrade on a full disk", figures);
            return;
        }
        EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 1) << ran.out;
    }
    FAIL() << "it never had enough";
}

/// A disk of its own, really full. Only where this process may mount one.
class SmallDiskTest : public FullDiskTest {
protected:
    void SetUp() override
    {
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("none", folder().path().c_str(), "tmpfs", 0, "size=768k") != 0) {
            GTEST_SKIP() << "no disk can be mounted here";
        }
        m_isMounted = true;
        startWithEntries();
    }
    void TearDown() override
    {
        if (m_isMounted) {
            ::umount2(folder().path().c_str(), MNT_DETACH);
        }
    }
    /// Leaves so much room and no more.
    void leaveRoom(std::uintmax_t bytes)
    {
        std::error_code ignored;
        fs::remove(ballast(), ignored);
        const std::uintmax_t free = fs::space(folder().path()).available;
        writeBytes(ballast(), std::string(free - std::min(free, bytes), '.'));
    }
    fs::path ballast() const { return folder() / "ballast"; }

private:
    bool m_isMounted = false;
};

TEST_F(SmallDiskTest, EveryCommandSaysThatTheDiskIsFullAndWorksOnceThereIsRoom)
{
    Figures figures;
    const std::vector<Arguments> commands{
        {"export", "--output", (folder() / "log.json").string()},
        {"backup", "--output", (folder() / "copy.db").string()},
        entryWith("one more" + std::string(5000, '.')),
    };
    for (const Arguments& command : commands) {
        for (std::uintmax_t room = 0;; room += step()) {
            SCOPED_TRACE(command.front() + " with " + std::to_string(room));
            ASSERT_LT(room, 768U * 1024);
            ++figures.rounds;
            leaveRoom(room);
            std::set<std::string> names = namesIn(folder().path());
            names.insert("backups");
            const Ran ran = limited(command, 1U << 30);
            if (ran.code == 0) {
                break;
            }
            EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 1) << ran.out;
            EXPECT_TRUE(ran.out.find("room on the disk") != std::string::npos ||
                        ran.out.find("No space left") != std::string::npos)
                << ran.out;
            fs::remove(ballast());
            EXPECT_EQ(reopened(), m_before);
            std::set<std::string> left = namesIn(folder().path());
            left.insert("ballast");
            left.insert("backups");
            left.erase("diary.db-journal");
            EXPECT_EQ(left, names);
        }
    }
    EXPECT_EQ(reopened().sessions.size(), m_before.sessions.size() + 1);
    note("commands on a disk of 768 kB that is full", figures);
}

} // namespace
} // namespace springback::test
