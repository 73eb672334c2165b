#include "core/programme/programme_file.h"

#include "core/programme/check_programme.h"
#include "core/programme/json_fields.h"

namespace springback {

extern const char* const kBuiltInProgrammeJson; // made from resources/programme/programme.json

namespace {

// Limits of the file's numbers, all [Eng]: wide enough for any plan, narrow enough for a slip.
constexpr Bounds kEntries{1, 100}; ///< of a list
constexpr Bounds kSets{1, 20};
constexpr Bounds kReps{1, 100};
constexpr Bounds kHoldSeconds{1, 600};
constexpr Bounds kTimesADay{1, 3};
constexpr Bounds kSteps{3, 6};
constexpr Bounds kTempoSeconds{0, 10};
constexpr Bounds kRpe{1, 10};
constexpr Bounds kGoodSessions{1, 10};
constexpr Bounds kMinutes{1, 60};
constexpr Bounds kLoadStepKg{1, 20};
constexpr Bounds kTimesAWeek{1, 7};
constexpr Bounds kLastsDays{1, 90};
constexpr Bounds kNeed{0, 200};
constexpr Bounds kPainPoints{0, 10};
constexpr int kStageCount = static_cast<int>(EnumNames<Stage>::values.size());

Rung readRung(JsonFields& fields)
{
    Rung rung;
    rung.sets = fields.number("sets", kSets);
    rung.reps = fields.optionalNumber("reps", kReps);
    rung.holdSeconds = fields.optionalNumber("hold_s", kHoldSeconds);
    rung.variant = fields.optionalName("variant");
    rung.alsoVariant = fields.optionalName("also");
    rung.timesADay = fields.optionalNumber("times_a_day", kTimesADay).value_or(1);
    rung.belowNeutral = fields.flag("below_neutral");
    if (rung.reps.has_value() == rung.holdSeconds.has_value()) {
        fields.refuse(ErrorCode::InvalidFormat, fields.pathOf(""), "either reps or hold_s",
                      rung.reps ? "both" : "neither");
    }
    return rung;
}

Tempo readTempo(JsonFields& fields)
{
    Tempo tempo;
    tempo.up = fields.number("up_s", kTempoSeconds);
    tempo.hold = fields.number("hold_s", kTempoSeconds);
    tempo.down = fields.number("down_s", kTempoSeconds);
    return tempo;
}

void readTexts(JsonFields& fields, Exercise& exercise)
{
    exercise.id = fields.name("id");
    exercise.name = fields.text("name");
    exercise.cue = fields.text("cue");
    exercise.steps = fields.texts("steps", kSteps);
    exercise.why = fields.text("why");
    exercise.mistakes = fields.texts("mistakes", kEntries);
    exercise.fitReason = fields.optionalText("fit_reason");
    exercise.source = fields.text("source");
}

Exercise readExercise(JsonFields& fields)
{
    Exercise exercise;
    readTexts(fields, exercise);
    fields.within("fit", [&exercise](JsonFields& fit) {
        for (std::size_t i = 0; i < exercise.fit.size(); ++i) {
            exercise.fit[i] = fit.oneOf<Fit>(nameOf(static_cast<Location>(i)));
        }
    });
    exercise.loadClass = static_cast<LoadClass>(fields.number("class", {1, 4}));
    exercise.eachSide = fields.flag("each_side");
    exercise.raise = fields.flag("raise");
    fields.each("ladder", kEntries,
                [&exercise](JsonFields& rung) { exercise.ladder.push_back(readRung(rung)); });
    exercise.addedLoad = fields.flag("added_load");
    exercise.goodSessionsToProgress = fields.number("good_sessions_to_progress", kGoodSessions);
    if (fields.has("tempo")) {
        fields.within("tempo",
                      [&exercise](JsonFields& tempo) { exercise.tempo = readTempo(tempo); });
    }
    exercise.targetRpe = fields.optionalNumber("target_rpe", kRpe);
    exercise.minutes = fields.number("minutes", kMinutes);
    return exercise;
}

BlockItem readItem(JsonFields& fields)
{
    BlockItem item;
    item.exercise = fields.name("exercise");
    if (fields.has("presence")) {
        item.presence = fields.oneOf<Presence>("presence");
    }
    item.locations = fields.listOf<Location>("locations");
    return item;
}

Block readBlock(JsonFields& fields)
{
    Block block;
    block.id = fields.name("id");
    block.name = fields.text("name");
    block.kind = fields.oneOf<BlockKind>("kind");
    block.days = fields.oneOf<BlockDays>("days");
    block.maxPerWeek = fields.optionalNumber("max_per_week", kTimesAWeek);
    block.bodyWeight = fields.flag("body_weight");
    block.locations = fields.listOf<Location>("locations");
    block.lastsDays = fields.optionalNumber("lasts_days", kLastsDays);
    block.after = fields.optionalName("after");
    block.before = fields.optionalName("before");
    fields.each("items", kEntries,
                [&block](JsonFields& item) { block.items.push_back(readItem(item)); });
    return block;
}

StagePlan readStage(JsonFields& fields)
{
    StagePlan stage;
    stage.stage = fields.oneOf<Stage>("stage");
    stage.name = fields.text("name");
    stage.aim = fields.text("aim");
    fields.each("blocks", kEntries,
                [&stage](JsonFields& block) { stage.blocks.push_back(readBlock(block)); });
    return stage;
}

GateCondition readCondition(JsonFields& fields)
{
    GateCondition condition;
    condition.name = fields.name("name");
    condition.measure = fields.oneOf<GateMeasure>("measure");
    condition.need = fields.number("need", kNeed);
    condition.maxPain = fields.optionalNumber("max_pain", kPainPoints);
    condition.block = fields.optionalName("block");
    condition.locations = fields.listOf<Location>("locations");
    condition.alternativeTo = fields.optionalName("alternative_to");
    condition.source = fields.text("source");
    return condition;
}

Gate readGate(JsonFields& fields)
{
    Gate gate;
    gate.from = fields.oneOf<Stage>("from");
    gate.to = fields.oneOf<Stage>("to");
    fields.each("conditions", kEntries, [&gate](JsonFields& condition) {
        gate.conditions.push_back(readCondition(condition));
    });
    return gate;
}

Programme readProgramme(JsonFields& fields)
{
    Programme programme;
    const std::string format = fields.text("format");
    if (format != "springback-programme") {
        fields.refuse(ErrorCode::InvalidFormat, "format", "\"springback-programme\"",
                      "\"" + format + "\"");
    }
    programme.version = fields.number("version", {1, 1'000'000});
    programme.loadStep = {fields.thousandths("load_step_kg", kLoadStepKg)};
    fields.each("sources", kEntries, [&programme](JsonFields& source) {
        programme.sources.push_back({source.text("tag"), source.text("title")});
    });
    fields.each("exercises", kEntries, [&programme](JsonFields& exercise) {
        programme.exercises.push_back(readExercise(exercise));
    });
    fields.each("stages", {kStageCount, kStageCount},
                [&programme](JsonFields& stage) { programme.stages.push_back(readStage(stage)); });
    fields.each("gates", kEntries,
                [&programme](JsonFields& gate) { programme.gates.push_back(readGate(gate)); });
    return programme;
}

} // namespace

Result<Programme> parseProgramme(std::string_view text)
{
    const auto read = [](const nlohmann::json& document) {
        return JsonFields::readDocument(document, readProgramme);
    };
    const auto check = [](Programme&& programme) {
        return checkProgramme(programme).map([&programme] { return std::move(programme); });
    };
    return parseProgrammeText(text).and_then(read).and_then(check);
}

const Programme& builtInProgramme()
{
    static const Programme programme = parseProgramme(kBuiltInProgrammeJson).value();
    return programme;
}

} // namespace springback
