#include "core/programme/validate_names.h"

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"

namespace springback::validate_names_test {
namespace {

std::string refusal(const Result<void>& result)
{
    return result ? "accepted" : sentence(result.error());
}

std::string refusalOfSet(std::string exercise, std::string variant, const std::string& path = {})
{
    Session session;
    session.sets.resize(2);
    session.sets[0].exercise = "calf_roll";
    session.sets[1].exercise = std::move(exercise);
    session.sets[1].variant = std::move(variant);
    return refusal(validateNames(session, builtInProgramme(), path));
}

std::string refusalOfStart(const char* exercise, int rung, int grams,
                           Location location = Location::MidPortion)
{
    Episode episode;
    episode.location = location;
    episode.startDoses = {{"toe_yoga", 2, {}}, {exercise, rung, {grams}}};
    return refusal(validateNames(episode, builtInProgramme()));
}

TEST(ValidateNames, AcceptsSetsOfTheProgramme)
{
    EXPECT_EQ(refusal(validateNames(Session{}, builtInProgramme())), "accepted");
    EXPECT_EQ(refusalOfSet("tempo_raise", "one_leg"), "accepted");
    EXPECT_EQ(refusalOfSet("tempo_raise", ""), "accepted");
    EXPECT_EQ(refusalOfSet("heel_drop", "floor"), "accepted");
    EXPECT_EQ(refusalOfSet("heel_drop", "bent_knee"), "accepted");
}

TEST(ValidateNames, RefusesExercisesAndVariantsThatDoNotExist)
{
    EXPECT_EQ(refusalOfSet("handstand", ""),
              "sets[1].exercise: an exercise of the programme, found \"handstand\"");
    EXPECT_EQ(refusalOfSet("tempo_raise", "floor"),
              "sets[1].variant: both_legs, one_leg, found \"floor\"");
    EXPECT_EQ(refusalOfSet("step_edge_balance", "one_leg"),
              "sets[1].variant: floor, found \"one_leg\"");
    EXPECT_EQ(refusalOfSet("c1_hop_up", "one_leg"),
              "sets[1].variant: no variant, found \"one_leg\"");
    EXPECT_EQ(refusalOfSet("handstand", "", "sessions[3]"),
              "sessions[3].sets[1].exercise: an exercise of the programme, found \"handstand\"");
}

TEST(ValidateNames, AcceptsStartDosesOnTheLadder)
{
    EXPECT_EQ(refusalOfStart("single_leg_weighted_raise", 1, 10'000), "accepted");
    EXPECT_EQ(refusalOfStart("single_leg_weighted_raise", 2, 0), "accepted") << "one load step";
    EXPECT_EQ(refusalOfStart("toes_in_raise", 3, 0), "accepted");
    EXPECT_EQ(refusalOfStart("heel_drop", 3, 0, Location::Insertional), "accepted");
}

TEST(ValidateNames, RefusesStartDosesBesideTheLadder)
{
    EXPECT_EQ(refusalOfStart("handstand", 1, 0),
              "start_doses[1].exercise: an exercise of the programme, found \"handstand\"");
    EXPECT_EQ(refusalOfStart("toes_in_raise", 4, 0), "start_doses[1].rung: 1 to 3, found 4");
    EXPECT_EQ(refusalOfStart("toes_in_raise", 0, 0), "start_doses[1].rung: 1 to 3, found 0");
    EXPECT_EQ(refusalOfStart("toes_in_raise", 3, 0, Location::Unsure),
              "start_doses[1].rung: 1 to 2, found 3");
    EXPECT_EQ(refusalOfStart("single_leg_weighted_raise", 3, 0),
              "start_doses[1].rung: 1 to 2, found 3");
    EXPECT_EQ(refusalOfStart("heel_drop", 4, 0, Location::Insertional),
              "start_doses[1].rung: 1 to 3, found 4");
    EXPECT_EQ(refusalOfStart("c1_hop_up", 1, 12'500),
              "start_doses[1].load_kg: nothing for this exercise, found 12500 g");
}

} // namespace
} // namespace springback::validate_names_test
