// The schema as other programs meet it: frozen, and closed to every value out of its limits.
#include "core/store/schema.h"

#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sqlite3.h>

#include "core/domain/validate.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/generators.h"
#include "tests/support/older_diary.h"
#include "tests/support/temp_dir.h"

namespace springback {

namespace {

/// Column names and SQL literals.
using Values = std::map<std::string, std::string>;

std::string textOf(std::size_t bytes)
{
    return "'" + std::string(bytes, 'x') + "'";
}

/// Two bytes a letter, so that counting letters would not do.
std::string wideText(std::size_t bytes)
{
    std::string result = "'";
    for (std::size_t i = 0; i < bytes / 2; ++i) {
        result += "é";
    }
    return result + "'";
}

std::string literal(long value)
{
    return std::to_string(value);
}

const std::string kBeforeFirstDay = literal(kFirstDay.time_since_epoch().count() - 1);
const std::string kAfterLastDay = literal(kLastDay.time_since_epoch().count() + 1);

/// A row that may be stored.
const std::map<std::string, Values>& goodRows()
{
    static const std::map<std::string, Values> rows{
        {"episode",
         {{"id", "2"},
          {"side", "'both'"},
          {"location", "'unsure'"},
          {"start_day", "20000"},
          {"usual_pain", "2"},
          {"usual_pain_right", "10"},
          {"usual_stiffness_min", "600"},
          {"start_stage", "'settle'"},
          {"end_day", "20000"}}},
        {"episode_sign", {{"episode_id", "1"}, {"sign", "'out_of_scope'"}}},
        {"training_day", {{"episode_id", "1"}, {"block", "'jumps'"}, {"weekday", "'sun'"}}},
        {"start_dose",
         {{"episode_id", "1"},
          {"position", "99"},
          {"exercise", textOf(limits::kMaxNameBytes)},
          {"rung", literal(limits::kMaxRung)},
          {"load_g", literal(limits::kMaxLoadGrams)}}},
        {"session",
         {{"id", "2"},
          {"day", "20000"},
          {"time", "1439"},
          {"minutes", literal(limits::kMaxMinutes)},
          {"rpe", literal(limits::kMaxRpe)},
          {"pain_during", "10"},
          {"pain_during_right", "0"},
          {"pain_after", "0"},
          {"pain_after_right", "10"},
          {"note", wideText(limits::kMaxNoteBytes)},
          {"running", "1"}}},
        {"session_set",
         {{"session_id", "1"},
          {"position", literal(limits::kMaxSets - 1)},
          {"exercise", "'tempo_raise'"},
          {"variant", textOf(limits::kMaxNameBytes)},
          {"reps", literal(limits::kMaxReps)},
          {"hold_s", "NULL"},
          {"load_g", literal(limits::kMaxLoadGrams)},
          {"side", "'both'"},
          {"pain", "0"},
          {"pain_right", "10"},
          {"rpe", literal(limits::kMaxRpe)}}},
        {"session_sign", {{"session_id", "1"}, {"sign", "'limping'"}}},
        {"check_in",
         {{"id", "2"},
          {"day", "20000"},
          {"pain", "0"},
          {"pain_right", "10"},
          {"stiffness_min", literal(limits::kMaxStiffness)},
          {"pain_after_yesterday", "10"},
          {"pain_after_yesterday_right", "0"},
          {"note", textOf(limits::kMaxNoteBytes)}}},
        {"check_in_sign", {{"check_in_id", "1"}, {"sign", "'limping'"}}},
        {"check_in_tag", {{"check_in_id", "1"}, {"tag", "'cold'"}}},
        {"check_in_changed", {{"check_in_id", "1"}, {"changed", "'other'"}}},
        {"run",
         {{"id", "2"},
          {"day", "20000"},
          {"time", "0"},
          {"distance_m", literal(limits::kMaxMetres)},
          {"duration_s", literal(limits::kMaxRunSeconds)},
          {"hills", "1"},
          {"speed", "0"},
          {"pain_during", "0"},
          {"pain_during_right", "10"},
          {"pain_after", "10"},
          {"pain_after_right", "0"},
          {"source", textOf(limits::kMaxNameBytes)},
          {"climb_m", literal(limits::kMaxClimb)},
          {"cadence", literal(limits::kMaxCadence)}}},
        {"heel_raise_test",
         {{"id", "2"},
          {"day", "20000"},
          {"reps_right", literal(limits::kMaxHeelRaises)},
          {"reps_left", "0"},
          {"pain_right", "10"},
          {"pain_left", "0"}}},
        {"measure",
         {{"id", "2"}, {"kind", "'rocker_shoe'"}, {"from_day", "20000"}, {"to_day", "20000"}}},
        {"stage_move",
         {{"id", "2"},
          {"day", "20000"},
          {"stage", "'maintenance'"},
          {"reason", textOf(limits::kMaxNoteBytes)}}},
        {"normal_reset",
         {{"id", "2"},
          {"day", "20000"},
          {"pain", "10"},
          {"pain_right", "0"},
          {"stiffness_min", literal(limits::kMaxStiffness)}}},
        {"seen_professional", {{"id", "2"}, {"day", "20000"}}},
        {"score",
         {{"id", "2"},
          {"day", "20000"},
          {"kind", "'visa_a'"},
          {"value", literal(limits::kMaxScore)}}},
        {"activity_rating",
         {{"id", "2"},
          {"day", "20000"},
          {"activity", textOf(limits::kMaxNameBytes)},
          {"value", literal(limits::kMaxRating)}}},
        {"past_change", {{"id", "2"}, {"undone", "1"}, {"change", "'[]'"}}},
        {"seal", {{"id", "1"}, {"sum", "-1"}}},
    };
    return rows;
}

/// What turns such a row into one that no writer may store.
struct Forbidden {
    std::string table;
    Values values;
};

const std::vector<Forbidden>& forbidden()
{
    const std::string longName = textOf(limits::kMaxNameBytes + 1);
    const std::string longNote = wideText(limits::kMaxNoteBytes + 2);
    static const std::vector<Forbidden> all{
        {"episode", {{"id", "0"}}},
        {"episode", {{"side", "'middle'"}, {"usual_pain_right", "NULL"}}},
        {"episode", {{"location", "'toe'"}}},
        {"episode", {{"start_day", kBeforeFirstDay}}},
        {"episode", {{"start_day", kAfterLastDay}, {"end_day", "NULL"}}},
        {"episode", {{"usual_pain", "11"}}},
        {"episode", {{"usual_pain_right", "-1"}}},
        {"episode", {{"usual_stiffness_min", literal(limits::kMaxStiffness + 1)}}},
        {"episode", {{"start_stage", "'spring'"}}},
        {"episode", {{"end_day", kAfterLastDay}}},
        {"episode", {{"end_day", "19999"}}},
        {"episode", {{"side", "'right'"}}},
        {"episode_sign", {{"sign", "'cough'"}}},
        {"training_day", {{"block", "'rest'"}}},
        {"training_day", {{"weekday", "'Monday'"}}},
        {"start_dose", {{"position", literal(limits::kMaxStartDoses)}}},
        {"start_dose", {{"exercise", "''"}}},
        {"start_dose", {{"exercise", longName}}},
        {"start_dose", {{"rung", "0"}}},
        {"start_dose", {{"rung", literal(limits::kMaxRung + 1)}}},
        {"start_dose", {{"load_g", "-1"}}},
        {"start_dose", {{"load_g", literal(limits::kMaxLoadGrams + 1)}}},
        {"session", {{"id", "-1"}}},
        {"session", {{"day", kBeforeFirstDay}}},
        {"session", {{"day", kAfterLastDay}}},
        {"session", {{"time", "1440"}}},
        {"session", {{"minutes", literal(limits::kMaxMinutes + 1)}}},
        {"session", {{"rpe", literal(limits::kMaxRpe + 1)}}},
        {"session", {{"pain_during", "11"}}},
        {"session", {{"pain_during_right", "11"}}},
        {"session", {{"pain_after", "-1"}}},
        {"session", {{"pain_after_right", "11"}}},
        {"session", {{"pain_during", "NULL"}}},
        {"session", {{"pain_after", "NULL"}}},
        {"session", {{"note", longNote}}},
        {"session", {{"running", "2"}}},
        {"session_set", {{"position", literal(limits::kMaxSets)}}},
        {"session_set", {{"exercise", "''"}}},
        {"session_set", {{"exercise", longName}}},
        {"session_set", {{"variant", longName}}},
        {"session_set", {{"reps", "0"}}},
        {"session_set", {{"reps", literal(limits::kMaxReps + 1)}}},
        {"session_set", {{"reps", "NULL"}, {"hold_s", "0"}}},
        {"session_set", {{"reps", "NULL"}, {"hold_s", literal(limits::kMaxHoldSeconds + 1)}}},
        {"session_set", {{"reps", "NULL"}}},
        {"session_set", {{"hold_s", "45"}}},
        {"session_set", {{"load_g", "-1"}}},
        {"session_set", {{"load_g", literal(limits::kMaxLoadGrams + 1)}}},
        {"session_set", {{"side", "'middle'"}, {"pain_right", "NULL"}}},
        {"session_set", {{"pain", "11"}}},
        {"session_set", {{"pain_right", "11"}}},
        {"session_set", {{"pain", "NULL"}}},
        {"session_set", {{"side", "'left'"}}},
        {"session_set", {{"rpe", "11"}}},
        {"session_sign", {{"sign", "'cough'"}}},
        {"check_in", {{"id", "0"}}},
        {"check_in", {{"day", kBeforeFirstDay}}},
        {"check_in", {{"day", kAfterLastDay}}},
        {"check_in", {{"pain", "11"}}},
        {"check_in", {{"pain", "-1"}}},
        {"check_in", {{"pain_right", "11"}}},
        {"check_in", {{"stiffness_min", "-1"}}},
        {"check_in", {{"stiffness_min", literal(limits::kMaxStiffness + 1)}}},
        {"check_in", {{"pain_after_yesterday", "11"}}},
        {"check_in", {{"pain_after_yesterday_right", "11"}}},
        {"check_in", {{"pain_after_yesterday", "NULL"}}},
        {"check_in", {{"note", longNote}}},
        {"check_in_sign", {{"sign", "'cough'"}}},
        {"check_in_tag", {{"tag", "'hungry'"}}},
        {"check_in_changed", {{"changed", "'nothing'"}}},
        {"run", {{"id", "0"}}},
        {"run", {{"day", kAfterLastDay}}},
        {"run", {{"time", "-1"}}},
        {"run", {{"distance_m", "-1"}}},
        {"run", {{"distance_m", literal(limits::kMaxMetres + 1)}}},
        {"run", {{"duration_s", literal(limits::kMaxRunSeconds + 1)}}},
        {"run", {{"hills", "2"}}},
        {"run", {{"speed", "-1"}}},
        {"run", {{"pain_during", "11"}}},
        {"run", {{"pain_during_right", "11"}}},
        {"run", {{"pain_after", "11"}}},
        {"run", {{"pain_after_right", "11"}}},
        {"run", {{"pain_during", "NULL"}}},
        {"run", {{"pain_after", "NULL"}}},
        {"run", {{"source", "''"}}},
        {"run", {{"source", longName}}},
        {"run", {{"climb_m", "-1"}}},
        {"run", {{"cadence", literal(limits::kMaxCadence + 1)}}},
        {"heel_raise_test", {{"id", "0"}}},
        {"heel_raise_test", {{"day", kAfterLastDay}}},
        {"heel_raise_test", {{"reps_right", literal(limits::kMaxHeelRaises + 1)}}},
        {"heel_raise_test", {{"reps_left", "-1"}}},
        {"heel_raise_test", {{"pain_right", "11"}}},
        {"heel_raise_test", {{"pain_left", "11"}}},
        {"heel_raise_test", {{"reps_right", "NULL"}, {"reps_left", "NULL"}}},
        {"measure", {{"id", "0"}}},
        {"measure", {{"kind", "'crutch'"}}},
        {"measure", {{"from_day", kBeforeFirstDay}}},
        {"measure", {{"to_day", kAfterLastDay}}},
        {"measure", {{"to_day", "19999"}}},
        {"stage_move", {{"id", "0"}}},
        {"stage_move", {{"day", kAfterLastDay}}},
        {"stage_move", {{"stage", "'spring_3'"}}},
        {"stage_move", {{"reason", longNote}}},
        {"normal_reset", {{"id", "0"}}},
        {"normal_reset", {{"day", kAfterLastDay}}},
        {"normal_reset", {{"pain", "11"}}},
        {"normal_reset", {{"pain_right", "11"}}},
        {"normal_reset", {{"stiffness_min", literal(limits::kMaxStiffness + 1)}}},
        {"seen_professional", {{"id", "0"}}},
        {"seen_professional", {{"day", kAfterLastDay}}},
        {"score", {{"id", "0"}}},
        {"score", {{"day", kAfterLastDay}}},
        {"score", {{"kind", "'visa_b'"}}},
        {"score", {{"value", literal(limits::kMaxScore + 1)}}},
        {"activity_rating", {{"id", "0"}}},
        {"activity_rating", {{"day", kAfterLastDay}}},
        {"activity_rating", {{"activity", "''"}}},
        {"activity_rating", {{"activity", longName}}},
        {"activity_rating", {{"value", literal(limits::kMaxRating + 1)}}},
        {"past_change", {{"id", "0"}}},
        {"past_change", {{"undone", "2"}}},
        {"past_change", {{"change", "''"}}},
        {"seal", {{"id", "2"}}},
    };
    return all;
}

std::string insertion(const std::string& table, const Values& changes)
{
    Values values = goodRows().at(table);
    for (const auto& [column, value] : changes) {
        values.at(column) = value;
    }
    std::string columns;
    std::string literals;
    for (const auto& [column, value] : values) {
        columns += (columns.empty() ? "" : ", ") + column;
        literals += (literals.empty() ? "" : ", ") + value;
    }
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + literals + ")";
}

/// The conditions of all CHECKs in a CREATE TABLE, as SQLite repeats them in its messages.
std::set<std::string> checksIn(const std::string& sql)
{
    static const std::string opening = "CHECK (";
    std::set<std::string> found;
    for (std::size_t at = sql.find(opening); at != std::string::npos; at = sql.find(opening, at)) {
        at += opening.size();
        int depth = 1;
        std::size_t end = at;
        while (depth > 0) {
            depth += sql[end] == '(' ? 1 : sql[end] == ')' ? -1 : 0;
            ++end;
        }
        found.insert(sql.substr(at, end - 1 - at));
        at = end;
    }
    return found;
}

std::string dumpOf(SQLite::Database& db)
{
    SQLite::Statement rows(db,
                           "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    std::string dump;
    while (rows.executeStep()) {
        dump += rows.getColumn(0).getString() + ";\n";
    }
    return dump;
}

SQLite::Database openedAfterTheStore(const std::filesystem::path& file)
{
    EXPECT_TRUE(Store::open(file));
    return test::rawDatabase(file);
}

} // namespace

class SchemaTest : public testing::Test {
protected:
    SchemaTest()
    {
        raw.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF");
        raw.exec("DELETE FROM seal"); // room for a good row
        raw.exec("INSERT INTO episode (id, side, location, start_day, usual_pain, start_stage) "
                 "VALUES (1, 'left', 'unsure', 0, 0, 'settle')");
        raw.exec("INSERT INTO session (id, day, note) VALUES (1, 0, '')");
        raw.exec("INSERT INTO check_in (id, day, pain, note) VALUES (1, 0, 0, '')");
    }

    /// The message, or "" when it was stored (it is taken back then).
    std::string refusalOf(const std::string& sql)
    {
        SQLite::Transaction takenBack(raw);
        try {
            raw.exec(sql);
        } catch (const SQLite::Exception& exception) {
            EXPECT_EQ(exception.getErrorCode(), SQLITE_CONSTRAINT) << sql;
            return exception.what();
        }
        return "";
    }

    std::map<std::string, std::string> createStatements()
    {
        std::map<std::string, std::string> result;
        SQLite::Statement rows(
            raw, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
        while (rows.executeStep()) {
            result[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
        }
        return result;
    }

    test::TempDir folder;
    std::filesystem::path file = folder / "diary.springback";
    SQLite::Database raw = openedAfterTheStore(file);
};

TEST_F(SchemaTest, AFreshFileIsTheFrozenSchema)
{
    EXPECT_EQ(dumpOf(raw), test::frozenSchema(latestSchema()));
    EXPECT_EQ(latestSchema(), 5);
}

TEST_F(SchemaTest, EveryTableTakesAGoodRow)
{
    for (const auto& [table, sql] : createStatements()) {
        if (table != "settings") {
            EXPECT_EQ(refusalOf(insertion(table, {})), "") << table;
        }
    }
}

TEST_F(SchemaTest, EveryCheckRefusesWhatItIsThereFor)
{
    std::map<std::string, std::set<std::string>> proven;
    for (const Forbidden& row : forbidden()) {
        const std::string message = refusalOf(insertion(row.table, row.values));
        static const std::string start = "CHECK constraint failed: ";
        ASSERT_EQ(message.substr(0, start.size()), start) << insertion(row.table, row.values);
        proven[row.table].insert(message.substr(start.size()));
    }
    for (const char* assignment :
         {"id = 2", "day_starts_at = 1440", "day_starts_at = -1", "units = 'stone'",
          "rules = 'bold'", "questions = printf('%.*c', 10001, 'x')"}) {
        const std::string message = refusalOf(std::string("UPDATE settings SET ") + assignment);
        ASSERT_NE(message, "") << assignment;
        proven["settings"].insert(message.substr(message.find(": ") + 2));
    }
    for (const auto& [table, sql] : createStatements()) {
        EXPECT_EQ(proven[table], checksIn(sql)) << table;
    }
}

TEST_F(SchemaTest, EveryLimitHoldsAtBothEndsAndNotBefore)
{
    static const std::regex between(R"((\w+) BETWEEN (-?\d+) AND (-?\d+))");
    int limitsSeen = 0;
    for (const auto& [table, sql] : createStatements()) {
        for (const std::string& check : checksIn(sql)) {
            std::smatch parts;
            if (table == "settings" || !std::regex_match(check, parts, between)) {
                continue;
            }
            const long first = std::stol(parts[2]);
            const long last = std::stol(parts[3]);
            const auto refusal = [&](long value) {
                return refusalOf(insertion(table, {{parts[1], literal(value)}}));
            };
            const std::string breach = "CHECK constraint failed: " + check;
            EXPECT_EQ(refusal(first - 1), breach) << table;
            EXPECT_EQ(refusal(last + 1), breach) << table;
            EXPECT_NE(refusal(first), breach) << table;
            EXPECT_NE(refusal(last), breach) << table;
            ++limitsSeen;
        }
    }
    EXPECT_GT(limitsSeen, 50);
}

TEST_F(SchemaTest, NoColumnTakesBytesAndNoNeededOneTakesNull)
{
    for (const auto& [table, values] : goodRows()) {
        for (const auto& [column, value] : values) {
            if (column != "id") {
                EXPECT_NE(refusalOf(insertion(table, {{column, "x'00'"}})), "") << table << column;
            }
        }
        SQLite::Statement columns(raw, "SELECT name FROM pragma_table_info('" + table +
                                           "') WHERE \"notnull\" AND name <> 'id' ORDER BY cid");
        while (columns.executeStep()) {
            const std::string column = columns.getColumn(0).getString();
            EXPECT_NE(refusalOf(insertion(table, {{column, "NULL"}})), "") << table << column;
        }
    }
}

TEST_F(SchemaTest, ChildrenNeedTheirRecordAndGoWithIt)
{
    std::set<std::string> children;
    for (const auto& [table, values] : goodRows()) {
        SQLite::Statement key(raw, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list('" +
                                       table + "')");
        if (!key.executeStep()) {
            continue;
        }
        children.insert(table);
        const std::string parent = key.getColumn(0).getString();
        const std::string column = key.getColumn(1).getString();
        key.reset();
        EXPECT_EQ(refusalOf(insertion(table, {{column, "77"}})), "FOREIGN KEY constraint failed");
        raw.exec(insertion(table, {}));
        raw.exec("SAVEPOINT gone; DELETE FROM " + parent);
        EXPECT_EQ(raw.execAndGet("SELECT count(*) FROM " + table).getInt(), 0) << table;
        raw.exec("ROLLBACK TO gone; RELEASE gone");
    }
    EXPECT_EQ(children.size(), 8U);
}

TEST_F(SchemaTest, OneADayIsAllThatIsTaken)
{
    for (const char* table : {"check_in", "heel_raise_test", "normal_reset", "score"}) {
        raw.exec(insertion(table, {}));
        EXPECT_NE(refusalOf(insertion(table, {{"id", "3"}})), "") << table;
        EXPECT_EQ(refusalOf(insertion(table, {{"id", "3"}, {"day", "20001"}})), "") << table;
    }
    raw.exec(insertion("start_dose", {}));
    EXPECT_NE(refusalOf(insertion("start_dose", {{"position", "3"}})), "");
}

RC_GTEST_PROP(UpgradeTest, EverySchemaBecomesTheSameAsAFreshOneWithAllThatItHeld, ())
{
    const Log written = *test::arbitraryLog();
    const int schema = *rc::gen::inRange(1, latestSchema() + 1);
    const test::TempDir folder;
    const auto file = folder / "diary.springback";
    const Log log = test::writeOlderDiary(file, schema, written);
    {
        const Store store = Store::open(file).value();
        RC_ASSERT(store.load().value() == log);
        RC_ASSERT(store.pastCounts().done == (schema < 3 ? 0U : 1U));
        RC_ASSERT(store.check()->intact);
    }
    SQLite::Database db = test::rawDatabase(file);
    RC_ASSERT(dumpOf(db) == test::frozenSchema(latestSchema()));
    RC_ASSERT(schemaOf(db) == latestSchema());
}

TEST(UpgradeTest, KeepsACopyOfTheOlderFile)
{
    const test::TempDir folder;
    const auto file = folder / "diary.springback";
    const Log log = test::writeOlderDiary(file, 1, test::logOf(test::checkIn("2026-03-14", 3)));
    test::writeBytes(folder / "diary.springback.schema-1", "a copy of the last time");
    ASSERT_TRUE(Store::open(file));
    ASSERT_TRUE(Store::open(file)); // up to date now: no more copies
    EXPECT_EQ(test::namesIn(folder.path()),
              (std::set<std::string>{"diary.springback", "diary.springback.schema-1",
                                     "diary.springback.schema-1-2"}));
    EXPECT_EQ(test::bytesOf(folder / "diary.springback.schema-1"), "a copy of the last time");
    {
        SQLite::Database copy = test::rawDatabase(folder / "diary.springback.schema-1-2");
        EXPECT_EQ(dumpOf(copy), test::frozenSchema(1));
        EXPECT_EQ(schemaOf(copy), 1);
    }
    EXPECT_EQ(Store::open(folder / "diary.springback.schema-1-2")->load(), log);
}

} // namespace springback
