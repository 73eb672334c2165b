#include "core/programme/ladder.h"

#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace springback::ladder_test {
namespace {

constexpr Load kStep{2500};
constexpr Load kg(double value)
{
    return {static_cast<int>(value * 1000)};
}

Rung repsRung(int sets, int reps, std::string variant = {})
{
    Rung rung;
    rung.sets = sets;
    rung.reps = reps;
    rung.variant = std::move(variant);
    return rung;
}

Rung holdRung(int sets, int seconds, std::string variant = {})
{
    Rung rung;
    rung.sets = sets;
    rung.holdSeconds = seconds;
    rung.variant = std::move(variant);
    return rung;
}

Exercise withLadder(std::vector<Rung> rungs, bool addedLoad)
{
    Exercise exercise;
    exercise.ladder = std::move(rungs);
    exercise.addedLoad = addedLoad;
    return exercise;
}

/// Hold on both legs, on one, then with load.
Ladder holds()
{
    return {withLadder({holdRung(5, 45, "both_legs"), holdRung(5, 45, "one_leg")}, true),
            Location::MidPortion, kStep};
}

/// Two rungs, the second below neutral.
Exercise toesIn()
{
    Rung offStep = repsRung(2, 12, "off_step");
    offStep.belowNeutral = true;
    return withLadder({repsRung(2, 12, "both_legs"), repsRung(2, 12, "one_leg"), offStep}, false);
}

/// Once a day, twice a day, with the bent knee as well, then with load; the floor unless
/// mid-portion.
Exercise drops()
{
    Rung once = repsRung(3, 15, "straight_knee");
    once.belowNeutral = true;
    Rung twice = once;
    twice.timesADay = 2;
    Rung bentToo = twice;
    bentToo.alsoVariant = "bent_knee";
    Exercise exercise = withLadder({once, twice, bentToo}, true);
    exercise.fit = {Fit::Full, Fit::Floor, Fit::Floor};
    return exercise;
}

/// The sets of one day, written as "5 holds of 45 s on one leg with 10 kg".
class DaySets {
public:
    DaySets& reps(int times, int reps, std::string_view variant = {}, Load load = {})
    {
        Set set;
        set.reps = reps;
        return add(times, set, variant, load);
    }
    DaySets& holds(int times, int seconds, std::string_view variant = {}, Load load = {})
    {
        Set set;
        set.holdSeconds = seconds;
        return add(times, set, variant, load);
    }
    Position on(const Ladder& ladder) const
    {
        std::vector<const Set*> sets;
        for (const Set& set : m_sets) {
            sets.push_back(&set);
        }
        return ladder.reached(sets);
    }

private:
    DaySets& add(int times, Set set, std::string_view variant, Load load)
    {
        set.variant = variant;
        set.load = load;
        m_sets.insert(m_sets.end(), static_cast<std::size_t>(times), set);
        return *this;
    }

    std::vector<Set> m_sets;
};

TEST(Ladder, ClimbsRungByRungAndThenInLoadSteps)
{
    const Ladder ladder = holds();
    EXPECT_EQ(ladder.up({0, {}}), (Position{1, {}}));
    EXPECT_EQ(ladder.up({1, {}}), (Position{1, kg(2.5)}));
    EXPECT_EQ(ladder.up({1, kg(12)}), (Position{1, kg(14.5)}));
    EXPECT_EQ(ladder.top(), (Position{1, {}}));
    EXPECT_TRUE(ladder.isLoadable());
}

TEST(Ladder, EndsOnItsLastRungWithoutAddedLoad)
{
    const Ladder ladder(toesIn(), Location::MidPortion, kStep);
    EXPECT_EQ(ladder.up({1, {}}), (Position{2, {}}));
    EXPECT_EQ(ladder.up({2, {}}), std::nullopt);
    EXPECT_FALSE(ladder.isLoadable());
}

TEST(Ladder, GoesDownTheWayItWentUp)
{
    const Ladder ladder = holds();
    EXPECT_EQ(ladder.down({1, kg(5)}), (Position{1, kg(2.5)}));
    EXPECT_EQ(ladder.down({1, kg(1)}), (Position{1, {}}));
    EXPECT_EQ(ladder.down({1, {}}), (Position{0, {}}));
    EXPECT_EQ(ladder.down({0, {}}), std::nullopt);
}

TEST(Ladder, PositionsAreOrderedFromEasierToHarder)
{
    EXPECT_LT((Position{0, {}}), (Position{1, {}}));
    EXPECT_LT((Position{1, {}}), (Position{1, kg(2.5)}));
}

TEST(Ladder, SpellsOutTheDoseOfAPosition)
{
    const Ladder ladder = holds();
    const Dose top = ladder.at({1, kg(12.5)});
    EXPECT_EQ(top.sets, 5);
    EXPECT_EQ(top.holdSeconds, 45);
    EXPECT_EQ(top.reps, std::nullopt);
    EXPECT_EQ(top.variant, "one_leg");
    EXPECT_EQ(top.load, kg(12.5));
    EXPECT_EQ(ladder.at({0, kg(12.5)}).load, Load{}) << "load belongs to the last rung";

    const Dose drop = Ladder(drops(), Location::MidPortion, kStep).at({2, {}});
    EXPECT_EQ(drop.reps, 15);
    EXPECT_EQ(drop.timesADay, 2);
    EXPECT_EQ(drop.variant, "straight_knee");
    EXPECT_EQ(drop.alsoVariant, "bent_knee");
}

TEST(Ladder, LeavesOutRungsBelowNeutralUnlessMidPortion)
{
    EXPECT_EQ(Ladder(toesIn(), Location::MidPortion, kStep).size(), 3);
    for (const Location location : {Location::Insertional, Location::Unsure}) {
        const Ladder ladder(toesIn(), location, kStep);
        EXPECT_EQ(ladder.size(), 2);
        EXPECT_EQ(ladder.up({1, {}}), std::nullopt);
        EXPECT_EQ(ladder.at(ladder.top()).variant, "one_leg");
    }
}

TEST(Ladder, FloorVersionStaysOnTheFloorAndMergesEqualRungs)
{
    for (const Location location : {Location::Insertional, Location::Unsure}) {
        const Ladder ladder(drops(), location, kStep);
        ASSERT_EQ(ladder.size(), 2) << "the bent knee adds nothing on the floor";
        for (int rung = 0; rung < 2; ++rung) {
            const Dose dose = ladder.at({rung, {}});
            EXPECT_EQ(dose.variant, "floor");
            EXPECT_EQ(dose.alsoVariant, "");
            EXPECT_EQ(dose.timesADay, rung + 1);
        }
        EXPECT_EQ(ladder.up({1, {}}), (Position{1, kStep}));
    }
}

TEST(LadderReached, CountsTheSetsOfTheDay)
{
    const Ladder circuit(withLadder({repsRung(1, 15), repsRung(2, 15), repsRung(3, 15)}, false),
                         Location::MidPortion, kStep);
    EXPECT_EQ(DaySets().reps(1, 15).on(circuit), (Position{0, {}}));
    EXPECT_EQ(DaySets().reps(2, 15).on(circuit), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(2, 15).reps(1, 14).on(circuit), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(2, 15).reps(1, 20).on(circuit), (Position{2, {}}));
    EXPECT_EQ(DaySets().reps(9, 30).on(circuit), (Position{2, {}}));
}

TEST(LadderReached, TooLittleForAnyRungIsTheEntry)
{
    EXPECT_EQ(
        DaySets().reps(3, 7).on({withLadder({repsRung(4, 8)}, true), Location::MidPortion, kStep}),
        (Position{0, {}}));
    EXPECT_EQ(DaySets().on(holds()), (Position{0, {}}));
    EXPECT_EQ(DaySets().reps(5, 45).on(holds()), (Position{0, {}})) << "repetitions are no hold";
}

TEST(LadderReached, HarderVariantCountsForAnEasierOne)
{
    EXPECT_EQ(DaySets().holds(5, 45, "both_legs").on(holds()), (Position{0, {}}));
    EXPECT_EQ(DaySets().holds(5, 45, "one_leg").on(holds()), (Position{1, {}}));
    EXPECT_EQ(DaySets().holds(4, 45, "one_leg").holds(1, 45, "both_legs").on(holds()),
              (Position{0, {}}));
}

TEST(LadderReached, UnnamedVariantCountsAsAny)
{
    EXPECT_EQ(DaySets().holds(5, 45).on(holds()), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(12, 15).on({drops(), Location::MidPortion, kStep}), (Position{2, {}}));
}

TEST(LadderReached, VariantThatIsNotKnownCountsAsTheEasiest)
{
    EXPECT_EQ(DaySets().holds(5, 45, "on_the_moon").on(holds()), (Position{0, {}}));
}

TEST(LadderReached, VariantLeftOutAtTheLocationCountsAsTheHardestThere)
{
    const Ladder ladder(toesIn(), Location::Insertional, kStep);
    EXPECT_EQ(DaySets().reps(2, 12, "off_step").on(ladder), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(1, 5, "off_step").on(ladder), (Position{0, {}}));
}

TEST(LadderReached, SetsThatMeetNoRungCountAsTheOneBelowTheirVariantsFirst)
{
    const Ladder raise(withLadder({repsRung(3, 8, "both_legs"), repsRung(4, 8, "both_legs"),
                                   repsRung(3, 8, "one_leg"), repsRung(4, 8, "one_leg")},
                                  true),
                       Location::Insertional, kStep);
    EXPECT_EQ(DaySets().reps(2, 8, "one_leg").on(raise), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(3, 5, "one_leg").reps(1, 8, "both_legs").on(raise), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(2, 8, "both_legs").on(raise), (Position{0, {}}));
}

TEST(LadderReached, FloorVersionIsEasierThanAnyOther)
{
    const Ladder mid(drops(), Location::MidPortion, kStep);
    EXPECT_EQ(DaySets().reps(6, 15, "floor").on(mid), (Position{0, {}}));
    const Ladder floor(drops(), Location::Insertional, kStep);
    EXPECT_EQ(DaySets().reps(6, 15, "floor").on(floor), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(6, 15, "straight_knee").on(floor), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(1, 15, "bent_knee").on(floor), (Position{0, {}}));
}

TEST(LadderReached, TimesADayAndTheSecondVariantAskForMoreSets)
{
    const Ladder ladder(drops(), Location::MidPortion, kStep);
    EXPECT_EQ(DaySets().reps(3, 15, "straight_knee").on(ladder), (Position{0, {}}));
    EXPECT_EQ(DaySets().reps(6, 15, "straight_knee").on(ladder), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(12, 15, "straight_knee").on(ladder), (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(7, 15, "straight_knee").reps(5, 15, "bent_knee").on(ladder),
              (Position{1, {}}));
    EXPECT_EQ(DaySets().reps(6, 15, "straight_knee").reps(6, 15, "bent_knee").on(ladder),
              (Position{2, {}}));
}

TEST(LadderReached, OneSetOfTheSecondVariantDoesNotLiftTheEntry)
{
    const Ladder ladder(drops(), Location::MidPortion, kStep);
    EXPECT_EQ(DaySets().reps(1, 15, "bent_knee").on(ladder), (Position{0, {}}));
}

TEST(LadderReached, LoadIsTheOneThatAllTheSetsAskedForHad)
{
    EXPECT_EQ(
        DaySets().holds(4, 45, "one_leg", kg(10)).holds(1, 45, "one_leg", kg(7.5)).on(holds()),
        (Position{1, kg(7.5)}));
    EXPECT_EQ(DaySets()
                  .holds(1, 45, "one_leg")
                  .holds(5, 45, "one_leg", kg(12))
                  .holds(1, 45, "one_leg", kg(20))
                  .on(holds()),
              (Position{1, kg(12)}))
        << "a lighter warm-up set and one heavy try change nothing";
    EXPECT_EQ(DaySets().holds(5, 45, "one_leg", kg(5)).holds(5, 30, "one_leg", kg(20)).on(holds()),
              (Position{1, kg(5)}))
        << "short holds do not count";
}

TEST(LadderReached, LoadedDoseBrokenOffIsOneStepBelow)
{
    EXPECT_EQ(DaySets().holds(4, 45, "one_leg", kg(12.5)).on(holds()), (Position{1, kg(10)}));
    EXPECT_EQ(DaySets().holds(3, 45, "one_leg", kg(2.5)).on(holds()), (Position{1, {}}));
    EXPECT_EQ(DaySets().holds(2, 45, "one_leg", kg(12.5)).on(holds()), (Position{0, {}}));
    EXPECT_EQ(DaySets().holds(4, 45, "one_leg").on(holds()), (Position{0, {}}));
}

TEST(LadderReached, SetWithoutAVariantIsTheProposedOne)
{
    Set set;
    set.holdSeconds = 45;
    const std::vector<const Set*> five(5, &set);
    EXPECT_EQ(holds().reached(five, "both_legs"), (Position{0, {}}));
    EXPECT_EQ(holds().reached(five, "one_leg"), (Position{1, {}}));
    set.load = kg(5);
    EXPECT_EQ(holds().reached(five, "both_legs"), (Position{1, kg(5)}));
}

TEST(LadderReached, LoadOnALowerRungOrWithoutAddedLoadIsLeftOut)
{
    EXPECT_EQ(DaySets().holds(5, 45, "both_legs", kg(20)).on(holds()), (Position{0, {}}));
    EXPECT_EQ(DaySets().reps(2, 12, "off_step", kg(5)).on({toesIn(), Location::MidPortion, kStep}),
              (Position{2, {}}));
}

TEST(LadderStart, CountsRungsFromOne)
{
    EXPECT_EQ(holds().startingAt({"", 1, {}}), (Position{0, {}}));
    EXPECT_EQ(holds().startingAt({"", 2, {}}), (Position{1, {}}));
}

TEST(LadderStart, LoadMeansTheLastRung)
{
    EXPECT_EQ(holds().startingAt({"", 1, kg(10)}), (Position{1, kg(10)}));
    EXPECT_EQ(holds().startingAt({"", 3, kg(10)}), (Position{1, kg(10)}));
    EXPECT_EQ(holds().startingAt({"", 3, {}}), (Position{1, kStep}));
}

TEST(LadderStart, IsBroughtOntoTheLadder)
{
    const Ladder plain(toesIn(), Location::MidPortion, kStep);
    EXPECT_EQ(plain.startingAt({"", 9, {}}), (Position{2, {}}));
    EXPECT_EQ(plain.startingAt({"", 0, {}}), (Position{0, {}}));
    EXPECT_EQ(plain.startingAt({"", 2, kg(10)}), (Position{1, {}}));
}

} // namespace
} // namespace springback::ladder_test
