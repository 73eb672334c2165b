// Reads the CSV of other programs row by row: cells in quotes may hold commas, quotes and line
// ends. Knows no column. What Springback writes as CSV is in core/exchange.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace springback {

/// [Eng] Ten times the columns of Strava. Cells beyond are passed over, so that a row has a bound.
inline constexpr std::size_t kMostCsvCells = 1000;

class CsvRows {
public:
    /// The text must outlive the rows. A byte-order mark in front is passed over.
    explicit CsvRows(std::string_view text);

    /// The next row that has anything in it, or nothing at the end. Ends where the text does, even
    /// within quotes.
    std::optional<std::vector<std::string>> next();

private:
    std::string takeQuoted();
    std::string takePlain();

    std::string_view m_rest;
};

} // namespace springback
