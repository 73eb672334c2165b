#include "core/exchange/csv_row.h"

namespace springback {

namespace {

/// Takes the start away if it is one of these.
template <std::size_t N> bool takeOneOf(const std::string_view (&starts)[N], std::string_view& text)
{
    for (const std::string_view start : starts) {
        if (text.starts_with(start)) {
            text.remove_prefix(start.size());
            return true;
        }
    }
    return false;
}

/// Some spreadsheets pass over spaces and quotes on their way to a formula, and some take the
/// full-width signs of East Asian keyboards for the plain ones.
bool startsLikeFormula(std::string_view text)
{
    constexpr std::string_view kLineEnds[] = {"\t", "\r", "\n"};
    constexpr std::string_view kPassedOver[] = {" ",  "\t",       "\r",           "\n",
                                                "\"", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    constexpr std::string_view kSigns[] = {
        "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    std::string_view rest = text;
    if (takeOneOf(kLineEnds, rest)) {
        return true;
    }
    while (takeOneOf(kPassedOver, rest)) {
    }
    return takeOneOf(kSigns, rest);
}

std::string quoted(std::string_view text)
{
    std::string cell = "\"";
    for (char c : text) {
        cell += c;
        if (c == '"') {
            cell += '"';
        }
    }
    return cell + '"';
}

} // namespace

std::string decimal(int units, int places)
{
    std::string digits = std::to_string(units);
    const auto width = static_cast<std::size_t>(places) + 1;
    if (digits.size() < width) {
        digits.insert(0, width - digits.size(), '0');
    }
    digits.insert(digits.size() - static_cast<std::size_t>(places), ".");
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') {
        digits.pop_back();
    }
    return digits;
}

CsvRow& CsvRow::name(std::string_view value)
{
    if (!m_first) {
        m_cells += ',';
    }
    m_first = false;
    const bool plain = value.find_first_of(",\"\r\n") == std::string_view::npos;
    m_cells += plain ? std::string(value) : quoted(value);
    return *this;
}

CsvRow& CsvRow::text(std::string_view value)
{
    return name(startsLikeFormula(value) ? '\'' + std::string(value) : std::string(value));
}

CsvRow& CsvRow::number(std::optional<int> value)
{
    return name(value ? std::to_string(*value) : std::string());
}

CsvRow& CsvRow::day(std::optional<Day> value)
{
    return name(value ? isoDay(*value) : std::string());
}

CsvRow& CsvRow::time(std::optional<TimeOfDay> value)
{
    return name(value ? isoTime(*value) : std::string());
}

CsvRow& CsvRow::minutes(std::optional<Duration> value)
{
    return name(value ? decimal((value->seconds * 100 + 30) / 60, 2) : std::string());
}

CsvRow& CsvRow::pain(const std::optional<PainRating>& value)
{
    if (!value) {
        return empty(3);
    }
    number(value->worst().value());
    return value->perSide ? number(value->left.value()).number(value->right.value()) : empty(2);
}

CsvRow& CsvRow::empty(int cells)
{
    for (int i = 0; i < cells; ++i) {
        name({});
    }
    return *this;
}

std::string CsvRow::line(std::string_view end) const
{
    return m_cells + std::string(end);
}

} // namespace springback
