// The figures that show the exercises, as data: poses made of joint angles, the moves between them,
// and the things that stand about. Read from resources/programme/figures.json. Draws nothing; where
// the body is in a pose says core/programme/skeleton.h.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/names.h"

namespace springback {

/// The joints of a figure, each turning about one axis. The near leg is the one that works; in the
/// side view it is nearer to the viewer.
enum class Joint {
    TrunkLean, ///< forward
    TrunkSide, ///< towards the near side
    Head,      ///< nodding
    NearShoulder,
    NearArmOut,
    NearElbow,
    NearHip,
    NearLegOut,
    NearLegTurn, ///< toes in
    NearKnee,
    NearAnkle, ///< toes down
    NearToes,  ///< the other four, up
    NearBigToe,
    FarShoulder,
    FarArmOut,
    FarElbow,
    FarHip,
    FarLegOut,
    FarLegTurn,
    FarKnee,
    FarAnkle,
    FarToes,
    FarBigToe,
};
inline constexpr std::size_t kJointCount = 23;

/// Degrees; 0 is standing upright with the arms hanging.
template <class Number> using Joints = std::array<Number, kJointCount>;

struct JointRange {
    int least = 0;
    int most = 0;
};
/// What a healthy joint can do, with a little to spare.
JointRange rangeOf(Joint joint);

/// Lengths of figures are hundredths of the person's height: forward of the middle of the picture,
/// up from the floor, and towards the near side.
struct Spot {
    int forward = 0;
    int up = 0;
    int side = 0;

    friend bool operator==(const Spot&, const Spot&) = default;
};

/// What a foot does in a pose.
enum class Footing {
    Flat,     ///< heel and ball on the ground
    Forefoot, ///< the ball on the ground, the heel free: lifted, or beyond the edge of a step
    Air,
};

struct Pose {
    std::string name;
    Joints<int> joints{};
    Footing nearFoot = Footing::Flat;
    Footing farFoot = Footing::Flat;
    bool seated = false;
    Spot at; ///< of the seat; else of the ball of the near foot, or of the far one where only that
             ///< stands
};

/// The part of a repetition that a move belongs to. Free: at the person's own pace.
enum class MovePhase { Up, Hold, Down, Free };

struct Move {
    MovePhase phase = MovePhase::Free;
    std::size_t to = 0; ///< of Figure::poses
    int milliseconds = 1000;
};

/// From where a figure is seen. Foot: the near foot, close up.
enum class Viewpoint { Side, Front, Back, Foot };

enum class PropKind {
    Step,       ///< begins at `forward`, goes on forward, `height` high
    Wall,       ///< stands at `forward`
    LineAcross, ///< on the floor at `forward`, `height` above it
    LineAlong,  ///< on the floor at `side`, leading forward
    Rail,       ///< at `forward` and `side`, `height` high
    Roller,     ///< on the floor at `forward`
    Dumbbell,   ///< in the near hand
};

struct Prop {
    PropKind kind = PropKind::Step;
    int forward = 0;
    int side = 0;
    int height = 0;
};

/// Goes from its first pose through all moves, and begins anew.
struct ExerciseFigure {
    std::string exercise;
    std::string variant; ///< empty: every variant that has no figure of its own
    Viewpoint view = Viewpoint::Side;
    std::vector<Prop> props;
    std::vector<Pose> poses; ///< two or more
    std::vector<Move> moves;

    int milliseconds() const; ///< of one repetition
};

template <> struct EnumNames<Joint> {
    static constexpr std::array<std::string_view, kJointCount> values{
        "trunk_lean", "trunk_side", "head",         "near_shoulder", "near_arm_out",
        "near_elbow", "near_hip",   "near_leg_out", "near_leg_turn", "near_knee",
        "near_ankle", "near_toes",  "near_big_toe", "far_shoulder",  "far_arm_out",
        "far_elbow",  "far_hip",    "far_leg_out",  "far_leg_turn",  "far_knee",
        "far_ankle",  "far_toes",   "far_big_toe"};
};
template <> struct EnumNames<Footing> {
    static constexpr std::array<std::string_view, 3> values{"flat", "forefoot", "air"};
};
template <> struct EnumNames<MovePhase> {
    static constexpr std::array<std::string_view, 4> values{"up", "hold", "down", "free"};
};
template <> struct EnumNames<Viewpoint> {
    static constexpr std::array<std::string_view, 4> values{"side", "front", "back", "foot"};
};
template <> struct EnumNames<PropKind> {
    static constexpr std::array<std::string_view, 7> values{
        "step", "wall", "line_across", "line_along", "rail", "roller", "dumbbell"};
};

} // namespace springback
