// Each record kind as a JSON object, both ways: the field names of the springback-log document and
// nothing else. Lists of records and checks between them: json_log.h.
#pragma once

#include "core/domain/records.h"
#include "core/json/json_reader.h"

namespace springback {

void readValue(const JsonCursor& at, Schedule& into);
void readValue(const JsonCursor& at, StartDose& into);
void readValue(const JsonCursor& at, Set& into);
void readValue(const JsonCursor& at, Episode& into); ///< without its id
void readValue(const JsonCursor& at, Session& into);
void readValue(const JsonCursor& at, CheckIn& into);
void readValue(const JsonCursor& at, Run& into);
void readValue(const JsonCursor& at, HeelRaiseTest& into);
void readValue(const JsonCursor& at, Measure& into);
void readValue(const JsonCursor& at, StageMove& into);
void readValue(const JsonCursor& at, NormalReset& into);
void readValue(const JsonCursor& at, SeenProfessional& into);
void readValue(const JsonCursor& at, Score& into);
void readValue(const JsonCursor& at, ActivityRating& into);
void readValue(const JsonCursor& at, Settings& into);

// Optional fields that are empty are left out.
JsonOutput recordJson(const Set& set);
JsonOutput recordJson(const Episode& episode); ///< without its id
JsonOutput recordJson(const Session& session);
JsonOutput recordJson(const CheckIn& checkIn);
JsonOutput recordJson(const Run& run);
JsonOutput recordJson(const HeelRaiseTest& test);
JsonOutput recordJson(const Measure& measure);
JsonOutput recordJson(const StageMove& move);
JsonOutput recordJson(const NormalReset& reset);
JsonOutput recordJson(const SeenProfessional& seen);
JsonOutput recordJson(const Score& score);
JsonOutput recordJson(const ActivityRating& rating);
JsonOutput recordJson(const Settings& settings);

/// Grams as kilograms, metres as kilometres: whole numbers without a decimal point.
JsonOutput thousandths(int units);

} // namespace springback
