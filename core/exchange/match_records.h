// Which entry of one log is which of another, though ids say nothing between two files. By what a
// person would know it by; says only whether two are equal, not what differs (log_difference.h).
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "core/domain/log.h"

namespace springback {

inline constexpr std::size_t kNoPartner = std::numeric_limits<std::size_t>::max();

struct Partner {
    std::size_t index = kNoPartner; ///< in the other table; kNoPartner: only in this one
    bool equal = false;             ///< in every field; ids do not count
};

struct TableMatch {
    std::vector<Partner> ofHere;  ///< one for each row of `here`
    std::vector<Partner> ofThere; ///< one for each row of `there`
};

/// Entries can be the same one when they agree in what names it:
///   episode            first day
///   session            day and time of day (without a time, those of the day without one)
///   run                day and time of day; those of one distance first
///   check-in, heel-raise test, re-set of the normal, visit   day
///   stage move         day; those to one stage first
///   measure            kind and first day
///   score              kind and day
///   activity rating    activity and day
/// Among those, equal ones find each other first, then the others in the order of their rows; what
/// is left over has no partner. Takes n log n: no day can hold too many.
template <class Record>
TableMatch matchTables(const Table<Record>& here, const Table<Record>& there);

} // namespace springback
