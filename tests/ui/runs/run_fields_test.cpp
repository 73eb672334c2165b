#include "ui/runs/run_fields.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"

namespace springback::ui::test {
namespace {

using springback::test::day;
using springback::test::episode;
using springback::test::logOf;

const Day kEvening = day("2026-03-14");

class RunFieldsTest : public testing::Test {
protected:
    RunFieldsTest() : m_diary(logOf(episode("2026-03-01")), kEvening), m_fields(m_diary.bridge())
    {
        m_fields.show();
    }

    JournalBridge& bridge() const { return m_diary.bridge(); }
    template <class T> T& part(const char* name) const
    {
        return *m_fields.findChild<T*>(QString::fromLatin1(name));
    }
    DayEdit& dayEdit() const { return part<DayEdit>("entryDay"); }
    void write(const char* text) const
    {
        dayEdit().findChild<QLineEdit*>()->setText(QString::fromLatin1(text));
    }
    void newDay()
    {
        bridge().setToday(kEvening + days(1));
        m_fields.refresh();
    }
    void setUnits(Units units)
    {
        Settings after = bridge().log().settings;
        after.units = units;
        ASSERT_TRUE(bridge().record({{Edit<Settings>{0, bridge().log().settings, after}}}));
        m_fields.refresh();
    }

    Diary m_diary;
    RunFields m_fields;
};

TEST_F(RunFieldsTest, ANewDayIsTheDateOfARunThatHasNoOther)
{
    part<QDoubleSpinBox>("runDistance").setValue(5);
    newDay();
    EXPECT_EQ(dayEdit().day(), kEvening + days(1));
    EXPECT_EQ(part<QDoubleSpinBox>("runDistance").value(), 5);
}

TEST_F(RunFieldsTest, ANewDayLeavesAChosenDateAlone)
{
    write("2026-03-12");
    newDay();
    EXPECT_EQ(dayEdit().day(), kEvening - days(2));
}

TEST_F(RunFieldsTest, WordsMeanTheNewDay)
{
    write("yesterday");
    newDay();
    EXPECT_EQ(dayEdit().day(), kEvening);
    write("today");
    EXPECT_EQ(dayEdit().day(), kEvening + days(1));
}

TEST_F(RunFieldsTest, ANewDayLeavesTheDateOfARecordedRun)
{
    m_fields.setRun({7, springback::test::run("2026-03-14", 6000)});
    newDay();
    EXPECT_EQ(dayEdit().day(), kEvening);
}

TEST_F(RunFieldsTest, OtherUnitsLeaveARunAsLongAsItIs)
{
    auto& distance = part<QDoubleSpinBox>("runDistance");
    distance.setValue(8);
    part<OptionalSpinBox>("runClimb").setAnswer(100);
    setUnits(Units::Imperial);
    EXPECT_EQ(distance.value(), 4.97);
    EXPECT_EQ(part<OptionalSpinBox>("runClimb").answer(), 328);
    EXPECT_EQ(m_fields.run().distance, Distance{8000});
    EXPECT_EQ(m_fields.run().climb, 100);
    setUnits(Units::Metric);
    EXPECT_EQ(distance.value(), 8);

    m_fields.setRun({}); // nothing of one run gets into the next
    setUnits(Units::Imperial);
    EXPECT_EQ(distance.value(), 0);
}

TEST_F(RunFieldsTest, ARunOfAnEarlierDayIsComparedWithTheDaysBeforeIt)
{
    part<QDoubleSpinBox>("runDistance").setValue(5);
    const auto says = [this](const char* words) {
        return part<QLabel>("runNotices").text().contains(QString::fromLatin1(words));
    };
    EXPECT_TRUE(says("in the last 30 days"));
    write("2026-03-12");
    EXPECT_TRUE(says("in the 30 days before it"));
}

} // namespace
} // namespace springback::ui::test
