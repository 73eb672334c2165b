#include "core/exchange/csv_log.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/csv_row.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {
namespace {

CsvTable tableNamed(const Log& log, const std::string& name)
{
    const std::vector<CsvTable> tables = toCsv(log);
    return *std::ranges::find(tables, name, &CsvTable::name);
}

/// The rows of a CSV text by RFC 4180, read by rules of its own.
std::vector<std::vector<std::string>> parseCsv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& cell = rows.back().back();
        if (quoted && text[i] == '"' && text[i + 1] == '"') {
            cell += text[++i];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == ',') {
            rows.back().emplace_back();
        } else if (!quoted && text.substr(i, 2) == "\r\n") {
            rows.emplace_back(1);
            ++i;
        } else {
            cell += text[i];
        }
    }
    rows.pop_back();
    return rows;
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
              "pain_after,pain_after_left,pain_after_right,source\r\n"
              "2026-03-10,,6.2,36.33,no,no,4,2,4,,,,manual\r\n");
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

INSTANTIATE_TEST_SUITE_P(CsvLog, CsvText,
                         testing::Values(Escaped{"=1+1", "'=1+1"}, Escaped{"+1", "'+1"},
                                         Escaped{"-1", "'-1"}, Escaped{"@A1", "'@A1"},
                                         Escaped{"\tx", "'\tx"}, Escaped{"\rx", "\"'\rx\""},
                                         Escaped{"a=b", "a=b"},
                                         Escaped{"a, \"b\"", "\"a, \"\"b\"\"\""},
                                         Escaped{"a\nb", "\"a\nb\""}, Escaped{"", ""}));

RC_GTEST_PROP(CsvLog, EveryRowHasTheCellsOfItsHeader, ())
{
    const Log log = *test::arbitraryLog();
    for (const CsvTable& table : toCsv(log)) {
        const auto rows = parseCsv(table.text);
        RC_ASSERT(rows.size() == table.rows + 1);
        for (const auto& row : rows) {
            RC_ASSERT(row.size() == rows.front().size());
        }
    }
}

RC_GTEST_PROP(CsvLog, NotesComeBackAsTheyWere, ())
{
    const std::string note = *test::arbitraryNote();
    Log log = test::logOf(test::checkIn("2026-01-06", 2));
    log.checkIns.front().value.note = note;
    const std::string cell = parseCsv(tableNamed(log, "checkins").text)[1].back();
    RC_ASSERT(cell == note || cell == "'" + note);
}

} // namespace
} // namespace springback
