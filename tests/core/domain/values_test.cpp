// The small value types: pain, sets of enumerators, names.
#include <vector>

#include <gtest/gtest.h>

#include "core/domain/pain.h"
#include "core/domain/vocabulary.h"
#include "core/result.h"

namespace springback {

TEST(PainTest, IsZeroToTen)
{
    EXPECT_EQ(Pain::from(0), 0_pain);
    EXPECT_EQ(Pain::from(10), 10_pain);
    EXPECT_FALSE(Pain::from(-1));
    EXPECT_FALSE(Pain::from(11));
}

TEST(PainRatingTest, OneNumberCountsForBothSides)
{
    const PainRating one = 3_pain;
    EXPECT_FALSE(one.perSide);
    EXPECT_EQ(one.on(Side::Left), 3_pain);
    EXPECT_EQ(one.on(Side::Right), 3_pain);
    EXPECT_EQ(one.worst(), 3_pain);
}

TEST(PainRatingTest, AskedPerSideTheWorstIsTheHigherOne)
{
    const PainRating two(2_pain, 4_pain);
    EXPECT_EQ(two.on(Side::Left), 2_pain);
    EXPECT_EQ(two.on(Side::Right), 4_pain);
    EXPECT_EQ(two.on(Side::Both), 4_pain);
    EXPECT_NE(PainRating(3_pain, 3_pain), PainRating(3_pain));
}

TEST(EnumSetTest, GoesThroughItsMembersInOrder)
{
    Signs signs{Sign::Fever, Sign::Limping};
    signs.insert(Sign::Swelling);
    signs.erase(Sign::Fever);
    std::vector<Sign> members;
    for (const Sign sign : signs) {
        members.push_back(sign);
    }
    EXPECT_EQ(members, (std::vector{Sign::Limping, Sign::Swelling}));
    EXPECT_TRUE(signs.containsAny(kStopSigns));
    EXPECT_FALSE(signs.containsAny(kUrgentSigns));
    EXPECT_EQ((kStopSigns | kUrgentSigns | kSeeSomeoneSigns).size(), 16);
    EXPECT_TRUE((kStopSigns & kUrgentSigns).empty());
}

TEST(NamesTest, AreTheOnesOfTheFile)
{
    EXPECT_EQ(nameOf(Location::MidPortion), "mid_portion");
    EXPECT_EQ(fromName<Location>("insertional"), Location::Insertional);
    EXPECT_FALSE(fromName<Location>("Insertional"));
    EXPECT_EQ(allNames<Side>(), "left, right, both");
}

TEST(ErrorTest, IsOneSentence)
{
    EXPECT_EQ(sentence({ErrorCode::InvalidValue, "sets[0].pain", "0 to 10", "11"}),
              "sets[0].pain: 0 to 10, found 11");
    EXPECT_EQ(sentence({ErrorCode::NoEpisode, "2026-03-14", "an episode", ""}),
              "2026-03-14: an episode");
    EXPECT_EQ(sentence({ErrorCode::Io, "", "room", ""}), "room");
    EXPECT_EQ(sentence({ErrorCode::Io, "diary.springback", "", ""}), "diary.springback");
}

} // namespace springback
