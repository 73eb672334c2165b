// FhirObservation: one Observation of FHIR R4, part by part, with the codes that the bundle uses.
// Knows no record of the diary.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/day.h"
#include "core/domain/quantity.h"
#include "core/domain/side.h"
#include "core/json/json_text.h"

namespace springback {

/// What is observed: its words, and its LOINC code where there is one that says the same.
struct FhirCode {
    std::string text;
    const char* loinc = nullptr;
};

namespace fhir {

FhirCode painCode();
FhirCode activityCode();
FhirCode durationCode();

/// {"text": ...}, with the coding if it has one.
JsonOutput codeable(const FhirCode& code);
/// One code of a list that FHIR itself keeps: "condition-clinical", "active".
JsonOutput listed(const std::string& list, const std::string& code);
JsonOutput reference(const std::string& id);
std::string bodySite(Side side); ///< "Right Achilles tendon"

} // namespace fhir

/// A value[x]: the key says its type.
struct FhirValue {
    const char* key;
    JsonOutput json;

    static FhirValue score(int value); ///< points on a scale
    static FhirValue count(int value);
    static FhirValue quantity(JsonOutput number, const char* ucum); ///< in that unit of UCUM
    static FhirValue kilograms(Load load);
    static FhirValue kilometres(Distance distance);
    static FhirValue minutes(Duration duration);
    static FhirValue named(const FhirCode& code);
    static FhirValue text(std::string_view text);
    static FhirValue yes();
    static FhirValue time(TimeOfDay time);
};

class FhirObservation {
public:
    /// A category of FHIR's observation-category: "survey", "activity", "therapy".
    FhirObservation(const char* category, const FhirCode& code);

    FhirObservation& on(Day day);
    FhirObservation& during(Day from, std::optional<Day> to);
    FhirObservation& value(FhirValue value);
    FhirObservation& component(const FhirCode& code, FhirValue value);
    FhirObservation& at(std::optional<Side> side); ///< the tendon; nothing where it is not known
    FhirObservation& note(std::string_view text);
    FhirObservation& member(const std::string& id);

    JsonOutput take() { return std::move(m_resource); }

private:
    JsonOutput m_resource;
};

} // namespace springback
