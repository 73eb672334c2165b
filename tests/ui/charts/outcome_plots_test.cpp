#include "ui/charts/outcome_plots.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/dose_points.h"
#include "ui/charts/day_axis.h"

namespace springback::ui::chart_tests {

namespace {

const Period kOutcomePeriod{doseDay(0), doseDay(120)};

HeelRaiseTrack threeTests()
{
    HeelRaiseTrack track;
    track.sore = Side::Right;
    track.noise = 7;
    track.first = 16;
    track.gate = HeelRaiseNeed{23, 25, Stage::Spring1};
    track.points = {{doseDay(0), 28, 16, 57, std::nullopt},
                    {doseDay(28), 28, 22, 79, 6},
                    {doseDay(56), std::nullopt, 23, std::nullopt, 7}};
    return track;
}

TEST(HeelRaisePlot, ShowsBothSidesTheGateAndTheBandOfNoise)
{
    const DotPlot plot = heelRaisePlot(threeTests(), kOutcomePeriod);

    ASSERT_EQ(plot.lines.size(), 3U); // sore side, other side, gate
    EXPECT_EQ(plot.lines[0].points.size(), 3U);
    EXPECT_EQ(plot.lines[1].points.size(), 2U);
    EXPECT_EQ(plot.lines[2].points[0].y(), 25);
    ASSERT_TRUE(plot.band);
    EXPECT_EQ(plot.band->from, 9);
    EXPECT_EQ(plot.band->to, 23);
    // Sore side, 7 or more, other side, noise, gate.
    EXPECT_EQ(plot.legend.size(), 5U);
    EXPECT_EQ(plot.dots[2].shapes, (std::vector<MarkShape>{MarkShape::Dot, MarkShape::Square}));
}

TEST(HeelRaisePlot, CallsAChangeInsideTheNoiseRecorded)
{
    const DotPlot plot = heelRaisePlot(threeTests(), kOutcomePeriod);

    ASSERT_EQ(plot.stops.size(), 3U);
    EXPECT_EQ(plot.stops[0].text,
              QStringLiteral("2 Mar 2026: right 16; left 28; 57 % of the other side."));
    EXPECT_EQ(plot.stops[1].text,
              QStringLiteral("30 Mar 2026: right 22; left 28; 79 % of the other side; 6 more than "
                             "in the first test: recorded, inside the noise of the test (under "
                             "7)."));
    EXPECT_EQ(plot.stops[2].text, QStringLiteral("27 Apr 2026: right 23; left not tested; 7 more "
                                                 "than in the first test."));
    EXPECT_TRUE(plot.note.startsWith(QStringLiteral("n = 3. Newest, 27 Apr 2026")));
}

TEST(HeelRaisePlot, NamesTheSidesWithBothSore)
{
    HeelRaiseTrack track = threeTests();
    track.sore = Side::Both;
    track.gate.reset();
    track.points[1].change = -8;
    const DotPlot plot = heelRaisePlot(track, kOutcomePeriod);

    EXPECT_EQ(plot.legend[0].text, QStringLiteral("left"));
    EXPECT_EQ(plot.stops[2].at.y(), 23); // only the right was tested
    EXPECT_TRUE(plot.stops[1].text.contains(QStringLiteral("8 fewer than in the first test.")));
}

TEST(HeelRaisePlot, IsASentenceWithoutATest)
{
    const DotPlot plot = heelRaisePlot({}, kOutcomePeriod);
    EXPECT_TRUE(plot.stops.empty());
    EXPECT_EQ(plot.empty, QStringLiteral("No heel-raise test in this range."));
}

TEST(HeelRaisePlot, LeavesUntestedCellsEmpty)
{
    const ChartTable table = heelRaisePlot(threeTests(), kOutcomePeriod).table;
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_FALSE(table.rows[2][1].isValid());
    EXPECT_EQ(table.rows[2][2], QVariant(23));
}

ScoreTrack fourScores()
{
    ScoreTrack track;
    track.first = ScorePoint{doseDay(0), 50, std::nullopt, false};
    track.points = {*track.first,
                    {doseDay(40), 47, -3, false},
                    {doseDay(84), 63, 13, false},
                    {doseDay(100), 64, 14, true}};
    return track;
}

TEST(VisaAPlot, MarksTheMeaningfulChange)
{
    const DotPlot plot = visaAPlot(fourScores(), kOutcomePeriod);

    ASSERT_EQ(plot.dots.size(), 4U);
    EXPECT_EQ(plot.dots[2].shapes.front(), MarkShape::Circle);
    EXPECT_EQ(plot.dots[3].shapes.front(), MarkShape::FilledDiamond);
    ASSERT_EQ(plot.lines.size(), 3U); // the scores, 14 above and 14 below
    EXPECT_EQ(plot.lines[1].points[0], QPointF(position(doseDay(84)), 64));
    EXPECT_EQ(plot.lines[2].points[0].y(), 36);
}

TEST(VisaAPlot, CallsAnythingLessRecorded)
{
    const DotPlot plot = visaAPlot(fourScores(), kOutcomePeriod);
    EXPECT_EQ(plot.stops[0].text, QStringLiteral("2 Mar 2026: VISA-A 50 of 100."));
    EXPECT_EQ(plot.stops[1].text,
              QStringLiteral("11 Apr 2026: VISA-A 47 of 100; 3 below the first (50); recorded."));
    EXPECT_EQ(plot.stops[3].text,
              QStringLiteral("10 Jun 2026: VISA-A 64 of 100; 14 above the first (50); a meaningful "
                             "size (14 at 12 weeks)."));
}

TEST(VisaAPlot, HasNoLevelsBeforeTwelveWeeksAndNoneOffTheScale)
{
    EXPECT_EQ(visaAPlot(fourScores(), {doseDay(0), doseDay(60)}).lines.size(), 1U);

    ScoreTrack high;
    high.first = ScorePoint{doseDay(0), 95, std::nullopt, false};
    high.points = {*high.first};
    EXPECT_EQ(visaAPlot(high, kOutcomePeriod).lines.size(), 2U);
}

TEST(VisaAPlot, IsASentenceWithoutAScore)
{
    const DotPlot plot = visaAPlot({}, kOutcomePeriod);
    EXPECT_TRUE(plot.stops.empty());
    EXPECT_TRUE(plot.empty.startsWith(QStringLiteral("No VISA-A total in this range.")));
}

} // namespace

} // namespace springback::ui::chart_tests
