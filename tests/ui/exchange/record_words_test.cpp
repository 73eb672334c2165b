#include "ui/exchange/record_words.h"

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::holdSet;
using springback::test::run;
using springback::test::session;
using springback::test::with;

const EntryContext& context()
{
    static const EntryContext context{builtInProgramme(), Units::Metric};
    return context;
}

template <class Record> std::pair<QString, QString> differing(const Record& a, const Record& b)
{
    return differingWords(wordsOf(a, context()), wordsOf(b, context()));
}

TEST(RecordWords, NameDayKindAndLine)
{
    const CheckIn checked =
        with(checkIn("2026-03-14", 3, 15), [](CheckIn& c) { c.note = "stairs\nwere fine"; });
    const RecordWords words = wordsOf(checked, context());
    EXPECT_EQ(words.day, day("2026-03-14"));
    EXPECT_EQ(words.kind, QStringLiteral("Check-in"));
    EXPECT_EQ(words.line, QStringLiteral("3, stiffness 15 min – stairs were fine"));
}

TEST(RecordWords, KnowWhatTheHistoryDoesNotShow)
{
    EXPECT_EQ(wordsOf(episode("2026-01-26"), context()).line, QStringLiteral("right, mid-portion"));
    const RecordWords settings = wordsOf(Settings{}, context());
    EXPECT_FALSE(settings.day.has_value());
    EXPECT_EQ(settings.kind, QStringLiteral("Settings"));
    EXPECT_TRUE(settings.line.contains(QStringLiteral("standard rules")))
        << qPrintable(settings.line);
}

TEST(RecordWords, TellClimbCadenceAndQuestions)
{
    const springback::Run watched = with(run("2026-03-10", 6200), [](springback::Run& r) {
        r.climb = 85;
        r.cadence = 168;
    });
    EXPECT_EQ(wordsOf(watched, context()).line,
              QStringLiteral("6.2 km, 85 m up, 168 steps a minute"));
    Settings asking;
    asking.questions = "Two days apart?\nOr three?";
    EXPECT_TRUE(
        wordsOf(asking, context())
            .line.endsWith(QStringLiteral("questions for the physio: Two days apart? Or three?")));
}

TEST(RecordWords, TellOnlyWhatDiffers)
{
    const auto [here, there] =
        differing(with(checkIn("2026-03-14", 3), [](CheckIn& c) { c.note = "before"; }),
                  with(checkIn("2026-03-14", 3), [](CheckIn& c) { c.note = "after"; }));
    EXPECT_EQ(here, QStringLiteral("before"));
    EXPECT_EQ(there, QStringLiteral("after"));
}

TEST(RecordWords, TellWhenOneSaysMore)
{
    const auto hold = [](int seconds) { return holdSet("calf_isometric_hold", seconds); };
    const auto [here, there] =
        differing(session("2026-03-14", {hold(45)}, 2), session("2026-03-14", {hold(45)}));
    EXPECT_EQ(here, QStringLiteral("Worst pain during: 2"));
    EXPECT_EQ(there, QStringLiteral("nothing more"));
}

TEST(RecordWords, TellEachFieldThatADiaryCanDifferIn)
{
    Episode other = episode("2026-01-26");
    other.schedule.jumps = Weekdays{Weekday::Sun};
    const auto [here, there] = differing(episode("2026-01-26"), other);
    EXPECT_NE(here, there);
    const auto [minutes, noMinutes] = differing(
        with(session("2026-03-14"), [](Session& s) { s.minutes = 40; }), session("2026-03-14"));
    EXPECT_EQ(minutes, QStringLiteral("40 min"));
    EXPECT_EQ(noMinutes, QStringLiteral("nothing more"));
    HeelRaiseTest sore = springback::test::heelRaiseTest("2026-03-14", 20, 25);
    HeelRaiseTest other2 = sore;
    sore.painRight = springback::test::pain(2);
    other2.painRight = springback::test::pain(4);
    const auto [two, four] = differing(sore, other2);
    EXPECT_NE(two, four);
}

} // namespace
} // namespace springback::ui
