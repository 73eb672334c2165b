#include "core/activities/activity_check.h"

#include <gtest/gtest.h>

#include "tests/core/activities/samples.h"

namespace springback {
namespace {

Activity soundRun()
{
    Activity activity;
    activity.sport = Sport::Running;
    activity.start = std::chrono::sys_days{std::chrono::year{2026} / 3 / 14};
    activity.distance = Distance{8200};
    activity.moving = Duration{2700};
    return activity;
}

std::string refusalOf(const Activity& activity)
{
    const auto found = checked(activity, "a.fit");
    return found ? "taken" : sentence(found.error());
}

TEST(ActivityCheck, TakesASoundRunAsItIs)
{
    EXPECT_EQ(checked(soundRun(), "a.fit"), soundRun());
}

TEST(ActivityCheck, RefusesTheDatesOfALostClock)
{
    for (const int year : {1970, 1989, 1999, 2099, 2107}) {
        Activity activity = soundRun();
        activity.start = std::chrono::sys_days{std::chrono::year{year} / 12 / 31};
        EXPECT_EQ(refusalOf(activity), "a.fit: a date from 2000-01-01 to 2098-12-31, found " +
                                           std::to_string(year) + "-12-31");
    }
}

TEST(ActivityCheck, RefusesDistancesThatCannotBe)
{
    Activity activity = soundRun();
    activity.distance = Distance{0};
    EXPECT_EQ(refusalOf(activity), "a.fit: a distance up to 300 km, found none");
    activity.distance = Distance{-5};
    EXPECT_EQ(refusalOf(activity), "a.fit: a distance up to 300 km, found -5 m");
    activity.distance = Distance{300'001};
    EXPECT_EQ(refusalOf(activity), "a.fit: a distance up to 300 km, found 300001 m");
}

TEST(ActivityCheck, RefusesTimesThatCannotBe)
{
    Activity activity = soundRun();
    activity.moving = Duration{0};
    EXPECT_EQ(refusalOf(activity), "a.fit: a moving time up to 48 h, found none");
    activity.moving = Duration{48 * 3600 + 1};
    EXPECT_EQ(refusalOf(activity), "a.fit: a moving time up to 48 h, found 172801 s");
}

TEST(ActivityCheck, AsksNoDistanceOfWhatIsNoRun)
{
    Activity yoga = soundRun();
    yoga.sport = Sport::Other;
    yoga.distance = Distance{0};
    EXPECT_EQ(refusalOf(yoga), "taken");
}

TEST(ActivityCheck, PassesOverARefusedPartBesideASoundOne)
{
    const Error none{ErrorCode::InvalidFormat, "a.fit", "an activity", "none"};
    Activity empty = soundRun();
    empty.distance = {};
    FileActivities some;
    some.add(checked(empty, "a.fit"));
    some.add(checked(soundRun(), "a.fit"));
    EXPECT_EQ(some.take(none).value(), std::vector<Activity>{soundRun()});
    FileActivities bad;
    bad.add(checked(empty, "a.fit"));
    bad.add(fail(ErrorCode::InvalidValue, "a.fit", "another", "one"));
    EXPECT_EQ(test::refusalIn(bad.take(none)), "a.fit: a distance up to 300 km, found none");
    EXPECT_EQ(test::refusalIn(FileActivities().take(none)), "a.fit: an activity, found none");
}

TEST(ActivityCheck, LeavesOutAClockThatNoZoneHas)
{
    Activity activity = soundRun();
    activity.offset = std::chrono::hours(-14);
    EXPECT_EQ(checked(activity, "a.fit").value().offset, std::chrono::hours(-14));
    activity.offset = std::chrono::hours(14) + std::chrono::seconds(1);
    EXPECT_FALSE(checked(activity, "a.fit").value().offset);
}

TEST(ActivityCheck, LeavesOutWhatASensorMadeUp)
{
    Activity activity = soundRun();
    activity.climb = 65'535;
    activity.stepsPerMin = 0;
    activity.offset = std::chrono::hours(400);
    EXPECT_EQ(checked(activity, "a.fit"), soundRun());
}

} // namespace
} // namespace springback
