#include "core/store/store.h"

#include <utility>

#include "core/store/backup.h"
#include "core/store/data_file.h"
#include "core/store/edits.h"
#include "core/store/errors.h"
#include "core/store/integrity.h"
#include "core/store/load.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/seal.h"
#include "core/store/tables.h"

namespace springback {

namespace {

constexpr Id kNeverSeen = -1; ///< no data version

/// A seal that is broken stays so: what it differs by is neither added nor taken away.
Result<void> writeAndSeal(Connection& db, Change& change)
{
    SealSum seal = keptSeal(db).value_or(0);
    for (AnyEdit& edit : change.edits) {
        seal -= sumOfRecord(db, edit);
        if (Result<void> written = write(db, edit); !written) {
            return written;
        }
        seal += sumOfRecord(db, edit);
    }
    keepSeal(db, seal);
    return {};
}

Store::Check checkIn(Connection& db, int schema)
{
    SQLite::Transaction snapshot(db.database());
    Store::Check result;
    result.schemaVersion = schema;
    result.firstProblem = damageOf(db);
    // A newer Springback may seal otherwise, an older one not at all.
    const bool isSealed = schemaOf(db.database()) == latestSchema();
    if (result.firstProblem.empty() && isSealed && isSealBroken(db)) {
        result.sealBroken = true;
        result.firstProblem = kSealIsBroken;
    }
    result.intact = result.firstProblem.empty();
    return result;
}

KeepBeforeUpgrade keepOrDefault(const KeepBeforeUpgrade& keep, std::chrono::milliseconds patience)
{
    return keep ? keep : [patience](const std::filesystem::path& file, int schema) {
        return keepBeforeUpgrade(file, schema, patience);
    };
}

} // namespace

struct Store::Impl {
    std::filesystem::path file;
    Access access;
    std::chrono::milliseconds patience;
    int schema;
    std::unique_ptr<Connection> db;
    Id seenVersion = 0; ///< data version of the last load; own writes do not move it
    PastCounts past;
};

Store::Store(std::unique_ptr<Impl> impl) : m_impl(std::move(impl))
{
}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& file, Access access,
                          std::chrono::milliseconds patience, const KeepBeforeUpgrade& keep)
{
    Result<OpenFile> opened = access == Access::ReadWrite
                                  ? openForWriting(file, patience, keepOrDefault(keep, patience))
                                  : openForReading(file, patience);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return guarded(file, [&]() -> Result<Store> {
        const Id version = opened->db->dataVersion();
        return Store(std::make_unique<Impl>(
            Impl{file, access, patience, opened->schema, std::move(opened->db), version, {}}));
    });
}

Result<Log> Store::load() const
{
    Result<Log> loaded = guarded(file(), [this]() -> Result<Log> {
        Connection& db = *m_impl->db;
        SQLite::Transaction snapshot(db.database());
        Log log = readLog(db, file());
        m_impl->past = countPastChanges(db);
        m_impl->seenVersion = db.dataVersion();
        return log;
    });
    if (!loaded && loaded.error().code == ErrorCode::Damaged && isOfANewerSpringback()) {
        return tl::make_unexpected(newerSchema(file(), schema())); // a word we don't know
    }
    return loaded;
}

Result<Change> Store::apply(const Change& change, const PastStep& past)
{
    if (isReadOnly()) {
        return fail(ErrorCode::ReadOnly, file().string(), "to be opened for writing");
    }
    return guarded(file(), [this, &change, &past]() -> Result<Change> {
        Connection& db = *m_impl->db;
        SQLite::Transaction transaction(db.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (Result<void> there = checkPlace(); !there) {
            return tl::make_unexpected(there.error());
        }
        if (db.dataVersion() != m_impl->seenVersion) {
            return writtenElsewhere();
        }
        Change stored = change;
        if (Result<void> written = writeAndSeal(db, stored); !written) {
            return tl::make_unexpected(written.error());
        }
        takePastStep(db, past, stored);
        const PastCounts counts = countPastChanges(db);
        if (Result<void> there = checkPlace(); !there) {
            return tl::make_unexpected(there.error());
        }
        // What fails from here on may have been written all the same, and has to be read again.
        const Id seen = std::exchange(m_impl->seenVersion, kNeverSeen);
        transaction.commit();
        if (Result<void> there = checkPlace(); !there) {
            return tl::make_unexpected(there.error());
        }
        m_impl->seenVersion = seen;
        m_impl->past = counts;
        return stored;
    });
}

PastCounts Store::pastCounts() const
{
    return m_impl->past;
}

Result<std::string> Store::pastChange(PastEnd end) const
{
    return guarded(file(), [this, end]() -> Result<std::string> {
        Connection& db = *m_impl->db;
        SQLite::Transaction snapshot(db.database());
        std::string text = pastChangeAt(db, end);
        if (text.empty() || db.dataVersion() != m_impl->seenVersion) {
            return writtenElsewhere();
        }
        return text;
    });
}

tl::unexpected<Error> Store::writtenElsewhere() const
{
    return fail(ErrorCode::Conflict, file().string(), "the diary as it was read",
                "entries of another program");
}

Result<bool> Store::changedOutside() const
{
    using std::chrono::milliseconds;
    m_impl->db->setPatience(milliseconds(0));
    Result<bool> changed = guarded(file(), [this]() -> Result<bool> {
        return m_impl->db->dataVersion() != m_impl->seenVersion;
    });
    m_impl->db->setPatience(m_impl->patience);
    return changed;
}

Result<void> Store::checkPlace() const
{
    if (m_impl->db->isAtItsPlace()) {
        return {};
    }
    return fail(ErrorCode::Moved, file().string(), "the diary that was opened there",
                identityOf(file()) ? "another file" : "no file");
}

bool Store::isPlaceFree() const
{
    return m_impl->db->isPlaceFree();
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m_impl->patience = patience;
    m_impl->db->setPatience(patience);
}

Result<Store::Check> Store::check() const
{
    return guarded(file(), [this]() -> Result<Check> { return checkIn(*m_impl->db, schema()); });
}

Result<Store::Check> Store::checkBeside(const std::filesystem::path& file)
{
    // Not by open(): its plain look at the file would drop the locks of the others (backup.h).
    return guarded(file, [&file]() -> Result<Check> {
        Connection db(file, Connection::Mode::ReadOnly, kPatience);
        return checkIn(db, schemaOf(db.database()));
    });
}

Error sealError(const std::filesystem::path& file)
{
    return {ErrorCode::ChangedOutside, file.string(), "values that only Springback has written",
            kSealIsBroken};
}

Result<void> Store::sealAnew()
{
    if (isReadOnly()) {
        return fail(ErrorCode::ReadOnly, file().string(), "to be opened for writing");
    }
    return guarded(file(), [this]() -> Result<void> {
        Connection& db = *m_impl->db;
        SQLite::Transaction transaction(db.database(), SQLite::TransactionBehavior::IMMEDIATE);
        if (db.dataVersion() != m_impl->seenVersion) {
            return writtenElsewhere();
        }
        if (std::string damage = damageOf(db); !damage.empty()) {
            return fail(ErrorCode::Damaged, file().string(), "an undamaged Springback diary",
                        std::move(damage));
        }
        keepSeal(db, sumOfAll(db));
        transaction.commit();
        return {};
    });
}

Result<void> Store::backupTo(const std::filesystem::path& target) const
{
    return copyDiary(file(), target, {}, m_impl->patience).map([](const DiaryCounts&) {});
}

std::chrono::milliseconds Store::patience() const
{
    return m_impl->patience;
}

const std::filesystem::path& Store::file() const
{
    return m_impl->file;
}

bool Store::isReadOnly() const
{
    return m_impl->access == Access::ReadOnly;
}

int Store::schema() const
{
    return m_impl->schema;
}

bool Store::isOfANewerSpringback() const
{
    return schema() > latestSchema();
}

} // namespace springback
