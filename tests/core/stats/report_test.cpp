#include "core/stats/report.h"

#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/core/stats/small_diary.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"

namespace springback::stats_tests {

namespace {

using springback::test::day;

/// Right tendon, mid-portion, from day 0 on.
SmallDiary reportDiary()
{
    SmallDiary small;
    Episode episode = springback::test::episode(isoDay(at(0)));
    small.log.episodes.push_back({1, episode});
    for (int offset = 0; offset < 14; ++offset) {
        const bool sore = offset == 8;
        small.checkIn(offset, sore ? 5_pain : 2_pain);
        DayRecord& record = small.day(offset, offset < 10 ? 2 : 1, sore ? 5 : 2,
                                      sore ? MorningKind::Severe : MorningKind::Normal);
        record.stage = offset < 7 ? Stage::Settle : Stage::Strength;
        if (sore) {
            record.judged = {at(7)};
        }
    }
    return small;
}

Report reportOfDays(const SmallDiary& small, int first, int last)
{
    return reportOf(small.diary(), RuleSet{}, {at(first), at(last)});
}

TEST(Report, SaysWhichTendonSinceWhenAndHowFar)
{
    const SmallDiary small = reportDiary();
    const Report report = reportOfDays(small, 0, 13);
    ASSERT_TRUE(report.episode);
    EXPECT_EQ(report.episode->side, Side::Right);
    EXPECT_EQ(report.episode->location, Location::MidPortion);
    EXPECT_EQ(report.episode->start, at(0));
    EXPECT_EQ(report.episode->week, 2);
    EXPECT_EQ(report.episode->stage, Stage::Strength);
    EXPECT_EQ(report.episode->stageSince, at(7));
    EXPECT_FALSE(report.episode->ended);
    EXPECT_EQ(report.normal, (NormalChange{1, 2, at(0)}));
}

TEST(Report, SaysWhenTheEpisodeEnded)
{
    SmallDiary small = reportDiary();
    small.log.episodes[0].value.ended = at(13);
    EXPECT_EQ(reportOfDays(small, 0, 13).episode->ended, at(13));
}

TEST(Report, BeginsWithTheFirstEntry)
{
    const SmallDiary small = reportDiary();
    EXPECT_EQ(reportOfDays(small, -60, 13).period, (Period{at(0), at(13)}));
    EXPECT_EQ(reportOfDays(small, 5, 13).period, (Period{at(5), at(13)}));
}

TEST(Report, HasALineForEachDayWithAnEntryTheNewestFirst)
{
    SmallDiary small = reportDiary();
    small.log.checkIns.erase(small.log.checkIns.begin() + 3);
    CheckIn& morning = small.log.checkIns[4].value;
    ASSERT_EQ(morning.date, at(5));
    morning.stiffness = 20;
    morning.tags = {Tag::PoorSleep};
    morning.note = "Stiff on the stairs.";
    Session& session = small.session(5, {reps("raise", 8)});
    session.painDuring = 3_pain;
    session.painAfter = 2_pain;
    session.signs = {Sign::Limping};
    session.note = "Short of time.";
    small.run(5, 4000);
    small.run(30, 4000);

    const Report report = reportOfDays(small, 0, 13);
    ASSERT_EQ(report.days.size(), 13U);
    EXPECT_EQ(report.days.front().day, at(13));
    EXPECT_EQ(report.days.back().day, at(0));
    const ReportDay& line = report.days[8];
    ASSERT_EQ(line.day, at(5));
    EXPECT_EQ(line.morning, 2);
    EXPECT_EQ(line.normal, 2);
    EXPECT_EQ(line.stiffness, 20);
    EXPECT_FALSE(line.flare);
    ASSERT_EQ(line.efforts.size(), 2U);
    EXPECT_EQ(line.efforts[0].during, 3);
    EXPECT_EQ(line.sessions.size(), 1U);
    EXPECT_EQ(line.runs.size(), 1U);
    EXPECT_EQ(line.signs, Signs{Sign::Limping});
    EXPECT_EQ(line.tags, Tags{Tag::PoorSleep});
    EXPECT_EQ(line.notes, (std::vector<std::string>{"Stiff on the stairs.", "Short of time."}));
    EXPECT_EQ(report.days[5].flare, MorningKind::Severe);
}

TEST(Report, TellsTheNewestFlaresOnly)
{
    SmallDiary small = reportDiary();
    for (const int offset : {0, 2, 4, 6}) {
        DayRecord& record = small.course.days[static_cast<std::size_t>(offset)];
        record.kind = MorningKind::Moderate;
        record.morning = 4;
    }
    const Report report = reportOfDays(small, 0, 13);
    ASSERT_EQ(report.flares.size(), kFlaresTold);
    EXPECT_EQ(report.flares[0].event.worstDay, at(8));
    EXPECT_EQ(report.flares[1].event.worstDay, at(6));
    EXPECT_EQ(report.numbers.flares.events, 5);
}

TEST(Report, IsEmptyWithoutEntriesInItsDays)
{
    const SmallDiary small = reportDiary();
    EXPECT_TRUE(reportOfDays(small, 20, 30).isEmpty());
    EXPECT_FALSE(reportOfDays(small, 13, 30).isEmpty());
    EXPECT_TRUE(reportOf(SmallDiary().diary(), RuleSet{}, {at(0), at(13)}).isEmpty());
}

TEST(Report, PutsTogetherWhatTheOtherFunctionsSay)
{
    const Programme& programme = builtInProgramme();
    const auto json =
        springback::test::bytesOf(std::string(SPRINGBACK_TEST_DATA) + "/mid_portion_10_weeks.json");
    Log log = fromJson(json, programme).value();
    log.settings.questions = "May I run on two days in a row?";
    const RuleSet rules = ruleSetFor(log.settings.rules);
    const Day last = day("2026-03-14");
    const Course course = springback::course(programme, rules, log, last);
    const Diary diary{programme, log, course};
    const Report report = reportOf(diary, rules, wholePeriod(log, last));

    EXPECT_EQ(report.numbers, numbersOf(diary, report.period, last));
    EXPECT_EQ(report.morning, morningPain(diary, report.period));
    EXPECT_EQ(report.normals, normalPain(diary, report.period));
    EXPECT_EQ(report.efforts, effortPains(diary, report.period));
    EXPECT_EQ(report.stages, stageSpans(course, report.period));
    EXPECT_EQ(report.measures, measureSpans(log, report.period));
    EXPECT_EQ(report.heelRaises.points.size(),
              heelRaiseTrack(diary, rules, report.period).points.size());
    EXPECT_EQ(report.questions, log.settings.questions);
    EXPECT_EQ(report.bestRun->amount, 5.6);
    EXPECT_EQ(report.bestRun->day, day("2026-03-07"));
    EXPECT_EQ(report.episode->week, course.plan.week);
    EXPECT_EQ(report.episode->stage, course.plan.stage);
}

} // namespace

} // namespace springback::stats_tests
