#include "core/domain/change.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {

using test::checkIn;
using test::logOf;

TEST(ChangeTest, AddsInTheOrderOfIds)
{
    Log log;
    apply({{Edit<CheckIn>{5, std::nullopt, checkIn("2026-03-14", 3)},
            Edit<CheckIn>{2, std::nullopt, checkIn("2026-03-15", 1)}}},
          log);
    ASSERT_EQ(log.checkIns.size(), 2U);
    EXPECT_EQ(log.checkIns[0].id, 2);
    EXPECT_EQ(log.checkIns[1].id, 5);
}

TEST(ChangeTest, ReplacesAndRemovesByRow)
{
    Log log = logOf(checkIn("2026-03-14", 3), checkIn("2026-03-15", 1));
    apply(replacing(log.checkIns[0], checkIn("2026-03-14", 4)), log);
    EXPECT_EQ(log, logOf(checkIn("2026-03-14", 4), checkIn("2026-03-15", 1)));

    const Row<CheckIn> last = log.checkIns[1];
    apply(removing(last), log);
    EXPECT_EQ(log, logOf(checkIn("2026-03-14", 4)));
}

TEST(ChangeTest, SupposingGivesNewRecordsTheNextIdAndLeavesTheLogAlone)
{
    const Log log = logOf(checkIn("2026-03-14", 3));
    const Log supposed = supposing(log, adding(checkIn("2026-03-15", 4)));
    EXPECT_EQ(supposed, logOf(checkIn("2026-03-14", 3), checkIn("2026-03-15", 4)));
    EXPECT_EQ(log, logOf(checkIn("2026-03-14", 3)));
}

TEST(ChangeTest, SupposingTakesSettings)
{
    Settings imperial;
    imperial.units = Units::Imperial;
    const Log supposed = supposing(Log(), {{Edit<Settings>{0, Settings(), imperial}}});
    EXPECT_EQ(supposed.settings, imperial);
}

RC_GTEST_PROP(ChangeTest, InverseTakesEverythingBack, ())
{
    const Log log = *test::arbitraryLog(test::smallProgramme());
    const Change change = test::addingAll(log);
    Log built;
    apply(change, built);
    RC_ASSERT(built == log);
    apply(inverse(change), built);
    RC_ASSERT(built == Log());
    RC_ASSERT(inverse(inverse(change)) == change);
}

} // namespace springback
