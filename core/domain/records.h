// Every kind of record a person can enter, as plain values. Field limits: core/domain/validate.h.
// No ids (a record gets one when it is stored, see log.h) and no derived state.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/domain/day.h"
#include "core/domain/pain.h"
#include "core/domain/quantity.h"
#include "core/domain/vocabulary.h"

namespace springback {

/// Chosen training days of the week.
struct Schedule {
    Weekdays strength{Weekday::Mon, Weekday::Wed, Weekday::Fri};
    Weekdays jumps{Weekday::Mon, Weekday::Wed, Weekday::Fri};
    Weekdays strengthBesideJumps{Weekday::Tue, Weekday::Sat};

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Where a person starts on one ladder. Rungs are counted from 1; load only on ladders that go on
/// with added load.
struct StartDose {
    std::string exercise;
    int rung = 1;
    Load load;

    friend bool operator==(const StartDose&, const StartDose&) = default;
};

/// One stretch of rehab.
struct Episode {
    Side side = Side::Right;
    Location location = Location::Unsure;
    Day start;
    PainRating usualMorningPain;       ///< declared at the start
    std::optional<int> usualStiffness; ///< minutes
    Stage startStage = Stage::Settle;
    std::optional<Day> ended;
    Schedule schedule;
    std::vector<StartDose> startDoses;
    Signs signs; ///< ticked at the start

    friend bool operator==(const Episode&, const Episode&) = default;
};

/// One set of one exercise: reps or a hold, never both.
struct Set {
    std::string exercise;
    std::string variant; ///< empty: the variant proposed that day
    std::optional<int> reps;
    std::optional<int> holdSeconds;
    Load load;
    Side side = Side::Both;
    std::optional<PainRating> pain;
    std::optional<int> rpe; ///< 0 to 10

    friend bool operator==(const Set&, const Set&) = default;
};

struct Session {
    Day date;
    std::optional<TimeOfDay> time;
    std::optional<int> minutes;
    std::optional<int> rpe; ///< 0 to 10, of the whole session
    std::vector<Set> sets;
    std::optional<PainRating> painDuring; ///< worst
    std::optional<PainRating> painAfter;  ///< worst, the rest of that day
    Signs signs;
    std::string note;
    bool running = false; ///< guided and not ended yet: sets may still come, on its date only

    friend bool operator==(const Session&, const Session&) = default;
};

/// One a day.
struct CheckIn {
    Day date;
    PainRating pain;              ///< on the first steps
    std::optional<int> stiffness; ///< minutes
    std::optional<PainRating> painAfterYesterday;
    Signs signs;
    Tags tags;
    ChangedThings changed;
    std::string note;

    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

struct Run {
    Day date;
    std::optional<TimeOfDay> time;
    Distance distance;
    std::optional<Duration> duration;
    std::optional<int> climb;   ///< metres up
    std::optional<int> cadence; ///< steps a minute, both feet
    bool hills = false;
    bool speed = false;
    std::optional<PainRating> painDuring;
    std::optional<PainRating> painAfter;
    std::string source = "manual";

    friend bool operator==(const Run&, const Run&) = default;
};

/// Single-leg raises to the end, paced 30 a minute.
struct HeelRaiseTest {
    Day date;
    std::optional<int> right; ///< repetitions
    std::optional<int> left;
    std::optional<Pain> painRight;
    std::optional<Pain> painLeft;

    friend bool operator==(const HeelRaiseTest&, const HeelRaiseTest&) = default;
};

/// A temporary measure from a day until a day, both included; open while `to` is empty.
struct Measure {
    MeasureKind kind = MeasureKind::HeelLift;
    Day from;
    std::optional<Day> to;

    friend bool operator==(const Measure&, const Measure&) = default;
};

struct StageMove {
    Day date;
    Stage stage = Stage::Settle;
    std::string reason;

    friend bool operator==(const StageMove&, const StageMove&) = default;
};

/// "This is my new usual": from its date on its value is the anchor.
struct NormalReset {
    Day date;
    PainRating pain;
    std::optional<int> stiffness; ///< minutes

    friend bool operator==(const NormalReset&, const NormalReset&) = default;
};

struct SeenProfessional {
    Day date;

    friend bool operator==(const SeenProfessional&, const SeenProfessional&) = default;
};

struct Score {
    Day date;
    ScoreKind kind = ScoreKind::VisaA;
    int value = 0; ///< VISA-A total, 0 to 100

    friend bool operator==(const Score&, const Score&) = default;
};

struct ActivityRating {
    Day date;
    std::string activity;
    int value = 0; ///< 0 to 10

    friend bool operator==(const ActivityRating&, const ActivityRating&) = default;
};

/// Settings that change advice, and what is to go into the report; looks are not data.
struct Settings {
    TimeOfDay dayStartsAt{4 * 60};
    Units units = Units::Metric;
    RulesPreset rules = RulesPreset::Standard;
    std::string questions; ///< for the physio

    friend bool operator==(const Settings&, const Settings&) = default;
};

} // namespace springback
