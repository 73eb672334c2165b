#include "ui/report/report_words.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/report/sample_report.h"

namespace springback::ui::report_tests {

namespace {

using springback::test::add;
using springback::test::day;

/// Five weeks from 1 February with a check-in each day.
Log fiveWeeks(Side side = Side::Right, Location location = Location::MidPortion)
{
    Log log = springback::test::logOf(springback::test::episode("2026-02-01", location));
    log.episodes[0].value.side = side;
    log.episodes[0].value.startStage = Stage::Strength;
    for (Day date = day("2026-02-01"); date <= day("2026-03-07"); date += days(1)) {
        add(log, springback::test::checkIn(isoDay(date), 2));
    }
    return log;
}

QString cellsOf(const ReportTable& table)
{
    QStringList rows;
    for (const QStringList& row : table.rows) {
        rows << row.join(u'|');
    }
    return rows.join(u'\n');
}

TEST(ReportWords, NameTheTendon)
{
    EXPECT_EQ(textOf(fiveWeeks()).title, QStringLiteral("Right Achilles, mid-portion"));
    EXPECT_EQ(textOf(fiveWeeks(Side::Left, Location::Insertional)).title,
              QStringLiteral("Left Achilles, insertional"));
    EXPECT_EQ(textOf(fiveWeeks(Side::Both, Location::Unsure)).title,
              QStringLiteral("Both Achilles tendons, place not sure"));
    EXPECT_EQ(textOf(fiveWeeks()).subtitle,
              QStringLiteral("In rehab since 1 February 2026, week 5"));
}

TEST(ReportWords, SayWhenTheRehabEnded)
{
    Log log = fiveWeeks();
    log.episodes[0].value.ended = day("2026-03-07");
    EXPECT_EQ(textOf(log).subtitle, QStringLiteral("From 1 February 2026 to 7 March 2026, ended"));
}

TEST(ReportWords, DoWithoutAnEpisode)
{
    Log log;
    add(log, springback::test::checkIn("2026-03-01", 2));
    const ReportText text = textOf(log);
    EXPECT_EQ(text.title, QStringLiteral("Achilles rehab"));
    EXPECT_EQ(text.log.rows.size(), 1U);
    EXPECT_FALSE(text.flares.empty.isEmpty());
    const QString words = summaryInWords(text);
    EXPECT_TRUE(words.startsWith(QStringLiteral("Achilles rehab. 1 March 2026 to 1 March 2026. ")))
        << words.toStdString();
}

TEST(ReportWords, LeaveOutANoteThatIsNotThere)
{
    ReportText text = textOf(fiveWeeks());
    text.figures = {{QStringLiteral("Stage"), QStringLiteral("Strength"), QString()}};
    const QString words = summaryInWords(text);
    EXPECT_TRUE(words.contains(QStringLiteral("Stage: Strength. "))) << words.toStdString();
}

TEST(ReportWords, OnlyRecordAChangeInsideTheNoise)
{
    Log log = fiveWeeks();
    add(log, springback::test::heelRaiseTest("2026-02-02", 20, 29));
    add(log, springback::test::heelRaiseTest("2026-02-10", 26, 29));
    add(log, springback::test::heelRaiseTest("2026-02-20", 27, 29));
    add(log, springback::test::heelRaiseTest("2026-03-01", 13, 29));
    const ReportText text = textOf(log);
    EXPECT_EQ(cellsOf(text.tests), QStringLiteral("1 Mar|13|29|45 %|7 fewer\n"
                                                  "20 Feb|27|29|93 %|7 more\n"
                                                  "10 Feb|26|29|90 %|recorded\n"
                                                  "2 Feb|20|29|69 %|first"));
    EXPECT_TRUE(text.tests.note.contains(QStringLiteral("Fewer than 7")));
    EXPECT_EQ(text.tests.header[1], QStringLiteral("Right (sore)"));
    EXPECT_EQ(text.tests.header[2], QStringLiteral("Left"));
}

TEST(ReportWords, TellTheBestTolerated)
{
    Log log = fiveWeeks();
    Session session = springback::test::session("2026-03-02", {}, 2, 1);
    for (int i = 0; i < 5; ++i) {
        session.sets.push_back(springback::test::holdSet("mid_range_hold", 45));
        session.sets.back().side = Side::Right;
        session.sets.back().load = Load{5000};
        session.sets.back().variant = "one_leg";
    }
    add(log, session);
    add(log, springback::test::run("2026-03-03", 6200, 1));
    add(log, springback::test::run("2026-03-06", 9000, 8));
    const QString cells = cellsOf(textOf(log).doses);
    EXPECT_TRUE(cells.startsWith(QStringLiteral("Run|6.2 km|3 Mar\n"))) << cells.toStdString();
    EXPECT_TRUE(cells.contains(QStringLiteral("5 × 45 s at 5 kg, one leg|2 Mar")))
        << cells.toStdString();

    log.settings.units = Units::Imperial;
    EXPECT_TRUE(cellsOf(textOf(log).doses).startsWith(QStringLiteral("Run|3.85 mi")));
}

TEST(ReportWords, CountTheFlaresThatAreNotTold)
{
    Log log = fiveWeeks();
    for (const int offset : {10, 14, 18, 22, 26}) {
        log.checkIns[static_cast<std::size_t>(offset)].value.pain = 5_pain;
    }
    const ReportText text = textOf(log);
    EXPECT_EQ(text.flares.rows.size(), kFlaresTold);
    EXPECT_EQ(text.flares.note, QStringLiteral("2 earlier ones are in the log."));
    EXPECT_TRUE(text.flares.rows[0][0].startsWith(QStringLiteral("27 February: morning 5")))
        << text.flares.rows[0][0].toStdString();
    EXPECT_EQ(std::count_if(text.log.rows.begin(), text.log.rows.end(),
                            [](const QStringList& row) {
                                return row.back().contains(QStringLiteral("flare"));
                            }),
              5);
}

TEST(ReportWords, PutOneDayOnALine)
{
    Log log = fiveWeeks();
    log.checkIns[10].value.note = "Two\nlines.";
    log.checkIns[10].value.stiffness = 15;
    log.checkIns[10].value.tags = {Tag::PoorSleep};
    Session session = springback::test::session("2026-02-11", {}, 3, 2);
    session.sets = {springback::test::repSet("toe_yoga", 10),
                    springback::test::holdSet("mid_range_hold", 45)};
    add(log, session);
    add(log, springback::test::run("2026-02-11", 5000, 4));
    const ReportText text = textOf(log);
    const auto row =
        std::find_if(text.log.rows.begin(), text.log.rows.end(), [](const QStringList& each) {
            return each[0] == QStringLiteral("Wed 11 Feb");
        });
    ASSERT_NE(row, text.log.rows.end());
    EXPECT_EQ(row->mid(1, 4), (QStringList{QStringLiteral("2"), QStringLiteral("2"),
                                           QStringLiteral("15"), QStringLiteral("4, 2")}));
    EXPECT_TRUE((*row)[6].startsWith(QStringLiteral("Run 5 km; Mid-range hold")))
        << (*row)[6].toStdString();
    EXPECT_EQ((*row)[7], QStringLiteral("Poor sleep; Two lines."));
}

TEST(ReportWords, NameTheYearWhereThereAreTwo)
{
    Log log = fiveWeeks();
    log.episodes[0].value.start = day("2025-12-20");
    add(log, springback::test::checkIn("2025-12-20", 2));
    const ReportText text = textOf(log);
    EXPECT_EQ(text.log.rows.back()[0], QStringLiteral("Sat 20 Dec 2025"));
    EXPECT_EQ(text.figures[0].note, QStringLiteral("since 20 Dec 2025"));
}

TEST(ReportWords, TellTheRulesWithTheirNumbers)
{
    Log log = fiveWeeks();
    EXPECT_TRUE(textOf(log).rules[1].contains(QStringLiteral("0–3 (jumps 0–5)")));
    log.settings.rules = RulesPreset::Cautious;
    EXPECT_TRUE(textOf(log).rules[1].contains(QStringLiteral("0–2 (jumps 0–4)")));
    EXPECT_EQ(textOf(log).rules.size(), 2);
}

TEST(ReportWords, SumUpThePageForThoseWhoDoNotSeeIt)
{
    Log log = fiveWeeks();
    log.settings.questions = " May I sprint?\n";
    const ReportText text = textOf(log);
    EXPECT_EQ(text.questions, QStringLiteral("May I sprint?"));
    const QString words = summaryInWords(text);
    for (const QString& part :
         {text.title, QStringLiteral("Stage: Strength"), QStringLiteral("median morning 2"),
          QStringLiteral("No moderate or severe flare"), QStringLiteral("May I sprint?")}) {
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
    }
}

} // namespace

} // namespace springback::ui::report_tests
