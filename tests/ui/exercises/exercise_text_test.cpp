#include "ui/exercises/exercise_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/programme/programme_file.h"

namespace springback::ui {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// A plan for that place and stage with nothing else in it.
Plan planFor(Location place, Stage stage)
{
    Plan plan;
    plan.hasEpisode = true;
    plan.location = place;
    plan.stage = stage;
    return plan;
}

ExerciseText textOf(const char* exercise, const Plan& plan,
                    std::optional<Location> place = std::nullopt)
{
    const Programme& programme = builtInProgramme();
    return exerciseText(*programme.exercise(exercise), programme, plan, place, Units::Metric);
}

std::vector<QString> dosesOf(const ExerciseText& text)
{
    std::vector<QString> doses;
    for (const LadderLine& line : text.ladder) {
        doses.push_back(line.dose);
    }
    return doses;
}

TEST(ExerciseTextTest, TellsTheLadderAsThePlaceClimbsIt)
{
    const Plan plan = planFor(Location::Insertional, Stage::Settle);
    EXPECT_THAT(
        dosesOf(textOf("toes_in_raise", plan)),
        ElementsAre(QStringLiteral("2 × 12, both legs"), QStringLiteral("2 × 12, one leg")));
    EXPECT_EQ(textOf("toes_in_raise", plan, Location::MidPortion).ladder.size(), 3U);
    EXPECT_THAT(dosesOf(textOf("tempo_raise", plan)),
                Contains(QStringLiteral("then 2.5 kg more at a time")));
    EXPECT_THAT(textOf("calf_stretch_bent", plan).ladder, IsEmpty());
}

TEST(ExerciseTextTest, MarksTheDoseOfThePlan)
{
    Plan plan = planFor(Location::MidPortion, Stage::Strength);
    PlanItem item;
    item.exercise = "single_leg_weighted_raise";
    item.position = {0, Load{12'500}};
    item.dose = {4, 8, std::nullopt, Load{12'500}, "", "", 1};
    plan.items = {item};
    const ExerciseText text = textOf("single_leg_weighted_raise", plan);
    EXPECT_EQ(text.dose, QStringLiteral("4 × 8 at 12.5 kg"));
    EXPECT_THAT(text.ladder,
                ElementsAre(LadderLine{QStringLiteral("4 × 8"), false},
                            LadderLine{QStringLiteral("4 × 8 at 12.5 kg"), true},
                            LadderLine{QStringLiteral("then 2.5 kg more at a time"), false}));
    // Another place's ladder is not the one that the person climbs.
    EXPECT_EQ(textOf("single_leg_weighted_raise", plan, Location::Insertional).dose, QString());
}

TEST(ExerciseTextTest, SaysWhereItStandsInThePlan)
{
    const auto when = [](const char* exercise, Location place, Stage stage) {
        return textOf(exercise, planFor(place, stage)).when;
    };
    EXPECT_EQ(when("c1_hop_up", Location::MidPortion, Stage::Settle),
              QStringLiteral("It comes with Spring 1."));
    EXPECT_EQ(when("heel_drop", Location::MidPortion, Stage::Strength),
              QStringLiteral("By choice at this stage: log it once, and the plan keeps it."));
    EXPECT_EQ(when("c1_hop_up", Location::MidPortion, Stage::Spring2),
              QStringLiteral("It belongs to Spring 1, which you have behind you."));
}

TEST(ExerciseTextTest, NamesTheSourceOfEachPart)
{
    const Plan plan = planFor(Location::MidPortion, Stage::Settle);
    EXPECT_EQ(
        textOf("calf_roll", plan).source,
        QStringLiteral("Achilles Tendon Pain: Causes and 3 Essential Exercises; time: Our own "
                       "choice, where articles and studies give no number"));
}

TEST(ExerciseTextTest, ChoosesTheFigureOfTheVersionThatIsDone)
{
    EXPECT_EQ(textOf("heel_drop", planFor(Location::Unsure, Stage::Settle)).variant, "floor");
    EXPECT_EQ(textOf("heel_drop", planFor(Location::MidPortion, Stage::Settle)).variant, "");
    Plan plan = planFor(Location::Insertional, Stage::Strength);
    PlanItem item;
    item.exercise = "tempo_raise";
    item.dose.variant = "one_leg";
    plan.items = {item};
    EXPECT_EQ(textOf("tempo_raise", plan).variant, "one_leg");
}

TEST(ExerciseTextTest, FindsEveryWordAnywhere)
{
    const Exercise& drop = *builtInProgramme().exercise("heel_drop");
    EXPECT_TRUE(isFound(drop, {}));
    EXPECT_TRUE(isFound(drop, QStringLiteral("DROP  rail")));
    EXPECT_FALSE(isFound(drop, QStringLiteral("drop zebra")));
}

} // namespace
} // namespace springback::ui
