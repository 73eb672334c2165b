#include "core/store/query.h"

#include <sqlite3.h>

#include <SQLiteCpp/Exception.h>

namespace springback {

namespace {

Pain painFrom(int found)
{
    const std::optional<Pain> value = Pain::from(found);
    if (!value) {
        damaged("no such pain: " + std::to_string(found));
    }
    return *value;
}

/// Far outside the calendar the fold of a diary would never come to its end.
Day dayFrom(int found)
{
    const Day value{days(found)};
    if (value < kFirstDay || value > kLastDay) {
        damaged("no such day: " + std::to_string(found));
    }
    return value;
}

} // namespace

void damaged(const std::string& what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

Query& Query::bind(Id value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::bind(const std::string& value)
{
    m_statement.bind(++m_parameter, value);
    return *this;
}

Query& Query::bind(std::nullopt_t)
{
    m_statement.bindNull(++m_parameter);
    return *this;
}

Query& Query::bind(const PainRating& value)
{
    bind(value.left);
    return value.perSide ? bind(value.right) : bind(std::nullopt);
}

Query& Query::bind(const std::optional<PainRating>& value)
{
    return value ? bind(*value) : bind(std::nullopt).bind(std::nullopt);
}

bool Query::next()
{
    m_column = 0;
    return m_statement.step();
}

Day Query::day()
{
    return dayFrom(number());
}

Pain Query::pain()
{
    return painFrom(number());
}

PainRating Query::rating()
{
    const Pain left = pain();
    const std::optional<Pain> right = optionalPain();
    return right ? PainRating(left, *right) : PainRating(left);
}

std::optional<int> Query::optionalNumber()
{
    const int column = m_column++;
    const int value = m_statement.number(column);
    // NULL reads as 0: only a 0 needs a second look.
    return value == 0 && m_statement.isNull(column) ? std::nullopt : std::optional<int>(value);
}

std::optional<Day> Query::optionalDay()
{
    const std::optional<int> value = optionalNumber();
    return value ? std::optional(dayFrom(*value)) : std::nullopt;
}

std::optional<TimeOfDay> Query::optionalTime()
{
    const std::optional<int> value = optionalNumber();
    return value ? std::optional(TimeOfDay{*value}) : std::nullopt;
}

std::optional<Pain> Query::optionalPain()
{
    const std::optional<int> value = optionalNumber();
    return value ? std::optional(painFrom(*value)) : std::nullopt;
}

std::optional<PainRating> Query::optionalRating()
{
    const std::optional<Pain> left = optionalPain();
    const std::optional<Pain> right = optionalPain();
    if (!left) {
        return std::nullopt;
    }
    return right ? PainRating(*left, *right) : PainRating(*left);
}

} // namespace springback
