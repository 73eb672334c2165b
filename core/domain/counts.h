// How much a diary holds: a number for each record kind and the newest day. Enough to tell that a
// copy is whole; no entry can be read from it.
#pragma once

#include <cstddef>
#include <optional>

#include "core/domain/log.h"

namespace springback {

struct DiaryCounts {
    std::size_t episodes = 0;
    std::size_t sessions = 0;
    std::size_t checkIns = 0;
    std::size_t runs = 0;
    std::size_t heelRaiseTests = 0;
    std::size_t measures = 0;
    std::size_t stageMoves = 0;
    std::size_t normalResets = 0;
    std::size_t seenProfessional = 0;
    std::size_t scores = 0;
    std::size_t activityRatings = 0;
    std::optional<Day> newestDay; ///< of the record that is dated last

    /// Records of every kind; settings do not count.
    std::size_t entries() const;

    friend bool operator==(const DiaryCounts&, const DiaryCounts&) = default;
};

DiaryCounts countsOf(const Log& log);

} // namespace springback
