// backup, backups, restore, and the backups that other commands make by the way.
#include <algorithm>

#include <gmock/gmock.h>
#include <unistd.h>

#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/older_diary.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class CliBackups : public CliTest {
protected:
    fs::path backupFolder() const { return folder() / "backups"; }

    std::set<std::string> backupNames() const
    {
        return fs::exists(backupFolder()) ? namesIn(backupFolder()) : std::set<std::string>();
    }

    fs::path onlyBackup() const
    {
        const auto names = backupNames();
        EXPECT_EQ(names.size(), 1U);
        return backupFolder() / *names.begin();
    }

    /// An episode and two check-ins; the first of them made the daily backup.
    void startDiaryWithEntries()
    {
        startDiary();
        done({"checkin", "--pain", "3"});
        done({"checkin", "--pain", "2", "--date", "2026-03-13"});
    }

    static void flipByteOf(const fs::path& file, const std::string& text)
    {
        std::string bytes = bytesOf(file);
        const std::size_t at = bytes.find(text);
        ASSERT_NE(at, std::string::npos);
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        writeBytes(file, bytes);
    }
};

TEST_F(CliBackups, TheFirstEntryOfADayMakesADailyBackup)
{
    startDiary();
    EXPECT_TRUE(backupNames().empty()) << "an empty diary needs none";
    done({"checkin", "--pain", "3"});
    ASSERT_EQ(backupNames().size(), 1U);
    done({"checkin", "--pain", "3", "--date", "2026-03-13"});
    done({"export"});
    EXPECT_EQ(backupNames().size(), 1U);
    setToday("2026-03-15");
    done({"export"});
    EXPECT_EQ(backupNames().size(), 1U) << "who only looks makes none";
    done({"checkin", "--pain", "3"});
    EXPECT_EQ(backupNames().size(), 2U);
    EXPECT_THAT(*backupNames().rbegin(), HasSubstr("-2026-03-15-120000-daily.db"));
}

TEST_F(CliBackups, AFailedDailyBackupIsOneLineAndTheEntryCounts)
{
    startDiary();
    writeBytes(backupFolder(), "not a folder");
    const Ran ran = cli({"checkin", "--pain", "3"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err, HasSubstr("springback-cli: no backup today: "));
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
    EXPECT_THAT(done({"export"}), HasSubstr("2026-03-14"));
}

TEST_F(CliBackups, ABackupSaysWhatItHolds)
{
    startDiaryWithEntries();
    const std::string said = done({"backup"});
    EXPECT_THAT(said,
                HasSubstr("-2026-03-14-120001-manual.db: 3 entries, the newest of 2026-03-14; "
                          "read again and found whole.\n"));
    const fs::path copy = folder() / "other.db";
    EXPECT_THAT(done({"backup", "-o", copy.string()}),
                HasSubstr("Backed up to " + copy.string() + ": 3 entries"));
    EXPECT_EQ(done({"--data", copy.string(), "export"}), done({"export"}));
    EXPECT_THAT(refused({"backup", "-o", copy.string()}), HasSubstr("found a file of that name"));
}

TEST_F(CliBackups, ADamagedDiaryMakesNoBackup)
{
    startDiaryWithEntries();
    fs::remove_all(backupFolder());
    flipByteOf(dataFile(), "settle");
    EXPECT_THAT(refused({"backup"}), HasSubstr("an undamaged Springback diary"));
    EXPECT_TRUE(backupNames().empty());
}

TEST_F(CliBackups, ListsBackupsAndSaysWhichCannotBeRestored)
{
    EXPECT_EQ(done({"backups"}), "No backups yet.\n");
    startDiaryWithEntries();
    done({"backup"});
    const std::string listed = done({"backups"});
    EXPECT_THAT(listed, HasSubstr("2026-03-14 12:00:00  daily  1 entry  /"));
    EXPECT_THAT(listed, testing::StartsWith("2026-03-14 12:00:01  asked for  3 entries  /"));
    for (const std::string& name : backupNames()) {
        if (name.find("manual") != std::string::npos) {
            flipByteOf(backupFolder() / name, "metric");
        }
    }
    EXPECT_THAT(done({"backups"}), HasSubstr("asked for  cannot be restored: "));
    EXPECT_THAT(done({"check"}), HasSubstr("  not a backup any more: "));
    EXPECT_THAT(done({"check"}), HasSubstr("  last proven backup: 2026-03-14 12:00:00, 1 entry"));
}

TEST_F(CliBackups, RestoreSaysFirstAndCanBeTakenBack)
{
    startDiaryWithEntries();
    done({"backup", "-o", (folder() / "kept.db").string()});
    const std::string before = done({"export"});
    done({"undo"});
    done({"run", "--km", "5"});
    const std::string after = done({"export"});
    const std::string kept = (folder() / "kept.db").string();

    const std::string rehearsed = done({"restore", "--dry-run", kept});
    EXPECT_THAT(rehearsed, HasSubstr("1 only in the diary, 1 only in the backup, 0 different, "
                                     "2 the same\n"));
    EXPECT_THAT(rehearsed, HasSubstr("removed  run 2026-03-14"));
    EXPECT_THAT(rehearsed, HasSubstr("added    check-in 2026-03-13"));
    EXPECT_EQ(done({"export"}), after);

    const std::string said = done({"restore", kept});
    EXPECT_EQ(done({"export"}), before);
    EXPECT_THAT(said, HasSubstr("The diary is now what " + kept + " holds.\n"));
    const std::string way = "or restore ";
    ASSERT_THAT(said, HasSubstr(way));
    const std::string back = said.substr(said.find(way) + way.size());
    done({"restore", back.substr(0, back.size() - 1)});
    EXPECT_EQ(done({"export"}), after);
    done({"undo"});
    EXPECT_EQ(done({"export"}), before);
    EXPECT_EQ(done({"restore", kept}), "The diary is what " + kept + " holds already.\n");
}

TEST_F(CliBackups, RestoreRefusesWhatIsNoBackup)
{
    startDiaryWithEntries();
    const fs::path other = folder() / "other.db";
    EXPECT_THAT(refused({"restore", other.string()}), HasSubstr("found no file"));
    writeBytes(other, std::string(500, 'x'));
    EXPECT_THAT(refused({"restore", other.string()}), HasSubstr("a file of another kind"));
    fs::remove(other);
    runSql(other, "CREATE TABLE recipe (name TEXT)");
    EXPECT_THAT(refused({"restore", other.string()}), HasSubstr("the database of another program"));
    fs::copy_file(onlyBackup(), other, fs::copy_options::overwrite_existing);
    runSql(other, "PRAGMA user_version = 99");
    EXPECT_THAT(refused({"restore", other.string()}), HasSubstr("of a newer Springback"));
    fs::copy_file(onlyBackup(), other, fs::copy_options::overwrite_existing);
    flipByteOf(other, "metric");
    EXPECT_THAT(refused({"restore", other.string()}), HasSubstr("an undamaged Springback diary"));
    EXPECT_THAT(refused({"restore", dataFile().string()}), HasSubstr("found the diary itself"));
    EXPECT_EQ(backupNames().size(), 1U) << "no backup is made for what is refused";
}

TEST_F(CliBackups, RestoreKeepsADamagedDiaryBesideTheNewOne)
{
    startDiaryWithEntries();
    const std::string whole = done({"export"});
    done({"backup", "-o", (folder() / "kept.db").string()});
    std::string bytes = bytesOf(dataFile());
    std::fill(bytes.begin() + 4096, bytes.end(), 'x');
    writeBytes(dataFile(), bytes);
    const fs::path aside = folder() / "diary-damaged-2026-03-14.db";
    EXPECT_THAT(done({"restore", (folder() / "kept.db").string()}),
                HasSubstr("The damaged file is kept as " + aside.string() + ".\n"));
    EXPECT_EQ(done({"export"}), whole);
    EXPECT_TRUE(bytesOf(aside) == bytes);
}

TEST_F(CliBackups, RestoreAfterASilentChangeSealsTheDiaryAnew)
{
    startDiaryWithEntries();
    done({"backup", "-o", (folder() / "kept.db").string()});
    const std::string whole = done({"export"});
    runSql(dataFile(), "UPDATE check_in SET pain = 9 WHERE day = 20526");
    refused({"check"});
    EXPECT_THAT(done({"restore", (folder() / "kept.db").string()}),
                HasSubstr("To go back: springback-cli undo, or restore "));
    EXPECT_EQ(done({"export"}), whole);
    done({"check"});
}

TEST_F(CliBackups, RestoreMakesTheDiaryOnAnotherComputer)
{
    startDiaryWithEntries();
    const std::string whole = done({"export"});
    const std::string elsewhere = (folder() / "elsewhere.db").string();
    done({"--data", elsewhere, "restore", onlyBackup().string()});
    done({"--data", elsewhere, "checkin", "--pain", "3"});
    done({"--data", elsewhere, "checkin", "--pain", "2", "--date", "2026-03-13"});
    EXPECT_EQ(done({"--data", elsewhere, "export"}), whole);
}

TEST_F(CliBackups, BeforeAnImportTheDiaryIsBackedUp)
{
    startDiaryWithEntries();
    writeBytes(folder() / "log.json", done({"export"}));
    done({"undo"});
    done({"import", "--merge", (folder() / "log.json").string()});
    EXPECT_TRUE(std::ranges::any_of(backupNames(), [](const std::string& name) {
        return name.find("-before-import.db") != std::string::npos;
    }));
    // Without that backup there is no import.
    done({"undo"});
    fs::remove_all(backupFolder());
    writeBytes(backupFolder(), "not a folder");
    refused({"import", "--merge", (folder() / "log.json").string()});
}

TEST_F(CliBackups, AMissingDiaryIsNotBegunAnewInSilence)
{
    giveHome();
    startDiaryWithEntries();
    writeBytes(folder() / "log.json", done({"export"}));
    fs::remove(dataFile());
    const std::string expected =
        "the diary that was here on 2026-03-14 with 3 entries (is its disk "
        "connected? init --new starts another), found no file\n";
    const Arguments init{"init", "--side", "left", "--location", "unsure", "--usual", "1"};
    for (const Arguments& arguments : {init, Arguments{"import", (folder() / "log.json").string()},
                                       Arguments{"export"}, Arguments{"checkin", "--pain", "2"}}) {
        EXPECT_THAT(refused(arguments), HasSubstr(expected));
    }
    Arguments again = init;
    again.emplace_back("--new");
    done(again);
    done({"export"});
    EXPECT_EQ(fs::status(folder() / "home/.local/state/springback/diaries.json").permissions(),
              fs::perms(0600));
}

TEST_F(CliBackups, AnUpgradeIsPrecededByABackup)
{
    writeOlderDiary(dataFile(), 1, logOf(session("2026-02-17")));
    done({"init", "--side", "left", "--location", "unsure", "--usual", "1", "--start",
          "2026-01-05"});
    EXPECT_TRUE(std::ranges::any_of(backupNames(), [](const std::string& name) {
        return name.find("-before-upgrade.db") != std::string::npos;
    }));
    const std::string listed = done({"backups"});
    EXPECT_THAT(listed, HasSubstr("before an upgrade  1 entry"));
}

} // namespace
} // namespace springback::test
