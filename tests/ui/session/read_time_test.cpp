#include "ui/session/read_time.h"

#include <gtest/gtest.h>

namespace springback::ui {
namespace {

TEST(ReadTime, TakesTheUsualSpellings)
{
    const auto minutes = [](const char* text) {
        const std::optional<TimeOfDay> time = readTime(QLatin1String(text));
        return time ? time->minutes : -1;
    };
    EXPECT_EQ(minutes("18:00"), 1080);
    EXPECT_EQ(minutes("7.30"), 450);
    EXPECT_EQ(minutes("0730"), 450);
    EXPECT_EQ(minutes("730"), 450);
    EXPECT_EQ(minutes(" 18 "), 1080);
    EXPECT_EQ(minutes("24:00"), -1);
    EXPECT_EQ(minutes("18:60"), -1);
    EXPECT_EQ(minutes("evening"), -1);
}

} // namespace
} // namespace springback::ui
