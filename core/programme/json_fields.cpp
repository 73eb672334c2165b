#include "core/programme/json_fields.h"

#include <algorithm>
#include <cmath>

namespace springback {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxTextBytes = 400;
constexpr std::size_t kMaxShownBytes = 40;

/// "line 3, column 7" of the byte with that index.
std::string lineAndColumn(std::string_view text, std::size_t index)
{
    const std::string_view before = text.substr(0, std::min(index, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return "line " + std::to_string(line) + ", column " +
           std::to_string(before.size() - lineStart + 1);
}

tl::unexpected<Error> notJson(std::string_view text, std::size_t index)
{
    std::string found = "the end of the text";
    if (index < text.size()) {
        const char c = text[index];
        found = c > ' ' && c <= '~' ? std::string{'"', c, '"'} : "something else";
    }
    return fail(ErrorCode::InvalidFormat, lineAndColumn(text, index), "valid JSON", found);
}

/// Remembers the first key that an object holds twice.
class DoubledKeys {
public:
    void see(json::parse_event_t event, const json& parsed)
    {
        if (event == json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == json::parse_event_t::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            if (!m_open.back().insert(key).second && !m_first) {
                m_first = key;
            }
        }
    }
    const std::optional<std::string>& first() const { return m_first; }

private:
    std::vector<std::set<std::string>> m_open;
    std::optional<std::string> m_first;
};

bool isName(const std::string& text)
{
    return std::ranges::all_of(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

std::string range(Bounds bounds)
{
    return bounds.min == bounds.max
               ? std::to_string(bounds.min)
               : std::to_string(bounds.min) + " to " + std::to_string(bounds.max);
}

} // namespace

Result<json> parseProgrammeText(std::string_view text)
{
    DoubledKeys doubled;
    json document;
    try {
        document = json::parse(text, [&doubled](int, json::parse_event_t event, json& parsed) {
            doubled.see(event, parsed);
            return true;
        });
    } catch (const json::parse_error& error) {
        return notJson(text, error.byte - std::min<std::size_t>(error.byte, 1));
    } catch (const json::exception&) { // a number too great for any type
        return fail(ErrorCode::InvalidFormat, "numbers", "of at most 300 digits");
    }
    if (doubled.first()) {
        return fail(ErrorCode::Duplicate, "\"" + *doubled.first() + "\"", "once in an object",
                    "twice");
    }
    return Result<json>(tl::in_place, std::move(document));
}

std::string shown(const json* value)
{
    if (value == nullptr || value->is_null()) {
        return "nothing";
    }
    if (value->is_structured()) {
        return value->is_array() ? "a list" : "an object";
    }
    std::string text = value->dump();
    if (text.size() > kMaxShownBytes) {
        std::size_t end = kMaxShownBytes;
        while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end; // not inside a character
        }
        text = text.substr(0, end) + "...";
    }
    return text;
}

JsonFields::JsonFields(const json& value, std::string path, std::optional<Error>& complaint)
    : m_value(value), m_path(std::move(path)), m_complaint(complaint)
{
    if (!m_value.is_object()) {
        refuse(ErrorCode::InvalidFormat, m_path.empty() ? "document" : m_path, "an object",
               shown(&m_value));
    }
}

std::string JsonFields::pathOf(std::string_view key) const
{
    std::string path = m_path;
    if (!path.empty() && !key.empty()) {
        path += '.';
    }
    return path.append(key);
}

void JsonFields::refuse(ErrorCode code, std::string where, std::string expected, std::string found)
{
    if (!m_complaint) {
        m_complaint = Error{code, std::move(where), std::move(expected), std::move(found)};
    }
}

const json* JsonFields::find(std::string_view key)
{
    m_known.emplace(key);
    if (!m_value.is_object()) {
        return nullptr;
    }
    const auto found = m_value.find(key);
    return found == m_value.end() ? nullptr : &*found;
}

const json* JsonFields::list(std::string_view key, Bounds count)
{
    const json* value = find(key);
    if (value == nullptr || !value->is_array()) {
        refuse(ErrorCode::InvalidFormat, pathOf(key), "a list", shown(value));
        return nullptr;
    }
    if (value->size() < static_cast<std::size_t>(count.min) ||
        value->size() > static_cast<std::size_t>(count.max)) {
        refuse(ErrorCode::InvalidValue, pathOf(key), range(count) + " entries",
               std::to_string(value->size()));
        return nullptr;
    }
    return value;
}

std::string JsonFields::textAt(const json* value, const std::string& where)
{
    if (value == nullptr || !value->is_string()) {
        refuse(ErrorCode::InvalidFormat, where, "a text", shown(value));
        return {};
    }
    const auto& text = value->get_ref<const std::string&>();
    if (text.empty() || text.size() > kMaxTextBytes) {
        refuse(ErrorCode::InvalidValue, where, "a text of 1 to 400 bytes",
               std::to_string(text.size()));
    }
    return text;
}

std::string JsonFields::text(std::string_view key)
{
    return textAt(find(key), pathOf(key));
}

std::string JsonFields::optionalText(std::string_view key)
{
    return has(key) ? text(key) : std::string();
}

std::string JsonFields::name(std::string_view key)
{
    std::string value = text(key);
    if (!isName(value)) {
        refuse(ErrorCode::InvalidValue, pathOf(key), "lower-case letters, digits and underscores",
               shown(find(key)));
    }
    return value;
}

std::string JsonFields::optionalName(std::string_view key)
{
    return has(key) ? name(key) : std::string();
}

std::vector<std::string> JsonFields::texts(std::string_view key, Bounds count)
{
    std::vector<std::string> result;
    const json* values = list(key, count);
    for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
        result.push_back(textAt(&(*values)[i], pathOf(key) + "[" + std::to_string(i) + "]"));
    }
    return result;
}

int JsonFields::number(std::string_view key, Bounds bounds)
{
    const json* value = find(key);
    const bool whole = value != nullptr && value->is_number_integer();
    const double number = whole ? value->get<double>() : 0;
    if (!whole || number < bounds.min || number > bounds.max) {
        refuse(whole ? ErrorCode::InvalidValue : ErrorCode::InvalidFormat, pathOf(key),
               range(bounds), shown(value));
        return bounds.min;
    }
    return static_cast<int>(number);
}

std::optional<int> JsonFields::optionalNumber(std::string_view key, Bounds bounds)
{
    return has(key) ? std::optional<int>(number(key, bounds)) : std::nullopt;
}

int JsonFields::thousandths(std::string_view key, Bounds bounds)
{
    const json* value = find(key);
    const double number = value != nullptr && value->is_number() ? value->get<double>() : NAN;
    if (!(number >= bounds.min && number <= bounds.max)) {
        refuse(ErrorCode::InvalidValue, pathOf(key), range(bounds), shown(value));
        return bounds.min;
    }
    return static_cast<int>(std::lround(number * 1000));
}

bool JsonFields::flag(std::string_view key)
{
    const json* value = find(key);
    if (value != nullptr && !value->is_boolean()) {
        refuse(ErrorCode::InvalidFormat, pathOf(key), "true or false", shown(value));
        return false;
    }
    return value != nullptr && value->get<bool>();
}

void JsonFields::refuseUnknownKeys()
{
    if (!m_value.is_object()) {
        return;
    }
    for (const auto& entry : m_value.items()) {
        if (!m_known.contains(entry.key())) {
            refuse(ErrorCode::UnknownName, pathOf(entry.key()), "no such field");
        }
    }
}

} // namespace springback
