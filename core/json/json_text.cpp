#include "core/json/json_text.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdio>
#include <optional>
#include <vector>

namespace springback {

namespace {

constexpr std::size_t kLineWidth = 100;
constexpr std::size_t kShownBytes = 40;

template <class Json> std::string dumped(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// At most `kShownBytes` of the text, never ending inside a character.
std::string cut(std::string text)
{
    if (text.size() <= kShownBytes) {
        return text;
    }
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    text.resize(end);
    return text + "...";
}

/// "line 3, column 7" of a byte, both from 1.
std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::size_t column =
        newline == std::string_view::npos ? before.size() + 1 : before.size() - newline;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// What stands at a byte that broke the grammar.
std::string shownByte(std::string_view text, std::size_t offset)
{
    if (offset >= text.size()) {
        return "the end of the text";
    }
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte > 0x20 && byte < 0x7F) {
        return {'"', text[offset], '"'};
    }
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "byte 0x%02X", static_cast<unsigned>(byte));
    return name.data();
}

/// Builds the tree while the parser walks the text, and stops it at the first fault. The parser
/// itself does not recurse, so a nesting bomb ends at kMaxJsonDepth.
class TreeBuilder final : public nlohmann::json_sax<JsonTree> {
public:
    explicit TreeBuilder(std::string_view text) : m_text(text) {}

    JsonTree& tree() { return m_root; }
    const std::optional<Error>& error() const { return m_error; }

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t&) override
    {
        return add(value) != nullptr;
    }
    bool string(string_t& value) override { return add(std::move(value)) != nullptr; }
    bool binary(binary_t&) override { return false; } // not in JSON text
    bool start_object(std::size_t) override { return open(JsonTree::object()); }
    bool start_array(std::size_t) override { return open(JsonTree::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        Level& level = m_levels.back();
        level.key = std::move(name);
        if (level.container->contains(level.key)) {
            return refuse(path(), "given once", "it twice");
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& exception) override
    {
        constexpr int kNumberOutOfRange = 406;
        const std::size_t offset = position == 0 ? 0 : position - 1;
        const std::string where = lineAndColumn(m_text, offset);
        if (exception.id == kNumberOutOfRange) {
            return refuse(where, "a number that a computer can hold", cut(token));
        }
        return refuse(where, "JSON in UTF-8", shownByte(m_text, offset));
    }

private:
    struct Level {
        JsonTree* container = nullptr; ///< stays put: its parent does not grow while it is open
        std::string key;
    };

    /// Null: one too many.
    JsonTree* add(JsonTree value)
    {
        if (++m_values > kMaxJsonValues) {
            refuse(path(), "at most " + std::to_string(kMaxJsonValues) + " values in the document",
                   "more");
            return nullptr;
        }
        if (m_levels.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Level& level = m_levels.back();
        if (level.container->is_array()) {
            level.container->push_back(std::move(value));
            return &level.container->back();
        }
        JsonTree& member = (*level.container)[level.key];
        member = std::move(value);
        return &member;
    }

    bool open(JsonTree container)
    {
        if (m_levels.size() == kMaxJsonDepth) {
            return refuse(path(), "at most " + std::to_string(kMaxJsonDepth) + " levels of nesting",
                          "more");
        }
        JsonTree* const opened = add(std::move(container));
        if (opened == nullptr) {
            return false;
        }
        m_levels.push_back({opened, {}});
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    std::string path() const
    {
        std::string text;
        for (const Level& level : m_levels) {
            if (level.container->is_array()) {
                // An outer list already holds the element that is being read.
                const bool innermost = &level == &m_levels.back();
                const std::size_t index = level.container->size() - (innermost ? 0 : 1);
                text += '[' + std::to_string(index) + ']';
            } else {
                text += (text.empty() ? "" : ".") + shownKey(level.key);
            }
        }
        return text;
    }

    bool refuse(std::string where, std::string expected, std::string found)
    {
        m_error = Error{ErrorCode::InvalidFormat, std::move(where), std::move(expected),
                        std::move(found)};
        return false;
    }

    std::string_view m_text;
    JsonTree m_root;
    std::vector<Level> m_levels; ///< from the root inwards
    std::size_t m_values = 0;
    std::optional<Error> m_error;
};

/// The value on one line; gives up, false, as soon as that is longer than `limit`.
bool appendOnOneLine(const JsonOutput& value, std::size_t limit, std::string& out)
{
    if (!value.is_structured()) {
        out += dumped(value);
        return out.size() <= limit;
    }
    out += value.is_array() ? '[' : '{';
    bool first = true;
    for (const auto& [key, member] : value.items()) {
        out += first ? "" : ", ";
        first = false;
        if (value.is_object()) {
            out += dumped(JsonOutput(key)) + ": ";
        }
        if (!appendOnOneLine(member, limit, out)) {
            return false;
        }
    }
    out += value.is_array() ? ']' : '}';
    return out.size() <= limit;
}

bool isListOfObjects(const JsonOutput& value)
{
    return value.is_array() && !value.empty() && value.front().is_object();
}

void print(const JsonOutput& value, std::size_t indent, std::size_t column, std::string& out)
{
    constexpr std::size_t kComma = 1;
    const bool isRoot = indent == 0;
    std::string line;
    const bool breaks = value.is_structured() && !value.empty() &&
                        (isRoot || isListOfObjects(value) ||
                         !appendOnOneLine(value, kLineWidth - column - kComma, line));
    if (!breaks) {
        out += line.empty() ? dumped(value) : line;
        return;
    }
    const std::string inner(indent + 2, ' ');
    out += value.is_array() ? '[' : '{';
    bool first = true;
    for (const auto& [key, member] : value.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        std::string label = value.is_object() ? dumped(JsonOutput(key)) + ": " : std::string();
        out += inner + label;
        print(member, indent + 2, std::min(kLineWidth - kComma, inner.size() + label.size()), out);
    }
    out += '\n' + std::string(indent, ' ') + (value.is_array() ? ']' : '}');
}

} // namespace

Result<JsonTree> parseDocument(std::string_view text)
{
    TreeBuilder builder(text);
    if (!JsonTree::sax_parse(text.begin(), text.end(), &builder)) {
        assert(builder.error());
        return tl::make_unexpected(*builder.error());
    }
    return std::move(builder.tree());
}

std::string printJson(const JsonOutput& value)
{
    std::string text;
    print(value, 0, 0, text);
    return text + '\n';
}

std::string oneLineJson(const JsonOutput& value)
{
    return dumped(value);
}

std::string shownKey(std::string_view key)
{
    const bool plain =
        !key.empty() && key.size() <= kShownBytes && std::ranges::all_of(key, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '_';
        });
    return plain ? std::string(key) : cut(dumped(JsonTree(key)));
}

std::string shownValue(const JsonTree& value)
{
    if (value.is_object()) {
        return "an object";
    }
    if (value.is_array()) {
        return "a list";
    }
    return cut(dumped(value));
}

} // namespace springback
