#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace springback::test {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kBefore = R"({"format": "springback-log", "version": 1,
  "episodes": [{"id": 1, "side": "right", "location": "unsure", "start": "2026-01-05",
                "usual_morning_pain": 2}],
  "sessions": [{"date": "2026-01-06", "pain_during": 2}],
  "checkins": [{"date": "2026-01-06", "pain": 2}, {"date": "2026-01-07", "pain": 3}]
})";

/// One of each state: a session and a check-in that differ, a new run, three bad entries.
constexpr const char* kMixedDocument = R"({"format": "springback-log", "version": 1,
  "episodes": [{"side": "right", "location": "unsure", "start": "2026-01-05",
                "usual_morning_pain": 2}],
  "sessions": [{"date": "2026-01-06", "pain_during": 4}],
  "checkins": [{"date": "2026-01-06", "pain": 2}, {"date": "2026-01-07", "pain": 5},
               {"date": "2026-01-08", "pain": 11}],
  "runs": [{"date": "2026-01-09", "km": 5}, {"date": "2026-01-02", "km": 5}],
  "scores": [{"date": "2026-01-09", "kind": "mood", "value": 1}],
  "settings": {"rules": "cautious"}
})";

class CliImport : public CliTest {
protected:
    void startWith(const std::string& text)
    {
        done({"import", document(text)});
        m_before = done({"export"});
    }
    std::string document(const std::string& text)
    {
        const auto file = folder() / "log.json";
        writeBytes(file, text);
        return file.string();
    }
    std::string exported() { return done({"export"}); }
    const std::string& before() const { return m_before; }

private:
    std::string m_before;
};

/// The document without its bad entries.
std::string clean()
{
    std::string text = kMixedDocument;
    const auto drop = [&text](const std::string& part) {
        text.erase(text.find(part), part.size());
    };
    drop(",\n               {\"date\": \"2026-01-08\", \"pain\": 11}");
    drop(", {\"date\": \"2026-01-02\", \"km\": 5}");
    drop("{\"date\": \"2026-01-09\", \"kind\": \"mood\", \"value\": 1}");
    return text;
}

TEST_F(CliImport, ADryRunSaysWhatBecomesOfEachEntryAndChangesNothing)
{
    startWith(kBefore);
    const std::string bytes = bytesOf(dataFile());
    const std::string file = document(kMixedDocument);
    EXPECT_EQ(done({"import", "--dry-run", "--merge", file}),
              file +
                  ": 1 new, 2 the same, 2 differ, 3 refused\n"
                  "new      run 2026-01-09: 5 km\n"
                  "differs  session 2026-01-06: pain during 2; in the document: pain during 4 (the "
                  "diary's stays)\n"
                  "differs  check-in 2026-01-07: pain 3; in the document: pain 5 (the diary's "
                  "stays)\n"
                  "refused  checkins[2].pain: 0 to 10, found 11\n"
                  "refused  scores[0].kind: one of visa_a, found \"mood\"\n"
                  "refused  run 2026-01-02: an entry from 2026-01-05 on, when the episode starts\n"
                  "differs  settings: rules standard, the day starts at 04:00, units metric; in "
                  "the document: rules cautious, the day starts at 04:00, units metric (the "
                  "diary's stays)\n"
                  "Would be refused: " +
                  file + ": checkins[2].pain: 0 to 10, found 11\n");
    EXPECT_THAT(done({"import", "--dry-run", "--merge", "--take-theirs", "--skip-refused", file}),
                HasSubstr("(the document's is taken)\n"));
    EXPECT_TRUE(bytesOf(dataFile()) == bytes);
}

TEST_F(CliImport, ADryRunSaysWhatTheSameCommandWouldDo)
{
    startWith(kBefore);
    const auto verdict = [&](std::vector<std::string> flags) {
        flags.insert(flags.begin(), {"import", "--dry-run", document(clean())});
        const std::string said = done(flags);
        return said.substr(said.rfind('\n', said.size() - 2) + 1);
    };
    EXPECT_EQ(verdict({}), "Would be refused: the diary: no entries before an import (--merge adds "
                           "to them), found 4\n");
    EXPECT_EQ(verdict({"--merge"}),
              "Would be refused: check-in 2026-01-07: one a day, found two\n");
    EXPECT_EQ(verdict({"--merge", "--keep-mine"}), "Would import 1 record.\n");
    EXPECT_EQ(verdict({"--merge", "--take-theirs"}), "Would import 3 records.\n");
    EXPECT_EQ(verdict({"--merge", "--skip-refused"}), "Would import 2 records.\n");
}

TEST_F(CliImport, ADryRunMakesNoDiary)
{
    const std::string said = done({"import", "--dry-run", document(kBefore)});
    EXPECT_THAT(said, HasSubstr(": 4 new, 0 the same, 0 differ, 0 refused\n"));
    EXPECT_THAT(said, HasSubstr("\nWould import 4 records.\n"));
    EXPECT_FALSE(std::filesystem::exists(dataFile()));
    EXPECT_THAT(refused({"import", "--dry-run", document("{")}), HasSubstr("log.json: line 1"));
}

TEST_F(CliImport, StaysStrictUnlessAskedOtherwise)
{
    startWith(kBefore);
    EXPECT_THAT(refused({"import", "--merge", document(kMixedDocument)}),
                HasSubstr("log.json: checkins[2].pain: 0 to 10, found 11"));
    EXPECT_THAT(refused({"import", "--merge", "--take-theirs", document(kMixedDocument)}),
                HasSubstr("log.json: checkins[2].pain: 0 to 10, found 11"));
    EXPECT_THAT(refused({"import", "--merge", document(clean())}),
                HasSubstr("check-in 2026-01-07: one a day, found two"));
}

TEST_F(CliImport, TakesTheirsAndOneUndoTakesAllBack)
{
    startWith(kBefore);
    EXPECT_THAT(done({"import", "--merge", "--take-theirs", document(clean())}),
                HasSubstr(": 3 records.\n"));
    const std::string after = exported();
    EXPECT_THAT(after, HasSubstr("\"pain\": 5"));
    EXPECT_THAT(after, Not(HasSubstr("\"pain\": 3")));
    EXPECT_THAT(after, HasSubstr("\"pain_during\": 4"));
    EXPECT_THAT(after, HasSubstr("\"rules\": \"standard\""));
    EXPECT_THAT(done({"import", "--merge", "--take-theirs", document(clean())}),
                HasSubstr("Nothing new in "));
    done({"undo"});
    EXPECT_EQ(exported(), before());
    done({"redo"});
    EXPECT_EQ(exported(), after);
}

TEST_F(CliImport, KeepsMineOrBothOrSkipsWhatIsRefused)
{
    startWith(kBefore);
    EXPECT_THAT(done({"import", "--merge", "--keep-mine", document(clean())}),
                HasSubstr(": 1 record.\n"));
    EXPECT_THAT(exported(), Not(HasSubstr("\"pain_during\": 4")));
    done({"undo"});

    const std::string file = document(kMixedDocument);
    EXPECT_EQ(
        done({"import", "--merge", "--skip-refused", file}),
        "Imported " + file +
            ": 2 records.\n"
            "Left out: 4 records.\n"
            "refused  checkins[2].pain: 0 to 10, found 11\n"
            "refused  scores[0].kind: one of visa_a, found \"mood\"\n"
            "refused  check-in 2026-01-07: one a day, found two\n"
            "refused  run 2026-01-02: an entry from 2026-01-05 on, when the episode starts\n");
    const std::string after = exported();
    EXPECT_THAT(after, HasSubstr("\"pain_during\": 2"));
    EXPECT_THAT(after, HasSubstr("\"pain_during\": 4"));
    done({"undo"});
    EXPECT_EQ(exported(), before());
}

TEST_F(CliImport, PicksNeedMergeAndExcludeEachOther)
{
    startWith(kBefore);
    EXPECT_EQ(cli({"import", "--take-theirs", document(clean())}).code, 2);
    EXPECT_EQ(cli({"import", "--merge", "--take-theirs", "--keep-mine", document(clean())}).code,
              2);
    EXPECT_EQ(exported(), before());
}

TEST_F(CliImport, ADifferentNoteIsShownAsItStandsInADocument)
{
    startWith(kBefore);
    EXPECT_THAT(done({"import", "--dry-run", "--merge",
                      document(R"({"format": "springback-log", "version": 1,
  "checkins": [{"date": "2026-01-07", "pain": 3, "note": "stairs"}]})")}),
                HasSubstr("differs  check-in 2026-01-07: {\"date\":\"2026-01-07\",\"pain\":3}; in "
                          "the document: {\"date\":\"2026-01-07\",\"pain\":3,\"note\":\"stairs\"} "
                          "(the diary's stays)"));
}

TEST_F(CliImport, CountsTheRefusedThatItDoesNotList)
{
    std::string runs = "0";
    for (int i = 0; i < 1009; ++i) {
        runs += ", 0";
    }
    const std::string said = done({"import", "--dry-run",
                                   document(R"({"format": "springback-log", "version": 1,
                                               "runs": [)" +
                                            runs + "]}")});
    EXPECT_THAT(said, HasSubstr("0 differ, 1010 refused\n"));
    EXPECT_THAT(said, HasSubstr("refused  runs[999]: an object, found 0\n"
                                "refused  and 10 more like these\n"));
}

} // namespace
} // namespace springback::test
