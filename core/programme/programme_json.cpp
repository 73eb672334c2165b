#include "core/programme/programme_json.h"

#include "core/programme/figure_json.h"

namespace springback {

void readValue(const JsonCursor& at, Source& into)
{
    ObjectReader object(at);
    object.required("tag", into.tag);
    object.required("title", into.title);
    object.finish();
}

void readValue(const JsonCursor& at, std::array<Fit, 3>& into)
{
    ObjectReader object(at);
    for (std::size_t i = 0; i < into.size(); ++i) {
        object.required(EnumNames<Location>::values[i], into[i]);
    }
    object.finish();
}

void readValue(const JsonCursor& at, LoadClass& into)
{
    int number = 0;
    readValue(at, number);
    into = static_cast<LoadClass>(number);
}

void readValue(const JsonCursor& at, Rung& into)
{
    ObjectReader object(at);
    object.required("sets", into.sets);
    object.optional("reps", into.reps);
    object.optional("hold_s", into.holdSeconds);
    object.optional("variant", into.variant);
    object.optional("also", into.alsoVariant);
    object.optional("times_a_day", into.timesADay);
    object.optional("below_neutral", into.belowNeutral);
    object.finish();
}

void readValue(const JsonCursor& at, Tempo& into)
{
    ObjectReader object(at);
    object.required("up_s", into.up);
    object.required("hold_s", into.hold);
    object.required("down_s", into.down);
    object.finish();
}

void readValue(const JsonCursor& at, Exercise& into)
{
    ObjectReader object(at);
    object.required("id", into.id);
    object.required("name", into.name);
    object.required("cue", into.cue);
    object.required("steps", into.steps);
    object.required("why", into.why);
    object.required("mistakes", into.mistakes);
    object.required("fit", into.fit);
    object.optional("fit_reason", into.fitReason);
    object.required("class", into.loadClass);
    object.optional("each_side", into.eachSide);
    object.optional("legs_in_turn", into.legsInTurn);
    object.optional("raise", into.raise);
    object.required("ladder", into.ladder);
    object.optional("added_load", into.addedLoad);
    object.required("good_sessions_to_progress", into.goodSessionsToProgress);
    object.optional("tempo", into.tempo);
    object.optional("target_rpe", into.targetRpe);
    object.required("minutes", into.minutes);
    object.required("source", into.source);
    object.finish();
}

void readValue(const JsonCursor& at, BlockItem& into)
{
    ObjectReader object(at);
    object.required("exercise", into.exercise);
    object.optional("presence", into.presence);
    object.optional("locations", into.locations);
    object.finish();
}

void readValue(const JsonCursor& at, Block& into)
{
    ObjectReader object(at);
    object.required("id", into.id);
    object.required("name", into.name);
    object.required("kind", into.kind);
    object.required("days", into.days);
    object.optional("max_per_week", into.maxPerWeek);
    object.optional("body_weight", into.bodyWeight);
    object.optional("locations", into.locations);
    object.optional("lasts_days", into.lastsDays);
    object.optional("after", into.after);
    object.optional("before", into.before);
    object.required("items", into.items);
    object.finish();
}

void readValue(const JsonCursor& at, StagePlan& into)
{
    ObjectReader object(at);
    object.required("stage", into.stage);
    object.required("name", into.name);
    object.required("aim", into.aim);
    object.required("blocks", into.blocks);
    object.finish();
}

void readValue(const JsonCursor& at, GateCondition& into)
{
    ObjectReader object(at);
    object.required("name", into.name);
    object.required("measure", into.measure);
    object.required("need", into.need);
    object.optional("max_pain", into.maxPain);
    object.optional("block", into.block);
    object.optional("locations", into.locations);
    object.optional("alternative_to", into.alternativeTo);
    object.required("source", into.source);
    object.finish();
}

void readValue(const JsonCursor& at, Gate& into)
{
    ObjectReader object(at);
    object.required("from", into.from);
    object.required("to", into.to);
    object.required("conditions", into.conditions);
    object.finish();
}

void readValue(const JsonCursor& at, Programme& into)
{
    std::string format;
    ObjectReader object(at);
    object.required("format", format);
    object.required("version", into.version);
    object.required("load_step_kg", into.loadStep);
    object.required("sources", into.sources);
    object.required("exercises", into.exercises);
    object.required("stages", into.stages);
    object.required("gates", into.gates);
    object.optional("figures", into.figures);
    object.finish();
    if (!at.failed() && format != "springback-programme") {
        at.member("format").refuse(ErrorCode::InvalidFormat, "\"springback-programme\"");
    }
}

} // namespace springback
