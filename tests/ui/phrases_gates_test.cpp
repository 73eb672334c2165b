#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "ui/phrases.h"

namespace springback::ui {
namespace {

GateFigure conditionWith(const std::string& name, int have, int need)
{
    GateFigure figure{name, static_cast<double>(have), static_cast<double>(need), false, {}, {}};
    figure.met = have >= need;
    return figure;
}

GateFigure withMaxPain(GateFigure figure, int maxPain)
{
    figure.maxPain = maxPain;
    return figure;
}

QString missingOf(std::vector<GateFigure> conditions, Stage to = Stage::Spring2)
{
    return phrases::gateMissing({to, false, std::move(conditions)}, Side::Right,
                                builtInProgramme());
}

TEST(GateMissing, SaysOneThing)
{
    EXPECT_EQ(missingOf({conditionWith("days_in_circuit_1", 6, 7)}),
              QStringLiteral("What opens it: one more day of circuit 1."));
    EXPECT_EQ(missingOf({conditionWith("days_in_stage", 6, 7)}),
              QStringLiteral("What opens it: one more day in this stage."));
    EXPECT_EQ(missingOf({conditionWith("normal_mornings", 2, 3)}),
              QStringLiteral("What opens it: one more normal morning."));
    EXPECT_EQ(missingOf({conditionWith("normal_mornings", 0, 3)}),
              QStringLiteral("What opens it: 3 more normal mornings in a row."));
}

TEST(GateMissing, SaysTheNextThingFirst)
{
    EXPECT_EQ(missingOf({conditionWith("days_in_circuit_1", 7, 7),
                         conditionWith("circuit_1_top_rung", 1, 3),
                         withMaxPain(conditionWith("calm_days_in_circuit_1", 4, 14), 3)}),
              QStringLiteral("What opens it next: every exercise of circuit 1 at its top dose, "
                             "followed by a normal morning. Then: 10 more days of circuit 1 at "
                             "pain 3 or less."));
    EXPECT_EQ(missingOf({withMaxPain(conditionWith("calm_days_in_circuit_2", 4, 14), 3)}),
              QStringLiteral("What opens it: 10 more days of circuit 2 at pain 3 or less with "
                             "normal mornings."));
}

TEST(GateMissing, NamesAnAlternativeBesideWhatItReplaces)
{
    GateFigure percent = withMaxPain(conditionWith("raises_of_other_side", 80, 90), 2);
    percent.alternativeTo = "pain_free_raises";
    const GateFigure raises = withMaxPain(conditionWith("pain_free_raises", 20, 25), 0);
    GateFigure rising = conditionWith("rising_weeks", 1, 0);
    rising.met = false;
    EXPECT_EQ(missingOf({rising, raises, percent}),
              QStringLiteral("What opens it next: a finished week that does not rise. Then: a "
                             "heel-raise test with 25 raises without pain, right, or a heel-raise "
                             "test with 90 % of the other side."));
    percent.met = true;
    EXPECT_EQ(missingOf({rising, raises, percent}),
              QStringLiteral("What opens it: a finished week that does not rise."));
}

TEST(GateMissing, SaysNothingOfAnOpenGateOrOfNamesItDoesNotKnow)
{
    EXPECT_EQ(phrases::gateMissing({Stage::Strength, true, {}}, Side::Right, builtInProgramme()),
              QString());
    EXPECT_EQ(missingOf({conditionWith("another_programme", 0, 1)}), QString());
}

TEST(GateFigures, APercentageWithoutALimitOfPainNamesNone)
{
    EXPECT_EQ(phrases::gateFigure(conditionWith("raises_of_other_side", 86, 90), Side::Right,
                                  builtInProgramme()),
              QStringLiteral("Heel raises 86 % of the other side, of 90 %"));
}

} // namespace
} // namespace springback::ui
