// XML of activity files: parsed within bounds, looked at by local names, so that it does not matter
// what a program called its namespaces. Knows neither GPX nor TCX.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "core/activities/utc_time.h"
#include "core/result.h"

namespace springback {

/// [Eng] A day and a half of a point each second, with everything that a watch writes, is below it.
/// Bounds the tree, whose nodes are larger than the shortest elements, to some 250 MB.
inline constexpr std::size_t kMostXmlMarks = 4'000'000;

/// The tree below the root of that local name. Refuses a document type (the only place where XML
/// declares entities, which could unfold without end), broken XML, and more than
/// `kMostXmlMarks` elements and attributes. Deep nesting is harmless: nothing here recurses.
Result<pugi::xml_document> parseXml(std::string_view bytes, std::string_view root,
                                    std::string_view name);

std::string_view localName(const pugi::xml_node& node);

/// The first child of that local name, or the empty node.
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);

/// The child's text without the white space around it.
std::string_view textOf(const pugi::xml_node& node, std::string_view child);

std::string_view trimmed(std::string_view text);

/// A decimal number as XML has it, in any case without a comma.
std::optional<double> numberFrom(std::string_view text);
std::optional<double> numberOf(const pugi::xml_node& node, std::string_view child);

/// The time that the text tells, or the Error of file `name`.
Result<UtcTime> timeFrom(std::string_view text, std::string_view name);

/// Of both feet (activity_check.h); what no one runs is left out.
std::optional<int> stepsFromCadence(std::optional<double> cadence);

/// A name or text of a file as it may be shown: empty when it is no text or too long for a name.
std::string shownName(std::string_view text);

} // namespace springback
