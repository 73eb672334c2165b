#include "tests/support/csv_reader.h"

#include <algorithm>

namespace springback::test {

namespace {

/// The cell at the start of `text`, which it takes away. Nothing: not a cell.
std::optional<std::string> takeQuoted(std::string_view& text)
{
    std::string cell;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] != '"') {
            cell += text[i];
        } else if (text.substr(i + 1, 1) == "\"") {
            cell += text[i++];
        } else {
            text.remove_prefix(i + 1);
            return cell;
        }
    }
    return std::nullopt;
}

std::optional<std::string> takePlain(std::string_view& text)
{
    const std::string_view cell = text.substr(0, text.find_first_of(",\"\r\n"));
    text.remove_prefix(cell.size());
    return std::string(cell);
}

bool takeAway(std::string_view& text, std::string_view start)
{
    const bool there = text.starts_with(start);
    text.remove_prefix(there ? start.size() : 0);
    return there;
}

} // namespace

std::optional<CsvRows> readCsv(std::string_view text)
{
    CsvRows rows;
    while (!text.empty()) {
        std::vector<std::string>& row = rows.emplace_back();
        do {
            std::optional<std::string> cell =
                text.starts_with('"') ? takeQuoted(text) : takePlain(text);
            if (!cell) {
                return std::nullopt;
            }
            row.push_back(std::move(*cell));
        } while (takeAway(text, ","));
        if (!takeAway(text, "\r\n") || row.size() != rows.front().size()) {
            return std::nullopt;
        }
    }
    return rows;
}

bool looksLikeFormula(std::string_view cell)
{
    if (cell.starts_with('\t') || cell.starts_with('\r') || cell.starts_with('\n')) {
        return true;
    }
    constexpr std::string_view kSkipped[] = {" ",  "\t",       "\r",           "\n",
                                             "\"", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    constexpr std::string_view kSigns[] = {
        "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    while (std::ranges::any_of(kSkipped, [&](std::string_view s) { return takeAway(cell, s); })) {
    }
    return std::ranges::any_of(kSigns, [&](std::string_view s) { return cell.starts_with(s); });
}

} // namespace springback::test
