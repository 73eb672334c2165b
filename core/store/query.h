// Query: one run of a prepared statement. Binds domain values to the ? in order, and reads the
// columns of a row in order. Throws SQLite::Exception; a value that no domain type can hold counts
// as a damaged file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/domain/log.h"
#include "core/store/statement.h"

namespace springback {

/// What the file says can't be: a writer got round the CHECKs, or the disk lost bytes.
[[noreturn]] void damaged(const std::string& what);

class Query {
public:
    explicit Query(Statement& statement) : m_statement(statement) {}
    /// An unfinished statement would keep its lock.
    ~Query() { m_statement.reset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(int value) { return bind(Id{value}); }
    Query& bind(Id value);
    Query& bind(bool value) { return bind(value ? 1 : 0); }
    Query& bind(const std::string& value);
    Query& bind(Day value) { return bind(static_cast<Id>(value.time_since_epoch().count())); }
    Query& bind(TimeOfDay value) { return bind(value.minutes); }
    Query& bind(Pain value) { return bind(value.value()); }
    Query& bind(Load value) { return bind(value.grams); }
    Query& bind(Distance value) { return bind(value.metres); }
    Query& bind(Duration value) { return bind(value.seconds); }
    Query& bind(std::nullopt_t);
    template <class T> Query& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }
    /// Two columns: the left or only number, and the right one.
    Query& bind(const PainRating& value);
    Query& bind(const std::optional<PainRating>& value);
    template <class E> Query& bindName(E value) { return bind(std::string(nameOf(value))); }

    /// For statements without rows.
    void run() { m_statement.step(); }

    bool next();
    /// For who looks at a row as it is.
    const Statement& row() const { return m_statement; }
    Id id() { return m_statement.id(m_column++); }
    int number() { return m_statement.number(m_column++); }
    bool flag() { return number() != 0; }
    std::string text() { return std::string(m_statement.text(m_column++)); }
    Day day();
    Pain pain();
    PainRating rating();
    std::optional<int> optionalNumber();
    std::optional<Day> optionalDay();
    std::optional<TimeOfDay> optionalTime();
    std::optional<Pain> optionalPain();
    std::optional<PainRating> optionalRating();
    template <class E> E name()
    {
        const std::string_view found = m_statement.text(m_column++);
        const std::optional<E> value = fromName<E>(found);
        if (!value) {
            damaged("no such name: " + std::string(found));
        }
        return *value;
    }

private:
    Statement& m_statement;
    int m_parameter = 0; ///< the last one bound, from 1
    int m_column = 0;    ///< the next one to read, from 0
};

} // namespace springback
