#include "core/domain/counts.h"

#include <algorithm>

#include "core/domain/date_of.h"

namespace springback {

std::size_t DiaryCounts::entries() const
{
    return episodes + sessions + checkIns + runs + heelRaiseTests + measures + stageMoves +
           normalResets + seenProfessional + scores + activityRatings;
}

DiaryCounts countsOf(const Log& log)
{
    DiaryCounts counts;
    counts.episodes = log.episodes.size();
    counts.sessions = log.sessions.size();
    counts.checkIns = log.checkIns.size();
    counts.runs = log.runs.size();
    counts.heelRaiseTests = log.heelRaiseTests.size();
    counts.measures = log.measures.size();
    counts.stageMoves = log.stageMoves.size();
    counts.normalResets = log.normalResets.size();
    counts.seenProfessional = log.seenProfessional.size();
    counts.scores = log.scores.size();
    counts.activityRatings = log.activityRatings.size();
    const auto look = [&counts](const auto& table) {
        for (const auto& row : table) {
            const Day day = dateOf(row.value);
            counts.newestDay = std::max(counts.newestDay.value_or(day), day);
        }
    };
    std::apply([&look](const auto&... table) { (look(table), ...); }, log.tables());
    return counts;
}

} // namespace springback
