// Where a figure's body is: joint angles to points, moments between poses, points to the picture's
// plane. Pure functions; nothing is drawn here.
#pragma once

#include <optional>

#include "core/programme/figure.h"

namespace springback {

/// In heights of the person: x forward, y up from the floor, z towards the near side.
struct Point3 {
    double x = 0;
    double y = 0;
    double z = 0;

    friend Point3 operator+(Point3 a, Point3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Point3 operator-(Point3 a, Point3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Point3 operator*(Point3 a, double by) { return {a.x * by, a.y * by, a.z * by}; }
};

struct ArmPoints {
    Point3 shoulder;
    Point3 elbow;
    Point3 hand;
};

/// Heel, ball and toes are points of the sole.
struct LegPoints {
    Point3 hip;
    Point3 knee;
    Point3 ankle;
    Point3 heel;
    Point3 ball;
    Point3 toes; ///< tips of the other four
    Point3 bigToe;
    Point3 footUp;  ///< of length 1: from the sole to the back of the foot
    Point3 inwards; ///< of length 1: across the foot, to the other one
    Point3 back;    ///< of length 1: from the shin to the calf
};

struct Skeleton {
    Point3 pelvis; ///< between the hips
    Point3 neck;   ///< between the shoulders
    Point3 head;   ///< its middle
    ArmPoints nearArm;
    ArmPoints farArm;
    LegPoints nearLeg;
    LegPoints farLeg;
};

/// A place in a repetition: so much of the way from one pose to another.
struct Moment {
    std::size_t from = 0;
    std::size_t to = 0;
    double fraction = 0; ///< of the time
};

/// After so many milliseconds; goes round.
Moment momentAt(const ExerciseFigure& figure, int milliseconds);
/// When so much of a phase is over; nothing where the figure doesn't have that phase. Free with
/// several moves: of all of them, by their times.
std::optional<Moment> momentOf(const ExerciseFigure& figure, MovePhase phase, double fraction);

Skeleton skeletonOf(const Pose& pose);
Skeleton skeletonAt(const ExerciseFigure& figure, const Moment& moment);

/// How high the ground is there: the floor, or a step.
double groundAt(const ExerciseFigure& figure, double forward);

/// A point of the picture, in heights of the person: x to the right, y up.
struct ViewPoint {
    double x = 0;
    double y = 0;
    double depth = 0; ///< larger is nearer to the viewer
};
ViewPoint seenFrom(Viewpoint view, Point3 point);

/// The part of the plane that a picture shows, the same for each figure with that viewpoint.
struct ViewFrame {
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;

    double width() const { return right - left; }
    double height() const { return top - bottom; }
};
ViewFrame frameOf(Viewpoint view);

} // namespace springback
