// One row of CSV, cell by cell: quoting, and no text that a spreadsheet would run. Knows no record.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/day.h"
#include "core/domain/pain.h"
#include "core/domain/quantity.h"

namespace springback {

inline constexpr const char* kCsvLineEnd = "\r\n";

/// A whole number of 10^-places units: decimal(12500, 3) is "12.5", decimal(10000, 3) is "10".
std::string decimal(int units, int places);

class CsvRow {
public:
    CsvRow& name(std::string_view value); ///< a value of ours: names, numbers already spelled
    CsvRow& text(std::string_view value); ///< what a person or another program wrote
    CsvRow& number(std::optional<int> value);
    CsvRow& day(std::optional<Day> value);
    CsvRow& time(std::optional<TimeOfDay> value);
    CsvRow& minutes(std::optional<Duration> value); ///< to two decimals
    /// Three cells: the worst, then left and right where they were answered apart.
    CsvRow& pain(const std::optional<PainRating>& value);
    CsvRow& empty(int cells);

    std::string line(std::string_view end = kCsvLineEnd) const;

private:
    std::string m_cells;
    bool m_first = true;
};

} // namespace springback
