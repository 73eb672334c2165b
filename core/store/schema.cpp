#include "core/store/schema.h"

#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/connection.h"
#include "core/store/schema_1.h"
#include "core/store/schema_2.h"
#include "core/store/schema_3.h"
#include "core/store/schema_4.h"
#include "core/store/seal.h"

namespace springback {

std::span<const char* const> schemaSteps()
{
    static constexpr const char* steps[] = {kSchema1, kSchema2, kSchema3, kSchema4};
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
    for (int step = current + 1; step <= latestSchema(); ++step) {
        db.exec(schemaSteps()[static_cast<std::size_t>(step) - 1]);
        db.exec("PRAGMA user_version = " + std::to_string(step));
    }
    // Nothing older than step 4 has a seal that could be broken; a step to come from there will
    // have to carry on what its file's seal differs by.
    if (current < latestSchema()) {
        keepSeal(connection, sumOfAll(connection));
    }
    db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    transaction.commit();
}

} // namespace springback
