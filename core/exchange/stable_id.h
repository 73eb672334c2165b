// StableIds: ids for what is exported, in the form of a UUID. The same diary names the same thing
// the same in every export; two diaries hardly ever name anything the same. No chance involved.
#pragma once

#include <string>
#include <string_view>

#include "core/domain/log.h"

namespace springback {

class StableIds {
public:
    /// Made of the start of the first episode: of what the diary is about, not of entries that a
    /// person goes on to correct.
    explicit StableIds(const Log& log);

    /// "4f1d2c3b-...", of version 8, which leaves its digits to whoever makes it (RFC 9562).
    std::string of(std::string_view what) const;

private:
    std::string m_diary;
};

} // namespace springback
