// Typed reading of a JSON tree that remembers the first breach with its path. Each readValue()
// checks the kind of its value; limits of fields are core/domain/validate.h. Knows no record.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/domain/day.h"
#include "core/domain/enum_set.h"
#include "core/domain/names.h"
#include "core/domain/pain.h"
#include "core/domain/quantity.h"
#include "core/json/json_text.h"
#include "core/result.h"

namespace springback {

/// A value and its place in the document. Made on the stack while reading: a child points at its
/// parent, so that a path costs nothing unless it is told.
class JsonCursor {
public:
    /// `breach` takes the first thing refused anywhere below.
    JsonCursor(const JsonTree& root, std::optional<Error>& breach);

    JsonCursor member(std::string_view key) const;
    JsonCursor element(std::size_t index) const;
    /// The same, but what is refused below it is told to `breach` alone: the rest of the document
    /// can still be read.
    JsonCursor elementApart(std::size_t index, std::optional<Error>& breach) const;
    JsonCursor memberApart(std::string_view key, std::optional<Error>& breach) const;

    const JsonTree& value() const { return *m_value; }
    std::string path() const;
    bool failed() const { return m_breach->has_value(); }

    /// Later refusals are dropped: one clear sentence is enough.
    void refuse(Error error) const;
    /// Names this place and shows the value that stands there.
    void refuse(ErrorCode code, std::string expected) const;

private:
    JsonCursor(const JsonTree& value, const JsonCursor& parent, std::string_view key,
               std::size_t index, std::optional<Error>& breach);

    const JsonTree* m_value;
    const JsonCursor* m_parent = nullptr;
    std::string_view m_key; ///< empty: an element of a list, or the document
    std::size_t m_index = 0;
    std::optional<Error>* m_breach;
};

void readValue(const JsonCursor& at, bool& into);
void readValue(const JsonCursor& at, int& into); ///< 3.0 is a whole number, 3.5 is not
void readValue(const JsonCursor& at, std::string& into);
void readValue(const JsonCursor& at, Day& into);
void readValue(const JsonCursor& at, TimeOfDay& into);
void readValue(const JsonCursor& at, Pain& into);
void readValue(const JsonCursor& at, PainRating& into); ///< a number, or {"left", "right"}
void readValue(const JsonCursor& at, Load& into);       ///< kg, rounded to the gram
void readValue(const JsonCursor& at, Distance& into);   ///< km, rounded to the metre
void readValue(const JsonCursor& at, Duration& into);   ///< minutes, rounded to the second

/// True when the value is a list; refuses it otherwise.
bool isList(const JsonCursor& at);

template <class E>
requires std::is_enum_v<E>
void readValue(const JsonCursor& at, E& into)
{
    const auto* name = at.value().get_ptr<const std::string*>();
    const std::optional<E> known = name != nullptr ? fromName<E>(*name) : std::nullopt;
    if (!known) {
        at.refuse(name != nullptr ? ErrorCode::UnknownName : ErrorCode::InvalidValue,
                  "one of " + allNames<E>());
        return;
    }
    into = *known;
}

template <class E> void readValue(const JsonCursor& at, EnumSet<E>& into)
{
    if (!isList(at)) {
        return;
    }
    into = {};
    for (std::size_t i = 0; i < at.value().size() && !at.failed(); ++i) {
        E member{};
        const JsonCursor element = at.element(i);
        readValue(element, member);
        if (!at.failed() && into.contains(member)) {
            element.refuse(ErrorCode::InvalidValue, "each name once");
        }
        into.insert(member);
    }
}

template <class T> void readValue(const JsonCursor& at, std::vector<T>& into)
{
    if (!isList(at)) {
        return;
    }
    into.clear();
    for (std::size_t i = 0; i < at.value().size() && !at.failed(); ++i) {
        readValue(at.element(i), into.emplace_back());
    }
}

template <class T> void readValue(const JsonCursor& at, std::optional<T>& into)
{
    readValue(at, into.emplace());
}

/// The members of one object. Ask for each known key, then finish(): that refuses keys nobody asked
/// for and required ones that are not there.
class ObjectReader {
public:
    explicit ObjectReader(const JsonCursor& at);

    template <class T> void required(std::string_view key, T& into)
    {
        if (!read(key, into) && m_missing.empty()) {
            m_missing = key;
        }
    }
    /// Leaves `into` as it is when the key is absent.
    template <class T> void optional(std::string_view key, T& into) { read(key, into); }
    /// The same for a field that says "none yet" with null.
    template <class T> void nullable(std::string_view key, std::optional<T>& into)
    {
        if (!isNull(key)) {
            read(key, into);
        }
    }

    /// The list of that key, to be read element by element. Nothing: absent, or refused.
    std::optional<JsonCursor> list(std::string_view key);
    /// The value of that key, told apart (JsonCursor::memberApart). Nothing: absent.
    std::optional<JsonCursor> apart(std::string_view key, std::optional<Error>& breach);

    /// For a first look at a document: lets unknown keys pass.
    void finishRequired();
    void finish();

private:
    template <class T> bool read(std::string_view key, T& into)
    {
        m_known.push_back(key);
        if (!m_isObject || !m_at.value().contains(key)) {
            return false;
        }
        readValue(m_at.member(key), into);
        return true;
    }
    bool isNull(std::string_view key);
    void refuseKey(std::string_view key, const char* why);

    const JsonCursor& m_at;
    bool m_isObject;
    std::vector<std::string_view> m_known;
    std::string_view m_missing; ///< the first required key that is not there
};

} // namespace springback
