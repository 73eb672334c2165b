#include <algorithm>
#include <set>

#include "core/domain/validate.h"
#include "core/exchange/json_log.h"
#include "core/exchange/json_records.h"
#include "core/programme/validate_names.h"

namespace springback {

namespace {

/// So that no document takes more memory than a computer can spare.
void checkCount(const JsonCursor& root)
{
    std::size_t entries = 0;
    for (const JsonTree& list : root.value()) {
        entries += list.is_array() ? list.size() : 0;
    }
    if (entries > kMaxEntries) {
        root.refuse({ErrorCode::InvalidFormat, "the document",
                     "at most " + std::to_string(kMaxEntries) + " entries",
                     std::to_string(entries)});
    }
}

/// Looked at before anything else: another format or a newer version has fields of its own.
void checkHeader(const JsonCursor& root)
{
    std::string format;
    int version = 0;
    ObjectReader header(root);
    header.required("format", format);
    header.required("version", version);
    header.finishRequired();
    if (!root.failed() && format != "springback-log") {
        root.member("format").refuse(ErrorCode::InvalidFormat, "\"springback-log\"");
    }
    if (!root.failed() && (version < 1 || version > kLogFormatVersion)) {
        root.member("version").refuse(ErrorCode::InvalidFormat,
                                      "1 to " + std::to_string(kLogFormatVersion) +
                                          ", the newest that this program reads");
    }
    if (!root.failed()) {
        checkCount(root);
    }
}

template <class Record>
Result<void> check(const Record& record, const Programme&, const std::string& path)
{
    return validate(record, path);
}
Result<void> check(const Session& session, const Programme& programme, const std::string& path)
{
    return validate(session, path).and_then([&] {
        return validateNames(session, programme, path);
    });
}
Result<void> check(const Episode& episode, const Programme& programme, const std::string& path)
{
    return validate(episode, path).and_then([&] {
        return validateNames(episode, programme, path);
    });
}

/// The day of an entry that is otherwise wrong.
std::optional<Day> dayIn(const JsonTree& entry)
{
    for (const char* key : {"date", "start", "from"}) {
        if (entry.is_object() && entry.contains(key) && entry[key].is_string()) {
            return parseDay(entry[key].get_ref<const std::string&>());
        }
    }
    return std::nullopt;
}

/// Reads the lists of one document into a log; what is wrong with one entry is that entry's matter.
class LogReader {
public:
    LogReader(const JsonCursor& root, const Programme& programme)
        : m_document(root), m_programme(programme)
    {
    }

    /// Part of a log once the document itself was refused.
    LogDocument read()
    {
        Log& log = m_read.log;
        std::string header;
        int version = 0;
        m_document.required("format", header);
        m_document.required("version", version);
        readTable("episodes", log.episodes);
        numberEpisodes(log.episodes);
        readTable("sessions", log.sessions);
        readTable("checkins", log.checkIns);
        readTable("runs", log.runs);
        readTable("heel_raise_tests", log.heelRaiseTests);
        readTable("measures", log.measures);
        readTable("stage_moves", log.stageMoves);
        readTable("normal_resets", log.normalResets);
        readTable("seen_professional", log.seenProfessional);
        readTable("scores", log.scores);
        readTable("activity_ratings", log.activityRatings);
        readSettings(log.settings);
        m_document.finish();
        return std::move(m_read);
    }

private:
    template <class Record> void readTable(std::string_view key, Table<Record>& table)
    {
        const std::optional<JsonCursor> list = m_document.list(key);
        const std::size_t count = list ? list->value().size() : 0;
        table.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::optional<Error> breach;
            const JsonCursor at = list->elementApart(i, breach);
            Row<Record> row{static_cast<Id>(table.size()) + 1, {}};
            readRow(at, row);
            if (breach) {
                refuse(recordKind<Record>(), at, std::move(*breach));
            } else {
                table.push_back(std::move(row));
            }
        }
    }

    template <class Record> void readRow(const JsonCursor& at, Row<Record>& row)
    {
        readValue(at, row.value);
        if (at.failed()) {
            return;
        }
        if (const Result<void> fine = check(row.value, m_programme, at.path()); !fine) {
            at.refuse(fine.error());
        }
        if constexpr (std::is_same_v<Record, Episode>) {
            row.id = readEpisodeId(at);
        }
    }

    void readSettings(Settings& settings)
    {
        std::optional<Error> breach;
        const std::optional<JsonCursor> at = m_document.apart("settings", breach);
        if (!at) {
            return;
        }
        Settings read;
        readValue(*at, read);
        if (const Result<void> fine = validate(read, "settings"); !fine) {
            at->refuse(fine.error());
        }
        if (breach) {
            refuse(RecordKind::Settings, *at, std::move(*breach));
        } else {
            settings = read;
        }
    }

    void refuse(RecordKind kind, const JsonCursor& at, Error error)
    {
        ++m_read.refusedCount;
        if (m_read.refused.size() < kMaxRefusedKept) {
            m_read.refused.push_back({kind, dayIn(at.value()), std::move(error)});
        }
    }

    /// 0: it has none.
    Id readEpisodeId(const JsonCursor& episode)
    {
        if (episode.failed() || !episode.value().contains("id")) {
            return 0;
        }
        int id = 0;
        const JsonCursor at = episode.member("id");
        readValue(at, id);
        if (id < 1 || !m_episodeIds.insert(id).second) {
            at.refuse(ErrorCode::InvalidValue, "a number from 1 that no other episode has");
        }
        return id;
    }

    /// Episodes keep the ids they came with; one without gets the next free one.
    void numberEpisodes(Table<Episode>& table)
    {
        Id last = m_episodeIds.empty() ? 0 : *m_episodeIds.rbegin();
        for (Row<Episode>& row : table) {
            if (row.id == 0) {
                row.id = ++last;
            }
        }
        std::ranges::sort(table, {}, &Row<Episode>::id);
    }

    ObjectReader m_document;
    const Programme& m_programme;
    LogDocument m_read;
    std::set<Id> m_episodeIds;
};

} // namespace

Result<LogDocument> readDocument(std::string_view json, const Programme& programme)
{
    if (json.size() > kMaxDocumentBytes) {
        return fail(ErrorCode::InvalidFormat, "the document", "at most 64 MB",
                    std::to_string(json.size() >> 20U) + " MB");
    }
    const Result<JsonTree> tree = parseDocument(json);
    if (!tree) {
        return tl::make_unexpected(tree.error());
    }
    std::optional<Error> breach;
    const JsonCursor root(*tree, breach);
    checkHeader(root);
    LogDocument document = breach ? LogDocument{} : LogReader(root, programme).read();
    if (breach) {
        return tl::make_unexpected(*breach);
    }
    return document;
}

Result<Log> fromJson(std::string_view json, const Programme& programme)
{
    Result<LogDocument> document = readDocument(json, programme);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    if (!document->refused.empty()) {
        return tl::make_unexpected(document->refused.front().error);
    }
    return validateTogether(document->log).map([&] { return std::move(document->log); });
}

} // namespace springback
