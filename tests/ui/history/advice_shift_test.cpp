#include "ui/history/advice_shift.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback::ui {
namespace {

using springback::test::day;

DayRecord dayWith(std::string_view date, Advice advice)
{
    DayRecord record;
    record.date = day(date);
    record.advice = advice;
    return record;
}

const std::vector<DayRecord>& fourDays()
{
    static const std::vector<DayRecord> days{
        dayWith("2026-03-10", Advice::Progress), dayWith("2026-03-11", Advice::Hold),
        dayWith("2026-03-12", Advice::Hold), dayWith("2026-03-13", Advice::DialBack)};
    return days;
}

TEST(AdviceShift, IsNothingWhenTheAdviceStands)
{
    EXPECT_EQ(adviceShift(fourDays(), fourDays()), std::nullopt);
    EXPECT_EQ(shiftSentence(std::nullopt), QString());
}

TEST(AdviceShift, CountsTheDaysAndNamesTheFirst)
{
    std::vector<DayRecord> after = fourDays();
    after[1].advice = Advice::DialBack;
    after[3].advice = Advice::Hold;

    const std::optional<AdviceShift> shift = adviceShift(fourDays(), after);

    EXPECT_EQ(shift, (AdviceShift{2, day("2026-03-11")}));
    EXPECT_EQ(dayShifts(fourDays(), after),
              (std::vector<DayShift>{{day("2026-03-11"), Advice::Hold, Advice::DialBack},
                                     {day("2026-03-13"), Advice::DialBack, Advice::Hold}}));
    EXPECT_TRUE(shiftSentence(shift).contains(QStringLiteral("2 days")));
    EXPECT_TRUE(shiftSentence(shift).contains(QStringLiteral("11 March")));
}

TEST(AdviceShift, ComparesOnlyDaysThatBothKnow)
{
    const std::vector<DayRecord> after{dayWith("2026-03-09", Advice::SettleDown),
                                       dayWith("2026-03-12", Advice::Hold),
                                       dayWith("2026-03-13", Advice::SettleDown)};
    EXPECT_EQ(adviceShift(fourDays(), after), (AdviceShift{1, day("2026-03-13")}));
    EXPECT_EQ(adviceShift({}, after), std::nullopt);
}

} // namespace
} // namespace springback::ui
