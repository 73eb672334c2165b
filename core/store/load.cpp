#include "core/store/load.h"

#include <future>
#include <iterator>
#include <optional>
#include <type_traits>

#include <SQLiteCpp/Exception.h>

#include "core/store/tables.h"

namespace springback {

namespace {

constexpr Id kWorthAThread = 500; ///< sessions; fewer are read in the time of a second opening

/// The sessions of the range as another connection sees them, which is as the caller does: the
/// lock that its transaction holds keeps every writer out, and the file has no write-ahead log.
/// Nothing when it can't have the file, for one because a writer waits for the caller.
std::optional<Table<Session>> readApart(const std::filesystem::path& file, IdRange range)
{
    try {
        Connection db(file, Connection::Mode::ReadOnly, std::chrono::milliseconds(0));
        SQLite::Transaction snapshot(db.database());
        Table<Session> sessions;
        read(db, range, sessions);
        return sessions;
    } catch (const SQLite::Exception&) {
        return std::nullopt; // the caller reads them itself, and meets what there is to meet
    }
}

/// Most rows of a diary are sets, so two threads read a half each.
void readSessions(Connection& db, const std::filesystem::path& file, Table<Session>& sessions)
{
    Query last = db.query("SELECT coalesce(max(id), 0) FROM session");
    last.next();
    const IdRange early{1, last.id() / 2};
    const IdRange late{early.last + 1, IdRange().last};
    if (early.last < kWorthAThread / 2 || db.isInMemory()) {
        read(db, IdRange(), sessions);
        return;
    }
    // By default: where there is no thread to be had, get() reads.
    auto apart = std::async([&file, late] { return readApart(file, late); });
    read(db, early, sessions);
    if (std::optional<Table<Session>> rest = apart.get()) {
        sessions.insert(sessions.end(), std::make_move_iterator(rest->begin()),
                        std::make_move_iterator(rest->end()));
    } else {
        read(db, late, sessions);
    }
}

} // namespace

Log readLog(Connection& db, const std::filesystem::path& file)
{
    Log log;
    const auto readTable = [&](auto& table) {
        if constexpr (std::is_same_v<decltype(table), Table<Session>&>) {
            readSessions(db, file, table);
        } else {
            read(db, IdRange(), table);
        }
    };
    std::apply([&](auto&... table) { (readTable(table), ...); }, log.tables());
    log.settings = readSettings(db);
    return log;
}

} // namespace springback
