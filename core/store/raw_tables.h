// Which pages of a damaged file belong to which table: every tree is walked from its root, past
// what can't be read, and says where that was. Knows no record of the diary.
#pragma once

#include <map>

#include "core/store/raw_file.h"

namespace springback {

/// A stretch of keys whose rows could not all be read. Keys are row ids, or the first column of a
/// table without them. Empty: from the first, up to the last.
struct RawGap {
    std::optional<std::int64_t> after;
    std::optional<std::int64_t> upTo;

    bool holds(std::int64_t key) const
    {
        return (!after || *after < key) && (!upTo || key <= *upTo);
    }
};

struct RawTable {
    std::vector<RawRow> rows;
    std::vector<RawGap> gaps;
};

/// A page with rows that no tree leads to.
struct RawOrphan {
    RawPage page;
    std::uint32_t number = 0;
};

struct RawTables {
    std::map<std::string, RawTable> byName; ///< tables and indexes; one that is not named is lost
    std::vector<RawOrphan> orphans;         ///< none when all trees could be walked
};

RawTables tablesOf(const RawFile& file);

} // namespace springback
