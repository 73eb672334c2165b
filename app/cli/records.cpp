#include <algorithm>

#include "app/cli/entry.h"
#include "app/cli/words.h"

namespace springback::cli {

namespace {

// measure

struct MeasureOptions {
    std::string kind;
    std::string state; ///< "on" or "off"
    Text date;
};

const Row<Measure>* openMeasure(const Log& log, MeasureKind kind)
{
    const auto row = std::ranges::find_if(log.measures, [kind](const Row<Measure>& each) {
        return each.value.kind == kind && !each.value.to;
    });
    return row == log.measures.end() ? nullptr : &*row;
}

Result<Entry> switchOn(const Measure& measure, const Row<Measure>* open)
{
    if (open != nullptr) {
        return fail(ErrorCode::Duplicate, "measure " + std::string(nameOf(measure.kind)),
                    "one that is off", "it on since " + isoDay(open->value.from));
    }
    return Entry{adding(measure),
                 spaced(nameOf(measure.kind)) + " on from " + isoDay(measure.from) + "."};
}

Result<Entry> switchOff(const Measure& measure, const Row<Measure>* open)
{
    if (open == nullptr) {
        return fail(ErrorCode::NotFound, "measure " + std::string(nameOf(measure.kind)),
                    "one that is on", "it off");
    }
    Measure ended = open->value;
    ended.to = measure.from;
    return Entry{replacing(*open, ended), spaced(nameOf(measure.kind)) + " on from " +
                                              isoDay(ended.from) + " to " + isoDay(*ended.to) +
                                              "."};
}

Result<Entry> measureEntry(const MeasureOptions& options, const OpenDiary& diary)
{
    Measure measure;
    ArgumentReader reader;
    reader.take("KIND", options.kind, measure.kind)
        .takeEntryDay(options.date, diary.today, measure.from);
    return reader.result().and_then([&] {
        const Row<Measure>* open = openMeasure(diary.log(), measure.kind);
        return options.state == "on" ? switchOn(measure, open) : switchOff(measure, open);
    });
}

void addMeasure(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("measure", "A temporary measure, on or off");
    const auto options = std::make_shared<MeasureOptions>();
    command->add_option("KIND", options->kind, "heel_lift, cushioned_shoe ...")->required();
    command->add_option("STATE", options->state, "on or off")
        ->required()
        ->check(CLI::IsMember({"on", "off"}));
    command->add_option("--date", options->date, "First or last day, today when not given");
    recordOn(*command, invocation, options, measureEntry);
}

// stage

struct StageOptions {
    std::string stage;
    std::string reason;
    Text date;
};

Result<Entry> stageEntry(const StageOptions& options, const OpenDiary& diary)
{
    StageMove move;
    move.reason = options.reason;
    ArgumentReader reader;
    reader.take("STAGE", options.stage, move.stage)
        .takeEntryDay(options.date, diary.today, move.date);
    return reader.result().map([&] {
        return Entry{adding(move),
                     "Stage from " + isoDay(move.date) + ": " + spaced(options.stage) + "."};
    });
}

void addStage(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("stage", "Move to another stage");
    const auto options = std::make_shared<StageOptions>();
    command->add_option("STAGE", options->stage, "settle, strength, spring_1 ...")->required();
    command->add_option("--reason", options->reason, "Why")->required();
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, stageEntry);
}

// seen

struct SeenOptions {
    Text date;
};

Result<Entry> seenEntry(const SeenOptions& options, const OpenDiary& diary)
{
    SeenProfessional seen;
    ArgumentReader reader;
    reader.takeEntryDay(options.date, diary.today, seen.date);
    return reader.result().map([&] {
        return Entry{adding(seen), "Seen by a professional on " + isoDay(seen.date) + "."};
    });
}

void addSeen(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("seen", "I have been seen by a professional");
    const auto options = std::make_shared<SeenOptions>();
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, seenEntry);
}

// heel-raise

struct HeelRaiseOptions {
    Text right;
    Text left;
    Text painRight;
    Text painLeft;
    Text date;
};

Result<Entry> heelRaiseEntry(const HeelRaiseOptions& options, const OpenDiary& diary)
{
    HeelRaiseTest test;
    ArgumentReader reader;
    reader.take("--right", options.right, test.right)
        .take("--left", options.left, test.left)
        .take("--pain-right", options.painRight, test.painRight)
        .take("--pain-left", options.painLeft, test.painLeft)
        .takeEntryDay(options.date, diary.today, test.date);
    return reader.result().map([&] {
        return Entry{adding(test),
                     "Heel-raise test of " + isoDay(test.date) + ": " + words(test) + "."};
    });
}

void addHeelRaise(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("heel-raise", "A heel-raise test");
    const auto options = std::make_shared<HeelRaiseOptions>();
    command->add_option("--right", options->right, "Repetitions");
    command->add_option("--left", options->left, "Repetitions");
    command->add_option("--pain-right", options->painRight, "0 to 10");
    command->add_option("--pain-left", options->painLeft, "0 to 10");
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, heelRaiseEntry);
}

// reset-normal

struct ResetOptions {
    std::string pain;
    Text stiffness;
    Text date;
};

Result<Entry> resetEntry(const ResetOptions& options, const OpenDiary& diary)
{
    NormalReset reset;
    ArgumentReader reader;
    reader.take("--pain", options.pain, reset.pain)
        .take("--stiffness", options.stiffness, reset.stiffness)
        .takeEntryDay(options.date, diary.today, reset.date);
    return reader.result().map([&] {
        return Entry{adding(reset),
                     "New usual from " + isoDay(reset.date) + ": " + words(reset) + "."};
    });
}

void addReset(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("reset-normal", "This is my new usual morning");
    const auto options = std::make_shared<ResetOptions>();
    command->add_option("--pain", options->pain, "0 to 10")->required();
    command->add_option("--stiffness", options->stiffness, "Minutes");
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, resetEntry);
}

// score

struct ScoreOptions {
    std::string kind;
    std::string value;
    Text date;
};

Result<Entry> scoreEntry(const ScoreOptions& options, const OpenDiary& diary)
{
    Score score;
    ArgumentReader reader;
    reader.take("KIND", options.kind, score.kind)
        .take("VALUE", options.value, score.value)
        .takeEntryDay(options.date, diary.today, score.date);
    return reader.result().map([&] {
        return Entry{adding(score), "Score of " + isoDay(score.date) + ": " + words(score) + "."};
    });
}

void addScore(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("score", "The total of a questionnaire");
    const auto options = std::make_shared<ScoreOptions>();
    command->add_option("KIND", options->kind, "visa_a")->required();
    command->add_option("VALUE", options->value, "0 to 100")->required();
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, scoreEntry);
}

// rate

struct RateOptions {
    std::string activity;
    std::string value;
    Text date;
};

Result<Entry> ratingEntry(const RateOptions& options, const OpenDiary& diary)
{
    ActivityRating rating;
    rating.activity = options.activity;
    ArgumentReader reader;
    reader.take("VALUE", options.value, rating.value)
        .takeEntryDay(options.date, diary.today, rating.date);
    return reader.result().map([&] {
        return Entry{adding(rating),
                     "Rating of " + isoDay(rating.date) + ": " + words(rating) + "."};
    });
}

void addRate(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("rate", "One of my activities");
    const auto options = std::make_shared<RateOptions>();
    command->add_option("ACTIVITY", options->activity, "In your own words")->required();
    command->add_option("VALUE", options->value, "0 to 10")->required();
    command->add_option("--date", options->date, "Today when not given");
    recordOn(*command, invocation, options, ratingEntry);
}

// settings

struct SettingsOptions {
    Text rules;
    Text dayStartsAt;
    Text units;
};

Result<Entry> settingsEntry(const SettingsOptions& options, const OpenDiary& diary)
{
    const Settings before = diary.log().settings;
    Settings after = before;
    ArgumentReader reader;
    reader.take("--rules", options.rules, after.rules)
        .take("--day-starts-at", options.dayStartsAt, after.dayStartsAt)
        .take("--units", options.units, after.units);
    return reader.result().map([&] {
        return Entry{{{Edit<Settings>{0, before, after}}}, "Settings: " + words(after) + "."};
    });
}

void addSettings(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("settings", "What the plan reckons with");
    const auto options = std::make_shared<SettingsOptions>();
    command->add_option("--rules", options->rules, "standard or cautious");
    command->add_option("--day-starts-at", options->dayStartsAt, "HH:MM");
    command->add_option("--units", options->units, "metric or imperial");
    recordOn(*command, invocation, options, settingsEntry);
}

// end

struct EndOptions {
    Text date;
};

Result<Entry> endEntry(const EndOptions& options, const OpenDiary& diary)
{
    Day day{};
    ArgumentReader reader;
    reader.takeEntryDay(options.date, diary.today, day);
    if (!reader.result()) {
        return tl::make_unexpected(reader.result().error());
    }
    const Row<Episode>* episode = episodeOn(diary.log(), day);
    if (episode == nullptr || episode->value.ended) {
        return fail(ErrorCode::NoEpisode, isoDay(day), "an episode that has not ended", "none");
    }
    Episode ended = episode->value;
    ended.ended = day;
    return Entry{replacing(*episode, ended),
                 "The episode from " + isoDay(ended.start) + " ended on " + isoDay(day) + "."};
}

void addEnd(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("end", "End the episode");
    const auto options = std::make_shared<EndOptions>();
    command->add_option("--date", options->date, "Its last day, today when not given");
    recordOn(*command, invocation, options, endEntry);
}

} // namespace

void addRecordCommands(CLI::App& app, Invocation& invocation)
{
    addMeasure(app, invocation);
    addStage(app, invocation);
    addSeen(app, invocation);
    addHeelRaise(app, invocation);
    addReset(app, invocation);
    addScore(app, invocation);
    addRate(app, invocation);
    addSettings(app, invocation);
    addEnd(app, invocation);
}

} // namespace springback::cli
