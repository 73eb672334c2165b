#include "tests/faults/strength.h"

#include <gtest/gtest.h>

namespace springback::test {
namespace {

TEST(StrengthTest, IsNeverLessThanTheLeast)
{
    EXPECT_GE(rounds(1000, 5), 25);
    EXPECT_GE(rounds(2, 5), isFullStrength() ? 2 : 5);
    const int drawn = between(2, 4);
    EXPECT_TRUE(2 <= drawn && drawn <= 4) << drawn;
}

} // namespace
} // namespace springback::test
