#include <gmock/gmock.h>

#include "core/programme/programme_file.h"
#include "tests/cli/program.h"

namespace springback {

extern const char* const kBuiltInProgrammeJson;

namespace test {
namespace {

using testing::HasSubstr;

class CliProgramme : public CliTest {
protected:
    /// A programme file with one text in place of another, wherever that stands.
    std::string programmeWith(const std::string& what, const std::string& with) const
    {
        std::string text(kBuiltInProgrammeJson);
        std::size_t at = text.find(what);
        EXPECT_NE(at, std::string::npos) << what;
        for (; at != std::string::npos; at = text.find(what, at + with.size())) {
            text.replace(at, what.size(), with);
        }
        const std::filesystem::path file = folder() / "programme.json";
        writeBytes(file, text);
        return file.string();
    }
};

TEST_F(CliProgramme, TakesAFileInPlaceOfTheBuiltInOne)
{
    startDiary();
    const std::string file = programmeWith("\"mid_range_hold\"", "\"half_way_hold\"");
    EXPECT_THAT(done({"--programme", file, "advise"}), HasSubstr("half way hold"));
    EXPECT_THAT(done({"advise"}), HasSubstr("mid range hold"));
}

TEST_F(CliProgramme, GoesOnWithADiaryThatNamesOtherExercises)
{
    startDiary();
    done({"log", "--set", "mid_range_hold:5x45s", "--date", "2026-03-13", "--pain", "2"});
    const std::string file = programmeWith("\"mid_range_hold\"", "\"half_way_hold\"");
    EXPECT_THAT(done({"--programme", file, "advise"}), HasSubstr("half way hold"));
    EXPECT_THAT(done({"--programme", file, "export"}), HasSubstr("mid_range_hold"));
}

TEST_F(CliProgramme, RefusesABrokenFileByFileEntryAndReason)
{
    startDiary();
    const std::string file = programmeWith("\"class\": 4", "\"class\": 9");
    EXPECT_EQ(refused({"--programme", file, "advise"}),
              "springback-cli: " + file + ": exercises[9].class: 1 to 4, found 9\n");
    EXPECT_THAT(refused({"--programme", (folder() / "none.json").string(), "advise"}),
                HasSubstr("none.json: a file, found nothing there"));
}

} // namespace
} // namespace test
} // namespace springback
