#include "ui/charts/dose_plots.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/charts/dose_points.h"
#include "ui/charts/day_axis.h"

namespace springback::ui::chart_tests {

namespace {

const DoseSubject kRunSubject{kRunComponent, QStringLiteral("Runs"), Units::Metric};

DotPlot scatterOf(const std::vector<JudgedDose>& runs, const DoseSubject& subject = kRunSubject)
{
    const Circumstances circumstances{{doseDay(3)}, {doseDay(4)}, {doseDay(7)}};
    return scatterPlot(subject, doseResponse(runs, circumstances, kDosePeriod));
}

DotPlot stairsOf(const std::vector<JudgedDose>& runs, Period period = kDosePeriod)
{
    return staircasePlot(kRunSubject, staircase(runs, period), period);
}

TEST(ScatterPlot, HasADotForEachJudgedDoseFromTheSmallest)
{
    const DotPlot plot = scatterOf(fiveRuns());

    ASSERT_EQ(plot.stops.size(), 4U);
    EXPECT_EQ(plot.stops[0].at, QPointF(3, 0));
    EXPECT_EQ(plot.stops[1].at, QPointF(3, 0));
    EXPECT_EQ(plot.stops[1].nth, 1); // beside the other
    EXPECT_EQ(plot.stops[2].at, QPointF(5, -1));
    EXPECT_EQ(plot.stops[3].at, QPointF(6, 2));
    EXPECT_EQ(plot.stops[3].day, doseDay(3));
}

TEST(ScatterPlot, TellsCircumstancesByShapeAndInWords)
{
    const DotPlot plot = scatterOf(fiveRuns());

    EXPECT_EQ(plot.dots[0].shapes, (std::vector<MarkShape>{MarkShape::Dot}));
    EXPECT_EQ(plot.dots[2].shapes, (std::vector<MarkShape>{MarkShape::Cross}));
    EXPECT_EQ(plot.dots[3].shapes, (std::vector<MarkShape>{MarkShape::Peak, MarkShape::Square}));
    EXPECT_EQ(plot.stops[3].text,
              QStringLiteral("5 Mar 2026: 6 km; morning of 6 Mar 4, 2 above normal; too much; "
                             "hills that day; new shoes."));
    EXPECT_EQ(plot.stops[2].text,
              QStringLiteral("8 Mar 2026: 5 km; morning of 9 Mar 1, 1 below normal; tolerated; "
                             "poor sleep."));
    EXPECT_EQ(plot.legend.size(), 5U); // day, three circumstances, highest tolerated
}

TEST(ScatterPlot, AlwaysSaysHowManyAndNothingOfATrendUnderTwelve)
{
    EXPECT_EQ(scatterOf(fiveRuns()).note, QStringLiteral("n = 4, 1 without a judging morning"));

    std::vector<JudgedDose> runs;
    for (int i = 0; i < 11; ++i) {
        runs.push_back(runOf(i, i + 1, Outcome::Tolerated, i / 4));
    }
    EXPECT_EQ(scatterOf(runs).note, QStringLiteral("n = 11"));
    runs.push_back(runOf(11, 12, Outcome::Tolerated, 3));
    EXPECT_EQ(scatterOf(runs).note,
              QStringLiteral("n = 12. Higher doses went with higher mornings. What caused them, "
                             "the numbers can't say."));
    for (JudgedDose& run : runs) {
        run.amount = 20 - run.amount;
    }
    EXPECT_TRUE(scatterOf(runs).note.contains(QStringLiteral("went with lower mornings")));
    for (JudgedDose& run : runs) {
        run.judgement.morningPain = 2;
    }
    EXPECT_EQ(scatterOf(runs).note,
              QStringLiteral("n = 12. No clear pattern between dose and morning."));
}

TEST(ScatterPlot, SummarisesInWords)
{
    EXPECT_EQ(scatterOf(fiveRuns()).summary,
              QStringLiteral("Runs, dose and next morning: n = 4, 1 without a judging morning. "
                             "Highest tolerated so far: 5 km, on 8 Mar 2026."));
}

TEST(ScatterPlot, IsASentenceWithoutAJudgedDose)
{
    EXPECT_EQ(scatterOf({}).empty, QStringLiteral("Runs: no entry in this range."));
    EXPECT_EQ(scatterOf({fiveRuns()[4]}).empty,
              QStringLiteral("Runs: n = 0, 1 without a judging morning. A dose has its dot once a "
                             "morning has judged it."));
    EXPECT_TRUE(scatterOf({}).stops.empty());
}

TEST(ScatterPlot, LeavesRoomAroundASingleDose)
{
    const DotPlot plot = scatterOf({runOf(0, 5, Outcome::TooMuch, 6)});
    EXPECT_LT(plot.xFrom, 5);
    EXPECT_GT(plot.xTo, 5);
    EXPECT_GT(plot.yTo, 4);
    EXPECT_EQ(plot.legend.size(), 1U); // nothing was tolerated
}

TEST(ScatterPlot, HasItsNumbersInATable)
{
    const ChartTable table = scatterOf(fiveRuns()).table;
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(table.header.size(), table.rows[0].size());
    EXPECT_EQ(table.rows[1][1], QVariant(6.0)); // by day
    EXPECT_EQ(table.rows[1][5], QVariant(2));
    EXPECT_EQ(table.rows[1][7], QVariant(QStringLiteral("hills that day, new shoes")));
}

TEST(ScatterPlot, MarksMilesForThoseWhoRunThem)
{
    const DotPlot plot =
        scatterOf(fiveRuns(), {kRunComponent, QStringLiteral("Runs"), Units::Imperial});
    EXPECT_EQ(plot.xTitle, QStringLiteral("distance of the day, miles"));
    const auto twoMiles = std::find_if(plot.xTicks.begin(), plot.xTicks.end(), [](const auto& t) {
        return t.label == QStringLiteral("2");
    });
    ASSERT_NE(twoMiles, plot.xTicks.end());
    EXPECT_NEAR(twoMiles->at, 3.218688, 1e-6);
}

TEST(StaircasePlot, StepsOnTheDaysOfToleratedSessions)
{
    const DotPlot plot = stairsOf(fiveRuns());

    ASSERT_EQ(plot.lines.size(), 1U);
    const double first = position(doseDay(0));
    EXPECT_EQ(
        plot.lines[0].points,
        (std::vector<QPointF>{{first, 3}, {first + 6, 3}, {first + 6, 5}, {first + 20.5, 5}}));
    EXPECT_EQ(plot.note, QStringLiteral("Highest tolerated so far: 5 km, on 8 Mar 2026."));
    ASSERT_EQ(plot.stops.size(), 5U);
    EXPECT_EQ(plot.stops[1].text, QStringLiteral("5 Mar 2026: 6 km, too much."));
    EXPECT_EQ(plot.stops[2].text,
              QStringLiteral("8 Mar 2026: 5 km, tolerated, the highest tolerated so far."));
    EXPECT_EQ(plot.summary,
              QStringLiteral("Runs from 2 Mar 2026 to 22 Mar 2026: doses done 5, steps up 2. "
                             "Highest tolerated so far: 5 km, on 8 Mar 2026."));
}

TEST(StaircasePlot, TellsOutcomesByShape)
{
    const DotPlot plot = stairsOf(fiveRuns());

    EXPECT_EQ(plot.dots[0].shapes.front(), MarkShape::Dot);
    EXPECT_EQ(plot.dots[1].shapes.front(), MarkShape::Triangle);
    EXPECT_EQ(plot.dots[4].shapes.front(), MarkShape::Circle);
    EXPECT_EQ(plot.legend.size(), 4U); // the line and three shapes
}

TEST(StaircasePlot, BeginsOnTheLevelOfBefore)
{
    const Period later{doseDay(8), doseDay(20)};
    const DotPlot plot = stairsOf(fiveRuns(), later);
    ASSERT_EQ(plot.lines.size(), 1U);
    EXPECT_EQ(plot.lines[0].points.front(), QPointF(position(doseDay(8)) - 0.5, 5));

    EXPECT_EQ(stairsOf(fiveRuns(), {doseDay(15), doseDay(20)}).empty,
              QStringLiteral("Runs: no entry in this range. Highest tolerated before: 5 km, on "
                             "8 Mar 2026."));
}

TEST(StaircasePlot, HasNoLineWhileNothingWasTolerated)
{
    const DotPlot plot = stairsOf({runOf(0, 5, Outcome::TooMuch, 6)});
    EXPECT_TRUE(plot.lines.empty());
    EXPECT_EQ(plot.note, QStringLiteral("None was tolerated so far."));
    EXPECT_TRUE(plot.summary.contains(plot.note));
    EXPECT_EQ(stairsOf({}).empty, QStringLiteral("Runs: no entry in this range."));
}

} // namespace

} // namespace springback::ui::chart_tests
