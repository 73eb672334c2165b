#include "core/store/errors.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace springback {

TEST(StoreErrorsTest, EverySqliteCodeHasAnErrorOfOurs)
{
    const auto codeOf = [](int sqliteCode) {
        const Error error = errorFrom(SQLite::Exception("refused", sqliteCode), "diary");
        EXPECT_EQ(error.where, "diary");
        EXPECT_FALSE(error.expected.empty());
        return error.code;
    };
    EXPECT_EQ(codeOf(SQLITE_BUSY), ErrorCode::Busy);
    EXPECT_EQ(codeOf(SQLITE_LOCKED), ErrorCode::Busy);
    EXPECT_EQ(codeOf(SQLITE_READONLY), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(SQLITE_PERM), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(SQLITE_FULL), ErrorCode::DiskFull);
    EXPECT_EQ(codeOf(SQLITE_NOTADB), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(SQLITE_CORRUPT), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(SQLITE_CONSTRAINT), ErrorCode::InvalidValue);
    EXPECT_EQ(codeOf(SQLITE_IOERR), ErrorCode::Io);
    EXPECT_EQ(codeOf(SQLITE_CANTOPEN), ErrorCode::Io);
    EXPECT_EQ(codeOf(-1), ErrorCode::Io);
}

TEST(StoreErrorsTest, EverySystemErrorHasAnErrorOfOurs)
{
    const auto codeOf = [](std::errc error) {
        return errorFrom(std::make_error_code(error), "diary", "a file").code;
    };
    EXPECT_EQ(codeOf(std::errc::permission_denied), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(std::errc::operation_not_permitted), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(std::errc::read_only_file_system), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(std::errc::no_space_on_device), ErrorCode::DiskFull);
    EXPECT_EQ(codeOf(std::errc::no_such_file_or_directory), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(std::errc::io_error), ErrorCode::Io);
}

TEST(StoreErrorsTest, NoExceptionGetsOut)
{
    const Result<int> failed = guarded(
        "diary", []() -> Result<int> { throw std::runtime_error("the ceiling fell down"); });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error(),
              (Error{ErrorCode::Io, "diary", "to be read and written", "the ceiling fell down"}));
    EXPECT_EQ(guarded("diary", []() -> Result<int> { return 3; }), 3);
}

} // namespace springback
