#include "ui/shell/diary_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/temp_dir.h"
#include "ui/qtconvert.h"

namespace springback::ui {
namespace {

class DiaryFileTest : public testing::Test {
protected:
    Result<OpenDiary> open(const std::filesystem::path& path) const
    {
        return openDiary(toQt(path.string()), builtInProgramme());
    }

    springback::test::TempDir folder;
    std::filesystem::path file = folder / "new folder/springback.db";
};

TEST_F(DiaryFileTest, MakesFileAndFolderForANewDiary)
{
    const auto diary = open(file);
    ASSERT_TRUE(diary);
    EXPECT_EQ(diary->state, WritableState::Writable);
    EXPECT_TRUE(isEmpty(diary->journal.log()));
    EXPECT_TRUE(std::filesystem::exists(file));
}

TEST_F(DiaryFileTest, ASecondWindowCanOnlyLook)
{
    auto first = open(file);
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->journal.record(adding(springback::test::episode("2026-01-26"))));
    auto second = open(file);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->state, WritableState::OpenElsewhere);
    EXPECT_TRUE(second->journal.isReadOnly());
    EXPECT_EQ(second->journal.log(), first->journal.log());
    EXPECT_FALSE(second->journal.record(adding(springback::test::checkIn("2026-03-14", 3))));

    first = fail(ErrorCode::Io, "closed");
    const auto third = open(file);
    ASSERT_TRUE(third);
    EXPECT_EQ(third->state, WritableState::Writable);
}

TEST_F(DiaryFileTest, RefusesWhatIsNoDiaryAndLeavesItAsItWas)
{
    const auto notes = folder / "notes.txt";
    std::ofstream(notes) << "Not a database, only a few words that somebody wrote down.";
    const auto diary = open(notes);
    ASSERT_FALSE(diary);
    EXPECT_EQ(diary.error().code, ErrorCode::NotADatabase);
    std::ifstream in(notes);
    std::string first;
    in >> first;
    EXPECT_EQ(first, "Not");
}

TEST_F(DiaryFileTest, SaysWhichFolderCannotBeMade)
{
    std::ofstream(folder / "file") << "x";
    const auto diary = open(folder / "file/below/springback.db");
    ASSERT_FALSE(diary);
    EXPECT_EQ(diary.error().where, (folder / "file/below").string());
}

TEST_F(DiaryFileTest, IsTheFileOfTheCommandLineByDefault)
{
    EXPECT_TRUE(defaultDiaryFile().endsWith(QStringLiteral("/springback/springback.db")));
}

} // namespace
} // namespace springback::ui
