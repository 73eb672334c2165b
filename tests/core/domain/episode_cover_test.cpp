#include "core/domain/episode_cover.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"

namespace springback {
namespace {

Episode stretch(std::string_view start, std::string_view last)
{
    Episode episode = test::episode(start);
    if (!last.empty()) {
        episode.ended = test::day(last);
    }
    return episode;
}

std::string refusalOn(const EpisodeCover& cover, std::string_view date)
{
    const Result<void> covered = cover.check(test::day(date));
    return covered ? "covered" : sentence(covered.error());
}

TEST(EpisodeCover, HoldsTheFirstAndTheLastDay)
{
    const Episode a = stretch("2026-01-05", "2026-01-31");
    const Episode b = stretch("2026-03-01", "");
    const EpisodeCover cover({&b, &a});
    EXPECT_EQ(refusalOn(cover, "2026-01-05"), "covered");
    EXPECT_EQ(refusalOn(cover, "2026-01-31"), "covered");
    EXPECT_EQ(refusalOn(cover, "2099-12-31"), "covered");
    EXPECT_EQ(refusalOn(cover, "2026-01-04"),
              "2026-01-04: an entry from 2026-01-05 on, when the episode starts");
    EXPECT_EQ(refusalOn(cover, "2026-02-01"),
              "2026-02-01: an entry up to 2026-01-31, when the episode ended, or from 2026-03-01 "
              "on, when the episode starts");
}

TEST(EpisodeCover, OfNothingSaysThatThereIsNone)
{
    EXPECT_EQ(refusalOn(EpisodeCover({}), "2026-01-04"),
              "2026-01-04: an episode to belong to, and there is none yet");
}

TEST(EpisodeCover, AShortOneWithinALongOneEndsNothing)
{
    const Episode longer = stretch("2026-01-05", "2026-06-30");
    const Episode shorter = stretch("2026-02-01", "2026-02-10");
    const Episode open = stretch("2026-01-01", "");
    EXPECT_TRUE(EpisodeCover({&longer, &shorter}).covers(test::day("2026-03-01")));
    EXPECT_FALSE(EpisodeCover({&longer, &shorter}).covers(test::day("2026-07-01")));
    EXPECT_TRUE(EpisodeCover({&open, &shorter}).covers(test::day("2026-07-01")));
}

} // namespace
} // namespace springback
