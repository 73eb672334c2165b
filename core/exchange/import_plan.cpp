#include "core/exchange/import_plan.h"

#include <set>
#include <type_traits>

#include "core/domain/episode_cover.h"
#include "core/domain/label.h"
#include "core/exchange/import_episodes.h"
#include "core/exchange/match_records.h"

namespace springback {

namespace {

template <class Record>
constexpr bool kInEpisode = std::is_same_v<Record, Session> || std::is_same_v<Record, CheckIn> ||
                            std::is_same_v<Record, Run>;

/// What no two entries of the kind may share; for kinds of which a day may have several, nothing.
struct Unlimited {};
template <class Record> Unlimited onceKey(const Record&)
{
    return {};
}
Day onceKey(const CheckIn& checkIn)
{
    return checkIn.date;
}
Day onceKey(const HeelRaiseTest& test)
{
    return test.date;
}
Day onceKey(const NormalReset& reset)
{
    return reset.date;
}
std::pair<ScoreKind, Day> onceKey(const Score& score)
{
    return {score.kind, score.date};
}

template <class Record> using OnceKey = decltype(onceKey(std::declval<const Record&>()));
template <class Record> constexpr bool kOnceOnly = !std::is_same_v<OnceKey<Record>, Unlimited>;

Pick pickOf(const ImportChoices& choices, RecordKind kind, std::size_t index)
{
    const auto single = choices.picks.find({kind, index});
    return single == choices.picks.end() ? choices.rest : single->second;
}

class Planner {
public:
    Planner(const LogDocument& document, const Log& into, const ImportChoices& choices)
        : m_document(document), m_into(into), m_choices(choices)
    {
    }

    ImportPlan plan()
    {
        m_plan.keepsEpisodeIds = m_into.episodes.empty();
        m_plan.unread = m_document.refused;
        m_plan.counts.refused = m_document.refusedCount;
        std::apply([&](auto&... table) { (planTable(table), ...); }, m_plan.tables);
        if (m_document.log.settings != m_into.settings) {
            m_plan.settings =
                PlannedSettings{m_into.settings, m_document.log.settings, m_choices.takeSettings};
        }
        return std::move(m_plan);
    }

private:
    /// Every entry with its partner in the diary; nothing is refused yet.
    template <class Record> void match(std::vector<PlannedEntry<Record>>& entries)
    {
        const Table<Record>& theirs = m_document.log.table<Record>();
        const Table<Record>& mine = m_into.table<Record>();
        const TableMatch match = matchTables(mine, theirs);
        entries.resize(theirs.size());
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            PlannedEntry<Record>& entry = entries[i];
            const Partner& partner = match.ofThere[i];
            entry.theirs = theirs[i];
            if (partner.equal) {
                entry.state = EntryState::Same;
            } else if (partner.index != kNoPartner) {
                entry.state = EntryState::Differs;
                entry.mine = mine[partner.index];
                entry.pick = pickOf(m_choices, recordKind<Record>(), i);
            }
        }
    }

    void planTable(std::vector<PlannedEntry<Episode>>& entries)
    {
        match(entries);
        EpisodeImport episodes = planEpisodes(entries, m_into);
        for (const auto& [index, error] : episodes.refused) {
            refuse(entries[index], error);
        }
        m_cover = std::move(episodes.cover);
        count(entries);
    }

    template <class Record> void planTable(std::vector<PlannedEntry<Record>>& entries)
    {
        match(entries);
        if constexpr (kOnceOnly<Record>) {
            refuseSecondOnes(entries);
        }
        if constexpr (kInEpisode<Record>) {
            refuseUncovered(entries);
        }
        count(entries);
    }

    template <class Record> void refuseSecondOnes(std::vector<PlannedEntry<Record>>& entries)
    {
        std::set<OnceKey<Record>> taken;
        for (const Row<Record>& row : m_into.table<Record>()) {
            taken.insert(onceKey(row.value));
        }
        for (PlannedEntry<Record>& entry : entries) {
            const bool second = entry.state == EntryState::New
                                    ? !taken.insert(onceKey(entry.theirs.value)).second
                                    : entry.mine && entry.pick == Pick::KeepBoth;
            if (second) {
                refuse(entry,
                       {ErrorCode::Duplicate, labelOf(entry.theirs.value), "one a day", "two"});
            }
        }
    }

    template <class Record> void refuseUncovered(std::vector<PlannedEntry<Record>>& entries)
    {
        for (PlannedEntry<Record>& entry : entries) {
            const bool comesIn =
                entry.state == EntryState::New ||
                (entry.state == EntryState::Differs && entry.pick != Pick::KeepMine);
            if (comesIn) {
                if (const Result<void> covered = m_cover.check(entry.theirs.value.date); !covered) {
                    refuse(entry, covered.error());
                }
            }
        }
    }

    template <class Record> void refuse(PlannedEntry<Record>& entry, Error error)
    {
        entry.state = EntryState::Refused;
        if (m_plan.unread.size() + m_plan.reasons.size() < kMaxRefusedKept) {
            entry.reason = m_plan.reasons.size();
            m_plan.reasons.push_back(std::move(error));
        }
    }

    template <class Record> void count(const std::vector<PlannedEntry<Record>>& entries)
    {
        for (const PlannedEntry<Record>& entry : entries) {
            switch (entry.state) {
            case EntryState::New:
                ++m_plan.counts.fresh;
                break;
            case EntryState::Same:
                ++m_plan.counts.same;
                break;
            case EntryState::Differs:
                ++m_plan.counts.differs;
                break;
            case EntryState::Refused:
                ++m_plan.counts.refused;
                break;
            }
        }
    }

    const LogDocument& m_document;
    const Log& m_into;
    const ImportChoices& m_choices;
    EpisodeCover m_cover{{}};
    ImportPlan m_plan;
};

template <class Record>
void addEdits(const std::vector<PlannedEntry<Record>>& entries, bool keepIds, Change& change)
{
    for (const PlannedEntry<Record>& entry : entries) {
        const bool differs = entry.state == EntryState::Differs;
        if (differs && entry.pick == Pick::TakeTheirs) {
            change.edits.emplace_back(
                Edit<Record>{entry.mine->id, entry.mine->value, entry.theirs.value});
        } else if (entry.state == EntryState::New || (differs && entry.pick == Pick::KeepBoth)) {
            change.edits.emplace_back(
                Edit<Record>{keepIds ? entry.theirs.id : 0, std::nullopt, entry.theirs.value});
        }
    }
}

} // namespace

bool mayKeepBoth(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Session:
    case RecordKind::Run:
    case RecordKind::Measure:
    case RecordKind::StageMove:
    case RecordKind::SeenProfessional:
    case RecordKind::ActivityRating:
        return true;
    case RecordKind::Episode:
    case RecordKind::CheckIn:
    case RecordKind::HeelRaiseTest:
    case RecordKind::NormalReset:
    case RecordKind::Score:
    case RecordKind::Settings:
        break;
    }
    return false;
}

ImportPlan planImport(const LogDocument& document, const Log& into, const ImportChoices& choices)
{
    return Planner(document, into, choices).plan();
}

const Error* firstRefusal(const ImportPlan& plan)
{
    if (!plan.unread.empty()) {
        return &plan.unread.front().error;
    }
    return plan.reasons.empty() ? nullptr : &plan.reasons.front();
}

std::size_t entryCount(const Log& log)
{
    return std::apply([](const auto&... table) { return (table.size() + ...); }, log.tables());
}

Change changeOf(const ImportPlan& plan)
{
    Change change;
    const auto add = [&]<class Record>(const std::vector<PlannedEntry<Record>>& entries) {
        addEdits(entries, plan.keepsEpisodeIds && std::is_same_v<Record, Episode>, change);
    };
    std::apply([&](const auto&... entries) { (add(entries), ...); }, plan.tables);
    if (plan.settings && plan.settings->taken) {
        change.edits.emplace_back(Edit<Settings>{0, plan.settings->mine, plan.settings->theirs});
    }
    return change;
}

} // namespace springback
