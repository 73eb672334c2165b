#include "core/store/integrity.h"

#include <algorithm>
#include <set>

#include "core/store/schema.h"
#include "core/store/seal.h"

namespace springback {

namespace {

using Definitions = std::set<std::string>;

Definitions definitionsIn(Connection& db)
{
    Definitions found;
    Query rows = db.query("SELECT type || ' ' || tbl_name || ': ' || sql FROM sqlite_schema "
                          "WHERE sql IS NOT NULL");
    while (rows.next()) {
        found.insert(rows.text());
    }
    return found;
}

const Definitions& ourDefinitions()
{
    static const Definitions ours = [] {
        Connection fresh{std::string_view()};
        bringUpToDate(fresh);
        return definitionsIn(fresh);
    }();
    return ours;
}

/// A CHECK that lost a byte would let in what it is there to keep out, or the other way round. An
/// index that somebody added does no harm.
bool hasOurTables(Connection& db)
{
    const Definitions found = definitionsIn(db);
    return std::ranges::includes(found, ourDefinitions());
}

} // namespace

std::string damageOf(Connection& db)
{
    Query integrity = db.query("PRAGMA integrity_check(1)");
    integrity.next();
    std::string verdict = integrity.text();
    if (verdict != "ok") {
        return verdict;
    }
    Query orphans = db.query("PRAGMA foreign_key_check");
    if (orphans.next()) {
        return "a row of " + orphans.text() + " without its record";
    }
    const bool isOurs = schemaOf(db.database()) != latestSchema() || hasOurTables(db);
    return isOurs ? std::string() : "a table that is not as Springback makes it";
}

bool isSealBroken(Connection& db)
{
    return keptSeal(db) != sumOfAll(db);
}

DiaryCounts countRecords(Connection& db)
{
    Query query = db.query(
        "SELECT (SELECT count(*) FROM episode), (SELECT count(*) FROM session), "
        "(SELECT count(*) FROM check_in), (SELECT count(*) FROM run), "
        "(SELECT count(*) FROM heel_raise_test), (SELECT count(*) FROM measure), "
        "(SELECT count(*) FROM stage_move), (SELECT count(*) FROM normal_reset), "
        "(SELECT count(*) FROM seen_professional), (SELECT count(*) FROM score), "
        "(SELECT count(*) FROM activity_rating), "
        "(SELECT max(day) FROM (SELECT max(start_day) AS day FROM episode "
        "UNION ALL SELECT max(day) FROM session UNION ALL SELECT max(day) FROM check_in "
        "UNION ALL SELECT max(day) FROM run UNION ALL SELECT max(day) FROM heel_raise_test "
        "UNION ALL SELECT max(from_day) FROM measure UNION ALL SELECT max(day) FROM stage_move "
        "UNION ALL SELECT max(day) FROM normal_reset "
        "UNION ALL SELECT max(day) FROM seen_professional UNION ALL SELECT max(day) FROM score "
        "UNION ALL SELECT max(day) FROM activity_rating))");
    query.next();
    DiaryCounts counts;
    for (std::size_t* count :
         {&counts.episodes, &counts.sessions, &counts.checkIns, &counts.runs,
          &counts.heelRaiseTests, &counts.measures, &counts.stageMoves, &counts.normalResets,
          &counts.seenProfessional, &counts.scores, &counts.activityRatings}) {
        *count = static_cast<std::size_t>(query.id());
    }
    counts.newestDay = query.optionalDay();
    return counts;
}

} // namespace springback
