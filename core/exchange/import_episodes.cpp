#include "core/exchange/import_episodes.h"

#include <algorithm>

#include "core/domain/label.h"

namespace springback {

namespace {

/// Episodes that do not overlap, by their start.
class Stretches {
public:
    explicit Stretches(const Table<Episode>& table)
    {
        for (const Row<Episode>& row : table) {
            add(row.value);
        }
    }

    void add(const Episode& episode) { m_episodes.insert_or_assign(episode.start, &episode); }

    /// Nothing, or what a diary with this one too would be refused for (validateTogether).
    Result<void> fits(const Episode& episode) const
    {
        const auto after = m_episodes.upper_bound(episode.start);
        if (after != m_episodes.begin()) {
            const Episode& before = *std::prev(after)->second;
            if (!before.ended || episode.start <= *before.ended) {
                return overlap(before, episode);
            }
        }
        if (after != m_episodes.end() && (!episode.ended || after->first <= *episode.ended)) {
            return overlap(episode, *after->second);
        }
        return {};
    }

    /// The same in place of the one with its start.
    Result<void> fitsInstead(const Episode& episode)
    {
        auto node = m_episodes.extract(episode.start);
        Result<void> result = fits(episode);
        if (result) {
            add(episode);
        } else {
            m_episodes.insert(std::move(node));
        }
        return result;
    }

    EpisodeCover cover() const
    {
        std::vector<const Episode*> episodes;
        episodes.reserve(m_episodes.size());
        for (const auto& [start, episode] : m_episodes) {
            episodes.push_back(episode);
        }
        return EpisodeCover(episodes);
    }

private:
    static Result<void> overlap(const Episode& before, const Episode& after)
    {
        return fail(ErrorCode::Duplicate, labelOf(after),
                    "a start after the episode from " + isoDay(before.start) + " has ended");
    }

    std::map<Day, const Episode*> m_episodes;
};

std::vector<Day> daysOfEntries(const Log& log)
{
    std::vector<Day> result;
    const auto add = [&result](const auto& table) {
        for (const auto& row : table) {
            result.push_back(row.value.date);
        }
    };
    add(log.sessions);
    add(log.checkIns);
    add(log.runs);
    std::ranges::sort(result);
    return result;
}

bool isTaken(const PlannedEntry<Episode>& entry)
{
    return entry.state == EntryState::Differs && entry.pick == Pick::TakeTheirs;
}

class EpisodePlanner {
public:
    EpisodePlanner(const std::vector<PlannedEntry<Episode>>& entries, const Log& into)
        : m_entries(entries), m_into(into)
    {
    }

    EpisodeImport plan()
    {
        const std::vector<Day> mine = daysOfEntries(m_into);
        std::map<std::size_t, Error> stranding;
        for (;;) {
            EpisodeImport result = placed(stranding);
            const std::size_t before = stranding.size();
            addStranding(mine, result.cover, stranding);
            if (stranding.size() == before) {
                return result;
            }
        }
    }

private:
    /// Everything that fits, but for those that are refused already.
    EpisodeImport placed(const std::map<std::size_t, Error>& refused) const
    {
        Stretches stretches(m_into.episodes);
        std::map<std::size_t, Error> all = refused;
        const auto note = [&all](std::size_t index, const Result<void>& fits) {
            if (!fits) {
                all.emplace(index, fits.error());
            }
            return fits.has_value();
        };
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (isTaken(m_entries[i]) && !refused.contains(i)) {
                note(i, stretches.fitsInstead(m_entries[i].theirs.value));
            }
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const PlannedEntry<Episode>& entry = m_entries[i];
            const bool beside = entry.mine && entry.pick == Pick::KeepBoth;
            if ((entry.state == EntryState::New || beside) &&
                note(i, stretches.fits(entry.theirs.value))) {
                stretches.add(entry.theirs.value);
            }
        }
        return {std::move(all), stretches.cover()};
    }

    /// Those taken in place of one whose entries nothing covers any more.
    void addStranding(const std::vector<Day>& mine, const EpisodeCover& cover,
                      std::map<std::size_t, Error>& stranding) const
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (!isTaken(m_entries[i]) || stranding.contains(i)) {
                continue;
            }
            const Episode& before = m_entries[i].mine->value;
            for (auto date = std::ranges::lower_bound(mine, before.start);
                 date != mine.end() && covers(before, *date); ++date) {
                if (const Result<void> covered = cover.check(*date); !covered) {
                    stranding.emplace(i, covered.error());
                    break;
                }
            }
        }
    }

    const std::vector<PlannedEntry<Episode>>& m_entries;
    const Log& m_into;
};

} // namespace

EpisodeImport planEpisodes(const std::vector<PlannedEntry<Episode>>& entries, const Log& into)
{
    return EpisodePlanner(entries, into).plan();
}

} // namespace springback
