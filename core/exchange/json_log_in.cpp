#include <algorithm>
#include <set>

#include "core/domain/validate.h"
#include "core/exchange/json_log.h"
#include "core/exchange/json_records.h"
#include "core/programme/validate_names.h"

namespace springback {

namespace {

constexpr std::size_t kMaxDocumentBytes = 64U << 20U; ///< a hundred years of a diligent person

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

template <class Record>
void readRecord(const JsonCursor& at, const Programme& programme, Record& into)
{
    readValue(at, into);
    if (at.failed()) {
        return;
    }
    if (const Result<void> fine = check(into, programme, at.path()); !fine) {
        at.refuse(fine.error());
    }
}

/// Reads the lists of one document into a log.
class LogReader {
public:
    LogReader(const JsonCursor& root, const Programme& programme)
        : m_root(root), m_document(root), m_programme(programme)
    {
    }

    /// Half a log once something was refused.
    Log read()
    {
        Log log;
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
        m_document.optional("settings", log.settings);
        m_document.finish();
        return log;
    }

private:
    template <class Record> void readTable(std::string_view key, Table<Record>& table)
    {
        const std::optional<JsonCursor> list = m_document.list(key);
        const std::size_t count = list ? list->value().size() : 0;
        table.reserve(count);
        for (std::size_t i = 0; i < count && !m_root.failed(); ++i) {
            Row<Record>& row = table.emplace_back();
            row.id = static_cast<Id>(i) + 1;
            readRecord(list->element(i), row.value);
        }
    }

    template <class Record> void readRecord(const JsonCursor& at, Record& into)
    {
        readValue(at, into);
        if (at.failed()) {
            return;
        }
        if (const Result<void> fine = check(into, m_programme, at.path()); !fine) {
            at.refuse(fine.error());
        }
    }

    /// Episodes keep the ids they came with; one without gets the next free one.
    void numberEpisodes(Table<Episode>& table)
    {
        std::set<Id> taken;
        for (std::size_t i = 0; i < table.size() && !m_root.failed(); ++i) {
            table[i].id = readEpisodeId(m_root.member("episodes"), i, taken);
        }
        for (Row<Episode>& row : table) {
            if (row.id == 0) {
                row.id = taken.empty() ? 1 : *taken.rbegin() + 1;
                taken.insert(row.id);
            }
        }
        std::ranges::sort(table, {}, &Row<Episode>::id);
    }

    static Id readEpisodeId(const JsonCursor& episodes, std::size_t index, std::set<Id>& taken)
    {
        const JsonCursor episode = episodes.element(index);
        if (!episode.value().contains("id")) {
            return 0;
        }
        int id = 0;
        const JsonCursor at = episode.member("id");
        readValue(at, id);
        if (id < 1 || !taken.insert(id).second) {
            at.refuse(ErrorCode::InvalidValue, "a number from 1 that no other episode has");
        }
        return id;
    }

    const JsonCursor& m_root;
    ObjectReader m_document;
    const Programme& m_programme;
};

} // namespace

Result<Log> fromJson(std::string_view json, const Programme& programme)
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
    Log log = breach ? Log{} : LogReader(root, programme).read();
    if (breach) {
        return tl::make_unexpected(*breach);
    }
    return validate(log.settings, "settings")
        .and_then([&] { return validateTogether(log); })
        .map([&] { return std::move(log); });
}

} // namespace springback
