#include "ui/charts/dose_words.h"

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/dose_points.h"

namespace springback::ui::chart_tests {

namespace {

const Component kContacts{DoseKind::JumpContacts, {}};
const Component kVolume{DoseKind::StrengthVolume, {}};
const Component kHolds{DoseKind::HoldSeconds, {}};
const Component kOneExercise{DoseKind::Exercise, "tempo_raise"};

Dose loaded(int grams, std::string variant = "one_leg")
{
    Dose dose;
    dose.sets = 4;
    dose.reps = 8;
    dose.load = Load{grams};
    dose.variant = std::move(variant);
    return dose;
}

TEST(DoseWords, NameEachAmountInItsUnit)
{
    EXPECT_EQ(doseText(kRunComponent, 6.2, {}, Units::Metric), QStringLiteral("6.2 km"));
    EXPECT_EQ(doseText(kRunComponent, 1.609344, {}, Units::Imperial), QStringLiteral("1 mi"));
    EXPECT_EQ(doseText(kContacts, 45, {}, Units::Metric), QStringLiteral("45 contacts"));
    EXPECT_EQ(doseText(kVolume, 320, {}, Units::Metric), QStringLiteral("320 kg"));
    EXPECT_EQ(doseText(kVolume, 45.359237, {}, Units::Imperial), QStringLiteral("100 lb"));
    EXPECT_EQ(doseText(kHolds, 225, {}, Units::Metric), QStringLiteral("225 s"));
    EXPECT_EQ(doseText(kOneExercise, 7, loaded(12'500), Units::Metric),
              QStringLiteral("4 × 8 at 12.5 kg"));
    EXPECT_EQ(doseText(kOneExercise, 2, loaded(0), Units::Metric),
              QStringLiteral("4 × 8, one leg"));
    EXPECT_EQ(doseText(kOneExercise, 2, loaded(0, ""), Units::Metric), QStringLiteral("4 × 8"));
}

TEST(DoseWords, NameComponentsAndTheirAxes)
{
    const Programme& programme = springback::test::smallProgramme();
    for (const Component& component : {kRunComponent, kContacts, kVolume, kHolds}) {
        EXPECT_FALSE(componentName(component, programme).isEmpty());
        EXPECT_NE(doseTitle(component, Units::Metric), doseTitle(kOneExercise, Units::Metric));
    }
    EXPECT_EQ(componentName({DoseKind::Exercise, "gone"}, programme), QStringLiteral("gone"));
    EXPECT_TRUE(doseTitle(kVolume, Units::Imperial).endsWith(QStringLiteral("lb")));
}

TEST(DoseWords, KeepTablesRaw)
{
    EXPECT_EQ(doseCell(kRunComponent, 6.2, {}, Units::Metric), QVariant(6.2));
    EXPECT_EQ(doseCell(kRunComponent, 3.218688, {}, Units::Imperial), QVariant(2.0));
    EXPECT_EQ(doseCell(kOneExercise, 7, loaded(12'500), Units::Metric),
              QVariant(QStringLiteral("4 × 8 at 12.5 kg")));
}

TEST(DoseTicks, AreTheRungsDoneAndAlwaysTheHardest)
{
    std::vector<JudgedDose> doses;
    for (int step = 0; step < 5; ++step) {
        JudgedDose dose;
        dose.amount = 2 + step;
        dose.dose = loaded(step * 2500);
        doses.push_back(dose);
    }
    const auto ticks = doseTicks(kOneExercise, doses, 1, 7, Units::Metric, 3);
    ASSERT_EQ(ticks.size(), 3U);
    EXPECT_EQ(ticks[0].label, QStringLiteral("4 × 8, one leg"));
    EXPECT_EQ(ticks[2].at, 6);
    EXPECT_EQ(ticks[2].label, QStringLiteral("4 × 8 at 10 kg"));
}

} // namespace

} // namespace springback::ui::chart_tests
