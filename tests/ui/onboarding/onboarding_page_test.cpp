#include "ui/onboarding/onboarding_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/widgets/day_edit.h"

namespace springback::ui {
namespace {

using springback::test::day;
using springback::test::with;
using test::Diary;
using test::PageDriver;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class OnboardingTest : public testing::Test {
protected:
    QString title() const { return driver.find<QLabel>("onboardingTitle").text(); }
    QString hint() const { return driver.find<QLabel>("onboardingHint").text(); }
    bool canGoOn() const { return driver.find<QPushButton>("onboardingNext").isEnabled(); }
    void enter() const { driver.key(Qt::Key_Return); }
    void tabTo(const char* name) const
    {
        const QString wanted = QString::fromLatin1(name);
        for (int i = 0; i < 60 && driver.focusName() != wanted; ++i) {
            driver.key(Qt::Key_Tab);
        }
        ASSERT_EQ(driver.focusName(), wanted);
    }
    /// Through the first three steps: no signs, above the heel, right, usual 2.
    void goToDays() const
    {
        enter();
        tabTo("choose_mid_portion");
        driver.key(Qt::Key_Space);
        enter();
        driver.key(Qt::Key_Right); // an exclusive group is one stop of Tab
        driver.key(Qt::Key_Space);
        tabTo("usualPain");
        driver.keys(QStringLiteral("2"));
        enter();
        ASSERT_TRUE(hint().startsWith(QStringLiteral("Step 4 of 4")));
    }

    Diary diary{Log(), day("2026-03-14")};
    OnboardingPage page{diary.bridge()};
    PageDriver driver{page};
    QSignalSpy finished{&page, &OnboardingPage::finished};
};

TEST_F(OnboardingTest, GoesFromFirstStepToPlanByKeyboardAlone)
{
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 1 of 4")));
    goToDays();
    enter();

    ASSERT_EQ(finished.count(), 1);
    const Log log = diary.onDisk();
    ASSERT_THAT(log.episodes, SizeIs(1));
    const Episode& episode = log.episodes[0].value;
    EXPECT_EQ(episode.side, Side::Right);
    EXPECT_EQ(episode.location, Location::MidPortion);
    EXPECT_EQ(episode.usualMorningPain, PainRating(2_pain));
    EXPECT_EQ(episode.usualStiffness, std::nullopt);
    EXPECT_EQ(episode.start, day("2026-03-14"));
    EXPECT_EQ(episode.startStage, Stage::Settle);
    EXPECT_EQ(episode.schedule, Schedule());
    EXPECT_THAT(episode.startDoses, IsEmpty());
    EXPECT_TRUE(episode.signs.empty());
    EXPECT_TRUE(diary.bridge().plan().hasEpisode);
}

TEST_F(OnboardingTest, SaysPlainlyToSeekCareAndGoesOnAllTheSame)
{
    EXPECT_FALSE(driver.isShown("signAdvice"));
    tabTo("hot_swollen_calf");
    driver.key(Qt::Key_Space);
    EXPECT_TRUE(driver.isShown("signAdvice"));
    EXPECT_TRUE(driver.find<QLabel>("signAdvice").text().contains(QStringLiteral("care today")));
    goToDays();
    enter();

    ASSERT_EQ(finished.count(), 1);
    EXPECT_EQ(diary.onDisk().episodes[0].value.signs, Signs{Sign::HotSwollenCalf});
    EXPECT_EQ(diary.bridge().plan().advice, Advice::SeekUrgentCare);
}

TEST_F(OnboardingTest, SaysWhatToAskAboutTheOtherSigns)
{
    tabTo("fluoroquinolone");
    driver.key(Qt::Key_Space);
    EXPECT_TRUE(driver.find<QLabel>("signAdvice").text().contains(QStringLiteral("prescribed")));
    driver.key(Qt::Key_Space);
    EXPECT_FALSE(driver.isShown("signAdvice"));
}

TEST_F(OnboardingTest, OnlyCountsTheTicksAndLetsThePersonChoose)
{
    enter();
    driver.key(Qt::Key_Space);
    driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Space);
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        texts << label->text();
    }
    EXPECT_TRUE(texts.contains(QStringLiteral("2 of 4 fit")));
    EXPECT_TRUE(texts.contains(QStringLiteral("0 of 4 fit")));
    EXPECT_FALSE(canGoOn());

    driver.click("chooseUnsure");
    EXPECT_TRUE(canGoOn());
    EXPECT_TRUE(driver.find<QPushButton>("chooseUnsure").isChecked());
    driver.click("choose_insertional");
    EXPECT_FALSE(driver.find<QPushButton>("chooseUnsure").isChecked());
    EXPECT_TRUE(driver.find<QPushButton>("choose_insertional").isChecked());
}

TEST_F(OnboardingTest, ChoosesWithEnterAndThenGoesOn)
{
    enter();
    tabTo("chooseUnsure");
    enter();
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 2 of 4")));
    EXPECT_TRUE(canGoOn());
    enter();
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 3 of 4")));
}

TEST_F(OnboardingTest, GoesBackAndKeepsTheAnswers)
{
    goToDays();
    driver.key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 3 of 4")));
    EXPECT_TRUE(canGoOn());
    driver.click("onboardingBack");
    driver.click("onboardingBack");
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 1 of 4")));
    EXPECT_FALSE(driver.isShown("onboardingBack"));
    enter();
    EXPECT_TRUE(driver.find<QPushButton>("choose_mid_portion").isChecked());
}

TEST_F(OnboardingTest, ComesBackToTheStepThatWasLeft)
{
    enter();
    page.hide();
    page.show();
    page.activate();
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 2 of 4")));
}

TEST_F(OnboardingTest, AsksBothSides)
{
    enter();
    driver.click("chooseUnsure");
    enter();
    driver.click("sideBoth");
    driver.find<QWidget>("usualPainLeft").setFocus();
    driver.keys(QStringLiteral("1"));
    driver.find<QWidget>("usualPainRight").setFocus();
    driver.keys(QStringLiteral("4"));
    tabTo("usualStiffness");
    driver.keys(QStringLiteral("20"));
    enter();
    enter();

    ASSERT_EQ(finished.count(), 1);
    const Episode episode = diary.onDisk().episodes[0].value;
    EXPECT_EQ(episode.side, Side::Both);
    EXPECT_EQ(episode.location, Location::Unsure);
    EXPECT_EQ(episode.usualMorningPain, PainRating(1_pain, 4_pain));
    EXPECT_EQ(episode.usualStiffness, 20);
}

TEST_F(OnboardingTest, StartsInTheMiddleWithOwnDaysAndDoses)
{
    goToDays();
    EXPECT_EQ(driver.focusName(), QStringLiteral("startStage"));
    driver.key(Qt::Key_Down);
    EXPECT_TRUE(driver.isShown("rung_mid_range_hold"));
    driver.click("strength_fri");
    driver.click("strength_sun");
    driver.find<QComboBox>("rung_mid_range_hold").setFocus();
    driver.key(Qt::Key_Down);
    auto& load = driver.find<QDoubleSpinBox>("load_mid_range_hold");
    load.setFocus();
    load.selectAll();
    driver.keys(QStringLiteral("12.5"));
    driver.click("onboardingNext");

    ASSERT_EQ(finished.count(), 1);
    const Episode episode = diary.onDisk().episodes[0].value;
    EXPECT_EQ(episode.startStage, Stage::Strength);
    EXPECT_EQ(episode.schedule.strength, (Weekdays{Weekday::Mon, Weekday::Wed, Weekday::Sun}));
    EXPECT_THAT(episode.startDoses, ElementsAre(StartDose{"mid_range_hold", 2, Load{12500}}));
}

TEST_F(OnboardingTest, OffersLoadOnlyOnTheRungThatTakesIt)
{
    goToDays();
    driver.key(Qt::Key_Down);
    EXPECT_FALSE(driver.find<QWidget>("load_mid_range_hold").isEnabled());
    EXPECT_TRUE(driver.find<QWidget>("load_single_leg_weighted_raise").isEnabled());
}

TEST_F(OnboardingTest, AsksForJumpDaysFromSpring1On)
{
    goToDays();
    EXPECT_TRUE(driver.isShown("strength_mon"));
    EXPECT_FALSE(driver.isShown("jumps_mon"));
    driver.find<QComboBox>("startStage").setCurrentIndex(static_cast<int>(Stage::Spring1));
    EXPECT_FALSE(driver.isShown("strength_mon"));
    EXPECT_TRUE(driver.isShown("jumps_mon"));
    EXPECT_TRUE(driver.isShown("beside_tue"));
}

TEST_F(OnboardingTest, StaysWhenTheEpisodeIsRefused)
{
    diary.bridge().record(adding(springback::test::episode("2026-01-05")));
    const QSignalSpy failed(&diary.bridge(), &JournalBridge::failed);
    goToDays();
    enter();

    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 4 of 4")));
    EXPECT_THAT(diary.onDisk().episodes, SizeIs(1));
}

TEST_F(OnboardingTest, ForgetsTheAnswersOnceTheyAreRecorded)
{
    goToDays();
    enter();
    EXPECT_TRUE(hint().startsWith(QStringLiteral("Step 1 of 4")));
    enter();
    EXPECT_FALSE(canGoOn());
}

TEST_F(OnboardingTest, ANewStretchBeginsAfterTheLastOneEnded)
{
    diary.bridge().record(adding(with(springback::test::episode("2026-01-05"),
                                      [](Episode& e) { e.ended = day("2026-03-13"); })));
    page.activate();
    goToDays();
    auto& start = driver.find<DayEdit>("startDay");
    auto* text = start.findChild<QLineEdit*>();
    text->setText(QStringLiteral("2026-03-13"));
    EXPECT_EQ(start.day(), std::nullopt);
    EXPECT_FALSE(canGoOn());
    text->setText(QStringLiteral("2026-03-14"));
    EXPECT_TRUE(canGoOn());
    enter();
    ASSERT_THAT(diary.onDisk().episodes, SizeIs(2));
    EXPECT_EQ(diary.onDisk().episodes[1].value.start, day("2026-03-14"));
}

} // namespace
} // namespace springback::ui
