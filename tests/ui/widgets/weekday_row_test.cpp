#include "ui/widgets/weekday_row.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace springback::ui {
namespace {

class WeekdayRowTest : public testing::Test {
protected:
    QPushButton* button(const char* name)
    {
        return row.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void show(int width)
    {
        row.resize(width, row.heightForWidth(width));
        row.show();
        QTest::qWait(0);
    }

    WeekdayRow row{QStringLiteral("jumps"), QStringLiteral("Jump days")};
    QSignalSpy edited{&row, &WeekdayRow::edited};
};

TEST_F(WeekdayRowTest, TellsWhatThePersonChoseAndNotWhatItWasGiven)
{
    row.setDays({Weekday::Mon, Weekday::Wed});
    EXPECT_EQ(edited.count(), 0);
    show(row.sizeHint().width());
    QTest::keyClick(button("jumps_wed"), Qt::Key_Space);
    QTest::keyClick(button("jumps_sun"), Qt::Key_Space);
    EXPECT_EQ(edited.count(), 2);
    EXPECT_EQ(row.days(), (Weekdays{Weekday::Mon, Weekday::Sun}));
}

TEST_F(WeekdayRowTest, StandsInOneRowWhereThereIsRoom)
{
    show(row.sizeHint().width());
    EXPECT_EQ(button("jumps_mon")->y(), button("jumps_sun")->y());
    EXPECT_LE(button("jumps_sun")->geometry().right(), row.width());
}

TEST_F(WeekdayRowTest, StandsInTwoRowsRatherThanCutADay)
{
    const int narrow = row.minimumSizeHint().width();
    ASSERT_LT(narrow, row.sizeHint().width());
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    row.setParent(&page);
    layout->addWidget(&row);
    layout->addStretch(1);
    page.resize(narrow, 300);
    page.show();
    QTest::qWait(0);
    EXPECT_GT(button("jumps_sun")->y(), button("jumps_mon")->geometry().bottom());
    for (const QPushButton* each : row.findChildren<QPushButton*>()) {
        EXPECT_TRUE(row.rect().contains(each->geometry())) << each->text().toStdString();
    }
    row.setParent(nullptr);
}

TEST_F(WeekdayRowTest, NamesEachDayWithWhatItIsFor)
{
    EXPECT_EQ(button("jumps_sat")->accessibleName(), QStringLiteral("Jump days, Saturday"));
}

} // namespace
} // namespace springback::ui
