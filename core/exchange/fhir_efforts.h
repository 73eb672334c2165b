// What was done, as FHIR Observations: sessions, their sets, runs, heel-raise tests. Without the
// pains and members that stand apart (fhir_bundle.h).
#pragma once

#include "core/domain/records.h"
#include "core/exchange/fhir_observation.h"
#include "core/programme/programme.h"

namespace springback {

FhirObservation sessionObservation(const Session& session);
FhirObservation setObservation(Day day, const Set& set, const Programme& programme);
FhirObservation runObservation(const Run& run);
FhirObservation heelRaiseObservation(Day day, Side side, int raises, std::optional<Pain> pain);

} // namespace springback
