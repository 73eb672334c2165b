// Everything that writes the diary, on a disk that fails at the first operation, then at the
// second, and so on until it has nothing left to fail at: an error, no room, half a write, a power
// cut.
#include <functional>

#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "core/store/schema.h"
#include "tests/faults/fault_vfs.h"
#include "tests/faults/strength.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback::test {

namespace {

namespace fs = std::filesystem;
using Kind = Fault::Kind;
using Action = std::function<Result<void>(const fs::path&)>;

Log tenWeeks()
{
    return fromJson(bytesOf(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json"), builtInProgramme())
        .value();
}

Result<Journal> opened(const fs::path& file)
{
    return Store::open(file).and_then(
        [](Store&& store) { return Journal::open(std::move(store), builtInProgramme()); });
}

/// The file's diary on a disk that works.
Log logIn(const fs::path& file)
{
    return opened(file).value().log();
}

void write(const fs::path& file, const Log& log)
{
    Journal journal = opened(file).value();
    ASSERT_TRUE(journal.record(addingAll(log)));
}

/// The day after the last check-in.
CheckIn nextMorning(const Log& log)
{
    CheckIn next = log.checkIns.back().value;
    next.date += days(1);
    next.pain = PainRating(7_pain);
    return next;
}

Result<void> recordMorning(const fs::path& file)
{
    return opened(file).and_then([](Journal&& journal) {
        return journal.record(adding(nextMorning(journal.log()))).map([](const Change&) {});
    });
}

Result<void> undoLast(const fs::path& file)
{
    return opened(file).and_then(
        [](Journal&& journal) { return journal.undo().map([](const Change&) {}); });
}

Result<void> openOnly(const fs::path& file)
{
    return opened(file).map([](const Journal&) {});
}

} // namespace

class IoFaultTest : public testing::Test {
protected:
    /// Makes the diary the way every round begins: as it is now.
    void beginWith(const Log& now)
    {
        m_bytes = fs::exists(file) ? bytesOf(file) : "";
        m_before = now;
    }

    /// Every `stride`th operation on other days than those of full strength.
    void failAtEach(const std::string& what, const Action& action, int stride = 1)
    {
        beginAnew();
        {
            FaultVfs disk;
            disk.arm({});
            const Result<void> done = action(file);
            ASSERT_TRUE(done) << sentence(done.error());
            disk.disarm(chance());
        }
        m_after = logIn(file);
        Figures figures;
        for (const Kind kind : {Kind::Error, Kind::Full, Kind::ShortWrite, Kind::PowerCut}) {
            const int step = isFullStrength() ? 1 : stride;
            int at = between(1, step);
            for (bool more = true; more; at += step) {
                more = round({kind, at}, action, figures);
                ASSERT_FALSE(HasFailure()) << what << ": " << nameOf(kind) << " at " << at;
            }
        }
        note(what + ", each operation of the disk failing in turn", figures);
    }

    TempDir folder;
    fs::path file = folder / "diary.springback";

private:
    void beginAnew() const
    {
        for (const std::string& name : namesIn(folder.path())) {
            fs::remove(folder / name);
        }
        if (!m_bytes.empty()) {
            writeBytes(file, m_bytes);
        }
    }

    /// False when the action came to its end before that operation.
    bool round(const Fault& fault, const Action& action, Figures& figures)
    {
        beginAnew();
        FaultVfs disk;
        disk.arm(fault);
        const Result<void> done = action(file);
        const bool struck = disk.operations() >= fault.at;
        disk.disarm(chance());
        if (!done) {
            EXPECT_FALSE(sentence(done.error()).empty());
        }
        EXPECT_TRUE(struck || done);
        if (fault.kind != Kind::PowerCut) { // which leaves what is of no more meaning to the next
            expectSoundCopies();
        }
        expectOneOfBoth(done.has_value(), figures);
        return struck;
    }

    void expectOneOfBoth(bool acknowledged, Figures& figures)
    {
        const Result<Journal> now = opened(file);
        ASSERT_TRUE(now) << sentence(now.error());
        const bool isBefore = now->log() == m_before;
        const bool isAfter = now->log() == m_after;
        const Result<Store::Check> check = now->store().check();
        ++figures.rounds;
        figures.acknowledged += acknowledged ? 1 : 0;
        figures.lost += acknowledged && !isAfter ? 1 : 0;
        figures.half += isBefore || isAfter ? 0 : 1;
        figures.broken += check && check->intact ? 0 : 1;
        EXPECT_TRUE(isAfter || (isBefore && !acknowledged));
        EXPECT_TRUE(check && check->intact);
    }

    /// What lies beside the diary is whole, or was taken away.
    void expectSoundCopies() const
    {
        for (const std::string& name : namesIn(folder.path())) {
            if (name != "diary.springback" && name != "diary.springback-journal") {
                EXPECT_EQ(
                    rawDatabase(folder / name).execAndGet("PRAGMA integrity_check").getString(),
                    "ok")
                    << name;
            }
        }
    }

    std::string m_bytes;
    Log m_before;
    Log m_after;
};

TEST_F(IoFaultTest, RecordingAnEntry)
{
    write(file, tenWeeks());
    beginWith(tenWeeks());
    failAtEach("Recording an entry", recordMorning, 7);
}

TEST_F(IoFaultTest, UndoingAnEntry)
{
    write(file, tenWeeks());
    ASSERT_TRUE(recordMorning(file));
    beginWith(logIn(file));
    failAtEach("Undoing an entry", undoLast, 7);
}

TEST_F(IoFaultTest, TakingInTenWeeksAtOnce)
{
    ASSERT_TRUE(openOnly(file));
    beginWith(Log());
    const Log imported = tenWeeks();
    failAtEach(
        "Importing ten weeks",
        [&imported](const fs::path& target) {
            return opened(target).and_then([&imported](Journal&& journal) {
                return journal.record(addingAll(imported)).map([](const Change&) {});
            });
        },
        37);
}

TEST_F(IoFaultTest, MakingADiary)
{
    beginWith(Log());
    failAtEach("Making a diary", openOnly, 7);
}

TEST_F(IoFaultTest, SealingAnew)
{
    write(file, tenWeeks());
    runSql(file, "UPDATE check_in SET pain = 1 WHERE id = 3");
    ASSERT_TRUE(opened(file)->sealAnew());
    beginWith(logIn(file));
    failAtEach(
        "Sealing anew",
        [](const fs::path& target) {
            return opened(target).and_then([](Journal&& journal) { return journal.sealAnew(); });
        },
        7);
}

TEST_F(IoFaultTest, BackingUp)
{
    write(file, tenWeeks());
    beginWith(tenWeeks());
    failAtEach(
        "Backing up",
        [this](const fs::path& source) {
            return Store::open(source).and_then(
                [this](const Store& store) { return store.backupTo(folder / "copy"); });
        },
        37);
}

TEST_F(IoFaultTest, BringingAnOlderDiaryUpToDate)
{
    for (int schema = 1; schema < latestSchema(); ++schema) {
        fs::remove(file);
        const Log log = writeOlderDiary(file, schema, tenWeeks());
        beginWith(log);
        failAtEach("Upgrading from schema " + std::to_string(schema), openOnly, 37);
    }
}

TEST_F(IoFaultTest, TheNextTryAfterAFailureIsAsGood)
{
    write(file, tenWeeks());
    const std::string bytes = bytesOf(file);
    for (int at = 1;; ++at) {
        writeBytes(file, bytes);
        FaultVfs disk;
        Journal journal = opened(file).value();
        const CheckIn morning = nextMorning(journal.log());
        disk.arm({Kind::Error, at});
        const bool first = journal.record(adding(morning)).has_value();
        const bool struck = disk.operations() >= at;
        disk.arm({});
        ASSERT_TRUE(journal.refresh());
        if (!first) {
            const Result<Change> second = journal.record(adding(morning));
            ASSERT_TRUE(second) << at << sentence(second.error());
        }
        EXPECT_EQ(journal.log().checkIns.back().value, morning);
        EXPECT_EQ(logIn(file), journal.log()) << at;
        if (!struck) {
            break;
        }
    }
}

} // namespace springback::test
