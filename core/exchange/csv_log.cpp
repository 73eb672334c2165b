#include "core/exchange/csv_log.h"

#include "core/exchange/csv_row.h"
#include "core/exchange/log_order.h"

namespace springback {

namespace {

template <class E> std::string namesOf(EnumSet<E> members)
{
    std::string list;
    for (E member : members) {
        list += list.empty() ? "" : " ";
        list += nameOf(member);
    }
    return list;
}

std::string dosesText(const std::vector<StartDose>& doses)
{
    std::string list;
    for (const StartDose& dose : doses) {
        list += (list.empty() ? "" : " ") + dose.exercise + ':' + std::to_string(dose.rung);
        if (dose.load.grams != 0) {
            list += '@' + decimal(dose.load.grams, 3);
        }
    }
    return list;
}

constexpr const char* kEpisodeHeader =
    "id,start,ended,side,location,usual_morning_pain,usual_morning_pain_left,"
    "usual_morning_pain_right,usual_stiffness_min,start_stage,strength_days,jump_days,"
    "strength_beside_jumps_days,start_doses,signs";

void putRecord(CsvRow& row, const Episode& episode)
{
    row.day(episode.start).day(episode.ended).name(nameOf(episode.side));
    row.name(nameOf(episode.location)).pain(episode.usualMorningPain);
    row.number(episode.usualStiffness).name(nameOf(episode.startStage));
    row.name(namesOf(episode.schedule.strength)).name(namesOf(episode.schedule.jumps));
    row.name(namesOf(episode.schedule.strengthBesideJumps)).text(dosesText(episode.startDoses));
    row.name(namesOf(episode.signs));
}

constexpr const char* kCheckInHeader =
    "date,pain,pain_left,pain_right,stiffness_min,pain_after_yesterday,pain_after_yesterday_left,"
    "pain_after_yesterday_right,signs,tags,changed,note";

void putRecord(CsvRow& row, const CheckIn& checkIn)
{
    row.day(checkIn.date).pain(checkIn.pain).number(checkIn.stiffness);
    row.pain(checkIn.painAfterYesterday).name(namesOf(checkIn.signs));
    row.name(namesOf(checkIn.tags)).name(namesOf(checkIn.changed)).text(checkIn.note);
}

constexpr const char* kRunHeader =
    "date,time,km,minutes,hills,speed,pain_during,pain_during_left,pain_during_right,pain_after,"
    "pain_after_left,pain_after_right,source,climb_m,cadence";

void putRecord(CsvRow& row, const Run& run)
{
    row.day(run.date).time(run.time).name(decimal(run.distance.metres, 3)).minutes(run.duration);
    row.name(run.hills ? "yes" : "no").name(run.speed ? "yes" : "no");
    row.pain(run.painDuring).pain(run.painAfter).text(run.source);
    row.number(run.climb).number(run.cadence);
}

constexpr const char* kHeelRaiseHeader = "date,right,left,pain_right,pain_left";

void putRecord(CsvRow& row, const HeelRaiseTest& test)
{
    const auto value = [](Pain pain) { return pain.value(); };
    row.day(test.date).number(test.right).number(test.left);
    row.number(test.painRight ? std::optional(value(*test.painRight)) : std::nullopt);
    row.number(test.painLeft ? std::optional(value(*test.painLeft)) : std::nullopt);
}

constexpr const char* kMeasureHeader = "kind,from,to";

void putRecord(CsvRow& row, const Measure& measure)
{
    row.name(nameOf(measure.kind)).day(measure.from).day(measure.to);
}

constexpr const char* kStageMoveHeader = "date,stage,reason";

void putRecord(CsvRow& row, const StageMove& move)
{
    row.day(move.date).name(nameOf(move.stage)).text(move.reason);
}

constexpr const char* kNormalResetHeader = "date,pain,pain_left,pain_right,stiffness_min";

void putRecord(CsvRow& row, const NormalReset& reset)
{
    row.day(reset.date).pain(reset.pain).number(reset.stiffness);
}

constexpr const char* kSeenHeader = "date";

void putRecord(CsvRow& row, const SeenProfessional& seen)
{
    row.day(seen.date);
}

constexpr const char* kScoreHeader = "date,kind,value";

void putRecord(CsvRow& row, const Score& score)
{
    row.day(score.date).name(nameOf(score.kind)).number(score.value);
}

constexpr const char* kRatingHeader = "date,activity,value";

void putRecord(CsvRow& row, const ActivityRating& rating)
{
    row.day(rating.date).text(rating.activity).number(rating.value);
}

template <class Record>
CsvTable tableOf(const char* name, const char* header, const Table<Record>& records)
{
    CsvTable table{name, std::string(header) + kCsvLineEnd, records.size()};
    for (const Row<Record>* record : inDiaryOrder(records)) {
        CsvRow row;
        if constexpr (std::is_same_v<Record, Episode>) {
            row.name(std::to_string(record->id));
        }
        putRecord(row, record->value);
        table.text += row.line();
    }
    return table;
}

CsvTable settingsTable(const Settings& settings)
{
    CsvRow row;
    row.time(settings.dayStartsAt).name(nameOf(settings.units)).name(nameOf(settings.rules));
    row.text(settings.questions);
    return {"settings",
            std::string("day_starts_at,units,rules,questions") + kCsvLineEnd + row.line(), 1};
}

constexpr const char* kSetHeader =
    "session,date,time,session_minutes,session_rpe,session_pain_during,session_pain_during_left,"
    "session_pain_during_right,session_pain_after,session_pain_after_left,"
    "session_pain_after_right,session_signs,session_note,set,exercise,variant,reps,hold_s,load_kg,"
    "side,pain,pain_left,pain_right,rpe";

void putSession(CsvRow& row, std::size_t number, const Session& session)
{
    row.name(std::to_string(number)).day(session.date).time(session.time);
    row.number(session.minutes).number(session.rpe);
    row.pain(session.painDuring).pain(session.painAfter);
    row.name(namesOf(session.signs)).text(session.note);
}

void putSet(CsvRow& row, std::size_t number, const Set& set)
{
    row.name(std::to_string(number)).text(set.exercise).text(set.variant);
    row.number(set.reps).number(set.holdSeconds).name(decimal(set.load.grams, 3));
    row.name(nameOf(set.side)).pain(set.pain).number(set.rpe);
}

CsvTable setTable(const Table<Session>& sessions)
{
    constexpr int kSetColumns = 11;
    CsvTable table{"sets", std::string(kSetHeader) + kCsvLineEnd, 0};
    std::size_t sessionNumber = 0;
    for (const Row<Session>* session : inDiaryOrder(sessions)) {
        ++sessionNumber;
        if (session->value.sets.empty()) {
            CsvRow row;
            putSession(row, sessionNumber, session->value);
            table.text += row.empty(kSetColumns).line();
            ++table.rows;
        }
        std::size_t setNumber = 0;
        for (const Set& set : session->value.sets) {
            CsvRow row;
            putSession(row, sessionNumber, session->value);
            putSet(row, ++setNumber, set);
            table.text += row.line();
            ++table.rows;
        }
    }
    return table;
}

} // namespace

std::vector<CsvTable> toCsv(const Log& log)
{
    return {
        tableOf("episodes", kEpisodeHeader, log.episodes),
        setTable(log.sessions),
        tableOf("checkins", kCheckInHeader, log.checkIns),
        tableOf("runs", kRunHeader, log.runs),
        tableOf("heel_raise_tests", kHeelRaiseHeader, log.heelRaiseTests),
        tableOf("measures", kMeasureHeader, log.measures),
        tableOf("stage_moves", kStageMoveHeader, log.stageMoves),
        tableOf("normal_resets", kNormalResetHeader, log.normalResets),
        tableOf("seen_professional", kSeenHeader, log.seenProfessional),
        tableOf("scores", kScoreHeader, log.scores),
        tableOf("activity_ratings", kRatingHeader, log.activityRatings),
        settingsTable(log.settings),
    };
}

std::string csvFile(const CsvTable& table)
{
    return "\xEF\xBB\xBF" + table.text;
}

} // namespace springback
