#include "core/exchange/csv_log.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/csv_row.h"
#include "tests/support/builders.h"
#include "tests/support/csv_reader.h"
#include "tests/support/generators.h"
#include "tests/support/schema_check.h"

namespace springback {
namespace {

CsvTable tableNamed(const Log& log, const std::string& name)
{
    const std::vector<CsvTable> tables = toCsv(log);
    return *std::ranges::find(tables, name, &CsvTable::name);
}

TEST(CsvLog, FlattensSetsWithTheirSession)
{
    Set hold = test::holdSet("mid_range_hold", 45);
    hold.load = Load{12'500};
    hold.rpe = 8;
    Log log = test::logOf(test::session("2026-03-13", {test::repSet("c1_hop_up", 15, 5), hold}, 5),
                          test::session("2026-03-12"));
    log.sessions.front().value.time = TimeOfDay{18 * 60};
    log.sessions.front().value.signs = {Sign::Limping, Sign::Swelling};
    EXPECT_EQ(tableNamed(log, "sets").text,
              "session,date,time,session_minutes,session_rpe,session_pain_during,"
              "session_pain_during_left,session_pain_during_right,session_pain_after,"
              "session_pain_after_left,session_pain_after_right,session_signs,session_note,set,"
              "exercise,variant,reps,hold_s,load_kg,side,pain,pain_left,pain_right,rpe\r\n"
              "1,2026-03-12,,,,,,,,,,,,,,,,,,,,,,\r\n"
              "2,2026-03-13,18:00,,,5,,,,,,limping swelling,,1,c1_hop_up,,15,,0,right,5,,,\r\n"
              "2,2026-03-13,18:00,,,5,,,,,,limping swelling,,2,mid_range_hold,,,45,12.5,right,,,,"
              "8\r\n");
}

TEST(CsvLog, SpellsNumbersWithAPoint)
{
    Log log = test::logOf(test::run("2026-03-10", 6200));
    log.runs.front().value.duration = Duration{36 * 60 + 20};
    log.runs.front().value.painDuring = PainRating(2_pain, 4_pain);
    EXPECT_EQ(tableNamed(log, "runs").text,
              "date,time,km,minutes,hills,speed,pain_during,pain_during_left,pain_during_right,"
              "pain_after,pain_after_left,pain_after_right,source,climb_m,cadence\r\n"
              "2026-03-10,,6.2,36.33,no,no,4,2,4,,,,manual,,\r\n");
    log.runs.front().value.climb = 85;
    log.runs.front().value.cadence = 168;
    EXPECT_THAT(tableNamed(log, "runs").text, testing::HasSubstr(",manual,85,168\r\n"));
}

TEST(CsvLog, DecimalsLoseTheirLastZeros)
{
    EXPECT_EQ(decimal(0, 3), "0");
    EXPECT_EQ(decimal(5, 3), "0.005");
    EXPECT_EQ(decimal(12'500, 3), "12.5");
    EXPECT_EQ(decimal(10'000, 3), "10");
}

struct Escaped {
    const char* note;
    const char* cell;
};

class CsvText : public testing::TestWithParam<Escaped> {};

TEST_P(CsvText, IsNothingThatASpreadsheetRuns)
{
    Log log = test::logOf(test::checkIn("2026-01-06", 2));
    log.checkIns.front().value.note = GetParam().note;
    const std::string text = tableNamed(log, "checkins").text;
    const std::string row = "2026-01-06,2,,,,,,,,,," + std::string(GetParam().cell) + "\r\n";
    EXPECT_TRUE(text.ends_with(row)) << text;
}

INSTANTIATE_TEST_SUITE_P(
    CsvLog, CsvText,
    testing::Values(Escaped{"=1+1", "'=1+1"}, Escaped{"+1", "'+1"}, Escaped{"-1", "'-1"},
                    Escaped{"@A1", "'@A1"}, Escaped{"\tx", "'\tx"}, Escaped{"\rx", "\"'\rx\""},
                    Escaped{" =1", "' =1"}, Escaped{"\n+1", "\"'\n+1\""},
                    Escaped{"\"=1", "\"'\"\"=1\""}, Escaped{"\u00A0\u3000@A1", "'\u00A0\u3000@A1"},
                    Escaped{"\uFF1D1", "'\uFF1D1"}, Escaped{"\uFF0B1", "'\uFF0B1"},
                    Escaped{"\uFF0D1", "'\uFF0D1"}, Escaped{" \uFF20A1", "' \uFF20A1"},
                    Escaped{"a=b", "a=b"}, Escaped{" a", " a"},
                    Escaped{"a, \"b\"", "\"a, \"\"b\"\"\""}, Escaped{"a\nb", "\"a\nb\""},
                    Escaped{"", ""}));

/// The page names a pain's three cells once: "pain_after" stands for "pain_after_left" too.
bool isNamed(const std::string& line, const std::string& column)
{
    const auto has = [&](const std::string& name) {
        return line.find('`' + name + '`') != std::string::npos;
    };
    return has(column) || has(column.substr(0, column.find("_left"))) ||
           has(column.substr(0, column.find("_right")));
}

TEST(CsvLog, EveryColumnStandsInTheDocumentation)
{
    const std::string page = test::documentText("log-format.md");
    for (const CsvTable& table : toCsv(Log{})) {
        const std::size_t row = page.find("| `" + table.name + "` | `", page.find("## CSV"));
        ASSERT_NE(row, std::string::npos) << table.name;
        const std::string line = page.substr(row, page.find('\n', row) - row);
        const test::CsvRows rows = test::readCsv(table.text).value();
        for (const std::string& column : rows.front()) {
            EXPECT_TRUE(isNamed(line, column)) << table.name << ' ' << column;
        }
    }
}

TEST(CsvLog, AFileBeginsWithAByteOrderMark)
{
    const CsvTable table = tableNamed(Log{}, "settings");
    EXPECT_EQ(csvFile(table), "\xEF\xBB\xBF" + table.text);
}

TEST(CsvLog, HasTheSettings)
{
    Log log;
    log.settings = {TimeOfDay{5 * 60}, Units::Imperial, RulesPreset::Cautious, "=Run, when?"};
    EXPECT_EQ(tableNamed(log, "settings").text, "day_starts_at,units,rules,questions\r\n"
                                                "05:00,imperial,cautious,\"'=Run, when?\"\r\n");
}

RC_GTEST_PROP(CsvLog, EveryRowHasTheCellsOfItsHeader, ())
{
    const Log log = *test::arbitraryLog();
    for (const CsvTable& table : toCsv(log)) {
        const auto rows = test::readCsv(table.text); // refuses rows of different lengths
        RC_ASSERT(rows.has_value());
        RC_ASSERT(rows->size() == table.rows + 1);
    }
}

RC_GTEST_PROP(CsvLog, NotesComeBackAsTheyWere, ())
{
    const std::string note = *test::arbitraryNote();
    Log log = test::logOf(test::checkIn("2026-01-06", 2));
    log.checkIns.front().value.note = note;
    const std::string cell = test::readCsv(tableNamed(log, "checkins").text).value()[1].back();
    RC_ASSERT(!test::looksLikeFormula(cell));
    RC_ASSERT(cell == note || cell == "'" + note);
}

} // namespace
} // namespace springback
