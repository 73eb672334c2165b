#include "core/store/salvage.h"

#include <algorithm>
#include <map>

#include "core/domain/change.h"
#include "core/domain/date_of.h"
#include "core/domain/validate.h"
#include "core/store/errors.h"
#include "core/store/file_image.h"
#include "core/store/salvage_losses.h"
#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/tables.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

std::vector<Id> idsOf(Connection& diary, const char* sql)
{
    std::vector<Id> ids;
    Query rows = diary.query(sql);
    while (rows.next()) {
        ids.push_back(rows.id());
    }
    return ids;
}

/// Appends the record, or says that it is none that the domain knows.
template <class Record> bool readOne(Connection& diary, Id id, Table<Record>& table)
{
    Table<Record> one;
    try {
        read(diary, {id, id}, one);
    } catch (const SQLite::Exception&) {
        return false;
    }
    if (one.size() != 1 || !validate(one.front().value)) {
        return false;
    }
    table.push_back(std::move(one.front()));
    return true;
}

/// Each record by itself; those that break a limit become gaps.
class RecordReader {
public:
    RecordReader(Connection& diary, SalvageGaps& gaps) : m_diary(diary), m_gaps(gaps) {}

    template <class Record>
    void operator()(const char* name, const char* idsSql, Table<Record>& table)
    {
        for (const Id id : idsOf(m_diary, idsSql)) {
            if (!readOne(m_diary, id, table)) {
                m_gaps[name].push_back({id - 1, id});
            }
        }
    }

private:
    Connection& m_diary;
    SalvageGaps& m_gaps;
};

/// Episodes that overlap can't both be right: the one that was entered first stays.
void dropOverlapping(Table<Episode>& episodes, SalvageGaps& gaps)
{
    std::vector<const Episode*> kept;
    std::vector<Id> dropped;
    for (const Row<Episode>& row : episodes) {
        kept.push_back(&row.value);
        if (!validateTogether(kept)) {
            kept.pop_back();
            dropped.push_back(row.id);
            gaps["episode"].push_back({row.id - 1, row.id});
        }
    }
    std::erase_if(episodes, [&dropped](const Row<Episode>& row) {
        return std::ranges::find(dropped, row.id) != dropped.end();
    });
}

Log readRecords(Connection& diary, SalvageGaps& gaps)
{
    Log log;
    RecordReader reader(diary, gaps);
    reader("episode", "SELECT id FROM episode ORDER BY id", log.episodes);
    reader("session", "SELECT id FROM session ORDER BY id", log.sessions);
    reader("check_in", "SELECT id FROM check_in ORDER BY id", log.checkIns);
    reader("run", "SELECT id FROM run ORDER BY id", log.runs);
    reader("heel_raise_test", "SELECT id FROM heel_raise_test ORDER BY id", log.heelRaiseTests);
    reader("measure", "SELECT id FROM measure ORDER BY id", log.measures);
    reader("stage_move", "SELECT id FROM stage_move ORDER BY id", log.stageMoves);
    reader("normal_reset", "SELECT id FROM normal_reset ORDER BY id", log.normalResets);
    reader("seen_professional", "SELECT id FROM seen_professional ORDER BY id",
           log.seenProfessional);
    reader("score", "SELECT id FROM score ORDER BY id", log.scores);
    reader("activity_rating", "SELECT id FROM activity_rating ORDER BY id", log.activityRatings);
    dropOverlapping(log.episodes, gaps);
    try {
        log.settings = readSettings(diary);
    } catch (const SQLite::Exception&) {
        gaps["settings"].push_back({}); // those of a new diary stand in their place
    }
    return log;
}

/// The side of the sets that are of one; both where they differ or there are none.
Side sideFrom(const Log& log)
{
    std::optional<Side> side;
    for (const Row<Session>& row : log.sessions) {
        for (const Set& set : row.value.sets) {
            if (set.side == Side::Both) {
                continue; // every leg trains in these
            }
            if (side && *side != set.side) {
                return Side::Both;
            }
            side = set.side;
        }
    }
    return side.value_or(Side::Both);
}

/// Without an episode no entry has a place. The place that hurts is left as unknown, which is the
/// careful answer.
bool makeUpEpisode(Log& log)
{
    std::vector<Day> dates;
    const auto look = [&dates](const auto& table) {
        std::ranges::transform(table, std::back_inserter(dates),
                               [](const auto& row) { return dateOf(row.value); });
    };
    look(log.sessions);
    look(log.checkIns);
    look(log.runs);
    if (!log.episodes.empty() || dates.empty()) {
        return false;
    }
    Episode episode;
    episode.start = *std::ranges::min_element(dates);
    episode.side = sideFrom(log);
    if (!log.checkIns.empty()) {
        const PainRating first = log.checkIns.front().value.pain;
        episode.usualMorningPain =
            episode.side == Side::Both || !first.perSide
                ? first
                : PainRating(episode.side == Side::Left ? first.left : first.right);
    }
    log.episodes.push_back({1, episode});
    return true;
}

std::size_t looseSets(Connection& diary, const Log& log)
{
    const std::vector<Id> sessions =
        idsOf(diary, "SELECT session_id FROM session_set ORDER BY session_id");
    return static_cast<std::size_t>(std::ranges::count_if(sessions, [&log](Id id) {
        return !std::ranges::binary_search(log.sessions, id, {}, &Row<Session>::id);
    }));
}

Change allOf(const Log& log)
{
    Change change;
    change.edits.emplace_back(Edit<Settings>{0, Settings{}, log.settings});
    const auto add = [&change]<class Record>(const Table<Record>& table) {
        for (const Row<Record>& row : table) {
            change.edits.emplace_back(Edit<Record>{row.id, std::nullopt, row.value});
        }
    };
    std::apply([&add](const auto&... table) { (add(table), ...); }, log.tables());
    return change;
}

/// Written, and then read back as somebody else would.
Result<void> writeProven(const Log& log, const fs::path& into)
{
    Result<void> written = Store::open(into).and_then(
        [&log](Store&& store) { return store.apply(allOf(log)).map([](const Change&) {}); });
    if (!written) {
        return written;
    }
    return Store::open(into, Store::Access::ReadOnly).and_then([&](Store&& store) {
        return store.check().and_then([&](const Store::Check& check) {
            return store.load().and_then([&](const Log& found) -> Result<void> {
                if (!check.intact || found != log) {
                    return fail(ErrorCode::Io, into.string(), "to be read as it was written",
                                check.firstProblem);
                }
                return {};
            });
        });
    });
}

} // namespace

Result<Salvaged> readDamaged(const fs::path& file)
{
    const Result<std::string> image = imageOf(file);
    if (!image) {
        return tl::make_unexpected(image.error());
    }
    return guarded(file, [&]() -> Result<Salvaged> {
        Connection diary{std::string_view()};
        bringUpToDate(diary);
        const RawTables tables = tablesOf(RawFile(*image));
        SalvageGaps gaps = fillFrom(tables, diary);
        Salvaged salvaged;
        salvaged.log = readRecords(diary, gaps);
        if (isEmpty(salvaged.log)) {
            return fail(ErrorCode::Damaged, file.string(), "an entry that can still be read",
                        "none");
        }
        salvaged.report.losses = lossesOf(gaps, tables, salvaged.log, diary);
        salvaged.report.setsWithoutSession = looseSets(diary, salvaged.log);
        salvaged.report.episodeIsMadeUp = makeUpEpisode(salvaged.log);
        return salvaged;
    });
}

Result<Salvaged> salvage(const fs::path& damaged, const fs::path& into)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(into, ignored))) {
        return fail(ErrorCode::Duplicate, into.string(), "a name that is not in use",
                    "a file of that name");
    }
    return readDamaged(damaged).and_then([&into](Salvaged&& salvaged) -> Result<Salvaged> {
        if (Result<void> written = writeProven(salvaged.log, into); !written) {
            std::error_code failed;
            fs::remove(into, failed);
            return tl::make_unexpected(written.error());
        }
        return std::move(salvaged);
    });
}

} // namespace springback
