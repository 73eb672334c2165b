#include "core/exchange/json_records.h"

namespace springback {

void readValue(const JsonCursor& at, Schedule& into)
{
    ObjectReader object(at);
    object.optional("strength", into.strength);
    object.optional("jumps", into.jumps);
    object.optional("strength_beside_jumps", into.strengthBesideJumps);
    object.finish();
}

void readValue(const JsonCursor& at, StartDose& into)
{
    ObjectReader object(at);
    object.required("exercise", into.exercise);
    object.required("rung", into.rung);
    object.optional("load_kg", into.load);
    object.finish();
}

void readValue(const JsonCursor& at, Set& into)
{
    ObjectReader object(at);
    object.required("exercise", into.exercise);
    object.optional("variant", into.variant);
    object.optional("reps", into.reps);
    object.optional("hold_s", into.holdSeconds);
    object.optional("load_kg", into.load);
    object.optional("side", into.side);
    object.optional("pain", into.pain);
    object.optional("rpe", into.rpe);
    object.finish();
}

void readValue(const JsonCursor& at, Episode& into)
{
    int id = 0; // the list of episodes reads it
    ObjectReader object(at);
    object.optional("id", id);
    object.required("side", into.side);
    object.required("location", into.location);
    object.required("start", into.start);
    object.required("usual_morning_pain", into.usualMorningPain);
    object.optional("usual_stiffness_min", into.usualStiffness);
    object.optional("start_stage", into.startStage);
    object.nullable("ended", into.ended);
    object.optional("schedule", into.schedule);
    object.optional("start_doses", into.startDoses);
    object.optional("signs", into.signs);
    object.finish();
}

void readValue(const JsonCursor& at, Session& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.optional("time", into.time);
    object.optional("minutes", into.minutes);
    object.optional("rpe", into.rpe);
    object.optional("sets", into.sets);
    object.optional("pain_during", into.painDuring);
    object.optional("pain_after", into.painAfter);
    object.optional("signs", into.signs);
    object.optional("note", into.note);
    object.optional("running", into.running);
    object.finish();
}

void readValue(const JsonCursor& at, CheckIn& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.required("pain", into.pain);
    object.optional("stiffness_min", into.stiffness);
    object.optional("pain_after_yesterday", into.painAfterYesterday);
    object.optional("signs", into.signs);
    object.optional("tags", into.tags);
    object.optional("changed", into.changed);
    object.optional("note", into.note);
    object.finish();
}

void readValue(const JsonCursor& at, Run& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.optional("time", into.time);
    object.required("km", into.distance);
    object.optional("minutes", into.duration);
    object.optional("climb_m", into.climb);
    object.optional("cadence", into.cadence);
    object.optional("hills", into.hills);
    object.optional("speed", into.speed);
    object.optional("pain_during", into.painDuring);
    object.optional("pain_after", into.painAfter);
    object.optional("source", into.source);
    object.finish();
}

void readValue(const JsonCursor& at, HeelRaiseTest& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.optional("right", into.right);
    object.optional("left", into.left);
    object.optional("pain_right", into.painRight);
    object.optional("pain_left", into.painLeft);
    object.finish();
}

void readValue(const JsonCursor& at, Measure& into)
{
    ObjectReader object(at);
    object.required("kind", into.kind);
    object.required("from", into.from);
    object.nullable("to", into.to);
    object.finish();
}

void readValue(const JsonCursor& at, StageMove& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.required("stage", into.stage);
    object.optional("reason", into.reason);
    object.finish();
}

void readValue(const JsonCursor& at, NormalReset& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.required("pain", into.pain);
    object.optional("stiffness_min", into.stiffness);
    object.finish();
}

void readValue(const JsonCursor& at, SeenProfessional& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.finish();
}

void readValue(const JsonCursor& at, Score& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.required("kind", into.kind);
    object.required("value", into.value);
    object.finish();
}

void readValue(const JsonCursor& at, ActivityRating& into)
{
    ObjectReader object(at);
    object.required("date", into.date);
    object.required("activity", into.activity);
    object.required("value", into.value);
    object.finish();
}

void readValue(const JsonCursor& at, Settings& into)
{
    ObjectReader object(at);
    object.optional("day_starts_at", into.dayStartsAt);
    object.optional("units", into.units);
    object.optional("rules", into.rules);
    object.optional("questions", into.questions);
    object.finish();
}

} // namespace springback
