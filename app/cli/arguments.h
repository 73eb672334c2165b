// The values of options as domain values: each read() takes the whole text or says what it
// expected. Limits of fields are not checked here (core/domain/validate.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/domain/records.h"
#include "core/result.h"

namespace springback::cli {

/// An option's text as typed; empty when the option was not given.
using Text = std::optional<std::string>;

/// What a reader expected; empty when the text was fine.
using Expected = std::string;

/// The text up to `mark`, and the text behind it where there is a mark.
struct Halves {
    std::string before;
    Text behind;
};
Halves splitAt(const std::string& text, char mark);

Expected read(const std::string& text, int& into);         ///< digits only
Expected read(const std::string& text, std::string& into); ///< as it is
Expected read(const std::string& text, Day& into);
Expected read(const std::string& text, TimeOfDay& into);
Expected read(const std::string& text, Pain& into);
Expected read(const std::string& text, PainRating& into); ///< "3", or "2/4" for left and right
Expected read(const std::string& text, Load& into);       ///< kg, to the gram
Expected read(const std::string& text, Distance& into);   ///< km, to the metre
Expected read(const std::string& text, Duration& into);   ///< minutes, to two decimals
Expected read(const std::string& text, StartDose& into);  ///< EXERCISE:RUNG[@KG]

template <class E>
requires std::is_enum_v<E> Expected read(const std::string& text, E& into)
{
    const std::optional<E> known = fromName<E>(text);
    if (!known) {
        return "one of " + allNames<E>();
    }
    into = *known;
    return {};
}

/// Reads options one after another and keeps the first refusal.
class ArgumentReader {
public:
    template <class T>
    ArgumentReader& take(std::string_view option, const std::string& text, T& into)
    {
        note(option, text, read(text, into));
        return *this;
    }
    template <class T> ArgumentReader& take(std::string_view option, const Text& text, T& into)
    {
        return text ? take(option, *text, into) : *this;
    }
    template <class T>
    ArgumentReader& take(std::string_view option, const Text& text, std::optional<T>& into)
    {
        return text ? take(option, *text, into.emplace()) : *this;
    }
    template <class E>
    ArgumentReader& take(std::string_view option, const std::vector<std::string>& texts,
                         EnumSet<E>& into)
    {
        for (const std::string& text : texts) {
            E member{};
            take(option, text, member);
            into.insert(member);
        }
        return *this;
    }
    ArgumentReader& take(std::string_view option, const std::vector<std::string>& texts,
                         std::vector<StartDose>& into);

    /// --date: a day up to today, which it is when not given.
    ArgumentReader& takeEntryDay(const Text& text, Day today, Day& into);

    Result<void> result() const { return m_result; }

private:
    void note(std::string_view option, const std::string& text, Expected expected);

    Result<void> m_result;
};

/// --from and --to, both included; open ends where they are not given.
struct DayRange {
    std::optional<Day> first;
    std::optional<Day> last;

    bool contains(Day day) const { return (!first || *first <= day) && (!last || day <= *last); }
};
Result<DayRange> readDayRange(const Text& from, const Text& to);

/// Text for a message on one line: no control characters, cut when long.
std::string oneLine(std::string text);

} // namespace springback::cli
