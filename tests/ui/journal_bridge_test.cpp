#include "ui/journal_bridge.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/ui/support/diary.h"
#include "ui/models/why_refused.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;

class JournalBridgeTest : public testing::Test {
protected:
    test::Diary diary{springback::test::logOf(springback::test::episode("2026-01-26")),
                      day("2026-03-14")};
    JournalBridge& bridge = diary.bridge();
    QSignalSpy changed{&bridge, &JournalBridge::changed};
    QSignalSpy failed{&bridge, &JournalBridge::failed};
    QSignalSpy reloaded{&bridge, &JournalBridge::reloaded};
};

TEST_F(JournalBridgeTest, TellsTheEditAsItStandsOnDiskWithTheNewPlanReady)
{
    std::optional<int> morningWhenTold;
    QObject::connect(&bridge, &JournalBridge::changed, &bridge,
                     [&] { morningWhenTold = bridge.plan().morning; });
    ASSERT_TRUE(bridge.record(adding(checkIn("2026-03-14", 3))));
    ASSERT_EQ(changed.count(), 1);
    const auto change = changed[0][0].value<Change>();
    EXPECT_EQ(std::get<Edit<CheckIn>>(change.edits.at(0)).id, bridge.log().checkIns.at(0).id);
    EXPECT_EQ(morningWhenTold, 3);
    EXPECT_EQ(diary.onDisk(), bridge.log());
}

TEST_F(JournalBridgeTest, TellsWhyAnEntryWasRefusedAndKeepsTheRest)
{
    const Log before = bridge.log();
    EXPECT_FALSE(bridge.record(adding(checkIn("2026-03-14", 3, 100'000))));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::InvalidValue);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(bridge.log(), before);
    EXPECT_EQ(diary.onDisk(), before);
}

TEST_F(JournalBridgeTest, UndoAndRedoTellTheEditTheyMade)
{
    const Change added = adding(checkIn("2026-03-14", 3));
    ASSERT_TRUE(bridge.record(added));
    ASSERT_TRUE(bridge.undo());
    EXPECT_EQ(bridge.plan().morning, std::nullopt);
    EXPECT_EQ(changed.last()[0].value<Change>(), inverse(changed[0][0].value<Change>()));
    ASSERT_TRUE(bridge.redo());
    EXPECT_EQ(bridge.plan().morning, 3);
    EXPECT_FALSE(bridge.canRedo());
}

TEST_F(JournalBridgeTest, TakesOverTheRuleSetOfTheSettings)
{
    Settings cautious;
    cautious.rules = RulesPreset::Cautious;
    ASSERT_TRUE(bridge.record({{Edit<Settings>{0, bridge.log().settings, cautious}}}));
    EXPECT_EQ(bridge.ruleSet(), ruleSetFor(RulesPreset::Cautious));
}

TEST_F(JournalBridgeTest, PlansTheNextDayOnceItIsToldOfIt)
{
    bridge.setToday(day("2026-03-14"));
    EXPECT_EQ(reloaded.count(), 0);
    bridge.setToday(day("2026-03-15"));
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(bridge.plan().date, day("2026-03-15"));
}

TEST_F(JournalBridgeTest, SeesWhatAnotherProgramWrote)
{
    bridge.refresh();
    EXPECT_EQ(reloaded.count(), 0);
    auto other = Store::open(bridge.journal().store().file());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->apply(adding(checkIn("2026-03-14", 4))));
    bridge.refresh();
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(bridge.plan().morning, 4);
}

TEST_F(JournalBridgeTest, ReadsAgainWhenAnotherProgramWroteInBetween)
{
    ASSERT_TRUE(bridge.record(adding(checkIn("2026-03-14", 3))));
    const Row<CheckIn> known = bridge.log().checkIns.at(0);
    auto other = Store::open(bridge.journal().store().file());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->apply(replacing(known, checkIn("2026-03-14", 5))));

    EXPECT_FALSE(bridge.record(replacing(known, checkIn("2026-03-14", 4))));

    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::Conflict);
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(bridge.plan().morning, 5);
    EXPECT_TRUE(bridge.record(replacing(bridge.log().checkIns.at(0), checkIn("2026-03-14", 4))));
    EXPECT_EQ(bridge.plan().morning, 4);
}

TEST_F(JournalBridgeTest, RecordsByItselfWhatStillFitsAndShowsTheOther)
{
    auto other = Store::open(bridge.journal().store().file());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->apply(adding(springback::test::run("2026-03-13", 5000))));

    EXPECT_TRUE(bridge.record(adding(checkIn("2026-03-14", 4))));

    EXPECT_EQ(failed.count(), 0);
    EXPECT_EQ(reloaded.count(), 1);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(bridge.log().runs.size(), 1U);
    EXPECT_EQ(diary.onDisk(), bridge.log());
}

TEST_F(JournalBridgeTest, SaysWhatIsThereNowWhenBothChangedTheSame)
{
    auto other = Store::open(bridge.journal().store().file());
    ASSERT_TRUE(other);
    ASSERT_TRUE(other->apply(adding(checkIn("2026-03-14", 5))));
    EXPECT_FALSE(bridge.record(adding(checkIn("2026-03-14", 4))));
    ASSERT_NE(bridge.clash(), nullptr);
    const QString sentence = whyRefused(bridge, failed[0][0].value<Error>());
    EXPECT_TRUE(sentence.contains(QStringLiteral("Saturday"))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("5"))) << sentence.toStdString();
    EXPECT_EQ(bridge.log().checkIns.at(0).value.pain, PainRating(5_pain));

    const Row<CheckIn> known = bridge.log().checkIns.at(0);
    auto again = Store::open(bridge.journal().store().file());
    ASSERT_TRUE(again->load());
    ASSERT_TRUE(again->apply(removing(known)));
    EXPECT_FALSE(bridge.record(replacing(known, checkIn("2026-03-14", 4))));
    EXPECT_TRUE(
        whyRefused(bridge, failed.last()[0].value<Error>()).contains(QStringLiteral("removed")));
    EXPECT_TRUE(bridge.record(adding(checkIn("2026-03-14", 4))));
    EXPECT_EQ(bridge.clash(), nullptr);
}

TEST_F(JournalBridgeTest, WaitsForAnotherWriterAndThenSaysSo)
{
    QSignalSpy waiting(&bridge, &JournalBridge::waiting);
    {
        SQLite::Database other = springback::test::rawDatabase(bridge.journal().store().file());
        other.exec("BEGIN IMMEDIATE");
        QObject::connect(&bridge, &JournalBridge::waiting, &bridge, [&] {
            if (waiting.count() == 2) {
                other.exec("ROLLBACK"); // it has finished
            }
        });
        EXPECT_TRUE(bridge.record(adding(checkIn("2026-03-14", 4))));
        EXPECT_EQ(waiting.count(), 2);
        other.exec("BEGIN IMMEDIATE");
        EXPECT_FALSE(bridge.record(adding(springback::test::run("2026-03-14", 5000))));
    }
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::Busy);
    EXPECT_TRUE(bridge.record(adding(springback::test::run("2026-03-14", 5000))));
}

TEST_F(JournalBridgeTest, TellsThatTheFileIsGoneAndPutsItBack)
{
    QSignalSpy trouble(&bridge, &JournalBridge::troubleChanged);
    const std::filesystem::path file = bridge.journal().store().file();
    ASSERT_TRUE(bridge.record(adding(checkIn("2026-03-14", 4))));
    std::filesystem::remove(file);
    bridge.refresh();
    bridge.refresh();
    EXPECT_EQ(trouble.count(), 1);
    ASSERT_NE(bridge.trouble(), nullptr);
    EXPECT_EQ(bridge.trouble()->code, ErrorCode::Moved);
    EXPECT_FALSE(bridge.record(adding(springback::test::run("2026-03-14", 5000))));
    ASSERT_TRUE(bridge.moveTo(file));
    EXPECT_EQ(bridge.trouble(), nullptr);
    EXPECT_EQ(diary.onDisk(), bridge.log());
    EXPECT_EQ(bridge.log().checkIns.size(), 1U);
    EXPECT_FALSE(bridge.moveTo(file)) << "it is there";
}

} // namespace
} // namespace springback::ui
