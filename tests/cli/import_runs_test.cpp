#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>

#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace springback::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string sample(const char* name)
{
    return std::string(SPRINGBACK_TEST_DATA) + "/activities/" + name;
}

class CliImportRuns : public CliTest {
protected:
    CliImportRuns() { setToday("2026-03-20"); }

    std::string exported() { return done({"export"}); }
    /// "2026-03-02,08:10,5": the day, the time and the kilometres of each run.
    std::vector<std::string> runs()
    {
        std::vector<std::string> lines;
        std::istringstream csv(done({"export", "--format", "csv", "--table", "runs"}));
        std::string line;
        std::getline(csv, line);
        EXPECT_THAT(line, testing::StartsWith("date,time,km,"));
        while (std::getline(csv, line)) {
            lines.push_back(line.substr(0, line.find(',', 17)));
        }
        return lines;
    }
};

TEST_F(CliImportRuns, TakesANewRunAndOneUndoTakesItBack)
{
    startDiary();
    const std::string before = exported();
    EXPECT_EQ(done({"import", sample("easy.fit")}),
              "1 new, 0 the same, 0 possible duplicates, 0 walks, 0 not a run, 0 refused\n"
              "new       easy.fit: 2026-03-02 08:10, 5 km, 30 min, 0 m up, 168 steps a minute\n"
              "Imported 1 run.\n");
    EXPECT_THAT(runs(), ElementsAre("2026-03-02,08:10,5"));
    EXPECT_THAT(exported(), HasSubstr("\"source\": \"fit\""));
    done({"undo"});
    EXPECT_EQ(exported(), before);
}

TEST_F(CliImportRuns, ADryRunChangesNothing)
{
    startDiary();
    const std::string bytes = bytesOf(dataFile());
    EXPECT_THAT(done({"import", "--dry-run", sample("easy.fit")}),
                HasSubstr("Would import 1 run.\n"));
    EXPECT_TRUE(bytesOf(dataFile()) == bytes);
}

TEST_F(CliImportRuns, SaysWhatBecomesOfEachActivity)
{
    startDiary();
    done({"run", "--km", "4", "--date", "2026-03-06"});
    const std::string said =
        done({"import", sample("easy.fit"), sample("big_endian.fit"), sample("paused.fit"),
              sample("walk.fit"), sample("ride.fit"), sample("course.fit")});
    EXPECT_THAT(said, HasSubstr("1 new, 1 the same, 1 possible duplicate, 1 walk, 1 not a run, 1 "
                                "refused\n"));
    EXPECT_THAT(said, HasSubstr("new       big_endian.fit: 2026-03-02 08:10, 5 km"));
    EXPECT_THAT(said, HasSubstr("\nsame      easy.fit: 2026-03-02 08:10, 5 km, 30 min"));
    EXPECT_THAT(said, HasSubstr(": the same run is in big_endian.fit\n"));
    EXPECT_THAT(said, HasSubstr("possible  paused.fit: "));
    EXPECT_THAT(said, HasSubstr("perhaps the same run as the one in the diary: 2026-03-06, 4 km; "
                                "left out\n"));
    EXPECT_THAT(said, HasSubstr("walk      walk.fit: "));
    EXPECT_THAT(said, HasSubstr("not a run ride.fit: "));
    EXPECT_THAT(said, HasSubstr("refused   course.fit: a recorded activity, found "));
    EXPECT_THAT(said, HasSubstr("Imported 1 run.\n"));
    EXPECT_THAT(done({"import", sample("easy.fit")}),
                HasSubstr("the same run is in the diary: 2026-03-02 08:10, 5 km"));
}

TEST_F(CliImportRuns, TakesDuplicatesAndWalksOnlyWhenAsked)
{
    startDiary();
    done({"run", "--km", "4", "--date", "2026-03-06"});
    EXPECT_THAT(done({"import", "--take-possible", sample("paused.fit"), sample("walk.fit")}),
                HasSubstr("Imported 1 run.\n"));
    EXPECT_THAT(done({"import", "--take-walks", sample("walk.fit")}),
                HasSubstr(": taken as a run\nImported 1 run.\n"));
    EXPECT_EQ(runs().size(), 3U);
}

TEST_F(CliImportRuns, RefusesWhatLeavesNothingToLookAt)
{
    EXPECT_THAT(refused({"import", sample("easy.fit")}), HasSubstr("springback-cli init"));
    startDiary();
    EXPECT_THAT(refused({"import", (folder() / "none.fit").string()}), HasSubstr("none.fit"));
    writeBytes(folder() / "cut.fit", bytesOf(sample("easy.fit")).substr(0, 300));
    EXPECT_THAT(refused({"import", (folder() / "cut.fit").string()}), HasSubstr("cut.fit"));
    EXPECT_THAT(done({"import", (folder() / "cut.fit").string(), sample("easy.fit")}),
                HasSubstr("1 new, 0 the same, 0 possible duplicates, 0 walks, 0 not a run, 1 "
                          "refused\n"));
    setToday("2026-03-01");
    EXPECT_THAT(done({"import", sample("hilly.fit")}),
                HasSubstr("date: a day up to 2026-03-01, found 2026-03-04\nImported 0 runs.\n"));
}

TEST_F(CliImportRuns, BacksUpFirstOrDoesNothing)
{
    startDiary();
    giveHome();
    done({"import", sample("easy.fit")});
    EXPECT_THAT(done({"backups"}), HasSubstr("before"));
}

/// What the samples of all formats are, each once.
const std::vector<std::string>& sampleRuns()
{
    static const std::vector<std::string> lines{"2026-03-02,08:10,5",     "2026-03-04,07:00,6",
                                                "2026-03-06,18:30,4.348", "2026-03-08,23:50,3.2",
                                                "2026-03-10,19:00,3.077", "2026-03-15,10:01,3.429"};
    return lines;
}

TEST_F(CliImportRuns, EveryRunOfTheSamplesComesInOnceWhateverItsFormats)
{
    startDiary();
    Arguments import{"import"};
    for (const auto& file : std::filesystem::directory_iterator(sample(""))) {
        import.push_back(file.path().string());
    }
    std::ranges::sort(import.begin() + 1, import.end());
    ASSERT_GT(import.size(), 20U);
    done(import);
    EXPECT_EQ(runs(), sampleRuns());
    EXPECT_THAT(done(import), HasSubstr("Imported 0 runs.\n"));
    done({"undo"});
    EXPECT_TRUE(runs().empty());

    // One by one, and the least exact first.
    for (auto file = import.rbegin(); std::next(file) != import.rend(); ++file) {
        cli({"import", *file});
    }
    EXPECT_EQ(runs().size(), sampleRuns().size());
}

} // namespace
} // namespace springback::test
