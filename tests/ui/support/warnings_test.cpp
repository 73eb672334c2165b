#include "tests/ui/support/warnings.h"

#include <QLoggingCategory>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace springback::ui::test {
namespace {

TEST(Warnings, FailTheTestThatTheyAppearIn)
{
    EXPECT_NONFATAL_FAILURE(qWarning("a wrong connection"), "a wrong connection");
}

TEST(Warnings, AreFineWhereTheyAreExpected)
{
    const ExpectedWarning expected(QStringLiteral("wrong"));
    qWarning("a wrong connection");
}

TEST(Warnings, FailTheTestWhenTheyWereExpectedAndDidNotCome)
{
    EXPECT_NONFATAL_FAILURE(ExpectedWarning(QStringLiteral("never said")), "never said");
}

} // namespace
} // namespace springback::ui::test
