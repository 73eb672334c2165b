// Days of blocks: owed days, 48 h between jumps, no jumps beside heavy raises.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/agenda.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

const RuleSet kAgendaRules;

/// Strength on Tuesday and Saturday, jumps on Monday, Wednesday and Friday, a warm-up with both.
class Week {
public:
    Week()
    {
        m_warmUp.id = "warm_up";
        m_warmUp.kind = BlockKind::WarmUp;
        m_warmUp.days = BlockDays::WithTraining;
        m_strength.id = "strength";
        m_strength.days = BlockDays::StrengthBesideJumps;
        m_jumps.id = "jumps";
        m_jumps.kind = BlockKind::Jumps;
        m_jumps.days = BlockDays::Jumps;
    }
    Block& strength() { return m_strength; }
    Block& jumps() { return m_jumps; }
    Block& warmUp() { return m_warmUp; }
    Schedule schedule;
    std::optional<Day> lastJumps;
    bool heavy = false;
    bool jumpsRest = false;
    bool strengthRests = false;

    /// Jumps that are due are done.
    void on(std::string_view date)
    {
        AgendaDay today{day(date), strengthRests, jumpsRest, heavy, lastJumps};
        m_placed = m_agenda.next({&m_warmUp, &m_strength, &m_jumps}, today);
        if (of(m_jumps).due) {
            lastJumps = today.today;
        }
    }
    const BlockDay& of(const Block& block) const
    {
        return *std::ranges::find(m_placed, &block, &BlockDay::block);
    }

private:
    Block m_warmUp;
    Block m_strength;
    Block m_jumps;
    Agenda m_agenda{schedule, kAgendaRules};
    std::vector<BlockDay> m_placed;
};

TEST(Agenda, FollowsTheWeekdays)
{
    Week week;
    week.on("2026-01-05"); // Monday
    EXPECT_TRUE(week.of(week.jumps()).due);
    EXPECT_TRUE(week.of(week.warmUp()).due);
    EXPECT_FALSE(week.of(week.strength()).due);
    EXPECT_EQ(week.of(week.strength()).next, day("2026-01-06"));
    week.on("2026-01-06");
    EXPECT_TRUE(week.of(week.strength()).due);
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-07"));
    week.on("2026-01-07");
    week.on("2026-01-08");
    EXPECT_FALSE(week.of(week.warmUp()).due);
    EXPECT_EQ(week.of(week.warmUp()).next, day("2026-01-09")) << "with the next training";
}

TEST(Agenda, ADailyBlockIsDueEveryDayAndNeverOwed)
{
    Week week;
    week.strength().days = BlockDays::Daily;
    week.strengthRests = true;
    week.on("2026-01-05");
    EXPECT_FALSE(week.of(week.strength()).due);
    EXPECT_EQ(week.of(week.strength()).next, day("2026-01-06"));
    week.strengthRests = false;
    week.on("2026-01-06");
    EXPECT_TRUE(week.of(week.strength()).due);
    week.warmUp().days = BlockDays::Daily;
    week.on("2026-01-07");
    EXPECT_TRUE(week.of(week.warmUp()).due);
}

TEST(Agenda, ARestIsOwedToTheNextAllowedDay)
{
    Week week;
    week.strengthRests = true;
    week.on("2026-01-06"); // Tuesday
    EXPECT_FALSE(week.of(week.strength()).due);
    EXPECT_EQ(week.of(week.strength()).next, day("2026-01-07"));
    week.on("2026-01-07");
    week.strengthRests = false;
    week.on("2026-01-08");
    EXPECT_TRUE(week.of(week.strength()).due) << "Thursday, owed from Tuesday";
    week.on("2026-01-09");
    EXPECT_FALSE(week.of(week.strength()).due) << "paid";
    EXPECT_EQ(week.of(week.strength()).next, day("2026-01-10"));
}

TEST(Agenda, JumpsKeepTwoDaysWhateverTheWeekday)
{
    Week week;
    week.lastJumps = day("2026-01-04"); // Sunday
    week.on("2026-01-05");
    EXPECT_TRUE(week.of(week.jumps()).tooSoon);
    EXPECT_FALSE(week.of(week.jumps()).due);
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-06"));
    week.on("2026-01-06");
    EXPECT_TRUE(week.of(week.jumps()).due);
    week.on("2026-01-07");
    EXPECT_TRUE(week.of(week.jumps()).tooSoon);
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-08"));
}

TEST(Agenda, JumpsStayOffADayOfHeavyRaises)
{
    Week week;
    week.heavy = true;
    week.lastJumps = day("2026-01-04");
    week.on("2026-01-05");
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-07")) << "Tuesday has heavy raises";
    week.on("2026-01-06");
    EXPECT_TRUE(week.of(week.strength()).due);
    EXPECT_FALSE(week.of(week.jumps()).due);
    EXPECT_FALSE(week.of(week.jumps()).tooSoon);
    week.on("2026-01-07");
    EXPECT_TRUE(week.of(week.jumps()).due);
}

TEST(Agenda, LightRaisesShareADayWithJumps)
{
    Week week;
    week.lastJumps = day("2026-01-04");
    week.on("2026-01-05");
    week.on("2026-01-06");
    EXPECT_TRUE(week.of(week.strength()).due);
    EXPECT_TRUE(week.of(week.jumps()).due);
}

TEST(Agenda, HeavyRaisesEveryDayLeaveANextDayToName)
{
    Week week;
    week.heavy = true;
    week.strength().days = BlockDays::Daily;
    week.on("2026-01-05");
    EXPECT_FALSE(week.of(week.jumps()).due);
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-06"));
}

TEST(Agenda, RestingJumpsAreOwed)
{
    Week week;
    week.jumpsRest = true;
    week.on("2026-01-05");
    week.on("2026-01-06");
    EXPECT_FALSE(week.of(week.jumps()).tooSoon);
    week.jumpsRest = false;
    week.on("2026-01-08");
    EXPECT_TRUE(week.of(week.jumps()).due);
}

TEST(Agenda, AtMostSoManyDaysAWeek)
{
    Week week;
    week.jumps().maxPerWeek = 2;
    int due = 0;
    for (Day each = day("2026-01-05"); each < day("2026-01-12"); each += days(1)) {
        week.on(isoDay(each));
        due += week.of(week.jumps()).due ? 1 : 0;
    }
    EXPECT_EQ(due, 2);
    EXPECT_EQ(week.of(week.jumps()).next, day("2026-01-12"));
}

TEST(Agenda, ABlockWithoutDaysIsNeverDue)
{
    Week week;
    week.schedule.jumps = {};
    for (Day each = day("2026-01-05"); each < day("2026-01-12"); each += days(1)) {
        week.on(isoDay(each));
        EXPECT_FALSE(week.of(week.jumps()).due);
    }
}

TEST(Agenda, StrengthStageUsesItsOwnDays)
{
    Week week;
    week.strength().days = BlockDays::Strength;
    week.on("2026-01-05");
    EXPECT_TRUE(week.of(week.strength()).due);
    week.on("2026-01-06");
    EXPECT_FALSE(week.of(week.strength()).due);
}

} // namespace
} // namespace springback::test
