#include "ui/charts/tracks.h"

#include <QDate>

#include <gtest/gtest.h>

#include "tests/core/stats/small_diary.h"
#include "tests/ui/charts/sample_tracks.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui::chart_tests {

namespace {

using stats_tests::hold;
using stats_tests::reps;
using stats_tests::SmallDiary;

TracksData tracksOf(const SmallDiary& small, Period period)
{
    return tracksData(small.diary(), ruleSetFor(RulesPreset::Standard), period);
}

TEST(TracksDataTest, KeepsEachKindOfWorkForItselfAndLeavesOutWhatWasNotDone)
{
    SmallDiary small;
    small.checkIn(0, 2_pain);
    small.session(1, {reps("raise", 8, 10000), reps("raise", 8, 10000), hold("raise", 45)});
    small.run(3, 6200);
    const TracksData data = tracksOf(small, {at(0), at(6)});

    EXPECT_TRUE(data.stiffness.empty());
    ASSERT_EQ(data.work.size(), 3U);
    EXPECT_EQ(data.work[0].title, QStringLiteral("Strength, kg × repetitions"));
    EXPECT_EQ(data.work[0].days, (Series{{at(1), 160}}));
    EXPECT_EQ(data.work[1].days, (Series{{at(1), 45}}));
    EXPECT_EQ(data.work[2].title, QStringLiteral("Runs, km"));
    EXPECT_EQ(data.work[2].days, (Series{{at(3), 6.2}}));
}

TEST(TracksDataTest, SpeaksInPoundsAndMilesWhereThoseAreUsed)
{
    SmallDiary small;
    small.log.settings.units = Units::Imperial;
    small.session(1, {reps("raise", 10, 45359)});
    small.run(3, 16093);
    const TracksData data = tracksOf(small, {at(0), at(6)});

    ASSERT_EQ(data.work.size(), 2U);
    EXPECT_EQ(data.work[0].title, QStringLiteral("Strength, lb × repetitions"));
    EXPECT_NEAR(*data.work[0].days[0].value, 1000, 0.01);
    EXPECT_NEAR(*data.work[1].days[0].value, 10, 0.001);
}

TEST(TracksDataTest, CountsTheWholeFirstWeekButNotARowBeforeTheRange)
{
    SmallDiary small;
    small.run(0, 5000);
    EXPECT_TRUE(tracksOf(small, {at(2), at(9)}).work.empty());
    small.run(8, 3000);
    EXPECT_EQ(tracksOf(small, {at(2), at(9)}).work[0].days, (Series{{at(0), 5}, {at(8), 3}}));
}

TEST(TracksSceneTest, DrawsBarsOverMoreDaysTheMoreAreInView)
{
    EXPECT_EQ(barsFor({at(0), at(69)}), Every::SingleDay);
    EXPECT_EQ(barsFor({at(0), at(70)}), Every::Week);
    EXPECT_EQ(barsFor({at(0), at(1096)}), Every::Week);
    EXPECT_EQ(barsFor({at(0), at(1100)}), Every::Month);
    EXPECT_EQ(barsFor({at(0), at(9000)}), Every::Year);
}

TEST(TracksSceneTest, NamesWhatABarIsOver)
{
    TracksData data = sampleTracks();
    EXPECT_EQ(sceneOf(data, data.period()).bars[1].title, QStringLiteral("Runs, km, per day"));
    const auto titleOver = [&data](int dayCount) {
        return sceneOf(data, {at(0), at(dayCount)}).bars[1].title;
    };
    EXPECT_EQ(titleOver(100), QStringLiteral("Runs, km, per week"));
    EXPECT_EQ(titleOver(3000), QStringLiteral("Runs, km, per month"));
    EXPECT_EQ(titleOver(9000), QStringLiteral("Runs, km, per year"));
}

TEST(TracksSceneTest, HoldsOnlyWhatIsInView)
{
    const TracksScene scene = sceneOf(sampleTracks(), {at(3), at(12)});

    EXPECT_EQ(scene.window(), (Period{at(3), at(12)}));
    EXPECT_EQ(scene.pain.morning.size(), 10U);
    EXPECT_EQ(scene.pain.flares.size(), 1U);
    EXPECT_EQ(scene.pain.stages, (std::vector<StageSpan>{{Stage::Strength, {at(3), at(12)}}}));
    EXPECT_EQ(scene.pain.measures,
              (std::vector<MeasureSpan>{{MeasureKind::HeelLift, {at(10), at(12)}}}));
    EXPECT_EQ(scene.longestStiffness, 45);
    ASSERT_EQ(scene.bars.size(), 2U);
    EXPECT_EQ(scene.bars[1].greatest, 6.2);
    EXPECT_EQ(sceneOf(sampleTracks(), {at(12), at(20)}).bars[1].greatest, 0);
}

TEST(TracksWordsTest, ReadOneDayInAllTracks)
{
    const TracksData data = sampleTracks();

    EXPECT_EQ(inWords(data, at(9), Every::SingleDay),
              inWords(readingAt(data.pain, at(9))) +
                  QStringLiteral(" Stiff for 10 minutes. That day: strength 200 kg, runs 6.2 km."));
    EXPECT_EQ(inWords(data, at(5), Every::SingleDay), inWords(readingAt(data.pain, at(5))));
}

TEST(TracksWordsTest, SayWhatTheBarReadIsOver)
{
    const TracksData data = sampleTracks();

    EXPECT_TRUE(inWords(data, at(5), Every::Week)
                    .endsWith(QStringLiteral(" Week of %1: strength 600 kg, runs 5 km.")
                                  .arg(phrases::shortDay(at(0)))));
    EXPECT_TRUE(
        inWords(data, at(22), Every::Week).endsWith(QStringLiteral("strength 600 kg, runs 0 km.")));
    EXPECT_TRUE(inWords(data, at(5), Every::Month)
                    .endsWith(QStringLiteral("March 2026: strength 2,000 kg, runs 11.2 km.")))
        << inWords(data, at(5), Every::Month).toStdString();
    EXPECT_TRUE(inWords(data, at(5), Every::Year).contains(QStringLiteral(" 2026: strength")));
}

TEST(TracksWordsTest, SumUpWhatIsInView)
{
    const TracksData data = sampleTracks();

    EXPECT_EQ(summaryInWords(data, data.period()),
              summaryInWords(data.pain) +
                  QStringLiteral(" Stiffness: median 10 minutes, longest 45. Strength 2,000 kg on "
                                 "10 days. Runs 11.2 km on 2 days."));
    EXPECT_TRUE(summaryInWords(data, {at(0), at(6)})
                    .endsWith(QStringLiteral("Runs 5 km on one day. All of the range: %1 to %2.")
                                  .arg(phrases::shortDay(at(0)), phrases::shortDay(at(27)))));
}

TEST(TracksWordsTest, SayOneMinute)
{
    TracksData data = sampleTracks();
    data.stiffness[0].value = 1;
    EXPECT_TRUE(
        inWords(data, at(0), Every::SingleDay).contains(QStringLiteral("Stiff for 1 minute.")));
}

TEST(TracksTableTest, HasARowForEachDayAndNothingWhereUnknown)
{
    const ChartTable table = tableOf(sampleTracks());

    ASSERT_EQ(table.rows.size(), 28U);
    EXPECT_EQ(table.header.size(), 8);
    EXPECT_EQ(table.rows[9], (QVariantList{toQt(at(9)), 2, 2, 10, 4, 3, 200.0, 6.2}));
    EXPECT_EQ(table.rows[5], (QVariantList{toQt(at(5)), QVariant(), 2, QVariant(), QVariant(),
                                           QVariant(), QVariant(), QVariant()}));
    // The session of day 27 hurt more than the run.
    EXPECT_EQ(table.rows[27][4], QVariant(4));
}

} // namespace

} // namespace springback::ui::chart_tests
