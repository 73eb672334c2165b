#include "core/store/salvage_losses.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/domain/date_of.h"

namespace springback {

namespace {

/// The tables that hold one record each, in the order of Log::tables().
struct RecordTable {
    const char* name;
    LossKind kind;
    const char* index; ///< of (…, day, id), or null
};
constexpr RecordTable kRecordTables[] = {
    {"episode", LossKind::Episodes, nullptr},
    {"session", LossKind::Sessions, nullptr},
    {"check_in", LossKind::CheckIns, "sqlite_autoindex_check_in_1"},
    {"run", LossKind::Runs, nullptr},
    {"heel_raise_test", LossKind::HeelRaiseTests, "sqlite_autoindex_heel_raise_test_1"},
    {"measure", LossKind::Measures, nullptr},
    {"stage_move", LossKind::StageMoves, nullptr},
    {"normal_reset", LossKind::NormalResets, "sqlite_autoindex_normal_reset_1"},
    {"seen_professional", LossKind::SeenProfessional, nullptr},
    {"score", LossKind::Scores, "sqlite_autoindex_score_1"},
    {"activity_rating", LossKind::ActivityRatings, nullptr},
};
static_assert(std::size(kRecordTables) ==
              std::tuple_size_v<decltype(std::declval<Log&>().tables())>);

/// The tables of what belongs to a record, by the table of that record.
struct ChildTable {
    const char* name;
    LossKind kind;
    bool ofSessions;
    bool ofEpisodes;
};
constexpr ChildTable kChildTables[] = {
    {"session_set", LossKind::Sets, true, false},
    {"session_sign", LossKind::SessionSigns, true, false},
    {"check_in_sign", LossKind::CheckInDetails, false, false},
    {"check_in_tag", LossKind::CheckInDetails, false, false},
    {"check_in_changed", LossKind::CheckInDetails, false, false},
    {"episode_sign", LossKind::EpisodeDetails, false, true},
    {"training_day", LossKind::EpisodeDetails, false, true},
    {"start_dose", LossKind::EpisodeDetails, false, true},
};

using DaysById = std::map<Id, Day>;

template <class Record> DaysById daysOf(const Table<Record>& table)
{
    DaysById result;
    for (const Row<Record>& row : table) {
        result.emplace(row.id, dateOf(row.value));
    }
    return result;
}

/// Of all records that the index knows, read or not.
DaysById daysFromIndex(const RawTables& tables, const char* index)
{
    DaysById result;
    const auto found = index == nullptr ? tables.byName.end() : tables.byName.find(index);
    if (found == tables.byName.end()) {
        return result;
    }
    for (const RawRow& row : found->second.rows) {
        const std::size_t count = row.values.size();
        const auto* day = count < 2 ? nullptr : std::get_if<Id>(&row.values[count - 2]);
        const auto* id = count < 2 ? nullptr : std::get_if<Id>(&row.values[count - 1]);
        const bool isDay = day != nullptr && *day >= kFirstDay.time_since_epoch().count() &&
                           *day <= kLastDay.time_since_epoch().count();
        if (isDay && id != nullptr) {
            result.emplace(*id, Day(days(static_cast<int>(*day))));
        }
    }
    return result;
}

/// Sessions that some set still speaks of.
std::vector<Id> sessionsOfLooseSets(Connection& diary)
{
    std::vector<Id> ids;
    Query rows = diary.query("SELECT DISTINCT session_id FROM session_set "
                             "WHERE session_id NOT IN (SELECT id FROM session) ORDER BY 1");
    while (rows.next()) {
        ids.push_back(rows.id());
    }
    return ids;
}

bool anyGapHolds(const std::vector<RawGap>& gaps, Id id)
{
    return std::ranges::any_of(gaps, [id](const RawGap& gap) { return gap.holds(id); });
}

/// The days of what was read before and after these keys.
Loss between(LossKind kind, const DaysById& read, std::optional<Id> after, std::optional<Id> upTo)
{
    Loss loss;
    loss.kind = kind;
    if (after) {
        const auto next = read.upper_bound(*after);
        if (next != read.begin()) {
            loss.first = std::prev(next)->second;
        }
    }
    if (upTo) {
        const auto next = read.upper_bound(*upTo);
        if (next != read.end()) {
            loss.last = next->second;
        }
    }
    if (loss.first && loss.last && *loss.last < *loss.first) {
        std::swap(loss.first, loss.last); // entered later than it happened
    }
    return loss;
}

/// One loss for each stretch of ids that follow each other among all that are known.
std::vector<Loss> fromIndex(LossKind kind, const DaysById& known, const DaysById& read,
                            const std::vector<RawGap>& gaps)
{
    std::map<Day, bool> isLostOn;
    for (const auto& [id, day] : known) {
        isLostOn[day] = isLostOn[day] || (!read.contains(id) && anyGapHolds(gaps, id));
    }
    std::vector<Loss> losses;
    bool goesOn = false;
    for (const auto& [day, isLost] : isLostOn) {
        if (isLost && goesOn) {
            losses.back().last = day;
            ++losses.back().count;
        } else if (isLost) {
            losses.push_back({kind, 1, day, day, true});
        }
        goesOn = isLost;
    }
    return losses;
}

/// Ids that are missing in the gap between those that were read.
std::size_t missingIn(const RawGap& gap, const DaysById& read)
{
    const Id first = gap.after.value_or(0) + 1;
    const auto begin = read.lower_bound(first);
    const auto end = gap.upTo ? read.upper_bound(*gap.upTo) : read.end();
    const auto there = static_cast<Id>(std::distance(begin, end));
    if (there == 0 && !gap.upTo) {
        return 1; // everything from there on: as many as nobody can tell
    }
    const Id last = gap.upTo ? *gap.upTo : std::prev(end)->first;
    return static_cast<std::size_t>(std::max<Id>(0, last - first + 1 - there));
}

/// Without an index, and with the ids of those that something else still speaks of.
std::vector<Loss> fromGaps(LossKind kind, const DaysById& read, const std::vector<RawGap>& gaps,
                           const std::vector<Id>& spokenOf)
{
    std::vector<Loss> losses;
    for (const RawGap& gap : gaps) {
        const auto count = std::ranges::count_if(spokenOf, [&gap](Id id) { return gap.holds(id); });
        if (missingIn(gap, read) == 0 && count == 0) {
            continue;
        }
        // The gap is narrower than its page where rows of it were found elsewhere.
        Id after = gap.after.value_or(0);
        while (read.contains(after + 1) && gap.holds(after + 1)) {
            ++after;
        }
        Loss loss = between(kind, read, after, gap.upTo);
        loss.count = static_cast<std::size_t>(count);
        losses.push_back(loss);
    }
    return losses;
}

Loss ofChildren(const ChildTable& child, const RawGap& gap, const DaysById& parents)
{
    Loss loss;
    loss.kind = child.kind;
    if (!child.ofEpisodes) {
        // The keys at both ends are of records that may have lost some too.
        const std::optional<Id> before = gap.after ? std::optional(*gap.after - 1) : std::nullopt;
        loss = between(child.kind, parents, before, gap.upTo);
    }
    return loss;
}

void addOnce(std::vector<Loss>& losses, const Loss& loss)
{
    if (std::ranges::find(losses, loss) == losses.end()) {
        losses.push_back(loss);
    }
}

} // namespace

std::vector<Loss> lossesOf(const SalvageGaps& gaps, const RawTables& tables, const Log& log,
                           Connection& diary)
{
    std::vector<Loss> losses;
    const std::vector<Id> looseSessions = sessionsOfLooseSets(diary);
    const RecordTable* table = kRecordTables;
    const auto look = [&]<class Record>(const Table<Record>& records) {
        const auto found = gaps.find(table->name);
        const DaysById read = daysOf(records);
        const DaysById known = daysFromIndex(tables, table->index);
        static const std::vector<Id> kNone;
        const std::vector<Id>& spokenOf = table->kind == LossKind::Sessions ? looseSessions : kNone;
        const std::vector<Loss> lost = known.empty()
                                           ? fromGaps(table->kind, read, found->second, spokenOf)
                                           : fromIndex(table->kind, known, read, found->second);
        std::ranges::for_each(lost, [&](const Loss& loss) { addOnce(losses, loss); });
        ++table;
    };
    std::apply([&look](const auto&... records) { (look(records), ...); }, log.tables());
    const DaysById sessions = daysOf(log.sessions);
    const DaysById checkIns = daysOf(log.checkIns);
    for (const ChildTable& child : kChildTables) {
        for (const RawGap& gap : gaps.at(child.name)) {
            addOnce(losses, ofChildren(child, gap, child.ofSessions ? sessions : checkIns));
        }
    }
    if (!gaps.at("settings").empty()) {
        losses.push_back({LossKind::Settings, 0, {}, {}, false});
    }
    std::ranges::stable_sort(losses, {}, [](const Loss& loss) {
        return std::pair(loss.kind, loss.first.value_or(kFirstDay));
    });
    return losses;
}

} // namespace springback
