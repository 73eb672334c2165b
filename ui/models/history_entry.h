// Entry: one row of the history, whatever kind of record it stands for, in words. Pure functions
// of a record; does not know the table.
#pragma once

#include <QString>

#include <array>
#include <optional>

#include "core/domain/log.h"
#include "core/programme/programme.h"
#include "core/rules/plan.h"

namespace springback::ui {

/// The records that the history shows. Within a day they stand in this order.
enum class EntryKind {
    CheckIn,
    Session,
    Run,
    HeelRaiseTest,
    StageMove,
    NormalReset,
    Measure,
    SeenProfessional,
    Score,
    ActivityRating,
};
inline constexpr std::array kEntryKinds{
    EntryKind::CheckIn,   EntryKind::Session,       EntryKind::Run,     EntryKind::HeelRaiseTest,
    EntryKind::StageMove, EntryKind::NormalReset,   EntryKind::Measure, EntryKind::SeenProfessional,
    EntryKind::Score,     EntryKind::ActivityRating};

QString kindName(EntryKind kind); ///< "Check-in"
QString exercisesText(int count); ///< "2 exercises"

struct EntryKey {
    EntryKind kind = EntryKind::CheckIn;
    Id id = 0;

    friend constexpr auto operator<=>(EntryKey, EntryKey) = default;
};

struct Entry {
    EntryKey key;
    Day day;
    std::optional<TimeOfDay> time;
    QString summary;
    std::optional<Pain> pain; ///< the worst on record
    QString painText;
    QString note;
    std::optional<Judgement> judgement; ///< of sessions and runs
};

/// Older before newer; within a day by time, kind and id.
bool isBefore(const Entry& a, const Entry& b);

/// "too much: morning 3, normal 1"; empty while there is no judgement.
QString outcomeText(const Entry& entry);
/// The same as a sentence with the day of the morning.
QString outcomeSentence(const Entry& entry);

/// What an entry's words need besides the record.
struct EntryContext {
    const Programme& programme;
    Units units;
};

Entry entryOf(const Row<CheckIn>& row, const EntryContext& context);
Entry entryOf(const Row<Session>& row, const EntryContext& context);
Entry entryOf(const Row<Run>& row, const EntryContext& context);
Entry entryOf(const Row<HeelRaiseTest>& row, const EntryContext& context);
Entry entryOf(const Row<StageMove>& row, const EntryContext& context);
Entry entryOf(const Row<NormalReset>& row, const EntryContext& context);
Entry entryOf(const Row<Measure>& row, const EntryContext& context);
Entry entryOf(const Row<SeenProfessional>& row, const EntryContext& context);
Entry entryOf(const Row<Score>& row, const EntryContext& context);
Entry entryOf(const Row<ActivityRating>& row, const EntryContext& context);

/// The kind that a record type is shown as.
constexpr EntryKind kindOf(const CheckIn*)
{
    return EntryKind::CheckIn;
}
constexpr EntryKind kindOf(const Session*)
{
    return EntryKind::Session;
}
constexpr EntryKind kindOf(const Run*)
{
    return EntryKind::Run;
}
constexpr EntryKind kindOf(const HeelRaiseTest*)
{
    return EntryKind::HeelRaiseTest;
}
constexpr EntryKind kindOf(const StageMove*)
{
    return EntryKind::StageMove;
}
constexpr EntryKind kindOf(const NormalReset*)
{
    return EntryKind::NormalReset;
}
constexpr EntryKind kindOf(const Measure*)
{
    return EntryKind::Measure;
}
constexpr EntryKind kindOf(const SeenProfessional*)
{
    return EntryKind::SeenProfessional;
}
constexpr EntryKind kindOf(const Score*)
{
    return EntryKind::Score;
}
constexpr EntryKind kindOf(const ActivityRating*)
{
    return EntryKind::ActivityRating;
}

/// True for the record types that the history shows.
template <class Record>
concept HistoryRecord = requires
{
    kindOf(static_cast<const Record*>(nullptr));
};

/// Calls `visit(const Row<Record>&)` with the row that the key names; false when there is none.
template <class Visit> bool visitEntry(const Log& log, EntryKey key, Visit&& visit)
{
    bool found = false;
    const auto look = [&]<class Record>(const Table<Record>& table) {
        if constexpr (HistoryRecord<Record>) {
            if (kindOf(static_cast<const Record*>(nullptr)) == key.kind) {
                if (const Row<Record>* row = find(table, key.id)) {
                    visit(*row);
                    found = true;
                }
            }
        }
    };
    std::apply([&look](const auto&... table) { (look(table), ...); }, log.tables());
    return found;
}

} // namespace springback::ui
