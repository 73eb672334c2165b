#include "core/store/tables.h"

namespace springback {

namespace {

/// Names of the training_day blocks, and where the episode keeps their days.
struct TrainingBlock {
    const char* name;
    Weekdays Schedule::*days;
};
constexpr TrainingBlock kTrainingBlocks[] = {
    {"strength", &Schedule::strength},
    {"jumps", &Schedule::jumps},
    {"strength_beside_jumps", &Schedule::strengthBesideJumps},
};

void insertTrainingDays(Connection& db, Id id, const Schedule& schedule)
{
    for (const TrainingBlock& block : kTrainingBlocks) {
        for (const Weekday weekday : schedule.*block.days) {
            db.query("INSERT INTO training_day (episode_id, block, weekday) VALUES (?, ?, ?)")
                .bind(id)
                .bind(std::string(block.name))
                .bindName(weekday)
                .run();
        }
    }
}

void insertStartDoses(Connection& db, Id id, const std::vector<StartDose>& doses)
{
    int position = 0;
    for (const StartDose& dose : doses) {
        db.query("INSERT INTO start_dose (episode_id, position, exercise, rung, load_g) "
                 "VALUES (?, ?, ?, ?, ?)")
            .bind(id)
            .bind(position++)
            .bind(dose.exercise)
            .bind(dose.rung)
            .bind(dose.load)
            .run();
    }
}

Weekdays& daysOf(Schedule& schedule, const std::string& blockName)
{
    for (const TrainingBlock& block : kTrainingBlocks) {
        if (blockName == block.name) {
            return schedule.*block.days;
        }
    }
    damaged("no such block: " + blockName);
}

void readTrainingDays(Connection& db, IdRange range, Table<Episode>& episodes)
{
    ParentWalk<Episode> walk(episodes);
    Query rows = db.query("SELECT episode_id, block, weekday FROM training_day "
                          "WHERE episode_id BETWEEN ? AND ? ORDER BY episode_id, block, weekday");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Schedule& schedule = walk.parent(rows.id()).schedule;
        Weekdays& weekdays = daysOf(schedule, rows.text());
        weekdays.insert(rows.name<Weekday>());
    }
}

void readStartDoses(Connection& db, IdRange range, Table<Episode>& episodes)
{
    ParentWalk<Episode> walk(episodes);
    Query rows = db.query("SELECT episode_id, exercise, rung, load_g FROM start_dose "
                          "WHERE episode_id BETWEEN ? AND ? ORDER BY episode_id, position");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Episode& episode = walk.parent(rows.id());
        episode.startDoses.push_back({rows.text(), rows.number(), Load{rows.number()}});
    }
}

} // namespace

Id insert(Connection& db, Id id, const Episode& episode)
{
    Query row = db.query(
        "INSERT INTO episode (id, side, location, start_day, usual_pain, usual_pain_right, "
        "usual_stiffness_min, start_stage, end_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(givenId(id))
        .bindName(episode.side)
        .bindName(episode.location)
        .bind(episode.start)
        .bind(episode.usualMorningPain)
        .bind(episode.usualStiffness)
        .bindName(episode.startStage)
        .bind(episode.ended);
    const Id given = insertRow(db, id, row);
    insertNames(db, given, episode.signs,
                "INSERT INTO episode_sign (episode_id, sign) VALUES (?, ?)");
    insertTrainingDays(db, given, episode.schedule);
    insertStartDoses(db, given, episode.startDoses);
    return given;
}

void read(Connection& db, IdRange range, Table<Episode>& episodes)
{
    Query rows = db.query("SELECT id, side, location, start_day, usual_pain, usual_pain_right, "
                          "usual_stiffness_min, start_stage, end_day FROM episode "
                          "WHERE id BETWEEN ? AND ? ORDER BY id");
    rows.bind(range.first).bind(range.last);
    while (rows.next()) {
        Row<Episode>& row = episodes.emplace_back();
        row.id = rows.id();
        row.value.side = rows.name<Side>();
        row.value.location = rows.name<Location>();
        row.value.start = rows.day();
        row.value.usualMorningPain = rows.rating();
        row.value.usualStiffness = rows.optionalNumber();
        row.value.startStage = rows.name<Stage>();
        row.value.ended = rows.optionalDay();
        row.value.schedule = {Weekdays(), Weekdays(), Weekdays()};
    }
    readNames(db, range, episodes, &Episode::signs,
              "SELECT episode_id, sign FROM episode_sign WHERE episode_id BETWEEN ? AND ? "
              "ORDER BY episode_id, sign");
    readTrainingDays(db, range, episodes);
    readStartDoses(db, range, episodes);
}

template <> void remove<Episode>(Connection& db, Id id)
{
    removeRow(db, id, "DELETE FROM episode WHERE id = ?");
}

} // namespace springback
