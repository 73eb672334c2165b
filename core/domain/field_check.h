// FieldCheck: looks at the fields of one record and keeps the first breach as an Error.
// Knows kinds of fields (a number, a day, a note), not which record has which.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/domain/day.h"
#include "core/domain/pain.h"
#include "core/result.h"

namespace springback {

class FieldCheck {
public:
    /// `path` stands before every field's name in an Error; it must outlive the check.
    explicit FieldCheck(const std::string& path) : m_path(path) {}

    /// Both limits are allowed.
    void number(const std::string& field, std::optional<int> value, int first, int last);
    /// 0 to `last`, kept in small units, `perUnit` of which make the one that people write.
    void quantity(const std::string& field, int value, int last, int perUnit);
    void day(const std::string& field, Day value);
    /// A day that is not before `first`.
    void lastDay(const std::string& field, std::optional<Day> value, Day first);
    void time(const std::string& field, std::optional<TimeOfDay> value);
    /// Text of several lines, perhaps empty.
    void note(const std::string& field, const std::string& value);
    void name(const std::string& field, const std::string& value);
    void nameOrNothing(const std::string& field, const std::string& value);
    /// A single number counts for both sides, so both must be it.
    void rating(const std::string& field, const std::optional<PainRating>& value);
    /// A rating of `side` alone has nothing to say about the other one.
    void ratingOn(Side side, const std::string& field, const std::optional<PainRating>& value);
    void count(const std::string& field, std::size_t value, int last);

    void refuse(const std::string& field, std::string expected, std::string found);

    Result<void> result() const { return m_result; }

private:
    void text(const std::string& field, const std::string& value, std::size_t maxBytes,
              bool multiline);

    const std::string& m_path;
    Result<void> m_result;
};

} // namespace springback
