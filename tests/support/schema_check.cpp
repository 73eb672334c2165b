#include "tests/support/schema_check.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "tests/support/files.h"

namespace springback::test {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

nlohmann::json schemaText(const std::string& definition)
{
    nlohmann::json schema = nlohmann::json::parse(documentText("log-format.schema.json"));
    if (definition.empty()) {
        return schema;
    }
    return {{"$ref", "#/$defs/" + definition}, {"$defs", schema.at("$defs")}};
}

std::unique_ptr<valijson::Schema> parsed(const nlohmann::json& text)
{
    auto schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser().populateSchema(Adapter(text), *schema);
    return schema;
}

std::string problemsOf(const std::string& json, const valijson::Schema& schema)
{
    const nlohmann::json document = nlohmann::json::parse(json);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(schema, Adapter(document), &results)) {
        return {};
    }
    std::string problems;
    valijson::ValidationResults::Error problem;
    while (results.popError(problem)) {
        for (const std::string& part : problem.context) {
            problems += part;
        }
        problems += ": " + problem.description + '\n';
    }
    return problems;
}

} // namespace

std::string documentText(const std::string& name)
{
    const auto sources = std::filesystem::path(SPRINGBACK_TEST_DATA).parent_path().parent_path();
    std::ifstream file(sources / "docs" / name);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string schemaProblems(const std::string& json, const std::string& definition)
{
    return problemsOf(json, *parsed(schemaText(definition)));
}

std::string fhirProblems(const std::string& json)
{
    static const auto schema = parsed(nlohmann::json::parse(
        bytesOf(std::filesystem::path(SPRINGBACK_TEST_DATA) / "fhir/fhir_r4_slim.schema.json")));
    return problemsOf(json, *schema);
}

} // namespace springback::test
