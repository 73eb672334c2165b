#include "core/exchange/json_log.h"
#include "core/exchange/json_records.h"
#include "core/exchange/log_order.h"

namespace springback {

namespace {

template <class Record> JsonOutput rowJson(const Row<Record>& row)
{
    return recordJson(row.value);
}

JsonOutput rowJson(const Row<Episode>& row)
{
    JsonOutput object = JsonOutput::object();
    object["id"] = row.id;
    object.update(recordJson(row.value));
    return object;
}

template <class Record>
void putTable(JsonOutput& document, const char* key, const Table<Record>& table)
{
    if (table.empty()) {
        return;
    }
    JsonOutput& list = document[key] = JsonOutput::array();
    for (const Row<Record>* row : inDiaryOrder(table)) {
        list.push_back(rowJson(*row));
    }
}

} // namespace

std::string toJson(const Log& log)
{
    JsonOutput document = JsonOutput::object();
    document["format"] = "springback-log";
    document["version"] = kLogFormatVersion;
    putTable(document, "episodes", log.episodes);
    putTable(document, "sessions", log.sessions);
    putTable(document, "checkins", log.checkIns);
    putTable(document, "runs", log.runs);
    putTable(document, "heel_raise_tests", log.heelRaiseTests);
    putTable(document, "measures", log.measures);
    putTable(document, "stage_moves", log.stageMoves);
    putTable(document, "normal_resets", log.normalResets);
    putTable(document, "seen_professional", log.seenProfessional);
    putTable(document, "scores", log.scores);
    putTable(document, "activity_ratings", log.activityRatings);
    document["settings"] = recordJson(log.settings);
    return printJson(document);
}

} // namespace springback
