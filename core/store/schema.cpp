#include "core/store/schema.h"

#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/connection.h"
#include "core/store/schema_1.h"
#include "core/store/schema_2.h"
#include "core/store/schema_3.h"
#include "core/store/schema_4.h"
#include "core/store/schema_5.h"
#include "core/store/seal.h"

namespace springback {

namespace {

constexpr int kFirstSealed = 4;

/// What the file's seal is off by: steps change what is summed up, not whether it is right. 0 where
/// none was made yet; empty where another tool has taken it away.
std::optional<SealSum> sealDifference(Connection& db, int schema)
{
    if (schema < kFirstSealed) {
        return 0;
    }
    const std::optional<SealSum> kept = keptSeal(db);
    return kept ? std::optional(*kept - sumOfAll(db)) : std::nullopt;
}

} // namespace

std::span<const char* const> schemaSteps()
{
    static constexpr const char* steps[] = {kSchema1, kSchema2, kSchema3, kSchema4, kSchema5};
    return steps;
}

int latestSchema()
{
    return static_cast<int>(schemaSteps().size());
}

int schemaOf(SQLite::Database& db)
{
    return db.execAndGet("PRAGMA user_version").getInt();
}

void bringUpToDate(Connection& connection)
{
    SQLite::Database& db = connection.database();
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked under the lock: another process may have done the same a moment ago.
    const int current = schemaOf(db);
    const std::optional<SealSum> difference = sealDifference(connection, current);
    for (int step = current + 1; step <= latestSchema(); ++step) {
        db.exec(schemaSteps()[static_cast<std::size_t>(step) - 1]);
        db.exec("PRAGMA user_version = " + std::to_string(step));
    }
    if (current < latestSchema() && difference) {
        keepSeal(connection, sumOfAll(connection) + *difference);
    }
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    transaction.commit();
}

} // namespace springback
