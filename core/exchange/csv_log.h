// The diary as CSV, one table for each record kind, for spreadsheets and scripts. One way only:
// what comes back in is the JSON document (json_log.h).
#pragma once

#include <string>
#include <vector>

#include "core/domain/log.h"

namespace springback {

struct CsvTable {
    std::string name; ///< "sets", "checkins": the record kind, fit for a file name
    std::string text; ///< RFC 4180: header row, CRLF line ends, decimal points whatever the locale
    std::size_t rows = 0; ///< without the header
};

/// Every record kind in the order of the document, those without records too, and the settings.
/// Sessions come as one row a set with the fields of the session repeated; one without sets is a
/// row of its own. Text that a spreadsheet would run as a formula gets an apostrophe in front.
std::vector<CsvTable> toCsv(const Log& log);

/// The table as a file, which begins with a byte order mark: without one, some spreadsheets take
/// the letters of UTF-8 for others.
std::string csvFile(const CsvTable& table);

} // namespace springback
