// Every number the rules use, in one value, with its source. [S1] [S2] [S3]: founding articles;
// [Lit]: literature; [Eng]: ours. Sentences and references: docs/rules.md.
#pragma once

#include "core/domain/vocabulary.h"

namespace springback {

struct RuleSet {
    // Zones, in points of pain.
    int safeMax = 3;          ///< [S1]
    int acceptableMax = 5;    ///< [S1]
    int veryHigh = 8;         ///< [Eng]
    int tooMuchAgainDays = 7; ///< [Eng]

    // Normal (mornings, points).
    int anchorMornings = 7;            ///< [Eng]
    int anchorNeeds = 3;               ///< [Eng]
    int rollingMornings = 14;          ///< [Eng]
    int rollingNeeds = 5;              ///< [Eng]
    int stiffnessFlareMinutes = 10;    ///< [Eng]
    double stiffnessFlareFactor = 1.5; ///< [Eng]

    // Flares (points above normal).
    int moderateDelta = 2; ///< [S1]
    int severeDelta = 3;   ///< [S1], size [Eng]
    int severeMorning = 6; ///< [Eng]
    int flareMorningMin =
        2; ///< [S1]; below it a 0/1 wobble is normal, which keeps people from freezing [Eng]
    int repeatedFlares = 3;     ///< [Eng]
    int repeatedFlareDays = 14; ///< [Eng]
    int jumpsBackDays = 7;      ///< [Eng]

    // Weeks.
    int weekNeedsMornings = 4;       ///< [Eng]
    int risingPoints = 1;            ///< [Lit]
    int risingStiffnessMinutes = 10; ///< [Lit]
    int worseThanStartPoints = 2;    ///< [Lit]
    int noProgressWeeks = 12;        ///< [Lit]
    int noProgressPoints = 2;        ///< [Lit]
    int heelRaiseNoise = 7;          ///< [Lit] repetitions

    // Gaps, in days without a session.
    int gapShort = 4;     ///< [Eng]
    int gapLong = 14;     ///< [Eng]
    int gapVeryLong = 28; ///< [Eng]

    // Spacing and states.
    int jumpDefaultDays = 2;    ///< [Lit] 48 h; never below 1, the floor of [S1]
    int settleDays = 3;         ///< [Lit] 72 h
    int settleMornings = 2;     ///< [Lit]
    int stopSignMornings = 3;   ///< [S3]
    int effortOnTargetRpe = 8;  ///< [S2]
    int measureEndMornings = 7; ///< [S1]
    int newUsualMornings = 7;   ///< [Eng] of the last `rollingMornings`

    // Notices on a run; they decide nothing (core/rules/run_notices.h).
    int runLookBackDays = 30;       ///< [Lit]
    int runLongerPercent = 10;      ///< [Lit]
    int runMuchLongerPercent = 100; ///< [Lit]

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

enum class Zone { Safe, Acceptable, TooMuch };

Zone zoneOf(int pain, const RuleSet& rules);

/// Cautious: safe to 2, acceptable to 4, 72 h between jumps.
RuleSet ruleSetFor(RulesPreset preset);

} // namespace springback
