// Reads the fields of JSON objects one by one and keeps the first complaint, with its path. Does
// not know what the fields mean.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/domain/names.h"
#include "core/result.h"

namespace springback {

/// The document, or the line and column where it stops being JSON. A key written twice in one
/// object is refused too: one of the two values would be lost in silence.
Result<nlohmann::json> parseProgrammeText(std::string_view text);

/// Smallest and greatest value or count, both included.
struct Bounds {
    int min = 0;
    int max = 0;
};

/// One object of a document. After the first refused field every further read may give a default,
/// and the document is refused once it is read to its end. Keys that nobody asked for are refused.
class JsonFields {
public:
    /// What read(JsonFields&) makes of the document, or the first complaint.
    template <class Read>
    static Result<std::invoke_result_t<Read, JsonFields&>> readDocument(const nlohmann::json& value,
                                                                        Read read);

    bool has(std::string_view key) { return find(key) != nullptr; }

    std::string text(std::string_view key); ///< not empty
    std::string optionalText(std::string_view key);
    std::string name(std::string_view key); ///< lower-case letters, digits and underscores
    std::string optionalName(std::string_view key);
    std::vector<std::string> texts(std::string_view key, Bounds count);
    int number(std::string_view key, Bounds bounds);
    std::optional<int> optionalNumber(std::string_view key, Bounds bounds);
    int thousandths(std::string_view key, Bounds bounds); ///< 2.5 gives 2500; bounds in whole units
    bool flag(std::string_view key);                      ///< absent: false
    template <class E> E oneOf(std::string_view key);
    template <class E> std::vector<E> listOf(std::string_view key); ///< absent: empty

    /// Calls read(JsonFields&) for an object in this one.
    template <class Read> void within(std::string_view key, Read read);
    /// Calls read(JsonFields&) for each object of a list.
    template <class Read> void each(std::string_view key, Bounds count, Read read);

    /// Where a field stands in the document: "exercises[3].ladder"; empty key: this object.
    std::string pathOf(std::string_view key) const;
    void refuse(ErrorCode code, std::string where, std::string expected, std::string found = {});

private:
    /// `complaint` is shared by all objects of the document.
    JsonFields(const nlohmann::json& value, std::string path, std::optional<Error>& complaint);

    const nlohmann::json* find(std::string_view key);
    const nlohmann::json* list(std::string_view key, Bounds count);
    std::string textAt(const nlohmann::json* value, const std::string& where);
    template <class E> E enumeratorAt(const nlohmann::json* value, const std::string& where);
    template <class Read>
    void object(const nlohmann::json& value, const std::string& where, Read read);
    void refuseUnknownKeys();

    const nlohmann::json& m_value;
    std::string m_path;
    std::optional<Error>& m_complaint;
    std::set<std::string, std::less<>> m_known;
};

/// How a value is named in a complaint: short values as written, "nothing" for null.
std::string shown(const nlohmann::json* value);

template <class Read>
Result<std::invoke_result_t<Read, JsonFields&>>
JsonFields::readDocument(const nlohmann::json& value, Read read)
{
    std::optional<Error> complaint;
    JsonFields fields(value, {}, complaint);
    auto result = read(fields);
    fields.refuseUnknownKeys();
    if (complaint) {
        return tl::make_unexpected(*std::move(complaint));
    }
    return result;
}

template <class E> E JsonFields::oneOf(std::string_view key)
{
    return enumeratorAt<E>(find(key), pathOf(key));
}

template <class E> std::vector<E> JsonFields::listOf(std::string_view key)
{
    std::vector<E> members;
    if (has(key)) {
        const nlohmann::json* values =
            list(key, {1, static_cast<int>(EnumNames<E>::values.size())});
        for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
            members.push_back(
                enumeratorAt<E>(&(*values)[i], pathOf(key) + "[" + std::to_string(i) + "]"));
        }
    }
    return members;
}

template <class E> E JsonFields::enumeratorAt(const nlohmann::json* value, const std::string& where)
{
    const auto known = value != nullptr && value->is_string()
                           ? fromName<E>(value->get_ref<const std::string&>())
                           : std::nullopt;
    if (!known) {
        refuse(ErrorCode::UnknownName, where, allNames<E>(), shown(value));
    }
    return known.value_or(E{});
}

template <class Read>
void JsonFields::object(const nlohmann::json& value, const std::string& where, Read read)
{
    JsonFields fields(value, where, m_complaint);
    read(fields);
    fields.refuseUnknownKeys();
}

template <class Read> void JsonFields::within(std::string_view key, Read read)
{
    const nlohmann::json* value = find(key);
    static const nlohmann::json nothing;
    object(value == nullptr ? nothing : *value, pathOf(key), read);
}

template <class Read> void JsonFields::each(std::string_view key, Bounds count, Read read)
{
    const nlohmann::json* values = list(key, count);
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        object((*values)[i], pathOf(key) + "[" + std::to_string(i) + "]", read);
    }
}

} // namespace springback
