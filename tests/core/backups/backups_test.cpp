// Making, listing and removing backups, on real files.
#include "core/backups/backups.h"

#include <thread>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/full_disk.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

LocalMoment at(std::string_view iso)
{
    return parseMoment(iso).value();
}

mode_t modeOf(const fs::path& path)
{
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 0777U;
}

Log threeEntries()
{
    return test::logOf(test::episode("2026-01-05"), test::checkIn("2026-03-13", 2),
                       test::session("2026-03-14", {test::repSet("tempo_raise", 8, 3)}));
}

} // namespace

class BackupsTest : public testing::Test {
protected:
    BackupsTest() { EXPECT_TRUE(store.apply(test::addingAll(threeEntries()))); }

    test::TempDir dir;
    fs::path file = dir / "diary.db";
    fs::path folder = dir / "backups";
    Store store = Store::open(file).value();
};

TEST_F(BackupsTest, ABackupIsTheWholeDiaryForItsOwnerAlone)
{
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(made) << sentence(made.error());
    EXPECT_EQ(made->counts, countsOf(threeEntries()));
    EXPECT_EQ(made->counts.entries(), 3U);
    EXPECT_EQ(made->counts.newestDay, test::day("2026-03-14"));
    EXPECT_EQ(readBackup(made->backup.file), threeEntries());
    EXPECT_EQ(modeOf(made->backup.file), 0600U);
    EXPECT_EQ(modeOf(folder), 0700U);
    EXPECT_EQ(test::namesIn(folder), std::set{made->backup.file.filename().string()});
    EXPECT_EQ(listBackups(file, folder), std::vector{made->backup});
}

TEST_F(BackupsTest, TwoOfOneSecondBothStandInOrder)
{
    const auto first = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T23:59:59"));
    const auto second = makeBackup(file, folder, BackupKind::Manual, at("2026-03-14T23:59:59"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(second->backup.moment, at("2026-03-15T00:00:00"));
    EXPECT_EQ(listBackups(file, folder), (std::vector{second->backup, first->backup}));
}

TEST_F(BackupsTest, DiariesThatShareAFolderKnowTheirOwn)
{
    const test::TempDir elsewhere;
    const fs::path other = elsewhere / "diary.db";
    fs::copy_file(file, other);
    const fs::path shared = elsewhere / "shared/backups";
    const auto mine = makeBackup(file, shared, BackupKind::Daily, at("2026-03-14T07:12:05"));
    const auto theirs = makeBackup(other, shared, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(mine && theirs);
    EXPECT_EQ(listBackups(file, shared), std::vector{mine->backup});
    EXPECT_EQ(listBackups(other, shared), std::vector{theirs->backup});
    // A folder that was moved as a whole has its backups beside the diary still.
    fs::rename(shared, elsewhere / "backups");
    EXPECT_EQ(listBackups(other, defaultBackupFolder(other))->size(), 2U);
}

TEST_F(BackupsTest, OtherFilesAreNeitherListedNorRemoved)
{
    const std::string mine = backupName(file, BackupKind::Daily, at("2020-01-01T00:00:00"));
    fs::create_directories(folder / (mine + ".d"));
    std::set<std::string> others{mine + ".txt",
                                 "x" + mine,
                                 "diary.db",
                                 "diary-2020-01-01.db",
                                 "diary-12345678-2020-01-01-000000-weekly.db",
                                 "diary-1234567x-2020-01-01-000000-daily.db",
                                 "diary-12345678-2020-02-30-000000-daily.db",
                                 "diary-12345678-2020-01-01-250000-daily.db",
                                 "diary-daily.db",
                                 "other-12345678-2020-01-01-000000-daily.db",
                                 ".hidden.unfinished"};
    for (const std::string& name : others) {
        test::writeBytes(folder / name, "x");
    }
    fs::create_directories(folder / backupName(file, BackupKind::Daily, at("2020-01-02T00:00:00")));
    const std::set<std::string> before = test::namesIn(folder);
    EXPECT_TRUE(listBackups(file, folder)->empty());
    ASSERT_TRUE(pruneBackups(file, folder, test::day("2026-03-14"), {}));
    EXPECT_EQ(test::namesIn(folder), before);
}

TEST_F(BackupsTest, PruningRemovesTheOutdatedAndWhatWasNeverFinished)
{
    fs::create_directories(folder);
    for (const char* moment : {"2026-03-12T07:00:00", "2026-03-12T08:00:00", "2026-03-13T07:00:00",
                               "2026-03-13T08:00:00"}) {
        test::writeBytes(folder / backupName(file, BackupKind::Daily, at(moment)), "x");
    }
    const auto unfinished = [this](const char* moment) {
        return '.' + backupName(file, BackupKind::Daily, at(moment)) + ".77.unfinished";
    };
    test::writeBytes(folder / unfinished("2026-03-13T07:00:00"), "half");
    test::writeBytes(folder / unfinished("2026-03-14T07:00:00"), "of a process at work");
    ASSERT_TRUE(pruneBackups(file, folder, test::day("2026-03-14"), {}));
    EXPECT_EQ(test::namesIn(folder),
              (std::set{backupName(file, BackupKind::Daily, at("2026-03-12T08:00:00")),
                        backupName(file, BackupKind::Daily, at("2026-03-13T08:00:00")),
                        unfinished("2026-03-14T07:00:00")}));
}

TEST_F(BackupsTest, ADailyBackupIsDueOnceADiaryDay)
{
    const TimeOfDay four{4 * 60};
    const Day day = test::day("2026-03-14");
    EXPECT_TRUE(isDailyDue({}, day, four));
    const auto with = [](BackupKind kind, const char* moment) {
        return std::vector<Backup>{{"x", kind, at(moment)}};
    };
    EXPECT_FALSE(isDailyDue(with(BackupKind::Daily, "2026-03-15T03:59:59"), day, four));
    EXPECT_TRUE(isDailyDue(with(BackupKind::Daily, "2026-03-14T03:59:59"), day, four));
    EXPECT_TRUE(isDailyDue(with(BackupKind::Manual, "2026-03-14T12:00:00"), day, four));
    EXPECT_TRUE(isDailyDue(with(BackupKind::Daily, "2026-04-01T12:00:00"), day, four))
        << "a clock that was wrong";
}

TEST_F(BackupsTest, AFlippedByteFailsTheProof)
{
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(made);
    const std::string whole = test::bytesOf(made->backup.file);
    int found = 0;
    for (const char* text : {"metric", "tempo_raise", "CREATE TABLE run", "SQLite format"}) {
        std::string bytes = whole;
        const std::size_t place = bytes.find(text);
        ASSERT_NE(place, std::string::npos);
        bytes[place + 2] = static_cast<char>(bytes[place + 2] ^ 4);
        test::writeBytes(made->backup.file, bytes);
        const Result<Proof> proof = proveBackup(made->backup.file);
        ASSERT_TRUE(!proof || proof->sealBroken) << text;
        if (!proof) {
            EXPECT_EQ(proof.error().where, made->backup.file.string());
            EXPECT_FALSE(proof.error().found.empty());
        }
        ++found;
    }
    EXPECT_EQ(found, 4);
}

TEST_F(BackupsTest, TheProofComparesWithTheSource)
{
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(made);
    DiaryCounts more = made->counts;
    ++more.checkIns;
    const Result<Proof> proof = proveBackup(made->backup.file, more);
    ASSERT_FALSE(proof);
    EXPECT_EQ(sentence(proof.error()), made->backup.file.string() +
                                           ": what the diary holds, 4 entries up to 2026-03-14, "
                                           "found 3 entries up to 2026-03-14");
}

TEST_F(BackupsTest, ADamagedDiaryLeavesNoBackup)
{
    test::runSql(file, "INSERT INTO session_sign (session_id, sign) VALUES (99, 'limping')");
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Damaged);
    EXPECT_EQ(made.error().where, file.string()) << "the copy is as good as its source";
    EXPECT_TRUE(test::namesIn(folder).empty());
}

TEST_F(BackupsTest, AFullDiskLeavesNoBackup)
{
    const auto made = [this] {
        const test::FullDisk full(8192);
        return makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    }();
    EXPECT_FALSE(made);
    EXPECT_TRUE(test::namesIn(folder).empty());
    EXPECT_TRUE(makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05")));
}

TEST_F(BackupsTest, AFolderThatDoesNotAllowWritingIsAnError)
{
    fs::create_directory(folder);
    fs::permissions(folder, fs::perms(0500));
    if (::geteuid() == 0) {
        test::writeBytes(dir / "in the way", "x"); // root may write anywhere but below a file
        folder = dir / "in the way";
    }
    const auto made = makeBackup(file, folder, BackupKind::Daily, at("2026-03-14T07:12:05"));
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().code == ErrorCode::ReadOnly || made.error().code == ErrorCode::Io);
}

TEST_F(BackupsTest, IsWholeWhileAnotherConnectionWrites)
{
    Log log = store.load().value();
    std::thread writer([&] {
        for (int i = 0; i < 60; ++i) {
            CheckIn checkIn;
            checkIn.date = test::day("2026-04-01") + days(i);
            EXPECT_TRUE(store.apply(adding(checkIn)));
        }
    });
    std::size_t last = 0;
    for (int i = 0; i < 12; ++i) {
        const auto made = makeBackup(file, folder, BackupKind::Manual, at("2026-03-14T07:12:05"));
        ASSERT_TRUE(made) << sentence(made.error());
        EXPECT_GE(made->counts.checkIns, last);
        last = made->counts.checkIns;
    }
    writer.join();
    EXPECT_EQ(store.load()->checkIns.size(), 61U);
}

TEST_F(BackupsTest, AnOlderDiaryIsCopiedAndReadAsItWillBe)
{
    const fs::path older = dir / "older.db";
    const Log written = test::writeOlderDiary(older, 1, test::logOf(test::session("2026-02-17")));
    const auto made =
        makeBackup(older, folder, BackupKind::BeforeUpgrade, at("2026-03-14T07:12:05"));
    ASSERT_TRUE(made) << sentence(made.error());
    EXPECT_EQ(proveBackup(made->backup.file)->schema, 1);
    const std::string bytes = test::bytesOf(made->backup.file);
    const Result<Log> log = readBackup(made->backup.file);
    ASSERT_TRUE(log);
    EXPECT_EQ(*log, written);
    EXPECT_TRUE(test::bytesOf(made->backup.file) == bytes) << "reading writes nothing";
}

} // namespace springback
