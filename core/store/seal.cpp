#include "core/store/seal.h"

#include <array>
#include <type_traits>

#include <sqlite3.h>

#include "core/store/connection.h"
#include "core/store/row_hash.h"
#include "core/store/tables.h"

namespace springback {

namespace {

struct SealedTable {
    const char* name;
    const char* rows; ///< of the records of a range of ids
};

/// Of each record kind: its table, and those of its children.
template <class Record> struct Sealed;
template <> struct Sealed<Episode> {
    static constexpr SealedTable kTables[] = {
        {"episode", "SELECT * FROM episode WHERE id BETWEEN ? AND ?"},
        {"episode_sign", "SELECT * FROM episode_sign WHERE episode_id BETWEEN ? AND ?"},
        {"training_day", "SELECT * FROM training_day WHERE episode_id BETWEEN ? AND ?"},
        {"start_dose", "SELECT * FROM start_dose WHERE episode_id BETWEEN ? AND ?"},
    };
};
template <> struct Sealed<Session> {
    static constexpr SealedTable kTables[] = {
        {"session", "SELECT * FROM session WHERE id BETWEEN ? AND ?"},
        {"session_set", "SELECT * FROM session_set WHERE session_id BETWEEN ? AND ?"},
        {"session_sign", "SELECT * FROM session_sign WHERE session_id BETWEEN ? AND ?"},
    };
};
template <> struct Sealed<CheckIn> {
    static constexpr SealedTable kTables[] = {
        {"check_in", "SELECT * FROM check_in WHERE id BETWEEN ? AND ?"},
        {"check_in_sign", "SELECT * FROM check_in_sign WHERE check_in_id BETWEEN ? AND ?"},
        {"check_in_tag", "SELECT * FROM check_in_tag WHERE check_in_id BETWEEN ? AND ?"},
        {"check_in_changed", "SELECT * FROM check_in_changed WHERE check_in_id BETWEEN ? AND ?"},
    };
};
template <> struct Sealed<Run> {
    static constexpr SealedTable kTables[] = {
        {"run", "SELECT * FROM run WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<HeelRaiseTest> {
    static constexpr SealedTable kTables[] = {
        {"heel_raise_test", "SELECT * FROM heel_raise_test WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<Measure> {
    static constexpr SealedTable kTables[] = {
        {"measure", "SELECT * FROM measure WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<StageMove> {
    static constexpr SealedTable kTables[] = {
        {"stage_move", "SELECT * FROM stage_move WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<NormalReset> {
    static constexpr SealedTable kTables[] = {
        {"normal_reset", "SELECT * FROM normal_reset WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<SeenProfessional> {
    static constexpr SealedTable kTables[] = {
        {"seen_professional", "SELECT * FROM seen_professional WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<Score> {
    static constexpr SealedTable kTables[] = {
        {"score", "SELECT * FROM score WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<ActivityRating> {
    static constexpr SealedTable kTables[] = {
        {"activity_rating", "SELECT * FROM activity_rating WHERE id BETWEEN ? AND ?"}};
};
template <> struct Sealed<Settings> {
    static constexpr SealedTable kTables[] = {
        {"settings", "SELECT * FROM settings WHERE id BETWEEN ? AND ?"}};
};

std::uint64_t hashOf(const char* table, const Statement& row)
{
    RowHash hash;
    hash.add(std::string_view(table));
    for (int column = 0; column < row.columns(); ++column) {
        const int type = row.type(column);
        hash.add(static_cast<unsigned char>(type));
        if (type == SQLITE_INTEGER) {
            hash.add(static_cast<std::uint64_t>(row.id(column)));
        } else if (type != SQLITE_NULL) {
            hash.add(row.text(column));
        }
    }
    return hash.value();
}

SealSum sumOfRows(Query& rows, const char* table)
{
    SealSum sum = 0;
    while (rows.next()) {
        sum += hashOf(table, rows.row());
    }
    return sum;
}

template <class Record> SealSum sumOfKind(Connection& db, IdRange range)
{
    SealSum sum = 0;
    for (const SealedTable& table : Sealed<Record>::kTables) {
        Query rows = db.query(table.rows);
        rows.bind(range.first).bind(range.last);
        sum += sumOfRows(rows, table.name);
    }
    return sum;
}

template <class... Records>
SealSum sumOfKinds(Connection& db, std::type_identity<std::variant<Edit<Records>...>> /*kinds*/)
{
    return (sumOfKind<Records>(db, IdRange()) + ...);
}

} // namespace

SealSum sumOfRecord(Connection& db, const AnyEdit& edit)
{
    return std::visit(
        [&db]<class Record>(const Edit<Record>& typed) {
            constexpr bool kOneRow = std::is_same_v<Record, Settings>;
            const Id id = kOneRow ? 1 : typed.id;
            return id == 0 ? SealSum{0} : sumOfKind<Record>(db, {id, id});
        },
        edit);
}

SealSum sumOfAll(Connection& db)
{
    return sumOfKinds(db, std::type_identity<AnyEdit>());
}

std::optional<SealSum> keptSeal(Connection& db)
{
    Query row = db.query("SELECT sum FROM seal");
    return row.next() ? std::optional(static_cast<SealSum>(row.id())) : std::nullopt;
}

void keepSeal(Connection& db, SealSum sum)
{
    db.query("REPLACE INTO seal (id, sum) VALUES (1, ?)").bind(static_cast<Id>(sum)).run();
}

} // namespace springback
