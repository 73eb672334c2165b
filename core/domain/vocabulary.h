// The closed vocabularies of the diary: places, stages, signs, tags ... with their stable names.
// Does not say what any of them means for the plan (core/rules).
#pragma once

#include "core/domain/enum_set.h"
#include "core/domain/names.h"
#include "core/domain/side.h"

namespace springback {

enum class Location { MidPortion, Insertional, Unsure };

enum class Stage { Settle, Strength, Spring1, Spring2, SpeedHills, Maintenance };

enum class Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun };
using Weekdays = EnumSet<Weekday>;

/// Warning signs a person ticks: stop signs, urgent signs, see-someone signs, in this order.
enum class Sign {
    ConstantPain,
    Limping,
    Swelling,
    SharpPain,
    Pop,
    NoTiptoe,
    SuddenWeakness,
    HotSwollenCalf,
    Breathless,
    Fever,
    Fluoroquinolone,
    Steroid,
    Systemic,
    BonePain,
    Numbness,
    OutOfScope,
};
using Signs = EnumSet<Sign>;

inline constexpr Signs kStopSigns{Sign::ConstantPain, Sign::Limping, Sign::Swelling,
                                  Sign::SharpPain};
inline constexpr Signs kUrgentSigns{
    Sign::Pop,        Sign::NoTiptoe, Sign::SuddenWeakness, Sign::HotSwollenCalf,
    Sign::Breathless, Sign::Fever};
inline constexpr Signs kSeeSomeoneSigns{Sign::Fluoroquinolone, Sign::Steroid,  Sign::Systemic,
                                        Sign::BonePain,        Sign::Numbness, Sign::OutOfScope};

enum class Tag { Painkiller, Illness, Travel, PoorSleep, Cold };
using Tags = EnumSet<Tag>;

/// Answers to "what changed?" at a flare.
enum class Changed { MoreDistance, Hills, Speed, NewShoes, ChangedForm, Other };
using ChangedThings = EnumSet<Changed>;

/// Temporary measures while the tendon is irritable.
enum class MeasureKind {
    CushionedShoe,
    HeelLift,
    SlowerPace,
    HigherCadence,
    NoHillsOrSpeed,
    RockerShoe
};

enum class ScoreKind { VisaA };
enum class Units { Metric, Imperial };
enum class RulesPreset { Standard, Cautious };

template <> struct EnumNames<Side> {
    static constexpr std::array<std::string_view, 3> values{"left", "right", "both"};
};
template <> struct EnumNames<Location> {
    static constexpr std::array<std::string_view, 3> values{"mid_portion", "insertional", "unsure"};
};
template <> struct EnumNames<Stage> {
    static constexpr std::array<std::string_view, 6> values{
        "settle", "strength", "spring_1", "spring_2", "speed_hills", "maintenance"};
};
template <> struct EnumNames<Weekday> {
    static constexpr std::array<std::string_view, 7> values{"mon", "tue", "wed", "thu",
                                                            "fri", "sat", "sun"};
};
template <> struct EnumNames<Sign> {
    static constexpr std::array<std::string_view, 16> values{
        "constant_pain", "limping",   "swelling",        "sharp_pain",
        "pop",           "no_tiptoe", "sudden_weakness", "hot_swollen_calf",
        "breathless",    "fever",     "fluoroquinolone", "steroid",
        "systemic",      "bone_pain", "numbness",        "out_of_scope"};
};
template <> struct EnumNames<Tag> {
    static constexpr std::array<std::string_view, 5> values{"painkiller", "illness", "travel",
                                                            "poor_sleep", "cold"};
};
template <> struct EnumNames<Changed> {
    static constexpr std::array<std::string_view, 6> values{
        "more_distance", "hills", "speed", "new_shoes", "changed_form", "other"};
};
template <> struct EnumNames<MeasureKind> {
    static constexpr std::array<std::string_view, 6> values{"cushioned_shoe",    "heel_lift",
                                                            "slower_pace",       "higher_cadence",
                                                            "no_hills_or_speed", "rocker_shoe"};
};
template <> struct EnumNames<ScoreKind> {
    static constexpr std::array<std::string_view, 1> values{"visa_a"};
};
template <> struct EnumNames<Units> {
    static constexpr std::array<std::string_view, 2> values{"metric", "imperial"};
};
template <> struct EnumNames<RulesPreset> {
    static constexpr std::array<std::string_view, 2> values{"standard", "cautious"};
};

} // namespace springback
