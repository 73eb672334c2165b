#include "ui/widgets/rating_scale.h"

#include <QTest>

#include <gtest/gtest.h>

#include "ui/widgets/pain_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {
namespace {

class RatingScaleTest : public testing::Test {
protected:
    RatingScaleTest()
    {
        rating.setPerSide(true);
        rating.show();
    }

    PainScale* scale(const char* name)
    {
        return rating.findChild<PainScale*>(QString::fromLatin1(name));
    }
    bool isAskingForTheOther()
    {
        return rating.findChild<TextLabel*>(QStringLiteral("painHalf"))->isVisible();
    }

    QWidget form;
    RatingScale& rating = *new RatingScale(QStringLiteral("Pain"), QStringLiteral("pain"), &form);
};

TEST_F(RatingScaleTest, OneSideAloneIsNoAnswer)
{
    form.show();
    QTest::keyClick(scale("painLeft"), Qt::Key_4);
    EXPECT_EQ(rating.rating(), std::nullopt);
    EXPECT_TRUE(rating.isHalfAnswered());
    EXPECT_TRUE(isAskingForTheOther());
    EXPECT_FALSE(RatingScale::problemIn(form).isEmpty());

    QTest::keyClick(scale("painRight"), Qt::Key_1);
    EXPECT_EQ(rating.rating(), PainRating(4_pain, 1_pain));
    EXPECT_FALSE(isAskingForTheOther());
    EXPECT_EQ(RatingScale::problemIn(form), QString());
}

TEST_F(RatingScaleTest, TakingTheAnswerAwayLeavesNothingHalf)
{
    form.show();
    QTest::keyClick(scale("painRight"), Qt::Key_4);
    ASSERT_TRUE(rating.isHalfAnswered());
    QTest::keyClick(scale("painRight"), Qt::Key_Delete);
    EXPECT_FALSE(rating.isHalfAnswered());
    EXPECT_FALSE(isAskingForTheOther());
}

TEST_F(RatingScaleTest, GivesBackOneNumberForBothAsItWas)
{
    rating.setRating(PainRating(3_pain));
    EXPECT_EQ(rating.rating(), PainRating(3_pain));
    EXPECT_FALSE(rating.rating()->perSide);
}

TEST_F(RatingScaleTest, ShowsTheZonesOfTheRules)
{
    rating.setZones(ruleSetFor(RulesPreset::Cautious));
    rating.setRating(PainRating(3_pain, 5_pain));
    EXPECT_EQ(scale("painLeft")->valueText(), QStringLiteral("3, acceptable, in control"));
    EXPECT_EQ(scale("painRight")->valueText(), QStringLiteral("5, too much"));
}

} // namespace
} // namespace springback::ui
