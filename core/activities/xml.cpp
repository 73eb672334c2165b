#include "core/activities/xml.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/activities/activity_check.h"
#include "core/domain/text.h"
#include "core/domain/validate.h"

namespace springback {

namespace {

constexpr double kMostXmlCadence = 1000; ///< so that it fits in an int
constexpr std::size_t kLongestQuote = 40;

bool isMark(char c)
{
    return c == '<' || c == '=';
}

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

Result<pugi::xml_document> parseXml(std::string_view bytes, std::string_view root,
                                    std::string_view name)
{
    const auto refused = [name](std::string expected, std::string found) {
        return fail(ErrorCode::InvalidFormat, std::string(name), std::move(expected),
                    std::move(found));
    };
    if (static_cast<std::size_t>(std::ranges::count_if(bytes, isMark)) > kMostXmlMarks) {
        return refused("at most " + std::to_string(kMostXmlMarks) + " XML elements", "more");
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(bytes.data(), bytes.size(),
                             pugi::parse_default | pugi::parse_doctype | pugi::parse_embed_pcdata);
    for (const pugi::xml_node& node : document.children()) {
        if (node.type() == pugi::node_doctype) {
            return refused("XML without a document type", "one");
        }
    }
    if (!parsed) {
        return refused("whole XML", "a fault at byte " +
                                        std::to_string(std::max<std::ptrdiff_t>(parsed.offset, 0)));
    }
    if (localName(document.document_element()) != root) {
        return refused('<' + std::string(root) + "> as the root of the XML", "another");
    }
    return document;
}

std::string_view localName(const pugi::xml_node& node)
{
    return withoutPrefix(node.name());
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name)
{
    for (const pugi::xml_node& child : node.children()) {
        if (localName(child) == name) {
            return child;
        }
    }
    return {};
}

std::string_view textOf(const pugi::xml_node& node, std::string_view child)
{
    return trimmed(childOf(node, child).child_value());
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::optional<double> numberFrom(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end && std::isfinite(value) ? std::optional(value)
                                                                       : std::nullopt;
}

std::optional<double> numberOf(const pugi::xml_node& node, std::string_view child)
{
    return numberFrom(textOf(node, child));
}

Result<UtcTime> timeFrom(std::string_view text, std::string_view name)
{
    const auto time = parseIsoTime(text);
    if (!time) {
        const std::string quote = text.size() > kLongestQuote ? std::string() : shownName(text);
        return fail(ErrorCode::InvalidFormat, std::string(name),
                    "times such as 2026-03-14T07:12:05Z", quote.empty() ? "another text" : quote);
    }
    return *time;
}

std::optional<int> stepsFromCadence(std::optional<double> cadence)
{
    if (!cadence || *cadence < 0 || *cadence > kMostXmlCadence) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(stepsOfBothFeet(*cadence)));
}

std::string shownName(std::string_view text)
{
    const bool fits = text.size() <= limits::kMaxNameBytes;
    return fits && faultOf(text, false) == TextFault::None ? std::string(text) : std::string();
}

} // namespace springback
