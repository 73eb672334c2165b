// What the core's enums and numbers become on the command line: plain English on one line, metric.
// Names in --json and CSV are core/domain/names.h, not these.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/records.h"
#include "core/rules/plan.h"
#include "core/rules/run_notices.h"

namespace springback::cli {

/// "mid_portion" as "mid portion".
std::string spaced(std::string_view name);

std::string words(const PainRating& rating); ///< "3", or "2 left, 4 right"
std::string words(const Dose& dose);         ///< "5 x 45 s, 12.5 kg, one leg"

// One line on a record, without its date.
std::string words(const Episode& episode);
std::string words(const CheckIn& checkIn);
std::string words(const Session& session);
std::string words(const Run& run);
std::string words(const HeelRaiseTest& test);
std::string words(const NormalReset& reset);
std::string words(const Score& score);
std::string words(const ActivityRating& rating);
std::string words(const Measure& measure);
std::string words(const StageMove& move);
std::string words(const SeenProfessional& seen);
std::string words(const Settings& settings);

std::string_view words(Advice advice); ///< one sentence
std::string_view words(Rule rule);
std::string_view words(Outcome outcome);
std::string_view words(Missing missing);
std::string_view words(Ask ask);
std::string words(Weekday weekday);         ///< "Sat"
std::string words(const RunNotice& notice); ///< one sentence

/// "morning 3, normal 1"
std::string words(const std::vector<Figure>& figures);
/// Until when runs and jumps rest: "a normal morning"; empty when nothing rests.
std::string untilWords(const Plan& plan);
/// A number with at most two decimals: "3", "2.25".
std::string number(double value);

} // namespace springback::cli
