#include "app/cli/arguments.h"

#include <algorithm>
#include <cstdint>

namespace springback::cli {

namespace {

constexpr std::size_t kMaxDigits = 9; ///< fits an int, far above any limit

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<int> wholeNumber(std::string_view text)
{
    if (!isDigits(text) || text.size() > kMaxDigits) {
        return std::nullopt;
    }
    int value = 0;
    for (char digit : text) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// "12.5" in units of 10^-places: digits, at most `places` of them behind a point.
std::optional<int> decimalNumber(std::string_view text, std::size_t places)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    std::string fraction;
    if (point != std::string_view::npos) {
        fraction = text.substr(point + 1);
        if (!isDigits(fraction) || fraction.size() > places) {
            return std::nullopt;
        }
    }
    fraction.resize(places, '0');
    return isDigits(whole) ? wholeNumber(std::string(whole) + fraction) : std::nullopt;
}

Expected readAmount(const std::string& text, std::size_t places, const char* expected, int& into)
{
    const std::optional<int> amount = decimalNumber(text, places);
    if (!amount) {
        return expected;
    }
    into = *amount;
    return {};
}

} // namespace

Halves splitAt(const std::string& text, char mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) {
        return {text, std::nullopt};
    }
    return {text.substr(0, at), text.substr(at + 1)};
}

Expected read(const std::string& text, int& into)
{
    const std::optional<int> number = wholeNumber(text);
    if (!number) {
        return "a whole number";
    }
    into = *number;
    return {};
}

Expected read(const std::string& text, std::string& into)
{
    into = text;
    return {};
}

Expected read(const std::string& text, Day& into)
{
    const std::optional<Day> day = parseDay(text);
    if (!day) {
        return "a date as 2026-03-14";
    }
    into = *day;
    return {};
}

Expected read(const std::string& text, TimeOfDay& into)
{
    const std::optional<TimeOfDay> time = parseTime(text);
    if (!time) {
        return "a time as 18:00";
    }
    into = *time;
    return {};
}

Expected read(const std::string& text, Pain& into)
{
    const std::optional<int> number = wholeNumber(text);
    const std::optional<Pain> pain = number ? Pain::from(*number) : std::nullopt;
    if (!pain) {
        return "a whole number from 0 to 10";
    }
    into = *pain;
    return {};
}

Expected read(const std::string& text, PainRating& into)
{
    const Halves halves = splitAt(text, '/');
    Pain left;
    Pain right;
    if (!read(halves.before, left).empty() ||
        (halves.behind && !read(*halves.behind, right).empty())) {
        return "a whole number from 0 to 10, or two as 2/4 for left and right";
    }
    into = halves.behind ? PainRating(left, right) : PainRating(left);
    return {};
}

Expected read(const std::string& text, Load& into)
{
    return readAmount(text, 3, "kilograms as 12.5", into.grams);
}

Expected read(const std::string& text, Distance& into)
{
    return readAmount(text, 3, "kilometres as 6.2", into.metres);
}

Expected read(const std::string& text, Duration& into)
{
    int hundredths = 0;
    Expected expected = readAmount(text, 2, "minutes as 36 or 36.5", hundredths);
    into.seconds = static_cast<int>((std::int64_t{hundredths} * 60 + 50) / 100);
    return expected;
}

Expected read(const std::string& text, StartDose& into)
{
    const Halves halves = splitAt(text, ':');
    const Halves place = splitAt(halves.behind.value_or(""), '@');
    into.exercise = halves.before;
    if (into.exercise.empty() || !read(place.before, into.rung).empty()) {
        return "EXERCISE:RUNG or EXERCISE:RUNG@KG";
    }
    return place.behind ? read(*place.behind, into.load) : Expected();
}

ArgumentReader& ArgumentReader::take(std::string_view option, const std::vector<std::string>& texts,
                                     std::vector<StartDose>& into)
{
    for (const std::string& text : texts) {
        take(option, text, into.emplace_back());
    }
    return *this;
}

ArgumentReader& ArgumentReader::takeEntryDay(const Text& text, Day today, Day& into)
{
    into = today;
    take("--date", text, into);
    if (m_result && into > today) {
        note("--date", *text, "a day up to " + isoDay(today));
    }
    return *this;
}

void ArgumentReader::note(std::string_view option, const std::string& text, Expected expected)
{
    if (m_result && !expected.empty()) {
        m_result = fail(ErrorCode::InvalidValue, std::string(option), std::move(expected),
                        '"' + oneLine(text) + '"');
    }
}

Result<DayRange> readDayRange(const Text& from, const Text& to)
{
    DayRange range;
    ArgumentReader reader;
    reader.take("--from", from, range.first).take("--to", to, range.last);
    if (reader.result() && range.first && range.last && *range.last < *range.first) {
        return fail(ErrorCode::InvalidValue, "--to", isoDay(*range.first) + " or later",
                    isoDay(*range.last));
    }
    return reader.result().map([&] { return range; });
}

std::string oneLine(std::string text)
{
    constexpr std::size_t kMaxBytes = 300;
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            c = ' ';
        }
    }
    if (text.size() > kMaxBytes) {
        std::size_t end = kMaxBytes;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end; // not inside a character
        }
        text.resize(end);
        text += "...";
    }
    return text;
}

} // namespace springback::cli
