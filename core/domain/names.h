// The stable name of every enumerator, as it stands in files, in the database and on the command
// line. Not for people: sentences are made in ui/phrases. Each enum specialises EnumNames beside
// its definition.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace springback {

template <class E>
struct EnumNames; // static constexpr std::array<std::string_view, N> values, in enum order

template <class E> constexpr std::string_view nameOf(E value)
{
    return EnumNames<E>::values[static_cast<std::size_t>(value)];
}

template <class E> constexpr std::optional<E> fromName(std::string_view name)
{
    for (std::size_t i = 0; i < EnumNames<E>::values.size(); ++i) {
        if (EnumNames<E>::values[i] == name) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// "left, right, both": what to say was expected.
template <class E> std::string allNames()
{
    std::string list;
    for (std::string_view name : EnumNames<E>::values) {
        if (!list.empty()) {
            list += ", ";
        }
        list += name;
    }
    return list;
}

} // namespace springback
