// What the seal sees, and that no write of ours breaks it.
#include "core/store/seal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/row_hash.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/generators.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback {

using test::checkIn;
using std::chrono_literals::operator""ms;

namespace {

SealSum sumOf(const std::filesystem::path& file)
{
    Connection db(file, Connection::Mode::ReadOnly, 20ms);
    return sumOfAll(db);
}

std::uint64_t hashOfText(std::string_view text)
{
    RowHash hash;
    for (const char letter : text) {
        hash.add(static_cast<unsigned char>(letter));
    }
    return hash.value();
}

/// A row in every table.
Log logOfEverything()
{
    Session session = test::session("2026-03-13", {test::repSet("tempo_raise", 8, 2)}, 5);
    session.signs = {Sign::Limping};
    CheckIn morning = checkIn("2026-03-14", 3, 15);
    morning.signs = {Sign::Swelling};
    morning.tags = {Tag::Travel};
    morning.changed = {Changed::Hills};
    Episode episode = test::episode("2026-01-05");
    episode.signs = {Sign::Numbness};
    episode.startDoses = {{"tempo_raise", 2, Load{12'500}}};
    return test::logOf(episode, session, morning, test::run("2026-03-15", 5000),
                       test::score("2026-02-01", 61), test::heelRaiseTest("2026-02-02", 20, 12),
                       test::measure(MeasureKind::HeelLift, "2026-01-06"),
                       test::stageMove("2026-02-03", Stage::Strength, "calm"),
                       test::normalReset("2026-02-04", 1), test::seenProfessional("2026-02-05"),
                       test::activityRating("2026-02-06", "stairs", 4));
}

} // namespace

class SealTest : public testing::Test {
protected:
    Store::Check check() const { return store.check().value(); }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
    Store store = Store::open(file, Store::Access::ReadWrite, 20ms).value();
};

TEST(RowHashTest, IsFnv1aWithAFinish)
{
    // Without the finish FNV-1a of "" is 0xCBF29CE484222325.
    EXPECT_EQ(hashOfText(""), 0xEFD01F60BA992926U);
    EXPECT_NE(hashOfText("a"), hashOfText("b"));
    RowHash left;
    left.add(std::string_view("ab"));
    left.add(std::string_view("c"));
    RowHash right;
    right.add(std::string_view("a"));
    right.add(std::string_view("bc"));
    EXPECT_NE(left.value(), right.value());
}

TEST_F(SealTest, AFreshDiaryIsSealed)
{
    EXPECT_TRUE(check().intact);
    EXPECT_FALSE(check().sealBroken);
}

TEST_F(SealTest, CoversEveryTableButThePastChangesAndItself)
{
    ASSERT_TRUE(store.apply(test::addingAll(logOfEverything())));
    SQLite::Database db = test::rawDatabase(file);
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    int sealed = 0;
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        if (table == "past_change" || table == "seal") {
            continue;
        }
        ++sealed;
        const SealSum before = sumOf(file);
        db.exec("DELETE FROM " + table); // foreign keys are off on this connection
        ASSERT_GT(db.getChanges(), 0) << table;
        EXPECT_NE(sumOf(file), before) << table;
    }
    EXPECT_EQ(sealed, 20);
}

TEST_F(SealTest, SeesEveryColumn)
{
    ASSERT_TRUE(store.apply(test::addingAll(logOfEverything())));
    SQLite::Database db = test::rawDatabase(file);
    db.exec("PRAGMA ignore_check_constraints = ON");
    SQLite::Statement columns(db, "SELECT t.name, c.name, c.type FROM sqlite_schema t, "
                                  "pragma_table_info(t.name) c WHERE t.type = 'table' AND "
                                  "t.name NOT IN ('past_change', 'seal')");
    int seen = 0;
    while (columns.executeStep()) {
        const std::string table = columns.getColumn(0).getString();
        const std::string column = columns.getColumn(1).getString();
        const bool isText = columns.getColumn(2).getString() == "TEXT";
        const SealSum before = sumOf(file);
        db.exec("UPDATE " + table + " SET " + column + " = " +
                (isText ? column + " || 'x'" : "coalesce(" + column + ", 0) + 1"));
        EXPECT_NE(sumOf(file), before) << table << '.' << column;
        ++seen;
    }
    EXPECT_GT(seen, 80);
}

TEST_F(SealTest, EveryWriteKeepsIt)
{
    const Log log = logOfEverything();
    ASSERT_TRUE(store.apply(test::addingAll(log)));
    EXPECT_TRUE(check().intact);
    Settings settings;
    settings.units = Units::Imperial;
    ASSERT_TRUE(store.apply({{Edit<Settings>{0, Settings(), settings}}}));
    EXPECT_TRUE(check().intact);
    ASSERT_TRUE(store.apply(replacing(log.checkIns[0], checkIn("2026-03-16", 4))));
    EXPECT_TRUE(check().intact);
    ASSERT_TRUE(store.apply(removing(log.sessions[0])));
    ASSERT_TRUE(store.apply(removing(log.episodes[0])));
    EXPECT_TRUE(check().intact);
    EXPECT_FALSE(store.apply(removing(log.episodes[0])));
    EXPECT_TRUE(check().intact);
}

RC_GTEST_PROP(SealPropertyTest, AnyDiaryIsSealedAndSoIsWhatIsLeftOfIt, ())
{
    const Log log = *test::arbitraryLog();
    const test::TempDir folder;
    Store store = Store::open(folder / "diary.springback").value();
    const Change added = store.apply(test::addingAll(log)).value();
    RC_ASSERT(store.check()->intact);
    RC_ASSERT(store.apply(inverse(added)).has_value());
    RC_ASSERT(store.check()->intact);
    RC_ASSERT(store.load() == Log());
}

TEST_F(SealTest, ALegalValueFromElsewhereIsSeen)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    for (const char* sql :
         {"UPDATE check_in SET pain = 2", "DELETE FROM check_in",
          "INSERT INTO seen_professional (day) VALUES (20000)", "UPDATE seal SET sum = sum / 2",
          "DELETE FROM seal", "UPDATE settings SET rules = 'cautious'"}) {
        const std::string whole = test::bytesOf(file);
        test::runSql(file, sql);
        EXPECT_TRUE(check().sealBroken) << sql;
        EXPECT_FALSE(check().intact) << sql;
        EXPECT_EQ(check().firstProblem, "a value that something other than Springback changed");
        EXPECT_TRUE(store.load()) << sql;
        test::writeBytes(file, whole);
    }
    EXPECT_TRUE(Store::open(file)->check()->intact);
}

TEST_F(SealTest, MoreEntriesDoNotHideWhatWasChanged)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    test::runSql(file, "UPDATE check_in SET pain = 2");
    const Row<CheckIn> changed = store.load()->checkIns[0];
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-15", 3))));
    EXPECT_TRUE(check().sealBroken);
    ASSERT_TRUE(store.apply(replacing(changed, checkIn("2026-03-14", 5))));
    EXPECT_TRUE(check().sealBroken);
}

TEST_F(SealTest, IsMadeAnewWhenAsked)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    test::runSql(file, "UPDATE check_in SET pain = 2; DELETE FROM seal");
    EXPECT_EQ(store.sealAnew().error().code, ErrorCode::Conflict);
    ASSERT_EQ(store.load()->checkIns[0].value.pain, PainRating(2_pain));
    ASSERT_TRUE(store.sealAnew());
    EXPECT_TRUE(check().intact);
    EXPECT_EQ(store.changedOutside(), false);
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-15", 3))));
    EXPECT_TRUE(Store::open(file)->check()->intact);
}

TEST_F(SealTest, IsNotMadeAnewOverDamage)
{
    test::runSql(file, "INSERT INTO session_sign (session_id, sign) VALUES (9, 'limping')");
    Store damaged = Store::open(file).value();
    const Result<void> sealed = damaged.sealAnew();
    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().code, ErrorCode::Damaged);
    EXPECT_EQ(sealed.error().found, "a row of session_sign without its record");
    EXPECT_FALSE(check().intact);
}

TEST_F(SealTest, ATableThatIsNotOursIsDamage)
{
    test::runSql(file, "CREATE INDEX by_pain ON check_in (pain)");
    EXPECT_TRUE(check().intact) << "somebody's own index does no harm";
    test::runSql(file, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET "
                       "sql = replace(sql, 'pain BETWEEN 0 AND 10', 'pain BETWEEN 0 AND 90') "
                       "WHERE name = 'check_in'");
    Store changed = Store::open(file).value();
    ASSERT_TRUE(changed.load());
    const Store::Check found = changed.check().value();
    EXPECT_FALSE(found.intact || found.sealBroken);
    EXPECT_EQ(found.firstProblem, "a table that is not as Springback makes it");
    EXPECT_EQ(changed.sealAnew().error().code, ErrorCode::Damaged);
}

class SealUpgradeTest : public testing::TestWithParam<int> {
protected:
    /// An intact one; it has a run, since step 5 adds columns to those.
    SealUpgradeTest() { test::writeOlderDiary(file, GetParam(), logOfEverything()); }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
};

TEST_P(SealUpgradeTest, AnIntactOneStaysIntact)
{
    EXPECT_TRUE(Store::open(file, Store::Access::ReadOnly)->check()->intact);
    EXPECT_FALSE(readWhole(file)->sealBroken);
    Store upgraded = Store::open(file).value();
    EXPECT_TRUE(upgraded.check()->intact);
    const Log log = upgraded.load().value();
    ASSERT_TRUE(upgraded.apply(removing(log.runs[0])));
    EXPECT_TRUE(upgraded.check()->intact);
}

TEST_P(SealUpgradeTest, ABrokenOneStaysBroken)
{
    test::runSql(file, "UPDATE run SET distance_m = 5001");
    const auto looked = Store::open(file, Store::Access::ReadOnly)->check();
    EXPECT_TRUE(looked->sealBroken);
    EXPECT_TRUE(readWhole(file)->sealBroken);
    Store upgraded = Store::open(file).value();
    EXPECT_TRUE(upgraded.check()->sealBroken);
    ASSERT_TRUE(upgraded.load());
    ASSERT_TRUE(upgraded.apply(adding(checkIn("2026-03-15", 3))));
    EXPECT_TRUE(upgraded.check()->sealBroken);
}

TEST_P(SealUpgradeTest, OneThatWasTakenAwayStaysAway)
{
    test::runSql(file, "DELETE FROM seal");
    EXPECT_TRUE(Store::open(file)->check()->sealBroken);
}

INSTANTIATE_TEST_SUITE_P(SealedSchemas, SealUpgradeTest, testing::Range(4, latestSchema()));

TEST_F(SealTest, OnlyAWriterMakesItAnew)
{
    Store reader = Store::open(file, Store::Access::ReadOnly).value();
    EXPECT_EQ(reader.sealAnew().error().code, ErrorCode::ReadOnly);
}

TEST_F(SealTest, ABackupBringsItsOwn)
{
    ASSERT_TRUE(store.apply(adding(checkIn("2026-03-14", 3))));
    ASSERT_TRUE(store.backupTo(folder / "sound"));
    EXPECT_TRUE(Store::open(folder / "sound")->check()->intact);
    test::runSql(file, "UPDATE check_in SET pain = 2");
    ASSERT_TRUE(store.backupTo(folder / "changed"));
    EXPECT_TRUE(Store::open(folder / "changed")->check()->sealBroken);
}

} // namespace springback
