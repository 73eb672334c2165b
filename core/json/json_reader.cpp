#include "core/json/json_reader.h"

#include <algorithm>
#include <cmath>

namespace springback {

namespace {

constexpr double kLargestNumber = 999'999'999; ///< in the unit that is stored: above any limit

/// The number in units of which `perUnit` make one of the file's, or 0 and a refusal.
int readQuantity(const JsonCursor& at, double perUnit, const char* expected)
{
    const double units =
        at.value().is_number() ? std::round(at.value().get<double>() * perUnit) : HUGE_VAL;
    if (std::abs(units) > kLargestNumber) {
        at.refuse(ErrorCode::InvalidValue, expected);
        return 0;
    }
    return static_cast<int>(units);
}

/// The text that stands there, or empty and a refusal.
std::string_view readText(const JsonCursor& at, const char* expected)
{
    const auto* text = at.value().get_ptr<const std::string*>();
    if (text == nullptr) {
        at.refuse(ErrorCode::InvalidValue, expected);
        return {};
    }
    return *text;
}

} // namespace

JsonCursor::JsonCursor(const JsonTree& root, std::optional<Error>& breach)
    : m_value(&root), m_breach(&breach)
{
}

JsonCursor::JsonCursor(const JsonTree& value, const JsonCursor& parent, std::string_view key,
                       std::size_t index, std::optional<Error>& breach)
    : m_value(&value), m_parent(&parent), m_key(key), m_index(index), m_breach(&breach)
{
}

JsonCursor JsonCursor::member(std::string_view key) const
{
    return memberApart(key, *m_breach);
}

JsonCursor JsonCursor::element(std::size_t index) const
{
    return elementApart(index, *m_breach);
}

JsonCursor JsonCursor::memberApart(std::string_view key, std::optional<Error>& breach) const
{
    return {m_value->at(std::string(key)), *this, key, 0, breach};
}

JsonCursor JsonCursor::elementApart(std::size_t index, std::optional<Error>& breach) const
{
    return {(*m_value)[index], *this, {}, index, breach};
}

std::string JsonCursor::path() const
{
    if (m_parent == nullptr) {
        return {};
    }
    const std::string above = m_parent->path();
    if (m_parent->value().is_array()) {
        return above + '[' + std::to_string(m_index) + ']';
    }
    return above.empty() ? shownKey(m_key) : above + '.' + shownKey(m_key);
}

void JsonCursor::refuse(Error error) const
{
    if (!m_breach->has_value()) {
        *m_breach = std::move(error);
    }
}

void JsonCursor::refuse(ErrorCode code, std::string expected) const
{
    std::string where = path();
    refuse(Error{code, where.empty() ? "the document" : std::move(where), std::move(expected),
                 shownValue(value())});
}

void readValue(const JsonCursor& at, bool& into)
{
    if (!at.value().is_boolean()) {
        at.refuse(ErrorCode::InvalidValue, "true or false");
        return;
    }
    into = at.value().get<bool>();
}

void readValue(const JsonCursor& at, int& into)
{
    const double number = at.value().is_number() ? at.value().get<double>() : 0.5;
    if (number != std::trunc(number)) {
        at.refuse(ErrorCode::InvalidValue, "a whole number");
        return;
    }
    if (std::abs(number) > kLargestNumber) {
        at.refuse(ErrorCode::InvalidValue, "a whole number of at most nine digits");
        return;
    }
    into = static_cast<int>(number);
}

void readValue(const JsonCursor& at, std::string& into)
{
    into = readText(at, "text");
}

void readValue(const JsonCursor& at, Day& into)
{
    constexpr const char* kExpected = "a date as 2026-03-14";
    const std::optional<Day> day = parseDay(readText(at, kExpected));
    if (!day) {
        at.refuse(ErrorCode::InvalidValue, kExpected);
        return;
    }
    into = *day;
}

void readValue(const JsonCursor& at, TimeOfDay& into)
{
    constexpr const char* kExpected = "a time as 18:00";
    const std::optional<TimeOfDay> time = parseTime(readText(at, kExpected));
    if (!time) {
        at.refuse(ErrorCode::InvalidValue, kExpected);
        return;
    }
    into = *time;
}

void readValue(const JsonCursor& at, Pain& into)
{
    int number = 0;
    readValue(at, number);
    const std::optional<Pain> pain = Pain::from(number);
    if (!pain) {
        at.refuse(ErrorCode::InvalidValue, "0 to 10");
        return;
    }
    into = *pain;
}

void readValue(const JsonCursor& at, PainRating& into)
{
    if (!at.value().is_object()) {
        Pain pain;
        readValue(at, pain);
        into = pain;
        return;
    }
    Pain left;
    Pain right;
    ObjectReader object(at);
    object.required("left", left);
    object.required("right", right);
    object.finish();
    into = PainRating(left, right);
}

void readValue(const JsonCursor& at, Load& into)
{
    into.grams = readQuantity(at, 1000, "a number of kilograms");
}

void readValue(const JsonCursor& at, Distance& into)
{
    into.metres = readQuantity(at, 1000, "a number of kilometres");
}

void readValue(const JsonCursor& at, Duration& into)
{
    into.seconds = readQuantity(at, 60, "a number of minutes");
}

bool isList(const JsonCursor& at)
{
    if (!at.value().is_array()) {
        at.refuse(ErrorCode::InvalidValue, "a list");
        return false;
    }
    return true;
}

ObjectReader::ObjectReader(const JsonCursor& at) : m_at(at), m_isObject(at.value().is_object())
{
    if (!m_isObject) {
        at.refuse(ErrorCode::InvalidValue, "an object");
    }
}

bool ObjectReader::isNull(std::string_view key)
{
    const bool null =
        m_isObject && m_at.value().contains(key) && m_at.member(key).value().is_null();
    if (null) {
        m_known.push_back(key);
    }
    return null;
}

std::optional<JsonCursor> ObjectReader::list(std::string_view key)
{
    m_known.push_back(key);
    if (!m_isObject || !m_at.value().contains(key)) {
        return std::nullopt;
    }
    const JsonCursor member = m_at.member(key);
    return isList(member) ? std::optional(member) : std::nullopt;
}

std::optional<JsonCursor> ObjectReader::apart(std::string_view key, std::optional<Error>& breach)
{
    m_known.push_back(key);
    if (!m_isObject || !m_at.value().contains(key)) {
        return std::nullopt;
    }
    return m_at.memberApart(key, breach);
}

void ObjectReader::refuseKey(std::string_view key, const char* why)
{
    const std::string above = m_at.path();
    const std::string where = (above.empty() ? above : above + '.') + shownKey(key);
    m_at.refuse(Error{ErrorCode::InvalidFormat, where, why, {}});
}

void ObjectReader::finishRequired()
{
    if (m_isObject && !m_missing.empty()) {
        refuseKey(m_missing, "missing");
    }
}

void ObjectReader::finish()
{
    if (!m_isObject) {
        return;
    }
    for (const auto& [key, value] : m_at.value().items()) {
        if (std::ranges::find(m_known, key) == m_known.end()) {
            refuseKey(key, "no such field");
        }
    }
    finishRequired();
}

} // namespace springback
