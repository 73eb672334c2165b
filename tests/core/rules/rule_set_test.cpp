#include "core/rules/rule_set.h"

#include <gtest/gtest.h>

namespace springback {
namespace {

TEST(RuleSet, StandardZonesAreThoseOfTheArticles)
{
    const RuleSet rules = ruleSetFor(RulesPreset::Standard);
    EXPECT_EQ(zoneOf(0, rules), Zone::Safe);
    EXPECT_EQ(zoneOf(3, rules), Zone::Safe);
    EXPECT_EQ(zoneOf(4, rules), Zone::Acceptable);
    EXPECT_EQ(zoneOf(5, rules), Zone::Acceptable);
    EXPECT_EQ(zoneOf(6, rules), Zone::TooMuch);
    EXPECT_EQ(zoneOf(10, rules), Zone::TooMuch);
}

TEST(RuleSet, CautiousIsLowerAndWaitsLonger)
{
    const RuleSet rules = ruleSetFor(RulesPreset::Cautious);
    EXPECT_EQ(zoneOf(2, rules), Zone::Safe);
    EXPECT_EQ(zoneOf(3, rules), Zone::Acceptable);
    EXPECT_EQ(zoneOf(4, rules), Zone::Acceptable);
    EXPECT_EQ(zoneOf(5, rules), Zone::TooMuch);
    EXPECT_EQ(rules.jumpDefaultDays, 3) << "72 h";
}

} // namespace
} // namespace springback
