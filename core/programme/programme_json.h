// Each entry of the programme file, read from JSON: its keys and their kinds. Limits and
// references: check_programme.h.
#pragma once

#include <array>

#include "core/json/json_reader.h"
#include "core/programme/programme.h"

namespace springback {

void readValue(const JsonCursor& at, Source& into);
void readValue(const JsonCursor& at, std::array<Fit, 3>& into);
void readValue(const JsonCursor& at, LoadClass& into);
void readValue(const JsonCursor& at, Rung& into);
void readValue(const JsonCursor& at, Tempo& into);
void readValue(const JsonCursor& at, Exercise& into);
void readValue(const JsonCursor& at, BlockItem& into);
void readValue(const JsonCursor& at, Block& into);
void readValue(const JsonCursor& at, StagePlan& into);
void readValue(const JsonCursor& at, GateCondition& into);
void readValue(const JsonCursor& at, Gate& into);
void readValue(const JsonCursor& at, Programme& into);

} // namespace springback
