#include "core/programme/skeleton.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace springback {

namespace {

// Lengths of a body of height 1, rounded from the usual tables of segment lengths.
constexpr double kThigh = 0.245;
constexpr double kShank = 0.245;
constexpr double kAnkleHeight = 0.04;
constexpr double kHeelBehindAnkle = 0.035;
constexpr double kBallBeforeAnkle = 0.09;
constexpr double kToes = 0.045;
constexpr double kTrunk = 0.295;
constexpr double kNeckToHead = 0.112;
constexpr double kUpperArm = 0.165;
constexpr double kForearmAndHand = 0.18;
constexpr double kHalfHips = 0.052;
constexpr double kHalfShoulders = 0.098;
constexpr double kSeatBelowHips = 0.06;

constexpr double kPerCent = 0.01;

/// Columns are where forward, up and near go.
struct Rotation {
    Point3 forward{1, 0, 0};
    Point3 up{0, 1, 0};
    Point3 near{0, 0, 1};

    Point3 operator()(Point3 p) const { return forward * p.x + up * p.y + near * p.z; }
    Rotation operator()(const Rotation& inner) const
    {
        const Rotation& outer = *this;
        return {outer(inner.forward), outer(inner.up), outer(inner.near)};
    }
};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

/// Turns what points down forward, and what points forward up.
Rotation swing(double degrees)
{
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

/// Turns what points up towards the near side.
Rotation tilt(double degrees)
{
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

/// Turns what points forward away from the near side.
Rotation turn(double degrees)
{
    const double c = std::cos(radians(degrees));
    const double s = std::sin(radians(degrees));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

/// The angles of one leg and arm, and which side is outwards.
struct Limbs {
    const Joints<double>& joints;
    Joint first; ///< NearShoulder or FarShoulder: the others follow in the same order
    double out;  ///< 1 on the near side, -1 on the far one

    double angle(Joint ofNear) const
    {
        const auto offset =
            static_cast<std::size_t>(ofNear) - static_cast<std::size_t>(Joint::NearShoulder);
        return joints[static_cast<std::size_t>(first) + offset];
    }
};

ArmPoints armOf(const Limbs& limbs, const Rotation& trunk, Point3 neck)
{
    ArmPoints arm;
    arm.shoulder = neck + trunk.near * (limbs.out * kHalfShoulders);
    const Rotation upper = trunk(
        tilt(-limbs.out * limbs.angle(Joint::NearArmOut))(swing(limbs.angle(Joint::NearShoulder))));
    const Rotation fore = upper(swing(limbs.angle(Joint::NearElbow)));
    arm.elbow = arm.shoulder - upper.up * kUpperArm;
    arm.hand = arm.elbow - fore.up * kForearmAndHand;
    return arm;
}

LegPoints legOf(const Limbs& limbs, const Rotation& trunk, Point3 pelvis)
{
    LegPoints leg;
    leg.hip = pelvis + trunk.near * (limbs.out * kHalfHips);
    const Rotation thigh = trunk(tilt(-limbs.out * limbs.angle(Joint::NearLegOut))(
        turn(limbs.out * limbs.angle(Joint::NearLegTurn))(swing(limbs.angle(Joint::NearHip)))));
    const Rotation shank = thigh(swing(-limbs.angle(Joint::NearKnee)));
    const Rotation foot = shank(swing(-limbs.angle(Joint::NearAnkle)));
    const Rotation toes = foot(swing(limbs.angle(Joint::NearToes)));
    const Rotation bigToe = foot(swing(limbs.angle(Joint::NearBigToe)));
    leg.knee = leg.hip - thigh.up * kThigh;
    leg.ankle = leg.knee - shank.up * kShank;
    leg.heel = leg.ankle - foot.up * kAnkleHeight - foot.forward * kHeelBehindAnkle;
    leg.ball = leg.ankle - foot.up * kAnkleHeight + foot.forward * kBallBeforeAnkle;
    leg.toes = leg.ball + toes.forward * kToes;
    leg.bigToe = leg.ball + bigToe.forward * kToes;
    leg.footUp = foot.up;
    leg.inwards = foot.near * -limbs.out;
    leg.back = shank.forward * -1.0;
    return leg;
}

/// With the pelvis in the middle of everything.
Skeleton bodyOf(const Joints<double>& joints)
{
    const auto angle = [&joints](Joint joint) { return joints[static_cast<std::size_t>(joint)]; };
    const Rotation trunk = tilt(angle(Joint::TrunkSide))(swing(-angle(Joint::TrunkLean)));
    const Rotation head = trunk(swing(-angle(Joint::Head)));
    Skeleton body;
    body.neck = trunk.up * kTrunk;
    body.head = body.neck + head.up * kNeckToHead;
    const Limbs near{joints, Joint::NearShoulder, 1.0};
    const Limbs far{joints, Joint::FarShoulder, -1.0};
    body.nearArm = armOf(near, trunk, body.neck);
    body.farArm = armOf(far, trunk, body.neck);
    body.nearLeg = legOf(near, trunk, body.pelvis);
    body.farLeg = legOf(far, trunk, body.pelvis);
    return body;
}

/// The point of the body whose place the pose tells.
Point3 anchorOf(const Pose& pose, const Skeleton& body)
{
    if (pose.seated) {
        return body.pelvis - Point3{0, kSeatBelowHips, 0};
    }
    const bool onFarOnly = pose.nearFoot == Footing::Air && pose.farFoot != Footing::Air;
    return onFarOnly ? body.farLeg.ball : body.nearLeg.ball;
}

/// From the middle of everything to where the pose has its anchor.
Point3 shiftTo(const Pose& pose, const Skeleton& body)
{
    return Point3{pose.at.forward * kPerCent, pose.at.up * kPerCent, pose.at.side * kPerCent} -
           anchorOf(pose, body);
}

void shift(ArmPoints& arm, Point3 by)
{
    for (Point3* point : {&arm.shoulder, &arm.elbow, &arm.hand}) {
        *point = *point + by;
    }
}

void shift(LegPoints& leg, Point3 by)
{
    for (Point3* point :
         {&leg.hip, &leg.knee, &leg.ankle, &leg.heel, &leg.ball, &leg.toes, &leg.bigToe}) {
        *point = *point + by;
    }
}

Skeleton shifted(Skeleton body, Point3 by)
{
    for (Point3* point : {&body.pelvis, &body.neck, &body.head}) {
        *point = *point + by;
    }
    shift(body.nearArm, by);
    shift(body.farArm, by);
    shift(body.nearLeg, by);
    shift(body.farLeg, by);
    return body;
}

Joints<double> between(const Joints<int>& from, const Joints<int>& to, double fraction)
{
    Joints<double> joints{};
    for (std::size_t i = 0; i < joints.size(); ++i) {
        joints[i] = from[i] + (to[i] - from[i]) * fraction;
    }
    return joints;
}

bool isInAir(const Pose& pose)
{
    return !pose.seated && pose.nearFoot == Footing::Air && pose.farFoot == Footing::Air;
}

/// How far a body is after so much of the time: it slows down on its way up into the air, speeds up
/// on its way down, and begins and ends softly on the ground.
double eased(const Pose& from, const Pose& to, double time)
{
    if (isInAir(to) && !isInAir(from)) {
        return 1.0 - (1.0 - time) * (1.0 - time);
    }
    if (isInAir(from) && !isInAir(to)) {
        return time * time;
    }
    return time * time * (3.0 - 2.0 * time);
}

/// Where the move with that index comes from.
std::size_t startOf(const ExerciseFigure& figure, std::size_t move)
{
    return move == 0 ? 0 : figure.moves[move - 1].to;
}

/// `milliseconds` into the moves that have the phase; into all where none is named.
std::optional<Moment> momentInto(const ExerciseFigure& figure, double milliseconds,
                                 std::optional<MovePhase> phase)
{
    std::optional<Moment> last;
    for (std::size_t i = 0; i < figure.moves.size(); ++i) {
        const Move& move = figure.moves[i];
        if (phase && move.phase != *phase) {
            continue;
        }
        if (milliseconds < move.milliseconds) {
            return Moment{startOf(figure, i), move.to, milliseconds / move.milliseconds};
        }
        milliseconds -= move.milliseconds;
        last = Moment{startOf(figure, i), move.to, 1.0};
    }
    return last;
}

} // namespace

Moment momentAt(const ExerciseFigure& figure, int milliseconds)
{
    const int whole = figure.milliseconds();
    return momentInto(figure, whole > 0 ? milliseconds % whole : 0, std::nullopt)
        .value_or(Moment{});
}

std::optional<Moment> momentOf(const ExerciseFigure& figure, MovePhase phase, double fraction)
{
    int whole = 0;
    for (const Move& move : figure.moves) {
        whole += move.phase == phase ? move.milliseconds : 0;
    }
    return momentInto(figure, std::clamp(fraction, 0.0, 1.0) * whole, phase);
}

Skeleton skeletonOf(const Pose& pose)
{
    const Skeleton body = bodyOf(between(pose.joints, pose.joints, 0.0));
    return shifted(body, shiftTo(pose, body));
}

Skeleton skeletonAt(const ExerciseFigure& figure, const Moment& moment)
{
    const Pose& from = figure.poses[moment.from];
    const Pose& to = figure.poses[moment.to];
    const double way = eased(from, to, moment.fraction);
    const Skeleton body = bodyOf(between(from.joints, to.joints, way));
    // Where both poses stand on the same spot, that foot stays there all the way.
    return shifted(body, shiftTo(from, body) * (1.0 - way) + shiftTo(to, body) * way);
}

double groundAt(const ExerciseFigure& figure, double forward)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::Step && forward >= prop.forward * kPerCent) {
            return prop.height * kPerCent;
        }
    }
    return 0.0;
}

ViewPoint seenFrom(Viewpoint view, Point3 point)
{
    struct Camera {
        double yaw;   ///< degrees: 0 looks at the near side, 90 at the front, -90 at the back
        double pitch; ///< degrees from above
    };
    static constexpr std::array<Camera, 4> kCameras{
        {{-18.0, 7.0}, {90.0, 15.0}, {-90.0, 15.0}, {140.0, 22.0}}};
    const Camera& camera = kCameras[static_cast<std::size_t>(view)];
    const double cy = std::cos(radians(camera.yaw));
    const double sy = std::sin(radians(camera.yaw));
    const double cp = std::cos(radians(camera.pitch));
    const double sp = std::sin(radians(camera.pitch));
    const double towards = point.z * cy + point.x * sy;
    return {point.x * cy - point.z * sy, point.y * cp - towards * sp, towards * cp + point.y * sp};
}

ViewFrame frameOf(Viewpoint view)
{
    if (view == Viewpoint::Foot) {
        return {-0.16, 0.12, -0.06, 0.196};
    }
    return {-0.68, 0.68, -0.11, 1.2};
}

} // namespace springback
