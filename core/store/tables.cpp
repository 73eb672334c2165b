#include "core/store/tables.h"

namespace springback {

std::optional<Id> givenId(Id id)
{
    return id == 0 ? std::nullopt : std::optional<Id>(id);
}

Id insertRow(Connection& db, Id id, Query& insertion)
{
    insertion.run();
    return id == 0 ? db.database().getLastInsertRowid() : id;
}

void removeRow(Connection& db, Id id, const char* sql)
{
    db.query(sql).bind(id).run();
}

} // namespace springback
