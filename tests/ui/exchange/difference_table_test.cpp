#include "ui/exchange/difference_table.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using springback::test::day;

std::vector<DifferenceRow> threeRows()
{
    const QString there = QStringLiteral("only there");
    return {{day("2026-03-02"), QStringLiteral("Check-in"), there, {}, QStringLiteral("2"), false},
            {day("2026-03-14"),
             QStringLiteral("Run"),
             QStringLiteral("only here"),
             QStringLiteral("6 km"),
             {}},
            {day("2026-02-28"), QStringLiteral("Check-in"), there, {}, QStringLiteral("1"), true}};
}

class DifferenceTableTest : public testing::Test {
protected:
    DifferenceTableTest()
    {
        table.setRows(threeRows());
        table.resize(900, 300);
        table.show();
    }

    QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }

    DifferenceTable table{QStringLiteral("Here"), QStringLiteral("There")};
};

TEST_F(DifferenceTableTest, ShowsNewestFirstWithADashForNothing)
{
    EXPECT_EQ(cell(0, DifferenceModel::DayColumn), QStringLiteral("14/03/2026"));
    EXPECT_EQ(cell(0, DifferenceModel::HereColumn), QStringLiteral("6 km"));
    EXPECT_EQ(cell(0, DifferenceModel::ThereColumn), QStringLiteral("–"));
    EXPECT_EQ(cell(2, DifferenceModel::DayColumn), QStringLiteral("28/02/2026"))
        << "by the day and not by its text";
    EXPECT_EQ(table.model()->headerData(DifferenceModel::ThereColumn, Qt::Horizontal).toString(),
              QStringLiteral("There"));
}

TEST_F(DifferenceTableTest, ShowsOnlyOneStateAndAllAgain)
{
    table.showOnly(QStringLiteral("only there"));
    EXPECT_EQ(table.model()->rowCount(), 2);
    table.showOnly({});
    EXPECT_EQ(table.model()->rowCount(), 3);
}

TEST_F(DifferenceTableTest, PicksByKeyWhatMayBePicked)
{
    QSignalSpy picks(&table, &DifferenceTable::pickChanged);
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_TRUE(picks.isEmpty()) << "there is nothing to choose in the first row";
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    ASSERT_EQ(picks.size(), 1);
    EXPECT_EQ(picks[0][0].toInt(), 0);
    EXPECT_TRUE(table.differences().rows()[0].picked.value());
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_FALSE(table.differences().rows()[0].picked.value());
}

TEST_F(DifferenceTableTest, PicksAllChosenRowsTogether)
{
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_TRUE(table.differences().rows()[0].picked.value());
    EXPECT_TRUE(table.differences().rows()[2].picked.value());
    EXPECT_FALSE(table.differences().rows()[1].picked.has_value());
}

TEST_F(DifferenceTableTest, PicksByTheCheckMark)
{
    const QModelIndex cell = table.model()->index(1, DifferenceModel::StateColumn);
    EXPECT_TRUE(table.model()->setData(cell, Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(table.differences().rows()[0].picked.value());
    EXPECT_FALSE(table.model()->setData(table.model()->index(0, DifferenceModel::StateColumn),
                                        Qt::Checked, Qt::CheckStateRole));
}

} // namespace
} // namespace springback::ui
