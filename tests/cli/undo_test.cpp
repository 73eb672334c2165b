#include "tests/cli/program.h"

namespace springback::test {
namespace {

using CliUndo = CliTest;

TEST_F(CliUndo, TakesTheLastChangeBackAndDoesItAgain)
{
    startDiary();
    const std::string before = done({"export"});
    done({"checkin", "--pain", "3"});
    const std::string after = done({"export"});
    EXPECT_EQ(done({"undo"}), "Taken back: check-in 2026-03-14.\n");
    EXPECT_EQ(done({"export"}), before);
    EXPECT_EQ(done({"redo"}), "Done again: check-in 2026-03-14.\n");
    EXPECT_EQ(done({"export"}), after);
}

TEST_F(CliUndo, RefusesWhereThereIsNothing)
{
    startDiary();
    EXPECT_EQ(refused({"redo"}),
              "springback-cli: redo: a change that was taken back, found none\n");
    done({"undo"});
    EXPECT_EQ(refused({"undo"}), "springback-cli: undo: a change to take back, found none\n");
}

TEST_F(CliUndo, CountsTheRecordsOfALargeChange)
{
    startDiary();
    done({"checkin", "--pain", "3"});
    done({"checkin", "--pain", "3", "--date", "2026-03-13"});
    done({"checkin", "--pain", "3", "--date", "2026-03-12"});
    writeBytes(folder() / "log.json", done({"export"}));
    for (int i = 0; i < 4; ++i) {
        done({"undo"});
    }
    done({"import", (folder() / "log.json").string()});
    const std::string said = done({"undo"});
    EXPECT_NE(said.find(" and 1 more.\n"), std::string::npos) << said;
}

} // namespace
} // namespace springback::test
