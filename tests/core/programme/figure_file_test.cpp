#include "core/programme/figure_file.h"

#include <algorithm>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "core/programme/programme_file.h"
#include "core/programme/skeleton.h"

namespace springback {

extern const char* const kBuiltInFiguresJson;

namespace figure_file_test {
namespace {

constexpr std::string_view kJoints = R"({
  "trunk_lean": 0, "trunk_side": 0, "head": 0,
  "near_shoulder": 0, "near_arm_out": 0, "near_elbow": 0, "near_hip": 0, "near_leg_out": 0,
  "near_leg_turn": 0, "near_knee": 0, "near_ankle": 0, "near_toes": 0, "near_big_toe": 0,
  "far_shoulder": 0, "far_arm_out": 0, "far_elbow": 0, "far_hip": 0, "far_leg_out": 0,
  "far_leg_turn": 0, "far_knee": 0, "far_ankle": 0, "far_toes": 0, "far_big_toe": 0 })";

/// The smallest figure that is one.
std::string small()
{
    const std::string pose =
        R"("near_foot": "flat", "far_foot": "flat", "at": [0, 0], "joints": )" +
        std::string(kJoints);
    return R"({ "format": "springback-figures", "figures": [
      { "exercise": "heel_drop", "view": "side", "props": [ { "kind": "wall", "forward": 20 } ],
        "poses": [ { "name": "low", )" +
           pose + R"( }, { "name": "high", )" + pose + R"( } ],
        "moves": [ { "phase": "up", "to": "high" }, { "phase": "down", "to": "low" } ] } ] })";
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

std::string refusal(const std::string& json)
{
    const auto figures = parseFigures(json, builtInProgramme());
    return figures ? "accepted" : sentence(figures.error());
}

/// The refusal after one change to the small document.
std::string refusalOf(const std::string& what, const std::string& with)
{
    return refusal(replaced(small(), what, with));
}

TEST(FigureFileTest, ReadsAFigure)
{
    const auto figures = parseFigures(small(), builtInProgramme());
    ASSERT_TRUE(figures.has_value()) << sentence(figures.error());
    ASSERT_EQ(figures->size(), 1U);
    const ExerciseFigure& figure = figures->front();
    EXPECT_EQ(figure.exercise, "heel_drop");
    EXPECT_EQ(figure.view, Viewpoint::Side);
    ASSERT_EQ(figure.poses.size(), 2U);
    EXPECT_EQ(figure.poses[1].name, "high");
    ASSERT_EQ(figure.moves.size(), 2U);
    EXPECT_EQ(figure.moves[0].to, 1U);
    EXPECT_EQ(figure.moves[1].phase, MovePhase::Down);
}

TEST(FigureFileTest, RefusesAPoseWithNineJoints)
{
    const std::string nine = R"({ "trunk_lean": 0, "trunk_side": 0, "head": 0, "near_shoulder": 0,
      "near_arm_out": 0, "near_elbow": 0, "near_hip": 0, "near_leg_out": 0, "near_leg_turn": 0 })";
    EXPECT_EQ(refusalOf(std::string(kJoints), nine),
              "figures[0].poses[0].joints: 23 joints, found 9");
}

TEST(FigureFileTest, RefusesWhatNoFigureCanBe)
{
    EXPECT_EQ(refusalOf("springback-figures", "x"), "format: \"springback-figures\", found \"x\"");
    EXPECT_EQ(refusalOf("heel_drop", "hail_drop"),
              "figures[0].exercise: the id of an exercise, found \"hail_drop\"");
    EXPECT_EQ(refusalOf(R"("view")", R"("variant": "upside_down", "view")"),
              "figures[0].variant: a variant of the exercise, found \"upside_down\"");
    EXPECT_EQ(refusalOf(R"("near_knee": 0)", R"("near_knee": 170)"),
              "figures[0].poses[0].joints.near_knee: 0 to 140, found 170");
    EXPECT_EQ(refusalOf("near_knee", "near_tail"), "figures[0].poses[0].joints.near_tail: no such "
                                                   "field");
    EXPECT_EQ(
        refusalOf("[0, 0]", "[0, 10]"),
        "figures[0].poses[0].near_foot: the ball on the ground, found 10 hundredths above it");
    EXPECT_EQ(refusalOf(R"("near_ankle": 0)", R"("near_ankle": 30)"),
              "figures[0].poses[0].near_foot: the heel on the ground, found 6 hundredths above it");
    EXPECT_EQ(refusalOf("[0, 0]", "[0]"), "figures[0].poses[0].at: [forward, up] or [forward, up, "
                                          "side], found a list");
    EXPECT_EQ(refusalOf(R"("name": "low")", R"("name": "high")"),
              "figures[0].moves[1].to: the name of a pose of the figure, found \"low\"");
    EXPECT_EQ(refusalOf(R"("to": "high")", R"("to": "roof")"),
              "figures[0].moves[0].to: the name of a pose of the figure, found \"roof\"");
    EXPECT_EQ(refusalOf(R"("to": "high")", R"("to": "high", "ms": 5)"),
              "figures[0].moves[0].ms: 50 to 10000, found 5");
    EXPECT_EQ(refusalOf(R"("forward": 20)", R"("forward": 500)"),
              "figures[0].props[0].forward: -100 to 100, found 500");
}

TEST(FigureFileTest, RefusesASinglePose)
{
    const std::string json = small();
    const std::size_t second = json.find(R"(, { "name": "high")");
    const std::size_t end = json.find("],\n        \"moves\"");
    std::string one = json.substr(0, second) + ' ' + json.substr(end);
    one = replaced(one, R"({ "phase": "up", "to": "high" }, )", "");
    EXPECT_EQ(refusal(one), "figures[0].poses: 2 to 12 entries, found 1");
}

TEST(FigureFileTest, RefusesASecondFigureOfTheSameExercise)
{
    const std::string json = small();
    const std::size_t begin = json.find('[') + 1;
    const std::string figure = json.substr(begin, json.rfind(']') - begin);
    EXPECT_EQ(refusal(json.substr(0, begin) + figure + ',' + figure + "] }"),
              "figures[1]: one figure for an exercise and variant, found a second one of "
              "\"heel_drop\"");
}

TEST(FigureFileTest, GivesAVariantItsOwnFigureOrTheExercises)
{
    const Programme& programme = builtInProgramme();
    const auto floor = figureOf(programme, "heel_drop", "floor");
    const auto bent = figureOf(programme, "heel_drop", "bent_knee");
    ASSERT_TRUE(floor.has_value());
    ASSERT_TRUE(bent.has_value());
    EXPECT_EQ(floor->variant, "floor");
    EXPECT_EQ(bent->variant, "");
    EXPECT_FALSE(figureOf(programme, "unheard_of").has_value());
}

TEST(FigureFileTest, PutsTheProgrammesOwnFigureFirst)
{
    Programme programme = builtInProgramme();
    ExerciseFigure own = builtInFigures().front();
    own.exercise = "heel_drop";
    own.variant = "";
    own.view = Viewpoint::Foot;
    programme.figures = {own};
    EXPECT_EQ(figureOf(programme, "heel_drop")->view, Viewpoint::Foot);
    EXPECT_EQ(figureOf(programme, "hurdle_jump")->view, Viewpoint::Side);
}

TEST(FigureFileTest, MovesInTheTempoOfTheExercise)
{
    const auto seconds = [](const ExerciseFigure& figure, MovePhase phase) {
        int sum = 0;
        for (const Move& move : figure.moves) {
            sum += move.phase == phase ? move.milliseconds : 0;
        }
        return sum;
    };
    const auto figure = figureOf(builtInProgramme(), "tempo_raise");
    ASSERT_TRUE(figure.has_value());
    EXPECT_EQ(seconds(*figure, MovePhase::Up), 2000);
    EXPECT_EQ(seconds(*figure, MovePhase::Down), 3000);
    Programme slow = builtInProgramme();
    const auto raise = std::ranges::find(slow.exercises, "tempo_raise", &Exercise::id);
    ASSERT_NE(raise, slow.exercises.end());
    raise->tempo = {4, 0, 0};
    EXPECT_EQ(seconds(*figureOf(slow, "tempo_raise"), MovePhase::Up), 4000);
    EXPECT_EQ(seconds(*figureOf(slow, "tempo_raise"), MovePhase::Down), 3000);
}

// The figures that ship.

TEST(BuiltInFiguresTest, AreAllAccepted)
{
    const auto figures = parseFigures(kBuiltInFiguresJson, builtInProgramme());
    EXPECT_TRUE(figures.has_value()) << sentence(figures.error());
}

TEST(BuiltInFiguresTest, ShowEveryExercise)
{
    for (const Exercise& exercise : builtInProgramme().exercises) {
        EXPECT_TRUE(figureOf(builtInProgramme(), exercise.id).has_value()) << exercise.id;
    }
}

TEST(BuiltInFiguresTest, ShowTheFloorVersionOnTheFloor)
{
    for (const Exercise& exercise : builtInProgramme().exercises) {
        if (std::ranges::find(exercise.fit, Fit::Floor) == exercise.fit.end()) {
            continue;
        }
        const auto figure = figureOf(builtInProgramme(), exercise.id, kFloorVariant);
        ASSERT_TRUE(figure.has_value()) << exercise.id;
        EXPECT_EQ(figure->variant, kFloorVariant) << exercise.id;
        EXPECT_TRUE(std::ranges::none_of(
            figure->props, [](const Prop& prop) { return prop.kind == PropKind::Step; }));
    }
}

TEST(BuiltInFiguresTest, SinkBelowTheStepOnlyInTheHeelDrop)
{
    for (const ExerciseFigure& figure : builtInFigures()) {
        double lowest = 0;
        for (const Pose& pose : figure.poses) {
            const Skeleton body = skeletonOf(pose);
            if (pose.nearFoot == Footing::Forefoot) {
                lowest = std::min(lowest, body.nearLeg.heel.y - body.nearLeg.ball.y);
            }
        }
        if (figure.exercise == "heel_drop" && figure.variant.empty()) {
            EXPECT_LT(lowest, -0.03);
        } else {
            EXPECT_GT(lowest, -0.005) << figure.exercise << ' ' << figure.variant;
        }
    }
}

TEST(BuiltInFiguresTest, StayInTheirFrameAllTheTime)
{
    constexpr double kHead = 0.064;
    constexpr int kStepMilliseconds = 40;
    for (const ExerciseFigure& figure : builtInFigures()) {
        if (figure.view == Viewpoint::Foot) {
            continue; // shows the foot only
        }
        const ViewFrame frame = frameOf(figure.view);
        for (int at = 0; at < figure.milliseconds(); at += kStepMilliseconds) {
            const Skeleton body = skeletonAt(figure, momentAt(figure, at));
            for (const Point3& point :
                 {body.head, body.nearArm.elbow, body.nearArm.hand, body.farArm.elbow,
                  body.farArm.hand, body.nearLeg.knee, body.nearLeg.heel, body.nearLeg.toes,
                  body.farLeg.knee, body.farLeg.heel, body.farLeg.toes}) {
                const ViewPoint seen = seenFrom(figure.view, point);
                const std::string where =
                    figure.exercise + ' ' + figure.variant + " at " + std::to_string(at);
                EXPECT_GT(seen.x - kHead, frame.left) << where;
                EXPECT_LT(seen.x + kHead, frame.right) << where;
                EXPECT_GT(seen.y - 0.02, frame.bottom) << where;
                EXPECT_LT(seen.y + kHead, frame.top) << where;
            }
        }
    }
}

TEST(BuiltInFiguresTest, PutNoFootBelowTheGroundOnTheWay)
{
    constexpr double kTolerance = 0.02;
    constexpr int kStepMilliseconds = 40;
    for (const ExerciseFigure& figure : builtInFigures()) {
        for (int at = 0; at < figure.milliseconds(); at += kStepMilliseconds) {
            const Skeleton body = skeletonAt(figure, momentAt(figure, at));
            for (const Point3& ball : {body.nearLeg.ball, body.farLeg.ball}) {
                EXPECT_GT(ball.y, groundAt(figure, ball.x) - kTolerance)
                    << figure.exercise << ' ' << figure.variant << " at " << at;
            }
        }
    }
}

} // namespace
} // namespace figure_file_test
} // namespace springback
