#include "ui/heel_raise/heel_raise_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"

namespace springback::ui {
namespace {

using springback::test::day;
using springback::test::episode;
using springback::test::heelRaiseTest;
using springback::test::logOf;
using springback::test::with;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

HeelRaiseTest painless(std::string_view date, int right, int left)
{
    return with(heelRaiseTest(date, right, left), [](HeelRaiseTest& test) {
        test.painRight = 0_pain;
        test.painLeft = 0_pain;
    });
}

class HeelRaiseWordsTest : public testing::Test {
protected:
    test::Diary diary{
        logOf(with(episode("2026-01-05"), [](Episode& e) { e.startStage = Stage::Strength; }),
              painless("2026-02-12", 17, 27), painless("2026-01-12", 10, 27)),
        day("2026-03-11")};

    std::vector<QString> words(const HeelRaiseTest& test, Id id = 0)
    {
        const QStringList list = heelRaiseWords(diary.bridge(), {id, test});
        return {list.begin(), list.end()};
    }
};

TEST_F(HeelRaiseWordsTest, ADifferenceWithinTheNoiseIsRecordedAndNoMore)
{
    EXPECT_THAT(
        words(painless("2026-03-11", 23, 27)),
        ElementsAre(
            QStringLiteral("Right 23, recorded. On 12 Feb it was 17: a difference of fewer than 7 "
                           "is noise."),
            QStringLiteral("Left 27, recorded. On 12 Feb it was 27: a difference of fewer than 7 "
                           "is noise."),
            QStringLiteral("Right did 85 % of the other side."),
            QStringLiteral(
                "23 of 25 single-leg heel raises without pain, right: the gate to Spring 1."),
            QStringLiteral("Heel raises 85 % of the other side, of 90 % (at pain 2 or less): the "
                           "gate to Spring 1.")));
}

TEST_F(HeelRaiseWordsTest, SevenIsBeyondTheNoise)
{
    EXPECT_THAT(words(painless("2026-03-11", 24, 20)),
                Contains(QStringLiteral("Right 24, recorded. On 12 Feb it was 17: 7 more, beyond "
                                        "the noise of the test.")));
    EXPECT_THAT(words(painless("2026-03-11", 24, 20)),
                Contains(QStringLiteral("Left 20, recorded. On 12 Feb it was 27: 7 fewer, beyond "
                                        "the noise of the test.")));
}

TEST_F(HeelRaiseWordsTest, WithoutItsPainATestDoesNotCount)
{
    HeelRaiseTest test;
    test.date = day("2026-03-11");
    test.right = 25;
    const std::vector<QString> said = words(test);
    EXPECT_THAT(said, Contains(QStringLiteral(
                          "Right: without its pain the test does not count for a gate.")));
    EXPECT_THAT(said, Contains(QStringLiteral(
                          "0 of 25 single-leg heel raises without pain, right: the gate to "
                          "Spring 1.")));
}

TEST_F(HeelRaiseWordsTest, ACorrectedTestIsNotComparedWithItself)
{
    EXPECT_THAT(words(painless("2026-02-12", 25, 27), 1),
                Contains(QStringLiteral("Right 25, recorded. On 12 Jan it was 10: 15 more, beyond "
                                        "the noise of the test.")));
    EXPECT_THAT(words(painless("2026-01-12", 12, 27), 2),
                Contains(QStringLiteral("Right 12, recorded.")));
}

TEST_F(HeelRaiseWordsTest, NothingCountedNothingSaid)
{
    HeelRaiseTest test;
    test.date = day("2026-03-11");
    EXPECT_THAT(words(test), IsEmpty());
}

TEST_F(HeelRaiseWordsTest, WritesNothing)
{
    const Log before = diary.onDisk();
    EXPECT_THAT(words(painless("2026-03-11", 25, 27)), Not(IsEmpty()));
    EXPECT_EQ(diary.onDisk(), before);
    EXPECT_EQ(diary.bridge().log(), before);
}

} // namespace
} // namespace springback::ui
