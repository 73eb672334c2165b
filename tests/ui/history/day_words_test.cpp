#include "ui/history/day_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "ui/phrases.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::holdSet;
using springback::test::logOf;
using springback::test::run;
using springback::test::session;
using springback::test::with;
using testing::IsEmpty;
using testing::SizeIs;

DayWords dayWordsOf(const Log& log, std::string_view date)
{
    const RuleSet rules = ruleSetFor(log.settings.rules);
    return dayWords(builtInProgramme(), rules, log,
                    course(builtInProgramme(), rules, log, day("2026-03-12")), day(date));
}

Log daysInWords()
{
    return logOf(episode("2026-03-02"),
                 with(checkIn("2026-03-09", 2), [](CheckIn& c) { c.note = "slept badly"; }),
                 checkIn("2026-03-10", 6),
                 with(session("2026-03-09", {holdSet("mid_range_hold", 45)}, 2, 1),
                      [](Session& s) {
                          s.time = TimeOfDay{18 * 60};
                          s.note = "in the evening";
                      }),
                 run("2026-03-09", 6234, 1),
                 Measure{MeasureKind::HeelLift, day("2026-03-08"), day("2026-03-09")});
}

TEST(DayWords, TellAllOfOneDay)
{
    const DayWords words = dayWordsOf(daysInWords(), "2026-03-09");
    EXPECT_TRUE(words.morning.startsWith(QStringLiteral("Morning pain 2, normal")))
        << words.morning.toStdString();
    EXPECT_TRUE(words.advice.has_value());
    EXPECT_FALSE(words.reasons.isEmpty());
    EXPECT_EQ(words.measures, QStringList{phrases::measure(MeasureKind::HeelLift)});
    ASSERT_THAT(words.entries, SizeIs(3));
    EXPECT_EQ(words.entries[0].key.kind, EntryKind::CheckIn);
    EXPECT_EQ(words.entries[0].note, QStringLiteral("slept badly"));
    for (const DayEntry& entry : words.entries) {
        EXPECT_FALSE(entry.title.isEmpty());
        EXPECT_FALSE(entry.details.isEmpty());
        EXPECT_EQ(entry.outcome.isEmpty(), entry.key.kind == EntryKind::CheckIn);
    }
}

TEST(DayWords, NameEachSetOfASession)
{
    const DayWords words = dayWordsOf(daysInWords(), "2026-03-09");
    const auto found = std::ranges::find(words.entries, EntryKind::Session,
                                         [](const DayEntry& entry) { return entry.key.kind; });
    ASSERT_NE(found, words.entries.end());
    EXPECT_TRUE(found->title.contains(QStringLiteral("18:00"))) << found->title.toStdString();
    EXPECT_TRUE(found->details.front().contains(QStringLiteral("45 s")))
        << found->details.front().toStdString();
    EXPECT_TRUE(found->details.contains(QStringLiteral("Worst pain during: 2")));
    EXPECT_TRUE(found->details.contains(QStringLiteral("Worst pain after: 1")));
    EXPECT_EQ(found->note, QStringLiteral("in the evening"));
    EXPECT_TRUE(found->outcome.contains(phrases::day(day("2026-03-10"))))
        << found->outcome.toStdString();
}

TEST(DayWords, TheAdviceIsThatOfTheDay)
{
    const Log log = daysInWords();
    Log upToThen = log;
    upToThen.checkIns.pop_back();
    EXPECT_EQ(dayWordsOf(log, "2026-03-09").advice, dayWordsOf(upToThen, "2026-03-09").advice);
    EXPECT_NE(dayWordsOf(log, "2026-03-10").advice, dayWordsOf(log, "2026-03-09").advice);
}

TEST(DayWords, ADayWithoutEntriesSaysSo)
{
    const DayWords words = dayWordsOf(daysInWords(), "2026-03-07");
    EXPECT_EQ(words.morning, QStringLiteral("No check-in."));
    EXPECT_THAT(words.entries, IsEmpty());
    EXPECT_TRUE(words.measures.isEmpty());
}

TEST(DayWords, BeforeTheEpisodeThereIsNoAdvice)
{
    const DayWords words = dayWordsOf(daysInWords(), "2026-02-07");
    EXPECT_EQ(words.advice, std::nullopt);
    EXPECT_TRUE(words.reasons.isEmpty());
}

} // namespace
} // namespace springback::ui
