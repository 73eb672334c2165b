#include "core/domain/log.h"

namespace springback {

bool isEmpty(const Log& log)
{
    return std::apply([](const auto&... table) { return (table.empty() && ...); }, log.tables());
}

const Row<Episode>* episodeOn(const Log& log, Day day)
{
    const Row<Episode>* found = nullptr;
    for (const Row<Episode>& row : log.episodes) {
        const Episode& episode = row.value;
        const bool covers = episode.start <= day && (!episode.ended || day <= *episode.ended);
        if (covers && (found == nullptr || found->value.start < episode.start)) {
            found = &row;
        }
    }
    return found;
}

const Row<CheckIn>* checkInOn(const Log& log, Day day)
{
    for (const Row<CheckIn>& row : log.checkIns) {
        if (row.value.date == day) {
            return &row;
        }
    }
    return nullptr;
}

const Row<Session>* runningSession(const Log& log, Day today)
{
    const Row<Session>* found = nullptr;
    for (const Row<Session>& row : log.sessions) {
        if (row.value.running && row.value.date == today) {
            found = &row;
        }
    }
    return found;
}

} // namespace springback
