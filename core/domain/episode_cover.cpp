#include "core/domain/episode_cover.h"

#include <algorithm>

namespace springback {

bool covers(const Episode& episode, Day date)
{
    return episode.start <= date && (!episode.ended || date <= *episode.ended);
}

EpisodeCover::EpisodeCover(const std::vector<const Episode*>& episodes)
{
    m_stretches.reserve(episodes.size());
    for (const Episode* episode : episodes) {
        m_stretches.push_back({episode->start, episode->ended});
    }
    std::ranges::sort(m_stretches, {}, &Stretch::start);
    for (std::size_t i = 1; i < m_stretches.size(); ++i) {
        const std::optional<Day>& before = m_stretches[i - 1].lastSoFar;
        std::optional<Day>& last = m_stretches[i].lastSoFar;
        last = before && last ? std::optional(std::max(*before, *last)) : std::nullopt;
    }
}

std::vector<EpisodeCover::Stretch>::const_iterator EpisodeCover::firstAfter(Day date) const
{
    return std::ranges::upper_bound(m_stretches, date, {}, &Stretch::start);
}

bool EpisodeCover::covers(Day date) const
{
    const auto after = firstAfter(date);
    if (after == m_stretches.begin()) {
        return false;
    }
    const std::optional<Day>& last = std::prev(after)->lastSoFar;
    return !last || date <= *last;
}

Result<void> EpisodeCover::check(Day date) const
{
    if (covers(date)) {
        return {};
    }
    const auto after = firstAfter(date);
    const std::string until =
        after == m_stretches.begin()
            ? std::string()
            : "up to " + isoDay(*std::prev(after)->lastSoFar) + ", when the episode ended";
    const std::string from = after == m_stretches.end()
                                 ? std::string()
                                 : "from " + isoDay(after->start) + " on, when the episode starts";
    if (until.empty() && from.empty()) {
        return fail(ErrorCode::NoEpisode, isoDay(date),
                    "an episode to belong to, and there is none yet");
    }
    const std::string both = until.empty() || from.empty() ? "" : ", or ";
    return fail(ErrorCode::NoEpisode, isoDay(date), "an entry " + until + both + from);
}

} // namespace springback
