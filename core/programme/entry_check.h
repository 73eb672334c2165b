// EntryCheck: the limits of texts, ids and lists in a file of entries, on top of FieldCheck. Fields
// are named by their whole path. Knows no programme.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/domain/field_check.h"
#include "core/domain/names.h"

namespace springback {

/// "ladder[1]".
inline std::string entryPath(const std::string& list, std::size_t index)
{
    return list + "[" + std::to_string(index) + "]";
}

/// How a value is shown in a refusal.
inline std::string shownEntry(const std::string& text)
{
    return text.empty() ? "nothing" : "\"" + text + "\"";
}
template <class E> std::string shownEntry(E value)
{
    return std::string(nameOf(value));
}

/// Keeps the first breach.
class EntryCheck {
public:
    /// Both limits are allowed.
    void number(const std::string& path, std::optional<int> value, int first, int last)
    {
        m_fields.number(path, value, first, last);
    }

    /// Not empty.
    void text(const std::string& path, const std::string& value);
    void texts(const std::string& path, const std::vector<std::string>& values);

    /// Lower-case letters, digits and underscores.
    void id(const std::string& path, const std::string& value);
    void idOrNothing(const std::string& path, const std::string& value);

    template <class Entry> void filled(const std::string& path, const std::vector<Entry>& list)
    {
        if (list.empty()) {
            refuse(path, "at least one entry", "none");
        }
    }

    /// No two entries have the same `field`, which `key` gives.
    template <class Entry, class Key>
    void usedOnce(const std::string& path, const std::string& field, const std::vector<Entry>& list,
                  Key key)
    {
        for (auto entry = list.begin(); entry != list.end(); ++entry) {
            const auto& value = std::invoke(key, *entry);
            if (std::ranges::find(list.begin(), entry, value, key) != entry) {
                const auto index = static_cast<std::size_t>(entry - list.begin());
                refuse(entryPath(path, index) + "." + field, "one that is used once",
                       shownEntry(value));
            }
        }
    }

    void refuse(const std::string& path, std::string expected, std::string found)
    {
        m_fields.refuse(path, std::move(expected), std::move(found));
    }

    Result<void> result() const { return m_fields.result(); }

private:
    const std::string m_root; ///< empty: paths are whole
    FieldCheck m_fields{m_root};
};

} // namespace springback
