#include "core/programme/entry_check.h"

namespace springback {

void EntryCheck::text(const std::string& path, const std::string& value)
{
    if (value.empty()) {
        refuse(path, "text", "nothing");
    }
    m_fields.note(path, value);
}

void EntryCheck::texts(const std::string& path, const std::vector<std::string>& values)
{
    filled(path, values);
    for (std::size_t i = 0; i < values.size(); ++i) {
        text(entryPath(path, i), values[i]);
    }
}

void EntryCheck::id(const std::string& path, const std::string& value)
{
    m_fields.name(path, value);
    idOrNothing(path, value);
}

void EntryCheck::idOrNothing(const std::string& path, const std::string& value)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    if (!std::ranges::all_of(value, isPlain)) {
        refuse(path, "lower-case letters, digits and underscores", shownEntry(value));
    }
}

} // namespace springback
