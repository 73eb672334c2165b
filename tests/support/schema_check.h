// Checks a JSON text against docs/log-format.schema.json, or one of its definitions. Reads the
// schema from the sources.
#pragma once

#include <string>

namespace springback::test {

/// The text of a file in docs/.
std::string documentText(const std::string& name);

/// What the schema has against the text, one line a problem; empty when it is fine. `definition` is
/// a name below $defs ("advice"); empty: the document itself.
std::string schemaProblems(const std::string& json, const std::string& definition = {});

} // namespace springback::test
