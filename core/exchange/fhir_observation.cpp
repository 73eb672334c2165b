#include "core/exchange/fhir_observation.h"

#include <cmath>
#include <string_view>

#include "core/exchange/json_records.h"

namespace springback {

namespace {

/// Spaces of other widths, which FHIR's published schema takes for none that a text may have.
constexpr std::string_view kOddSpaces[] = {"\u00A0", "\u1680", "\u2000", "\u2001", "\u2002",
                                           "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
                                           "\u2008", "\u2009", "\u200A", "\u2028", "\u2029",
                                           "\u202F", "\u205F", "\u3000", "\uFEFF"};

std::string plainlySpaced(std::string_view text)
{
    std::string result(text);
    for (const std::string_view space : kOddSpaces) {
        for (auto at = result.find(space); at != std::string::npos; at = result.find(space, at)) {
            result.replace(at, space.size(), " ");
        }
    }
    return result;
}

} // namespace

namespace fhir {

FhirCode painCode()
{
    return {"Pain severity, 0 to 10", "72514-3"};
}

FhirCode activityCode()
{
    return {"Exercise activity", "73985-4"};
}

FhirCode durationCode()
{
    return {"Exercise duration", "55411-3"};
}

JsonOutput codeable(const FhirCode& code)
{
    JsonOutput result = JsonOutput::object();
    if (code.loinc != nullptr) {
        result["coding"] =
            JsonOutput::array({{{"system", "http://loinc.org"}, {"code", code.loinc}}});
    }
    result["text"] = plainlySpaced(code.text);
    return result;
}

JsonOutput listed(const std::string& list, const std::string& code)
{
    const std::string system = "http://terminology.hl7.org/CodeSystem/" + list;
    return {{"coding", JsonOutput::array({{{"system", system}, {"code", code}}})}};
}

JsonOutput reference(const std::string& id)
{
    return {{"reference", "urn:uuid:" + id}};
}

std::string bodySite(Side side)
{
    switch (side) {
    case Side::Left:
        return "Left Achilles tendon";
    case Side::Right:
        return "Right Achilles tendon";
    case Side::Both:
        break;
    }
    return "Both Achilles tendons";
}

} // namespace fhir

FhirValue FhirValue::quantity(JsonOutput number, const char* ucum)
{
    return {
        "valueQuantity",
        {{"value", std::move(number)}, {"system", "http://unitsofmeasure.org"}, {"code", ucum}}};
}

FhirValue FhirValue::score(int value)
{
    return quantity(value, "{score}");
}

FhirValue FhirValue::count(int value)
{
    return quantity(value, "{count}");
}

FhirValue FhirValue::kilograms(Load load)
{
    return quantity(thousandths(load.grams), "kg");
}

FhirValue FhirValue::kilometres(Distance distance)
{
    return quantity(thousandths(distance.metres), "km");
}

FhirValue FhirValue::minutes(Duration duration)
{
    if (duration.seconds % 60 == 0) {
        return quantity(duration.seconds / 60, "min");
    }
    return quantity(std::round(duration.seconds * 100.0 / 60.0) / 100.0, "min");
}

FhirValue FhirValue::named(const FhirCode& code)
{
    return {"valueCodeableConcept", fhir::codeable(code)};
}

FhirValue FhirValue::text(std::string_view text)
{
    return {"valueString", plainlySpaced(text)};
}

FhirValue FhirValue::yes()
{
    return {"valueBoolean", true};
}

FhirValue FhirValue::time(TimeOfDay time)
{
    return {"valueTime", isoTime(time) + ":00"};
}

FhirObservation::FhirObservation(const char* category, const FhirCode& code)
{
    m_resource["resourceType"] = "Observation";
    m_resource["status"] = "final";
    m_resource["category"] = JsonOutput::array({fhir::listed("observation-category", category)});
    m_resource["code"] = fhir::codeable(code);
}

FhirObservation& FhirObservation::on(Day day)
{
    m_resource["effectiveDateTime"] = isoDay(day);
    return *this;
}

FhirObservation& FhirObservation::during(Day from, std::optional<Day> to)
{
    JsonOutput& period = m_resource["effectivePeriod"] = {{"start", isoDay(from)}};
    if (to) {
        period["end"] = isoDay(*to);
    }
    return *this;
}

FhirObservation& FhirObservation::value(FhirValue value)
{
    m_resource[value.key] = std::move(value.json);
    return *this;
}

FhirObservation& FhirObservation::component(const FhirCode& code, FhirValue value)
{
    JsonOutput part = {{"code", fhir::codeable(code)}};
    part[value.key] = std::move(value.json);
    m_resource["component"].push_back(std::move(part));
    return *this;
}

FhirObservation& FhirObservation::at(std::optional<Side> side)
{
    if (side) {
        m_resource["bodySite"] = fhir::codeable({fhir::bodySite(*side)});
    }
    return *this;
}

/// FHIR has no text of nothing but spaces.
FhirObservation& FhirObservation::note(std::string_view text)
{
    const std::string plain = plainlySpaced(text);
    if (plain.find_first_not_of(" \t\r\n") != std::string::npos) {
        m_resource["note"] = JsonOutput::array({{{"text", plain}}});
    }
    return *this;
}

FhirObservation& FhirObservation::member(const std::string& id)
{
    m_resource["hasMember"].push_back(fhir::reference(id));
    return *this;
}

} // namespace springback
