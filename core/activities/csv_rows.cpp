#include "core/activities/csv_rows.h"

#include <algorithm>
#include <utility>

namespace springback {

CsvRows::CsvRows(std::string_view text) : m_rest(text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (m_rest.starts_with(kMark)) {
        m_rest.remove_prefix(kMark.size());
    }
}

std::optional<std::vector<std::string>> CsvRows::next()
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of("\r\n"), m_rest.size()));
    if (m_rest.empty()) {
        return std::nullopt;
    }
    std::vector<std::string> row;
    for (;;) {
        std::string cell = m_rest.starts_with('"') ? takeQuoted() : takePlain();
        if (row.size() < kMostCsvCells) {
            row.push_back(std::move(cell));
        }
        if (!m_rest.starts_with(',')) {
            return row; // at a line end or the end of the text
        }
        m_rest.remove_prefix(1);
    }
}

std::string CsvRows::takeQuoted()
{
    std::string cell;
    m_rest.remove_prefix(1);
    for (;;) {
        const std::size_t quote = std::min(m_rest.find('"'), m_rest.size());
        cell += m_rest.substr(0, quote);
        m_rest.remove_prefix(std::min(quote + 1, m_rest.size()));
        if (!m_rest.starts_with('"')) {
            return cell + takePlain(); // what follows a closing quote is not told apart
        }
        cell += '"';
        m_rest.remove_prefix(1);
    }
}

std::string CsvRows::takePlain()
{
    const std::string_view cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
    m_rest.remove_prefix(cell.size());
    return std::string(cell);
}

} // namespace springback
