#include "ui/shell/programme_choice.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/programme/figure_file.h"
#include "core/programme/programme_file.h"
#include "ui/phrases.h"

namespace springback {

extern const char* const kBuiltInProgrammeJson;

namespace ui {
namespace {

class ProgrammeChoiceTest : public testing::Test {
protected:
    /// Writes the built-in programme with one text in place of another.
    void write(const char* what, const char* with) const
    {
        QString text = QString::fromUtf8(kBuiltInProgrammeJson);
        const auto at = text.indexOf(QLatin1String(what));
        ASSERT_GE(at, 0) << what;
        text.replace(at, static_cast<qsizetype>(qstrlen(what)), QLatin1String(with));
        QFile file(name());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QString name() const { return folder.filePath(QStringLiteral("own.json")); }
    /// What the message bar says of it, without the name of the folder.
    QString refusal() const
    {
        const ProgrammeChoice choice = chooseProgramme(name());
        EXPECT_FALSE(choice.own.has_value());
        return choice.refusal ? phrases::programmeRefused(*choice.refusal)
                                    .remove(folder.path() + QLatin1Char('/'))
                              : QString();
    }

    QTemporaryDir folder;
};

TEST_F(ProgrammeChoiceTest, IsTheBuiltInOneWhenNoFileIsAskedFor)
{
    const ProgrammeChoice choice = chooseProgramme({});
    EXPECT_FALSE(choice.own.has_value());
    EXPECT_FALSE(choice.refusal.has_value());
    EXPECT_EQ(&choice.chosen(), &builtInProgramme());
}

TEST_F(ProgrammeChoiceTest, TakesAGoodFileAndShowsItsExercisesByTheBuiltInFigures)
{
    write("\"name\": \"Toe yoga\"", "\"name\": \"Toes\"");
    const ProgrammeChoice choice = chooseProgramme(name());
    ASSERT_TRUE(choice.own.has_value());
    EXPECT_EQ(choice.chosen().exercises.front().name, "Toes");
    EXPECT_TRUE(figureOf(*choice.own, "toe_yoga").has_value());
}

TEST_F(ProgrammeChoiceTest, SaysInOneSentenceWhyAFileIsNotUsed)
{
    write("\"class\": 3", "\"class\": 9");
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json: exercises[4].class can’t be "
                                        "used (expected 1 to 4, found 9), so the built-in one is "
                                        "in its place."));
    write("\"ladder\"", "\"leader\"");
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json: exercises[0].leader can’t be "
                                        "used (no such field), so the built-in one is in its "
                                        "place."));
    write("\"id\": \"step_edge_side_walk\"", "\"id\": \"toe_yoga\"");
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json: exercises[1].id can’t be used "
                                        "(expected one that is used once, found \"toe_yoga\"), so "
                                        "the built-in one is in its place."));
    write("\"to\": \"spring_1\"", "\"to\": \"settle\"");
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json: gates[1].to can’t be used "
                                        "(expected a stage after strength, found settle), so the "
                                        "built-in one is in its place."));
}

TEST_F(ProgrammeChoiceTest, RefusesAPoseWithNineJoints)
{
    write("\n  \"exercises\": [", R"(
  "figures": [ { "exercise": "toe_yoga", "view": "side", "moves": [], "poses": [ {
    "name": "bent", "near_foot": "flat", "far_foot": "flat", "at": [0, 0], "joints": {
    "trunk_lean": 0, "trunk_side": 0, "head": 0, "near_shoulder": 0, "near_arm_out": 0,
    "near_elbow": 0, "near_hip": 0, "near_leg_out": 0, "near_leg_turn": 0 } } ] } ],
  "exercises": [)");
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json: figures[0].poses[0].joints "
                                        "can’t be used (expected 23 joints, found 9), so the "
                                        "built-in one is in its place."));
}

TEST_F(ProgrammeChoiceTest, RefusesAFileThatIsNotThere)
{
    EXPECT_EQ(refusal(), QStringLiteral("The programme at own.json can’t be used (expected a file, "
                                        "found nothing there), so the built-in one is in its "
                                        "place."));
}

} // namespace
} // namespace ui
} // namespace springback
