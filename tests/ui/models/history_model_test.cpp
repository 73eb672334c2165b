#include "ui/models/history_model.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/models/history_filter.h"
#include "ui/models/roles.h"
#include "ui/phrases.h"

namespace springback::ui {
namespace {

using springback::test::activityRating;
using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::heelRaiseTest;
using springback::test::holdSet;
using springback::test::logOf;
using springback::test::measure;
using springback::test::normalReset;
using springback::test::repSet;
using springback::test::run;
using springback::test::score;
using springback::test::seenProfessional;
using springback::test::session;
using springback::test::stageMove;
using springback::test::with;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Log everyKind()
{
    return logOf(episode("2026-03-01"), checkIn("2026-03-02", 2, 10),
                 session("2026-03-02", {holdSet("mid_range_hold", 45, 3)}, 3, 1),
                 checkIn("2026-03-03", 5, 30), run("2026-03-03", 6200, 1),
                 heelRaiseTest("2026-03-04", 22, 29), measure(MeasureKind::HeelLift, "2026-03-04"),
                 stageMove("2026-03-04", Stage::Strength, "my physio said so"),
                 normalReset("2026-03-05", 1), seenProfessional("2026-03-05"),
                 score("2026-03-06", 61), activityRating("2026-03-06", "stairs", 4));
}

class HistoryModelTest : public testing::Test {
protected:
    explicit HistoryModelTest(const Log& log = everyKind()) : m_diary(log, day("2026-03-06")) {}

    JournalBridge& bridge() const { return m_diary.bridge(); }
    QString text(EntryKey key, int column) const
    {
        return m_model.index(m_model.rowOf(key), column).data().toString();
    }
    QStringList shown(const HistoryFilter& filter, int column = HistoryModel::SummaryColumn) const
    {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row) {
            texts << filter.index(row, column).data().toString();
        }
        return texts;
    }

    test::Diary m_diary;
    HistoryModel m_model{bridge()};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(HistoryModelTest, ShowsEveryKindInWords)
{
    EXPECT_EQ(m_model.rowCount(), 11);
    EXPECT_EQ(text({EntryKind::CheckIn, 2}, HistoryModel::SummaryColumn),
              QStringLiteral("5, stiffness 30 min"));
    const QString session = text({EntryKind::Session, 1}, HistoryModel::SummaryColumn);
    EXPECT_TRUE(session.contains(phrases::exercise(bridge().programme(), "mid_range_hold")))
        << session.toStdString();
    EXPECT_EQ(text({EntryKind::Session, 1}, HistoryModel::PainColumn), QStringLiteral("3"));
    EXPECT_EQ(text({EntryKind::Run, 1}, HistoryModel::SummaryColumn), QStringLiteral("6.2 km"));
    EXPECT_EQ(text({EntryKind::HeelRaiseTest, 1}, HistoryModel::SummaryColumn),
              QStringLiteral("right 22, left 29"));
    EXPECT_EQ(text({EntryKind::StageMove, 1}, HistoryModel::NoteColumn),
              QStringLiteral("my physio said so"));
    EXPECT_EQ(text({EntryKind::Score, 1}, HistoryModel::SummaryColumn),
              QStringLiteral("VISA-A 61 of 100"));
    EXPECT_EQ(text({EntryKind::ActivityRating, 1}, HistoryModel::SummaryColumn),
              QStringLiteral("stairs: 4 of 10"));
    EXPECT_EQ(m_model.index(0, HistoryModel::DateColumn).data(ValueRole).toDate().year(), 2026);
}

TEST_F(HistoryModelTest, TiesASessionToTheMorningThatJudgedIt)
{
    const QModelIndex outcome =
        m_model.index(m_model.rowOf({EntryKind::Session, 1}), HistoryModel::OutcomeColumn);

    EXPECT_EQ(outcome.data(ValueRole).toInt(), static_cast<int>(Outcome::TooMuch));
    EXPECT_EQ(outcome.data().toString(),
              phrases::outcome(Outcome::TooMuch) + QStringLiteral(": morning 5, normal 2"));
    const QString sentence = outcome.data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(sentence.contains(phrases::day(day("2026-03-03")))) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(QStringLiteral("5, normal 2"))) << sentence.toStdString();
}

TEST_F(HistoryModelTest, AppliesAChangeWithExactRows)
{
    const QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);

    ASSERT_TRUE(bridge().record(adding(checkIn("2026-03-04", 2))));
    EXPECT_THAT(inserted, SizeIs(1));
    EXPECT_THAT(removed, IsEmpty());
    EXPECT_EQ(m_model.rowCount(), 12);

    const Row<CheckIn>& first = bridge().log().checkIns.front();
    ASSERT_TRUE(bridge().record(replacing(first, checkIn("2026-03-02", 4))));
    EXPECT_EQ(text({EntryKind::CheckIn, first.id}, HistoryModel::PainColumn), QStringLiteral("4"));
    EXPECT_THAT(inserted, SizeIs(1));

    ASSERT_TRUE(bridge().record(removing(bridge().log().runs.front())));
    EXPECT_THAT(removed, SizeIs(1));
    EXPECT_EQ(m_model.rowOf({EntryKind::Run, 1}), -1);

    ASSERT_TRUE(bridge().undo());
    EXPECT_NE(m_model.rowOf({EntryKind::Run, 1}), -1);
    EXPECT_THAT(reset, IsEmpty());
}

TEST_F(HistoryModelTest, TellsWhenAMorningChangesAnOutcome)
{
    const int row = m_model.rowOf({EntryKind::Session, 1});
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    const Row<CheckIn>& morning = *checkInOn(bridge().log(), day("2026-03-03"));

    ASSERT_TRUE(bridge().record(replacing(morning, checkIn("2026-03-03", 2, 10))));

    EXPECT_EQ(m_model.index(row, HistoryModel::OutcomeColumn).data(ValueRole).toInt(),
              static_cast<int>(Outcome::Tolerated));
    bool told = false;
    for (const QList<QVariant>& change : changes) {
        told = told || (change.at(0).toModelIndex().row() == row &&
                        change.at(1).toModelIndex().column() >= HistoryModel::OutcomeColumn);
    }
    EXPECT_TRUE(told);
}

TEST_F(HistoryModelTest, RewritesFiguresInTheUnitsChosen)
{
    const Settings before = bridge().log().settings;
    Settings after = before;
    after.units = Units::Imperial;
    ASSERT_TRUE(bridge().record({{Edit<Settings>{0, before, after}}}));
    EXPECT_EQ(text({EntryKind::Run, 1}, HistoryModel::SummaryColumn),
              phrases::distance(Distance{6200}, Units::Imperial));
}

TEST_F(HistoryModelTest, ReadsAllAgainWhenTheDayMovesOn)
{
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    bridge().setToday(day("2026-03-07"));
    EXPECT_THAT(reset, SizeIs(1));
    EXPECT_EQ(m_model.rowCount(), 11);
}

TEST_F(HistoryModelTest, StandsNewestFirstAndStableWithinADay)
{
    HistoryFilter filter(m_model);
    filter.sort(HistoryModel::DateColumn, Qt::DescendingOrder);
    const QStringList kinds = shown(filter, HistoryModel::KindColumn);
    EXPECT_EQ(kinds.mid(7),
              (QStringList{kindName(EntryKind::Run), kindName(EntryKind::CheckIn),
                           kindName(EntryKind::Session), kindName(EntryKind::CheckIn)}));
}

TEST_F(HistoryModelTest, SortsPainByNumberNotByText)
{
    ASSERT_TRUE(bridge().record(adding(checkIn("2026-03-06", 10))));
    HistoryFilter filter(m_model);
    filter.sort(HistoryModel::PainColumn, Qt::DescendingOrder);
    EXPECT_EQ(shown(filter, HistoryModel::PainColumn).mid(0, 3),
              (QStringList{QStringLiteral("10"), QStringLiteral("5"), QStringLiteral("3")}));
}

TEST_F(HistoryModelTest, FiltersByKindAndByEveryWord)
{
    HistoryFilter filter(m_model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    filter.setKind(EntryKind::CheckIn);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setText(QStringLiteral("stiffness 30"));
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setKind(std::nullopt);
    filter.setText(QStringLiteral("PHYSIO said"));
    EXPECT_EQ(shown(filter, HistoryModel::KindColumn), QStringList{kindName(EntryKind::StageMove)});
    filter.setText(QStringLiteral("physio nowhere"));
    EXPECT_EQ(filter.rowCount(), 0);
}

} // namespace
} // namespace springback::ui
