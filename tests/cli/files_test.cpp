#include <gmock/gmock.h>

#include "tests/cli/program.h"
#include "tests/support/schema_check.h"

namespace springback::test {
namespace {

using testing::HasSubstr;

constexpr const char* kDocument = R"({"format": "springback-log", "version": 1,
  "episodes": [{"id": 1, "side": "right", "location": "unsure", "start": "2026-01-05",
                "usual_morning_pain": 2}],
  "checkins": [{"date": "2026-01-06", "pain": 2, "note": "=1+1"
}],
  "runs": [{"date": "2026-01-07", "km": 5}]
})";

class CliFiles : public CliTest {
protected:
    std::string document(const std::string& text = kDocument)
    {
        const auto file = folder() / "log.json";
        writeBytes(file, text);
        return file.string();
    }
};

TEST_F(CliFiles, ImportsAndExportsTheSameDiary)
{
    EXPECT_THAT(done({"import", document()}), HasSubstr(": 3 records.\n"));
    const std::string exported = done({"export"});
    EXPECT_EQ(schemaProblems(exported), "");
    EXPECT_EQ(done({"export", "--format", "json", "-o", (folder() / "out.json").string()}), "");
    EXPECT_EQ(bytesOf(folder() / "out.json"), exported);

    const std::string copy = (folder() / "copy.db").string();
    done({"--data", copy, "import", (folder() / "out.json").string()});
    EXPECT_EQ(done({"--data", copy, "export"}), exported);
}

TEST_F(CliFiles, ImportRefusesADiaryWithEntries)
{
    startDiary();
    EXPECT_THAT(refused({"import", document()}),
                HasSubstr("the diary: no entries before an import (--merge adds to them), "
                          "found 1"));
}

TEST_F(CliFiles, MergeAddsWhatIsNew)
{
    done({"import", document()});
    EXPECT_THAT(done({"import", "--merge", document()}), HasSubstr("Nothing new in "));
    std::string more = kDocument;
    more.replace(more.find("2026-01-07"), 10, "2026-01-08");
    EXPECT_THAT(done({"import", "--merge", document(more)}), HasSubstr(": 1 record.\n"));
    std::string other = kDocument;
    other.replace(other.find("\"pain\": 2"), 9, "\"pain\": 5");
    EXPECT_THAT(refused({"import", "--merge", document(other)}),
                HasSubstr("check-in 2026-01-06: one a day, found two"));
}

TEST_F(CliFiles, ARefusedImportLeavesNoFileBehind)
{
    const std::string whole = kDocument;
    EXPECT_THAT(refused({"import", document(whole.substr(0, whole.size() / 2))}),
                HasSubstr("log.json: line "));
    std::string wrong = kDocument;
    wrong.replace(wrong.find("\"pain\": 2"), 9, "\"pain\": 11");
    EXPECT_THAT(refused({"import", document(wrong)}),
                HasSubstr("checkins[0].pain: 0 to 10, found 11"));
    EXPECT_THAT(refused({"import", (folder() / "nothing.json").string()}),
                HasSubstr("nothing.json: a file, found nothing there"));
    EXPECT_THAT(refused({"import", folder().path().string()}),
                HasSubstr("activity files, found none"));
    EXPECT_FALSE(std::filesystem::exists(dataFile()));
}

TEST_F(CliFiles, ExportsCsv)
{
    done({"import", document()});
    EXPECT_EQ(done({"export", "--format", "csv", "--table", "checkins"}),
              "date,pain,pain_left,pain_right,stiffness_min,pain_after_yesterday,"
              "pain_after_yesterday_left,pain_after_yesterday_right,signs,tags,changed,note\r\n"
              "2026-01-06,2,,,,,,,,,,'=1+1\r\n");
    EXPECT_THAT(refused({"export", "--format", "csv", "--table", "moods"}),
                HasSubstr("--table: one of episodes, sets, checkins, "));

    const std::string settings =
        "day_starts_at,units,rules,questions\r\n04:00,metric,standard,\r\n";
    EXPECT_EQ(done({"export", "--format", "csv", "--table", "settings"}), settings);

    const auto tables = folder() / "tables";
    done({"export", "--format", "csv", "-o", tables.string()});
    const auto written = [&](const char* name) {
        const std::string bytes = bytesOf(tables / name);
        EXPECT_TRUE(bytes.starts_with("\xEF\xBB\xBF")) << name;
        return bytes.substr(3);
    };
    EXPECT_THAT(written("runs.csv"), HasSubstr("2026-01-07,,5,,no,no"));
    EXPECT_FALSE(std::filesystem::exists(tables / "sets.csv"));
    EXPECT_EQ(done({"export", "--format", "csv"}), written("episodes.csv") + "\r\n" +
                                                       written("checkins.csv") + "\r\n" +
                                                       written("runs.csv") + "\r\n" + settings);
    done({"export", "--format", "csv", "--table", "runs", "-o", (folder() / "one.csv").string()});
    EXPECT_EQ(bytesOf(folder() / "one.csv"), bytesOf(tables / "runs.csv"));
}

TEST_F(CliFiles, ExportNeverWritesOverTheDiary)
{
    startDiary();
    EXPECT_THAT(refused({"export", "-o", dataFile().string()}), HasSubstr("the data file"));
    EXPECT_THAT(refused({"export", "-o", (folder() / "no" / "such.json").string()}),
                HasSubstr("such.json: a file that can be written"));
    EXPECT_THAT(refused({"export", "-o", folder().path().string()}),
                HasSubstr("a file that can be written"));
}

TEST_F(CliFiles, TheSampleDiariesGoInAndOutAndGiveAdvice)
{
    for (const char* name : {"mid_portion_10_weeks", "insertional_8_weeks"}) {
        const Arguments data{"--data", (folder() / name).string()};
        const auto with = [&data](Arguments arguments) {
            arguments.insert(arguments.begin(), data.begin(), data.end());
            return arguments;
        };
        const std::string sample = std::string(SPRINGBACK_TEST_DATA "/") + name + ".json";
        done(with({"import", sample}));
        EXPECT_TRUE(done(with({"export"})) == bytesOf(sample)) << name;
        EXPECT_EQ(schemaProblems(done(with({"advise", "--json"})), "advice"), "");
        EXPECT_EQ(schemaProblems(done(with({"history", "--json"})), "history"), "");
    }
}

TEST_F(CliFiles, CheckSaysSchemaAndCounts)
{
    startDiary();
    done({"checkin", "--pain", "2"});
    EXPECT_EQ(done({"check"}), dataFile().string() +
                                   ": intact, schema 5\n  episodes: 1\n  check-ins: 1\n"
                                   "  last proven backup: 2026-03-14 12:00:00, 1 entry\n");
}

TEST_F(CliFiles, CheckFindsAValueOfAnotherProgramAndTakesItWhenAsked)
{
    startDiary();
    done({"checkin", "--pain", "2"});
    runSql(dataFile(), "UPDATE check_in SET pain = 3");
    const std::string refusal = refused({"check"});
    EXPECT_THAT(refusal, HasSubstr("check --accept takes them as they are"));
    EXPECT_THAT(refusal, HasSubstr("a value that something other than Springback changed"));
    EXPECT_THAT(done({"check", "--accept"}), HasSubstr("intact, schema 5"));
    EXPECT_THAT(done({"check"}), HasSubstr("intact, schema 5"));
    EXPECT_THAT(done({"export"}), HasSubstr("\"pain\": 3"));
}

} // namespace
} // namespace springback::test
