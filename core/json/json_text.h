// JSON text to a tree and back: bounded depth, no doubled key, no exception, one line a record.
// Knows nothing of the log.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "core/result.h"

namespace springback {

using JsonTree = nlohmann::json;           ///< what is read: keys sorted, quick to find
using JsonOutput = nlohmann::ordered_json; ///< what is written: keys in the order they were put in

/// Far deeper than any document of ours.
inline constexpr std::size_t kMaxJsonDepth = 32;

/// Objects, lists, numbers, texts. It bounds the memory: the tree of a document takes up to twenty
/// times the room of its text.
inline constexpr std::size_t kMaxJsonValues = 2'000'000;

/// The tree, or the first fault: by line and column where the text is no JSON, by path where a key
/// is given twice, the nesting is too deep or the values are too many.
Result<JsonTree> parseDocument(std::string_view text);

/// Two spaces of indentation, a newline at the end. What fits on one line stands on one line; a
/// list of objects has one line or more for each. Bytes that are not UTF-8 become U+FFFD.
std::string printJson(const JsonOutput& value);

/// The same on one line, however long, without the newline.
std::string oneLineJson(const JsonOutput& value);

/// A key as it stands in a path: "pain", or in quotes when it is not a plain word.
std::string shownKey(std::string_view key);

/// A value as it stands in an error: JSON on one line, cut when long.
std::string shownValue(const JsonTree& value);

} // namespace springback
