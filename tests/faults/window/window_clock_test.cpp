// The clock of a running window jumps back and forth over midnight and the start of the day: the
// day in view is always that of the moment, and no check-in lands on another day or is lost.
#include <map>

#include "tests/faults/window/window_fault_test.h"
#include "tests/support/builders.h"

namespace springback::test {
namespace {

class WindowClockTest : public WindowFaultTest {};

TEST_F(WindowClockTest, CheckInsLandOnTheirDiaryDay)
{
    const std::unique_ptr<Child> window = startWindow("serve");
    std::map<Day, int> entered;
    Figures figures;
    const int jumps = rounds(200);
    for (int jump = 0; jump < jumps; ++jump) {
        // Around the change to summer time, to the minute; now and then to the start of the day.
        const Day calendarDay = day("2026-03-25") + days(between(0, 8));
        const int minutes = between(0, 3) == 0 ? between(238, 242) : between(0, 24 * 60 - 1);
        const std::string moment = isoDay(calendarDay) + 'T' + isoTime(TimeOfDay{minutes}) + ":00";
        SCOPED_TRACE(moment);
        const Day expected = minutes < 240 ? calendarDay - days(1) : calendarDay;
        ASSERT_EQ(order(*window, "clock " + moment).today, isoDay(expected));
        ++figures.rounds;
        if (!entered.contains(expected)) {
            const int pain = between(0, 5);
            const View view = order(*window, "checkin " + std::to_string(pain));
            ASSERT_EQ(view.kept.size(), 1U) << view.says;
            entered[expected] = pain;
            ++figures.acknowledged;
        }
    }
    std::map<Day, int> found;
    for (const Row<CheckIn>& row : reopened().checkIns) {
        EXPECT_TRUE(found.emplace(row.value.date, row.value.pain.left.value()).second) << "twice";
    }
    EXPECT_EQ(found, entered);
    note("the clock of the window jumps", figures);
}

} // namespace
} // namespace springback::test
