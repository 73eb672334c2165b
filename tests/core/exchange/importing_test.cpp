#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/builders.h"
#include "tests/support/generators.h"

namespace springback {
namespace {

std::string refusalOf(const Log& imported, const Log& into, bool merge)
{
    const Result<Change> change = importing(imported, into, merge);
    return change ? "not refused" : sentence(change.error());
}

TEST(Importing, RefusesADiaryWithEntries)
{
    const Log there = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2));
    EXPECT_EQ(refusalOf(Log(), there, false), "the diary: no entries before an import, found 2");
}

RC_GTEST_PROP(Importing, MakesAnEmptyDiaryTheImportedOne, ())
{
    const Log imported = *test::arbitraryLog();
    const Log made = supposing(Log(), importing(imported, Log(), false).value());
    RC_ASSERT(made == imported);
}

RC_GTEST_PROP(Importing, MergingADiaryIntoItselfChangesNothing, ())
{
    const Log log = *test::arbitraryLog();
    RC_ASSERT(importing(log, log, true).value() == Change());
}

TEST(Importing, MergeAddsWhatIsNew)
{
    const Log there = test::logOf(test::episode("2026-01-05"), test::run("2026-01-06", 5000),
                                  test::checkIn("2026-01-06", 2));
    const Log imported = test::logOf(test::episode("2026-01-05"), test::run("2026-01-06", 5000),
                                     test::run("2026-01-07", 3000));
    EXPECT_EQ(importing(imported, there, true).value(), adding(test::run("2026-01-07", 3000)));
}

TEST(Importing, MergeKeepsEqualRecordsThatAreMeantTwice)
{
    const Log there = test::logOf(test::episode("2026-01-05"), test::run("2026-01-06", 5000));
    const Log imported = test::logOf(test::run("2026-01-06", 5000), test::run("2026-01-06", 5000));
    EXPECT_EQ(importing(imported, there, true).value(), adding(test::run("2026-01-06", 5000)));
}

TEST(Importing, MergeKeepsTheSettingsThatAreThere)
{
    Log imported = test::logOf(test::episode("2026-01-05"));
    imported.settings.rules = RulesPreset::Cautious;
    EXPECT_EQ(supposing(Log(), importing(imported, Log(), true).value()).settings, Settings());
    EXPECT_EQ(supposing(Log(), importing(imported, Log(), false).value()).settings,
              imported.settings);
}

TEST(Importing, RefusesAnotherCheckInForADay)
{
    const Log there = test::logOf(test::episode("2026-01-05"), test::checkIn("2026-01-06", 2));
    const Log imported = test::logOf(test::checkIn("2026-01-06", 3));
    EXPECT_EQ(refusalOf(imported, there, true), "check-in 2026-01-06: one a day, found two");
}

TEST(Importing, RefusesEpisodesThatOverlap)
{
    const Log there = test::logOf(test::episode("2026-01-05"));
    const Log imported = test::logOf(test::episode("2026-02-05"));
    EXPECT_EQ(importing(imported, there, true).error().code, ErrorCode::Duplicate);
}

} // namespace
} // namespace springback
