// The diary as one FHIR R4 Bundle, for programs of health care. One way only: what comes back in is
// the JSON document (json_log.h). What maps to what: docs/log-format.md.
#pragma once

#include <string>

#include "core/domain/log.h"
#include "core/programme/programme.h"

namespace springback {

/// A collection of a Patient without a name, a Condition for each episode, and Observations. The
/// programme gives the exercises their names. The same diary gives the same text.
std::string toFhir(const Log& log, const Programme& programme);

} // namespace springback
