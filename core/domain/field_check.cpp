#include "core/domain/field_check.h"

#include <array>
#include <charconv>
#include <utility>

#include "core/domain/text.h"
#include "core/domain/validate.h"

namespace springback {

namespace {

/// 12.5, whatever the locale.
std::string shortest(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::string span(const std::string& first, const std::string& last)
{
    return first + " to " + last;
}

std::string bothSides(const PainRating& value)
{
    return "left " + std::to_string(value.left.value()) + " and right " +
           std::to_string(value.right.value());
}

} // namespace

void FieldCheck::number(const std::string& field, std::optional<int> value, int first, int last)
{
    if (value && (*value < first || *value > last)) {
        refuse(field, span(std::to_string(first), std::to_string(last)), std::to_string(*value));
    }
}

void FieldCheck::quantity(const std::string& field, int value, int last, int perUnit)
{
    if (value < 0 || value > last) {
        refuse(field, span("0", shortest(static_cast<double>(last) / perUnit)),
               shortest(static_cast<double>(value) / perUnit));
    }
}

void FieldCheck::day(const std::string& field, Day value)
{
    if (value < kFirstDay || value > kLastDay) {
        refuse(field, span(isoDay(kFirstDay), isoDay(kLastDay)), isoDay(value));
    }
}

void FieldCheck::lastDay(const std::string& field, std::optional<Day> value, Day first)
{
    if (!value) {
        return;
    }
    day(field, *value);
    if (*value < first) {
        refuse(field, isoDay(first) + " or later", isoDay(*value));
    }
}

void FieldCheck::time(const std::string& field, std::optional<TimeOfDay> value)
{
    if (value && (value->minutes < 0 || value->minutes >= 24 * 60)) {
        refuse(field, "00:00 to 23:59", std::to_string(value->minutes) + " minutes");
    }
}

void FieldCheck::note(const std::string& field, const std::string& value)
{
    text(field, value, limits::kMaxNoteBytes, true);
}

void FieldCheck::name(const std::string& field, const std::string& value)
{
    if (value.empty()) {
        refuse(field, "a name", "nothing");
    }
    nameOrNothing(field, value);
}

void FieldCheck::nameOrNothing(const std::string& field, const std::string& value)
{
    text(field, value, limits::kMaxNameBytes, false);
}

void FieldCheck::rating(const std::string& field, const std::optional<PainRating>& value)
{
    if (value && !value->perSide && value->left != value->right) {
        refuse(field, "one number, or one for each side", bothSides(*value));
    }
}

void FieldCheck::ratingOn(Side side, const std::string& field,
                          const std::optional<PainRating>& value)
{
    rating(field, value);
    if (value && value->perSide && side != Side::Both) {
        refuse(field, "one number for the " + std::string(nameOf(side)) + " side",
               bothSides(*value));
    }
}

void FieldCheck::count(const std::string& field, std::size_t value, int last)
{
    if (value > static_cast<std::size_t>(last)) {
        refuse(field, "at most " + std::to_string(last), std::to_string(value));
    }
}

void FieldCheck::refuse(const std::string& field, std::string expected, std::string found)
{
    if (m_result) {
        m_result = fail(ErrorCode::InvalidValue, m_path.empty() ? field : m_path + "." + field,
                        std::move(expected), std::move(found));
    }
}

void FieldCheck::text(const std::string& field, const std::string& value, std::size_t maxBytes,
                      bool multiline)
{
    if (value.size() > maxBytes) {
        refuse(field, "at most " + std::to_string(maxBytes) + " bytes",
               std::to_string(value.size()));
    }
    switch (faultOf(value, multiline)) {
    case TextFault::None:
        break;
    case TextFault::NotUtf8:
        refuse(field, "text in UTF-8", "other bytes");
        break;
    case TextFault::Control:
        refuse(field, "text without control characters", "one");
        break;
    }
}

} // namespace springback
