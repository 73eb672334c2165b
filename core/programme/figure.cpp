#include "core/programme/figure.h"

namespace springback {

JointRange rangeOf(Joint joint)
{
    switch (joint) {
    case Joint::TrunkLean:
        return {-40, 60};
    case Joint::TrunkSide:
        return {-25, 25};
    case Joint::Head:
        return {-40, 40};
    case Joint::NearShoulder:
    case Joint::FarShoulder:
        return {-60, 180};
    case Joint::NearArmOut:
    case Joint::FarArmOut:
        return {-20, 110};
    case Joint::NearElbow:
    case Joint::FarElbow:
        return {0, 145};
    case Joint::NearHip:
    case Joint::FarHip:
        return {-30, 125};
    case Joint::NearLegOut:
    case Joint::FarLegOut:
        return {-20, 45};
    case Joint::NearLegTurn:
    case Joint::FarLegTurn:
        return {-45, 40};
    case Joint::NearKnee:
    case Joint::FarKnee:
        return {0, 140};
    case Joint::NearAnkle:
    case Joint::FarAnkle:
        return {-35, 55};
    case Joint::NearToes:
    case Joint::FarToes:
    case Joint::NearBigToe:
    case Joint::FarBigToe:
        return {-30, 75};
    }
    return {};
}

int ExerciseFigure::milliseconds() const
{
    int whole = 0;
    for (const Move& move : moves) {
        whole += move.milliseconds;
    }
    return whole;
}

} // namespace springback
