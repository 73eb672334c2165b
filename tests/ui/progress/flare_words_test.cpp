#include "ui/progress/flare_words.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback::ui::progress_tests {

namespace {

using springback::test::day;

const Day kFlareDay = day("2026-03-14");

FlareStory storyOf(MorningKind kind, int morning, int normal)
{
    FlareStory story;
    story.event.days = {kFlareDay, kFlareDay};
    story.event.worstDay = kFlareDay;
    story.event.kind = kind;
    story.event.morning = morning;
    story.event.normal = normal;
    for (int back = 7; back >= 1; --back) {
        story.before.days.push_back(kFlareDay - days(back));
    }
    return story;
}

FlareStory withGoodDays(FlareStory story)
{
    WeekOfLoad good;
    for (int back = 14; back >= 8; --back) {
        good.days.push_back(kFlareDay - days(back));
    }
    story.good = good;
    return story;
}

Dose doseOf(int sets, int count, int grams = 0)
{
    Dose dose;
    dose.sets = sets;
    dose.reps = count;
    dose.load = Load{grams};
    return dose;
}

FlareRow rowOf(const char* figure, const char* before, const char* good,
               const char* difference = "")
{
    return {QString::fromUtf8(figure), QString::fromUtf8(before), QString::fromUtf8(good),
            QString::fromUtf8(difference)};
}

TEST(FlareWordsHeadline, GivesTheMorningAndHowFarAboveNormal)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    EXPECT_EQ(flareHeadline(story.event, kFlareDay),
              QStringLiteral("14 March: morning 4, 2 above normal"));
    EXPECT_EQ(flareHeadline(story.event, day("2027-01-01")),
              QStringLiteral("14 March 2026: morning 4, 2 above normal"));
    story.event.days.last = day("2026-03-16");
    EXPECT_EQ(flareHeadline(story.event, kFlareDay),
              QStringLiteral("14 Mar to 16 March: worst morning 4, 2 above normal"));
}

TEST(FlareWordsHeadline, GivesStiffnessWherePainWasAsUsual)
{
    FlareStory story = storyOf(MorningKind::Mild, 2, 2);
    EXPECT_EQ(flareHeadline(story.event, kFlareDay),
              QStringLiteral("14 March: morning 2, stiffer than usual"));
    story.event.days.last = day("2026-03-15");
    EXPECT_EQ(flareHeadline(story.event, kFlareDay),
              QStringLiteral("14 Mar to 15 March: worst morning 2, stiffer than usual"));
}

TEST(FlareWordsNote, NamesKindNormalAndStiffness)
{
    FlareStory story = storyOf(MorningKind::Severe, 6, 2);
    EXPECT_EQ(flareNote(story), QStringLiteral("Severe flare, normal 2"));
    story.stiffness = 40;
    EXPECT_EQ(flareNote(story), QStringLiteral("Severe flare, normal 2, stiffness 40 min"));
}

TEST(FlareWordsEfforts, NameEachWithItsPain)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    EXPECT_EQ(flareEfforts(story),
              QStringLiteral("No session or run of the days before it is on record."));
    story.efforts = {{day("2026-03-12"), true, {}, {}, Outcome::TooMuch},
                     {day("2026-03-13"), false, 2, 3, Outcome::TooMuch}};
    EXPECT_EQ(flareEfforts(story),
              QStringLiteral("It belongs to the run on 12 Mar and the session on 13 Mar, worst "
                             "pain 3."));
    story.efforts = {{day("2026-03-12"), true, 5, {}, Outcome::TooMuch},
                     {day("2026-03-13"), false, {}, {}, Outcome::TooMuch}};
    EXPECT_EQ(flareEfforts(story), QStringLiteral("It belongs to the run on 12 Mar, worst pain 5 "
                                                  "and the session on 13 Mar."));
}

TEST(FlareWordsRows, TellBothWeeksAndWhatDiffered)
{
    FlareStory story = withGoodDays(storyOf(MorningKind::Moderate, 4, 2));
    story.figures = {{WeekFigure::RunDistance, 14.5, 4.6, true},
                     {WeekFigure::StrengthVolume, 0, 320, true},
                     {WeekFigure::HoldSeconds, 675, 675, false},
                     {WeekFigure::Sessions, 1, 3, true},
                     {WeekFigure::HillRuns, 1, 0, true}};
    EXPECT_EQ(flareRows(story, Units::Metric),
              (std::vector<FlareRow>{
                  rowOf("Run distance", "14.5 km", "4.6 km", "9.9 km more"),
                  rowOf("Strength (load × repetitions)", "0", "320 kg", "320 kg less"),
                  rowOf("Holds", "675 s", "675 s"), rowOf("Sessions", "1", "3", "2 fewer"),
                  rowOf("Runs with hills", "1", "0", "1 more")}));
    EXPECT_EQ(flareDifferences(story, Units::Metric),
              QStringLiteral("What was different: run distance, 9.9 km more; strength (load × "
                             "repetitions), 320 kg less; sessions, 2 fewer; runs with hills, 1 "
                             "more."));
    EXPECT_EQ(flareRows(story, Units::Imperial)[1].good, QStringLiteral("705.5 lb"));
    EXPECT_EQ(flareDays(*story.good), QStringLiteral("28 Feb – 6 Mar"));
    EXPECT_EQ(flareGoodDaysNote(story), QString());
}

TEST(FlareWordsRows, HaveATitleForEachFigure)
{
    FlareStory story = withGoodDays(storyOf(MorningKind::Moderate, 4, 2));
    for (int i = 0; i < kWeekFigures; ++i) {
        story.figures.push_back({static_cast<WeekFigure>(i), 1, 1, false});
    }
    QStringList titles;
    for (const FlareRow& row : flareRows(story, Units::Metric)) {
        titles << row.figure;
    }
    EXPECT_EQ(titles.size(), kWeekFigures);
    EXPECT_EQ(titles.removeDuplicates(), 0);
    EXPECT_EQ(flareDifferences(story, Units::Metric),
              QStringLiteral("The week before it was much like the good days."));
}

TEST(FlareWordsRows, ShowTheWeekAloneWithoutGoodDays)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    story.before.runs = 3;
    EXPECT_EQ(flareRows(story, Units::Metric), (std::vector<FlareRow>{rowOf("Runs", "3", "")}));
    EXPECT_EQ(flareDifferences(story, Units::Metric), QString());
    EXPECT_TRUE(flareGoodDaysNote(story).startsWith(QStringLiteral("There are no seven normal")));
}

TEST(FlareWordsRows, SayWhenTheGoodDaysAreSingleOnes)
{
    FlareStory story = withGoodDays(storyOf(MorningKind::Moderate, 4, 2));
    story.good->days.front() -= days(5);
    EXPECT_TRUE(
        flareGoodDaysNote(story).startsWith(QStringLiteral("The good days are the last seven")));
}

TEST(FlareWordsAnswers, RepeatWhatWasAnsweredAndNoMore)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    EXPECT_EQ(flareAnswers(story), QStringLiteral("No answer to “what changed?” was recorded."));
    story.changed = {Changed::Hills, Changed::NewShoes};
    EXPECT_EQ(flareAnswers(story), QStringLiteral("Your answer to “what changed?”: Hills and New "
                                                  "or flatter shoes."));
}

TEST(FlareWordsNext, TellTheNextDoseAndTheDayTheEarlierOneSatWell)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    const Programme& programme = springback::test::smallProgramme();
    EXPECT_EQ(flareNext(story, programme, Units::Metric),
              QStringList{QStringLiteral("Nothing easier was done next.")});

    DoseAfter dose{"raise",
                   true,
                   day("2026-03-13"),
                   doseOf(4, 8, 10000),
                   NextDose::Easier,
                   day("2026-03-18"),
                   doseOf(4, 8, 7500),
                   {}};
    Dose oneLeg = doseOf(2, 12);
    oneLeg.variant = "one_leg";
    DoseAfter back = dose;
    back.exercise = "hold";
    back.next = oneLeg;
    back.backOn = day("2026-04-02");
    DoseAfter same = dose;
    same.exercise = "third";
    same.then = NextDose::AsBefore;
    DoseAfter never = dose;
    never.exercise = "fourth";
    never.then = NextDose::NotDoneAgain;
    story.doses = {dose, back, same, never};
    EXPECT_EQ(flareNext(story, programme, Units::Metric),
              (QStringList{
                  QStringLiteral("raise: 4 × 8 at 10 kg on 13 Mar, then 4 × 8 at 7.5 kg on 18 Mar. "
                                 "The earlier dose has not been back since."),
                  QStringLiteral("hold: 4 × 8 at 10 kg on 13 Mar, then 2 × 12, one leg on 18 Mar. "
                                 "The earlier dose sat well on 2 Apr."),
                  QStringLiteral("Done as before or harder: third."),
                  QStringLiteral("Not done again so far: fourth.")}));
}

TEST(FlareWordsNext, TellTheNextRun)
{
    FlareStory story = storyOf(MorningKind::Moderate, 4, 2);
    const auto line = [&story](RunAfter run) {
        story.run = run;
        return flareNext(story, springback::test::smallProgramme(), Units::Metric).front();
    };
    const Day before = day("2026-03-13");
    const Day next = day("2026-03-20");
    EXPECT_EQ(line({before, Distance{9000}, {}, {}, {}}),
              QStringLiteral("Run: 9 km on 13 Mar, and none on record since."));
    EXPECT_EQ(line({before, Distance{9000}, next, Distance{9500}, {}}),
              QStringLiteral("Run: 9 km on 13 Mar, then 9.5 km on 20 Mar."));
    EXPECT_EQ(line({before, Distance{9000}, next, Distance{4000}, {}}),
              QStringLiteral("Run: 9 km on 13 Mar, then 4 km on 20 Mar. None as long has sat well "
                             "since."));
    EXPECT_EQ(line({before, Distance{9000}, next, Distance{4000}, day("2026-04-20")}),
              QStringLiteral("Run: 9 km on 13 Mar, then 4 km on 20 Mar. One as long sat well on 20 "
                             "Apr."));
}

} // namespace

} // namespace springback::ui::progress_tests
