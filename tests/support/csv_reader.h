// Reads CSV by RFC 4180 and nothing beyond it, to see whether what we write is that. Knows no
// table.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace springback::test {

using CsvRows = std::vector<std::vector<std::string>>;

/// Nothing where the text breaks a rule: a line not ended by CRLF, a quote inside a plain cell,
/// text behind a closing quote, rows of different lengths.
std::optional<CsvRows> readCsv(std::string_view text);

/// Whether a spreadsheet would run the cell: the first sign behind spaces and quotes, or the very
/// first one where that is a tab or a line end.
bool looksLikeFormula(std::string_view cell);

} // namespace springback::test
