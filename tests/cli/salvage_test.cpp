#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/cli/program.h"

namespace springback::test {

using testing::HasSubstr;

class CliSalvage : public CliTest {
protected:
    CliSalvage()
    {
        startDiary();
        for (const char* day : {"2026-03-12", "2026-03-13", "2026-03-14"}) {
            done({"checkin", "--date", day, "--pain", "2"});
        }
    }
    /// Nothing but zeros in place of the first page of that table.
    void breakTable(const char* table) const
    {
        std::size_t page = 0;
        {
            SQLite::Database db = rawDatabase(dataFile());
            SQLite::Statement root(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
            root.bind(1, table);
            root.executeStep();
            page = static_cast<std::size_t>(root.getColumn(0).getInt());
        }
        std::string bytes = bytesOf(dataFile());
        bytes.replace((page - 1) * 4096, 4096, 4096, '\0');
        writeBytes(dataFile(), bytes);
    }
    std::string recovered() const { return (folder() / "recovered.db").string(); }
};

TEST_F(CliSalvage, WritesWhatCanBeReadAndSaysWhatWasLost)
{
    breakTable("check_in");
    EXPECT_THAT(refused({"export"}), HasSubstr("diary.db"));
    const std::string bytes = bytesOf(dataFile());
    const std::string out = done({"salvage", "-o", recovered()});
    EXPECT_THAT(out, HasSubstr("Read 1 entries into " + recovered()));
    EXPECT_THAT(out, HasSubstr("lost: 3 check-ins of 2026-03-12 to 2026-03-14\n"));
    EXPECT_EQ(bytesOf(dataFile()), bytes);
    EXPECT_THAT(done({"--data", recovered(), "check"}), HasSubstr("intact"));
    EXPECT_THAT(refused({"salvage", "-o", recovered()}), HasSubstr("recovered.db"));
}

TEST_F(CliSalvage, LosesNothingOfAWholeDiary)
{
    EXPECT_THAT(done({"salvage", "-o", recovered()}), HasSubstr("nothing seems to be missing"));
    const std::string mine = done({"export"});
    EXPECT_EQ(done({"--data", recovered(), "export"}), mine);
}

TEST_F(CliSalvage, RefusesWhatHoldsNothing)
{
    writeBytes(folder() / "words.txt", "Only a few words.");
    const Ran ran =
        cli({"--data", (folder() / "words.txt").string(), "salvage", "-o", recovered()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("words.txt"));
    EXPECT_FALSE(std::filesystem::exists(recovered()));
    EXPECT_EQ(cli({"salvage"}).code, 2);
}

} // namespace springback::test
