#include "ui/charts/pain_chart.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/sample_chart.h"
#include "ui/phrases.h"

namespace springback::ui::chart_tests {

namespace {

TEST(PainReadingTest, TiesAFlareToTheSessionThatItJudges)
{
    const PainReading reading = readingAt(sampleChart(), at(10));

    EXPECT_EQ(reading.morning, 5);
    EXPECT_EQ(reading.normal, 2);
    EXPECT_TRUE(reading.efforts.empty());
    ASSERT_TRUE(reading.flare);
    ASSERT_EQ(reading.judged.size(), 1U);
    EXPECT_EQ(reading.judged[0].day, at(9));
}

TEST(PainReadingTest, SaysBothNumbersOfAFlare)
{
    const QString text = inWords(readingAt(sampleChart(), at(10)));

    EXPECT_EQ(text, QStringLiteral("%1: morning 5, normal 2, %2 after %3 (4 during, 3 after).")
                        .arg(phrases::day(at(10)), phrases::morningKind(MorningKind::Moderate),
                             phrases::shortDay(at(9))));
}

TEST(PainReadingTest, SaysThatADayIsUnknown)
{
    const PainReading reading = readingAt(sampleChart(), at(5));

    EXPECT_EQ(reading.morning, std::nullopt);
    EXPECT_EQ(inWords(reading),
              QStringLiteral("%1: no check-in, normal 2.").arg(phrases::day(at(5))));
}

TEST(PainReadingTest, NamesEachEffortOfTheDayWithItsOutcome)
{
    const QString text = inWords(readingAt(sampleChart(), at(27)));

    EXPECT_TRUE(text.contains(QStringLiteral("Session: 4 during, 3 after (%1).")
                                  .arg(phrases::outcome(Outcome::Tolerated))))
        << text.toStdString();
    EXPECT_TRUE(text.contains(
        QStringLiteral("Run: 1 during (%1).").arg(phrases::outcome(Outcome::Waiting))))
        << text.toStdString();
}

TEST(PainChartSummaryTest, SaysWhatTheChartShows)
{
    EXPECT_EQ(summaryInWords(sampleChart()),
              QStringLiteral("Pain from %1 to %2: median morning 2, worst 5. Normal is now 2. "
                             "Known mornings: 26 of 28. Flares: 2.")
                  .arg(phrases::shortDay(at(0)), phrases::shortDay(at(27))));
}

TEST(PainChartSummaryTest, SaysThatNothingIsKnown)
{
    PainChartData chart;
    chart.period = {at(0), at(1)};

    EXPECT_TRUE(summaryInWords(chart).endsWith(QStringLiteral("no check-in.")));
}

} // namespace

} // namespace springback::ui::chart_tests
