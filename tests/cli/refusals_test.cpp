#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace springback::test {
namespace {

using testing::HasSubstr;

class CliRefusals : public CliTest {
protected:
    /// Runs on another data file; the same promises as refused().
    std::string refusedOn(const std::filesystem::path& file, const Arguments& arguments)
    {
        const std::string before = bytesOf(file);
        Arguments all{"--data", file.string()};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const std::string said = refused(all);
        EXPECT_TRUE(bytesOf(file) == before) << "the data file has changed";
        return said;
    }
};

struct BadInput {
    Arguments arguments;
    const char* said;
};

class CliBadInput : public CliRefusals, public testing::WithParamInterface<BadInput> {};

TEST_P(CliBadInput, IsOneSentenceAndChangesNothing)
{
    startDiary();
    EXPECT_EQ(refused(GetParam().arguments),
              std::string("springback-cli: ") + GetParam().said + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    CliRefusals, CliBadInput,
    testing::Values(
        BadInput{{"checkin", "--pain", "11"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"11\""},
        BadInput{{"checkin", "--pain", "3x"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"3x\""},
        BadInput{{"checkin", "--pain", "nan"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"nan\""},
        BadInput{{"checkin", "--pain", "1e3"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"1e3\""},
        BadInput{{"checkin", "--pain", "-1"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"-1\""},
        BadInput{{"checkin", "--pain", ""},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"\""},
        BadInput{{"checkin", "--pain", "1\n2"},
                 "--pain: a whole number from 0 to 10, or two as 2/4 for left and right, "
                 "found \"1 2\""},
        BadInput{{"checkin", "--pain", "3", "--stiffness", "700"},
                 "stiffness_min: 0 to 600, found 700"},
        BadInput{{"checkin", "--pain", "3", "--date", "2199-01-01"},
                 "--date: a day up to 2026-03-14, found \"2199-01-01\""},
        BadInput{{"checkin", "--pain", "3", "--date", "2026-03-15"},
                 "--date: a day up to 2026-03-14, found \"2026-03-15\""},
        BadInput{{"checkin", "--pain", "3", "--date", "1949-12-31"},
                 "date: 1950-01-01 to 2099-12-31, found 1949-12-31"},
        BadInput{{"checkin", "--pain", "3", "--date", "2026-02-30"},
                 "--date: a date as 2026-03-14, found \"2026-02-30\""},
        BadInput{{"checkin", "--pain", "3", "--date", "2025-12-31"},
                 "2025-12-31: an entry from 2026-01-05 on, when the episode starts"},
        BadInput{{"checkin", "--pain", "3", "--tag", "hangover"},
                 "--tag: one of painkiller, illness, travel, poor_sleep, cold, "
                 "found \"hangover\""},
        BadInput{{"checkin", "--pain", "3", "--note", std::string(100'000, 'x')},
                 "note: at most 10000 bytes, found 100000"},
        BadInput{{"checkin", "--pain", "3", "--note", "\xFF"},
                 "note: text in UTF-8, found other bytes"},
        BadInput{{"log", "--set", "moonwalk:3x15"},
                 "sets[0].exercise: an exercise of the programme, found \"moonwalk\""},
        BadInput{{"log", "--set", "c1_hop_up:3x15@-5"},
                 "--set c1_hop_up:3x15@-5: kilograms as 12.5, found \"-5\""},
        BadInput{{"log", "--set", "c1_hop_up:3x15@nan"},
                 "--set c1_hop_up:3x15@nan: kilograms as 12.5, found \"nan\""},
        BadInput{{"log", "--set", "c1_hop_up:3x15@500"}, "sets[0].load_kg: 0 to 300, found 500"},
        BadInput{{"log", "--set", "c1_hop_up:3x15:12"},
                 "--set c1_hop_up:3x15:12: a whole number from 0 to 10, or two as 2/4 for left "
                 "and right, found \"12\""},
        BadInput{{"log", "--set", "c1_hop_up:0"}, "sets[0].reps: 1 to 1000, found 0"},
        BadInput{{"log", "--set", "c1_hop_up:many"},
                 "--set c1_hop_up:many: repetitions as 15, or a hold as 45s, found \"many\""},
        BadInput{{"log", "--set", "c1_hop_up:999x15"},
                 "--set c1_hop_up:999x15: 1 to 200 sets, found \"999\""},
        BadInput{{"log", "--set", "c1_hop_up"},
                 "--set c1_hop_up: EXERCISE:REPS, as in c1_hop_up:3x15:5"},
        BadInput{{"log", "--as-planned"},
                 "--as-planned: exercises that are due on 2026-03-14, found none"},
        BadInput{{"log", "--set", "c1_hop_up:15", "--time", "24:00"},
                 "--time: a time as 18:00, found \"24:00\""},
        BadInput{{"run", "--km", "-6"}, "--km: kilometres as 6.2, found \"-6\""},
        BadInput{{"run", "--km", "6,2"}, "--km: kilometres as 6.2, found \"6,2\""},
        BadInput{{"run", "--km", "301"}, "km: 0 to 300, found 301"},
        BadInput{{"run", "--km", "30000"}, "km: 0 to 300, found 30000"},
        BadInput{{"run", "--km", "6", "--minutes", "inf"},
                 "--minutes: minutes as 36 or 36.5, found \"inf\""},
        BadInput{{"heel-raise"}, "right: a count for one side at least, found none"},
        BadInput{{"stage", "warp", "--reason", "why"},
                 "STAGE: one of settle, strength, spring_1, spring_2, speed_hills, maintenance, "
                 "found \"warp\""},
        BadInput{{"init", "--side", "right", "--location", "unsure", "--usual", "2"},
                 "episode 2026-03-14: a start after the episode from 2026-01-05 has ended"},
        BadInput{{"history", "--from", "2026-03-02", "--to", "2026-03-01"},
                 "--to: 2026-03-02 or later, found 2026-03-01"},
        BadInput{{"series", "mood"},
                 "series: one of morning, normal, session_pain, run_distance, strength_volume, "
                 "hold_seconds, jump_contacts, heel_raise_left, heel_raise_right, stiffness, "
                 "visa_a, found \"mood\""}));

TEST_F(CliRefusals, ARefusedInitLeavesNoFileBehind)
{
    refused({"init", "--side", "right", "--location", "unsure", "--usual", "11"});
    refused({"init", "--side", "right", "--location", "unsure", "--usual", "2", "--start",
             "2026-03-15"});
    refused({"init", "--side", "right", "--location", "unsure", "--usual", "2", "--start-dose",
             "moonwalk:1"});
    EXPECT_FALSE(std::filesystem::exists(dataFile()));
}

TEST_F(CliRefusals, NoDiaryYet)
{
    for (const Arguments& arguments :
         {Arguments{"checkin", "--pain", "2"}, Arguments{"advise"}, Arguments{"export"}}) {
        EXPECT_EQ(refused(arguments), "springback-cli: " + dataFile().string() +
                                          ": a diary (springback-cli init starts one), found no "
                                          "file\n");
    }
}

TEST_F(CliRefusals, TodayOutsideTheCalendar)
{
    startDiary();
    setToday("2199-01-01");
    EXPECT_EQ(refused({"advise"}),
              "springback-cli: --today: 1950-01-01 to 2099-12-31, found 2199-01-01\n");
    setToday("tomorrow");
    EXPECT_EQ(refused({"advise"}),
              "springback-cli: --today: a date as 2026-03-14, found \"tomorrow\"\n");
}

TEST_F(CliRefusals, ATextFileIsNoDiary)
{
    const auto file = folder() / "notes.txt";
    writeBytes(file, "Not a database, but long enough to have a header of sixteen bytes and more.");
    EXPECT_THAT(refusedOn(file, {"checkin", "--pain", "2"}), HasSubstr("notes.txt"));
    EXPECT_THAT(refusedOn(file, {"advise"}), HasSubstr("notes.txt"));
    EXPECT_THAT(refusedOn(file, {"init", "--side", "left", "--location", "unsure", "--usual", "2"}),
                HasSubstr("notes.txt"));
}

TEST_F(CliRefusals, AnotherProgramsDatabase)
{
    const auto file = folder() / "other.db";
    runSql(file, "PRAGMA application_id = 7; CREATE TABLE songs (title TEXT)");
    EXPECT_THAT(refusedOn(file, {"checkin", "--pain", "2"}), HasSubstr("other.db"));
    EXPECT_THAT(refusedOn(file, {"init", "--side", "left", "--location", "unsure", "--usual", "2"}),
                HasSubstr("other.db"));
}

TEST_F(CliRefusals, WritingIntoANewerSchema)
{
    startDiary();
    runSql(dataFile(), "PRAGMA user_version = 99");
    EXPECT_THAT(refused({"checkin", "--pain", "2"}), HasSubstr("99"));
    const std::string bytes = bytesOf(dataFile());
    EXPECT_THAT(done({"export"}), HasSubstr("mid_portion"));
    EXPECT_NE(done({"advise"}), "");
    EXPECT_NE(done({"history"}), "");
    EXPECT_EQ(bytesOf(dataFile()), bytes);
}

TEST_F(CliRefusals, ANewerSchemaWithoutATableThatIsKnown)
{
    startDiary();
    runSql(dataFile(), "DROP TABLE run; PRAGMA user_version = 99");
    EXPECT_THAT(refused({"checkin", "--pain", "2"}), HasSubstr("99"));
    EXPECT_THAT(refused({"export"}), HasSubstr("99"));
}

TEST_F(CliRefusals, APathBelowARegularFile)
{
    const auto file = folder() / "file";
    writeBytes(file, "a file");
    EXPECT_THAT(refusedOn(file / "diary.db",
                          {"init", "--side", "left", "--location", "unsure", "--usual", "2"}),
                HasSubstr(file.string() + ": a folder that can be made"));
    EXPECT_EQ(bytesOf(file), "a file");
}

TEST_F(CliRefusals, AFolderAsDataFile)
{
    const Ran ran = cli({"--data", folder().path().string(), "advise"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr(folder().path().string()));
}

TEST_F(CliRefusals, NoHome)
{
    const Ran ran = runProgram(SPRINGBACK_CLI, {"advise"}, {}, folder().path());
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err, "springback-cli: the data folder: --data FILE, or HOME set to a folder, "
                       "found neither\n");
}

class CliDataFolder : public CliTest {
protected:
    Ran init(const Environment& environment)
    {
        return runProgram(SPRINGBACK_CLI,
                          {"init", "--side", "left", "--location", "unsure", "--usual", "2"},
                          environment, folder().path());
    }
};

TEST_F(CliDataFolder, IsBelowHome)
{
    EXPECT_EQ(init({"HOME=" + folder().path().string()}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(folder() / ".local/share/springback/springback.db"));
}

TEST_F(CliDataFolder, IsTheOneOfXdg)
{
    const std::string data = (folder() / "data").string();
    EXPECT_EQ(init({"HOME=/nowhere", "XDG_DATA_HOME=" + data}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(folder() / "data/springback/springback.db"));
}

TEST_F(CliDataFolder, ARelativeXdgFolderDoesNotCount)
{
    EXPECT_EQ(init({"HOME=" + folder().path().string(), "XDG_DATA_HOME=data"}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(folder() / ".local/share/springback/springback.db"));
}

TEST_F(CliDataFolder, ThatCannotBeMade)
{
    writeBytes(folder() / "file", "");
    const Ran ran = init({"HOME=" + (folder() / "file").string()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("file: a folder that can be made"));
}

class CliUsage : public CliTest, public testing::WithParamInterface<Arguments> {};

TEST_P(CliUsage, IsOneLineAndExitCodeTwo)
{
    startDiary();
    const Ran ran = cli(GetParam());
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1) << ran.err;
}

INSTANTIATE_TEST_SUITE_P(
    CliUsage, CliUsage,
    testing::Values(Arguments{}, Arguments{"dance"}, Arguments{"checkin"},
                    Arguments{"checkin", "--pain"}, Arguments{"checkin", "--pain", "2", "--joy"},
                    Arguments{"log"}, Arguments{"log", "--as-planned", "--set", "toe_yoga:10"},
                    Arguments{"measure", "heel_lift", "maybe"},
                    Arguments{"export", "--format", "xml"}, Arguments{"rest", "x"}));

TEST_F(CliUsage, HelpAndVersionAreNoErrors)
{
    EXPECT_THAT(done({"--help"}), HasSubstr("checkin"));
    EXPECT_THAT(done({"checkin", "--help"}), HasSubstr("--stiffness"));
    EXPECT_THAT(done({"--version"}), testing::MatchesRegex("[0-9.]+\n"));
}

} // namespace
} // namespace springback::test
