#include "core/domain/validate.h"
#include "core/exchange/json_log.h"
#include "core/exchange/match_records.h"

namespace springback {

namespace {

/// Adds those of `imported` that `into` lacks: a record is there already as often as an equal one
/// is.
template <class Record>
void addMissing(const Table<Record>& imported, const Table<Record>& into, Change& change)
{
    const TableMatch match = matchTables(into, imported);
    for (std::size_t i = 0; i < imported.size(); ++i) {
        if (!match.ofThere[i].equal) {
            change.edits.emplace_back(Edit<Record>{0, std::nullopt, imported[i].value});
        }
    }
}

/// Episodes keep their ids where none is in use yet.
void keepEpisodeIds(const Log& imported, Change& change)
{
    auto row = imported.episodes.begin();
    for (AnyEdit& any : change.edits) {
        if (auto* edit = std::get_if<Edit<Episode>>(&any)) {
            edit->id = row->id;
            ++row;
        }
    }
}

std::size_t recordCount(const Log& log)
{
    return std::apply([](const auto&... table) { return (table.size() + ...); }, log.tables());
}

} // namespace

Result<Change> importing(const Log& imported, const Log& into, bool merge)
{
    if (!merge && !isEmpty(into)) {
        return fail(ErrorCode::NotEmpty, "the diary", "no entries before an import",
                    std::to_string(recordCount(into)));
    }
    Change change;
    const auto addTables = [&]<class... Record>(const Table<Record>&... table) {
        (addMissing(table, into.table<Record>(), change), ...);
    };
    std::apply(addTables, imported.tables());
    if (into.episodes.empty()) {
        keepEpisodeIds(imported, change);
    }
    if (!merge && imported.settings != into.settings) {
        change.edits.emplace_back(Edit<Settings>{0, into.settings, imported.settings});
    }
    return validateTogether(supposing(into, change)).map([&] { return std::move(change); });
}

} // namespace springback
