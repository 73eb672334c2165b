#include "core/programme/skeleton.h"

#include <gtest/gtest.h>

namespace springback {
namespace {

constexpr double kNear = 1e-9;

Pose standing()
{
    Pose pose;
    pose.name = "stand";
    return pose;
}

int& angle(Pose& pose, Joint joint)
{
    return pose.joints[static_cast<std::size_t>(joint)];
}

/// Up on the toes in two seconds, a second at the top, down in three, and a free step to the side.
ExerciseFigure raise()
{
    Pose up = standing();
    up.name = "up";
    up.nearFoot = up.farFoot = Footing::Forefoot;
    for (const Joint joint : {Joint::NearAnkle, Joint::NearToes, Joint::NearBigToe, Joint::FarAnkle,
                              Joint::FarToes, Joint::FarBigToe}) {
        angle(up, joint) = 40;
    }
    Pose aside = standing();
    aside.name = "aside";
    aside.at = {0, 0, 20};
    return {"raise",
            {},
            Viewpoint::Side,
            {},
            {standing(), up, aside},
            {{MovePhase::Up, 1, 2000},
             {MovePhase::Hold, 1, 1000},
             {MovePhase::Down, 0, 3000},
             {MovePhase::Free, 2, 500},
             {MovePhase::Free, 0, 1500}}};
}

TEST(SkeletonTest, StandsUprightOnFlatFeetWithoutAnyAngle)
{
    const Skeleton body = skeletonOf(standing());
    EXPECT_NEAR(body.nearLeg.ball.y, 0, kNear);
    EXPECT_NEAR(body.nearLeg.heel.y, 0, kNear);
    EXPECT_NEAR(body.farLeg.toes.y, 0, kNear);
    EXPECT_LT(body.nearLeg.heel.x, body.nearLeg.ball.x);
    EXPECT_GT(body.nearLeg.hip.z, body.farLeg.hip.z);
    EXPECT_NEAR(body.head.y + 0.064, 1.0, 0.02) << "a person of height 1";
    EXPECT_NEAR(body.nearArm.hand.x, body.nearArm.shoulder.x, kNear);
    EXPECT_LT(body.nearArm.hand.y, body.nearArm.elbow.y);
}

TEST(SkeletonTest, BendsEachJointTheWayItsNameSays)
{
    const Skeleton still = skeletonOf(standing());
    const auto bent = [](Joint joint, int degrees) {
        Pose pose = standing();
        pose.seated = true; // the pelvis stays
        angle(pose, joint) = degrees;
        return skeletonOf(pose);
    };
    const Skeleton seated = bent(Joint::Head, 0);
    EXPECT_GT(bent(Joint::TrunkLean, 20).head.x, seated.head.x);
    EXPECT_GT(bent(Joint::TrunkSide, 10).head.z, seated.head.z);
    EXPECT_GT(bent(Joint::Head, 20).head.x, seated.head.x);
    EXPECT_GT(bent(Joint::NearShoulder, 90).nearArm.hand.x, 0.3);
    EXPECT_GT(bent(Joint::NearArmOut, 40).nearArm.hand.z, seated.nearArm.hand.z);
    EXPECT_LT(bent(Joint::FarArmOut, 40).farArm.hand.z, seated.farArm.hand.z);
    EXPECT_GT(bent(Joint::NearElbow, 90).nearArm.hand.y, seated.nearArm.hand.y);
    EXPECT_GT(bent(Joint::NearHip, 45).nearLeg.knee.x, seated.nearLeg.knee.x);
    EXPECT_GT(bent(Joint::NearLegOut, 20).nearLeg.knee.z, seated.nearLeg.knee.z);
    EXPECT_LT(bent(Joint::FarLegOut, 20).farLeg.knee.z, seated.farLeg.knee.z);
    EXPECT_LT(bent(Joint::NearLegTurn, 30).nearLeg.toes.z, seated.nearLeg.toes.z) << "toes in";
    EXPECT_GT(bent(Joint::FarLegTurn, 30).farLeg.toes.z, seated.farLeg.toes.z) << "toes in";
    EXPECT_LT(bent(Joint::NearKnee, 90).nearLeg.ankle.x, seated.nearLeg.ankle.x);
    EXPECT_LT(bent(Joint::NearAnkle, 30).nearLeg.ball.y, seated.nearLeg.ball.y) << "toes down";
    EXPECT_GT(bent(Joint::NearToes, 30).nearLeg.toes.y, seated.nearLeg.toes.y);
    EXPECT_NEAR(bent(Joint::NearToes, 30).nearLeg.bigToe.y, seated.nearLeg.bigToe.y, kNear);
    EXPECT_GT(bent(Joint::NearBigToe, 30).nearLeg.bigToe.y, seated.nearLeg.bigToe.y);
    EXPECT_NEAR(still.pelvis.y - still.nearLeg.heel.y, 0.53, kNear);
}

TEST(SkeletonTest, KeepsThePlaceOfWhatStands)
{
    Pose pose = standing();
    pose.at = {12, 8, 5};
    EXPECT_NEAR(skeletonOf(pose).nearLeg.ball.x, 0.12, kNear);
    EXPECT_NEAR(skeletonOf(pose).nearLeg.ball.y, 0.08, kNear);
    EXPECT_NEAR(skeletonOf(pose).nearLeg.ball.z, 0.05, kNear);
    pose.nearFoot = Footing::Air;
    EXPECT_NEAR(skeletonOf(pose).farLeg.ball.x, 0.12, kNear);
    pose.farFoot = Footing::Air;
    EXPECT_NEAR(skeletonOf(pose).nearLeg.ball.x, 0.12, kNear);
    pose.seated = true;
    EXPECT_NEAR(skeletonOf(pose).pelvis.x, 0.12, kNear);
}

TEST(SkeletonTest, LiftsTheHeelWhileTheBallStaysWhereItIs)
{
    const ExerciseFigure figure = raise();
    double heel = -1;
    for (const double fraction : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const Skeleton body = skeletonAt(figure, {0, 1, fraction});
        EXPECT_NEAR(body.nearLeg.ball.x, 0, kNear);
        EXPECT_NEAR(body.nearLeg.ball.y, 0, kNear);
        EXPECT_GT(body.nearLeg.heel.y, heel);
        heel = body.nearLeg.heel.y;
    }
    EXPECT_GT(heel, 0.06);
}

TEST(SkeletonTest, GoesThroughTheMovesInTheirTimeAndBeginsAnew)
{
    const ExerciseFigure figure = raise();
    EXPECT_EQ(figure.milliseconds(), 8000);
    const auto expectMoment = [](const Moment& moment, std::size_t from, std::size_t to,
                                 double fraction) {
        EXPECT_EQ(moment.from, from);
        EXPECT_EQ(moment.to, to);
        EXPECT_NEAR(moment.fraction, fraction, kNear);
    };
    expectMoment(momentAt(figure, 0), 0, 1, 0);
    expectMoment(momentAt(figure, 1000), 0, 1, 0.5);
    expectMoment(momentAt(figure, 2500), 1, 1, 0.5);
    expectMoment(momentAt(figure, 4500), 1, 0, 0.5);
    expectMoment(momentAt(figure, 8000 + 1000), 0, 1, 0.5);
}

TEST(SkeletonTest, FindsTheMomentOfAPhase)
{
    const ExerciseFigure figure = raise();
    EXPECT_NEAR(momentOf(figure, MovePhase::Down, 0.5)->fraction, 0.5, kNear);
    EXPECT_EQ(momentOf(figure, MovePhase::Down, 0.5)->to, 0U);
    EXPECT_EQ(momentOf(figure, MovePhase::Free, 0.1)->to, 2U) << "200 of 2000 ms";
    EXPECT_EQ(momentOf(figure, MovePhase::Free, 0.5)->to, 0U);
    EXPECT_NEAR(momentOf(figure, MovePhase::Up, 7.0)->fraction, 1.0, kNear);
    EXPECT_NEAR(momentOf(figure, MovePhase::Up, -1.0)->fraction, 0.0, kNear);
    ExerciseFigure withoutHold = figure;
    withoutHold.moves.erase(withoutHold.moves.begin() + 1);
    EXPECT_FALSE(momentOf(withoutHold, MovePhase::Hold, 0.5).has_value());
}

TEST(SkeletonTest, FliesUpFastAndFallsFaster)
{
    ExerciseFigure hop = raise();
    hop.poses[1].nearFoot = hop.poses[1].farFoot = Footing::Air;
    hop.poses[1].at = {0, 10};
    EXPECT_GT(skeletonAt(hop, {0, 1, 0.5}).nearLeg.ball.y, 0.06);
    EXPECT_GT(skeletonAt(hop, {1, 0, 0.5}).nearLeg.ball.y, 0.06);
}

TEST(SkeletonTest, KnowsTheGroundOfAStep)
{
    ExerciseFigure figure = raise();
    EXPECT_DOUBLE_EQ(groundAt(figure, 0.3), 0);
    figure.props.push_back({PropKind::Step, 10, 0, 15});
    EXPECT_DOUBLE_EQ(groundAt(figure, 0.09), 0);
    EXPECT_DOUBLE_EQ(groundAt(figure, 0.11), 0.15);
}

TEST(SkeletonTest, SeesTheBodyFromEachViewpoint)
{
    const Point3 forward{1, 0, 0};
    const Point3 near{0, 0, 1};
    EXPECT_GT(seenFrom(Viewpoint::Side, forward).x, 0.9);
    EXPECT_GT(seenFrom(Viewpoint::Side, near).depth, 0.9);
    EXPECT_GT(seenFrom(Viewpoint::Back, near).x, 0.9) << "from behind, right is right";
    EXPECT_LT(seenFrom(Viewpoint::Front, near).x, -0.9);
    EXPECT_GT(seenFrom(Viewpoint::Front, forward).depth, 0.9);
    EXPECT_LT(seenFrom(Viewpoint::Back, forward).depth, -0.9);
    for (const auto view : {Viewpoint::Side, Viewpoint::Front, Viewpoint::Back, Viewpoint::Foot}) {
        EXPECT_GT(seenFrom(view, {0, 1, 0}).y, 0.9);
        EXPECT_GT(frameOf(view).width(), frameOf(view).height()) << "all pictures alike";
    }
}

} // namespace
} // namespace springback
