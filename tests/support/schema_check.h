// Checks a JSON text against docs/log-format.schema.json, one of its definitions, or FHIR's own
// schema. Reads the schemas from the sources.
#pragma once

#include <string>

namespace springback::test {

/// The text of a file in docs/.
std::string documentText(const std::string& name);

/// What the schema has against the text, one line a problem; empty when it is fine. `definition` is
/// a name below $defs ("advice"); empty: the document itself.
std::string schemaProblems(const std::string& json, const std::string& definition = {});

/// The same by FHIR R4's published schema, cut to what a Bundle of our resources reaches
/// (tests/data/fhir).
std::string fhirProblems(const std::string& json);

} // namespace springback::test
