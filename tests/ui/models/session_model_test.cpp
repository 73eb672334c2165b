#include "ui/models/session_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "ui/models/roles.h"

namespace springback::ui {
namespace {

using testing::SizeIs;

DraftRow repRow(std::string exercise, int sets, int reps)
{
    DraftRow row;
    row.exercise = std::move(exercise);
    row.sets = sets;
    row.reps = reps;
    return row;
}

DraftRow holdRow(std::string exercise, int sets, int seconds)
{
    DraftRow row;
    row.exercise = std::move(exercise);
    row.sets = sets;
    row.holdSeconds = seconds;
    return row;
}

/// A raise in one of several variants, a loaded hold, hops in their only way.
std::vector<DraftRow> someRows()
{
    std::vector<DraftRow> rows{repRow("toes_in_raise", 2, 12), holdRow("mid_range_hold", 5, 45),
                               repRow("c1_hop_up", 3, 15)};
    rows[0].variant = "both_legs";
    rows[1].variant = "one_leg";
    rows[1].load = Load{12500};
    rows[1].side = Side::Right;
    return rows;
}

class SessionModelTest : public testing::Test {
protected:
    SessionModelTest() { m_model.setRows(someRows()); }

    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model.index(row, column).data(role);
    }
    bool put(int row, int column, const QVariant& value)
    {
        return m_model.setData(m_model.index(row, column), value, Qt::EditRole);
    }
    const DraftRow& row(std::size_t index) const { return m_model.rows().at(index); }

    SessionModel m_model{builtInProgramme()};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(SessionModelTest, ShowsWordsAndKeepsRawValues)
{
    EXPECT_EQ(at(0, SessionModel::AmountColumn).toString(), QStringLiteral("12"));
    EXPECT_EQ(at(1, SessionModel::AmountColumn).toString(), QStringLiteral("45 s"));
    EXPECT_EQ(at(1, SessionModel::AmountColumn, ValueRole).toInt(), 45);
    EXPECT_EQ(at(1, SessionModel::LoadColumn).toString(), QStringLiteral("12.5 kg"));
    EXPECT_EQ(at(1, SessionModel::LoadColumn, ValueRole).toDouble(), 12.5);
    EXPECT_EQ(at(0, SessionModel::LoadColumn).toString(), QString());
    EXPECT_EQ(at(1, SessionModel::ExerciseColumn, ValueRole).toString(),
              QStringLiteral("mid_range_hold"));
    EXPECT_NE(at(1, SessionModel::ExerciseColumn), at(1, SessionModel::ExerciseColumn, ValueRole));
}

TEST_F(SessionModelTest, ShowsLoadsInPoundsWithoutChangingThem)
{
    m_model.setUnits(Units::Imperial);
    EXPECT_EQ(at(1, SessionModel::LoadColumn, Qt::EditRole).toDouble(), 27.56);
    EXPECT_EQ(row(1).load, Load{12500});
    EXPECT_EQ(at(1, SessionModel::LoadColumn, StepRole).toDouble(), 5.0);

    EXPECT_TRUE(put(1, SessionModel::LoadColumn, 30.0));
    EXPECT_EQ(row(1).load, Load{13608});
}

TEST_F(SessionModelTest, TakesEditsInPlaceAndTellsOfTheRow)
{
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);

    EXPECT_TRUE(put(0, SessionModel::SetsColumn, 1));
    EXPECT_TRUE(put(0, SessionModel::AmountColumn, 10));
    EXPECT_TRUE(put(1, SessionModel::AmountColumn, 40));
    EXPECT_TRUE(put(1, SessionModel::LoadColumn, 15.0));
    EXPECT_TRUE(put(1, SessionModel::SideColumn, static_cast<int>(Side::Left)));
    EXPECT_TRUE(put(0, SessionModel::VariantColumn, QStringLiteral("one_leg")));
    EXPECT_TRUE(put(2, SessionModel::PainColumn, 4));
    EXPECT_TRUE(put(2, SessionModel::RpeColumn, 8));

    EXPECT_EQ(row(0).sets, 1);
    EXPECT_EQ(row(0).reps, 10);
    EXPECT_EQ(row(1).holdSeconds, 40);
    EXPECT_FALSE(row(1).reps);
    EXPECT_EQ(row(1).load, Load{15000});
    EXPECT_EQ(row(1).side, Side::Left);
    EXPECT_EQ(row(0).variant, "one_leg");
    EXPECT_EQ(row(2).pain, PainRating(4_pain));
    EXPECT_EQ(row(2).rpe, 8);
    EXPECT_THAT(changes, SizeIs(8));
}

TEST_F(SessionModelTest, TakesOptionalAnswersAwayAgain)
{
    put(2, SessionModel::PainColumn, 4);
    put(2, SessionModel::RpeColumn, 8);

    EXPECT_TRUE(put(2, SessionModel::PainColumn, QVariant()));
    EXPECT_TRUE(put(2, SessionModel::RpeColumn, QVariant()));

    EXPECT_FALSE(row(2).pain);
    EXPECT_FALSE(row(2).rpe);
}

TEST_F(SessionModelTest, RefusesWhatIsNoPain)
{
    EXPECT_FALSE(put(2, SessionModel::PainColumn, 11));
    EXPECT_FALSE(row(2).pain);
}

TEST_F(SessionModelTest, OffersTheVariantsOfTheLadder)
{
    const QVariantList offered = at(0, SessionModel::VariantColumn, ChoicesRole).toList();
    EXPECT_TRUE(offered.contains(QStringLiteral("both_legs")));
    EXPECT_TRUE(offered.contains(QStringLiteral("off_step")));
    EXPECT_TRUE(m_model.index(0, SessionModel::VariantColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.index(2, SessionModel::VariantColumn).flags() & Qt::ItemIsEditable)
        << "hops have only one way";
}

TEST_F(SessionModelTest, AnUntickedRowIsLeftOutUntilPainIsNoted)
{
    m_model.setData(m_model.index(2, SessionModel::ExerciseColumn), Qt::Unchecked,
                    Qt::CheckStateRole);
    EXPECT_FALSE(row(2).done);
    EXPECT_FALSE(m_model.index(2, SessionModel::SetsColumn).flags() & Qt::ItemIsEditable);

    m_model.setPain(2, 3_pain);
    EXPECT_TRUE(row(2).done);
}

TEST_F(SessionModelTest, AddsRowsAtTheEnd)
{
    const QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    m_model.add({holdRow("calf_roll", 1, 120)});
    EXPECT_THAT(inserted, SizeIs(1));
    EXPECT_EQ(row(3).exercise, "calf_roll");
}

TEST_F(SessionModelTest, KeepsRatingsPerSideReadable)
{
    std::vector<DraftRow> rows = someRows();
    rows[0].pain = PainRating(2_pain, 4_pain);
    m_model.setRows(rows);
    EXPECT_EQ(at(0, SessionModel::PainColumn).toString(), QStringLiteral("left 2, right 4"));
    EXPECT_EQ(at(0, SessionModel::PainColumn, ValueRole).toInt(), 4);
}

} // namespace
} // namespace springback::ui
