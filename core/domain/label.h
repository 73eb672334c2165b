// What one record is called in an Error: "check-in 2026-03-14". Plain English for logs and the
// command line; the window makes sentences of its own.
#pragma once

#include <string>

#include "core/domain/records.h"

namespace springback {

std::string labelOf(const Episode&);
std::string labelOf(const Session&);
std::string labelOf(const CheckIn&);
std::string labelOf(const Run&);
std::string labelOf(const HeelRaiseTest&);
std::string labelOf(const Measure&);
std::string labelOf(const StageMove&);
std::string labelOf(const NormalReset&);
std::string labelOf(const SeenProfessional&);
std::string labelOf(const Score&);
std::string labelOf(const ActivityRating&);
std::string labelOf(const Settings&);

} // namespace springback
