#include <iostream>

#include "app/cli/entry.h"
#include "app/cli/planned.h"
#include "app/cli/set_argument.h"
#include "app/cli/words.h"
#include "core/domain/validate.h"
#include "core/rules/plan.h"

namespace springback::cli {

namespace {

// init

struct InitOptions {
    std::string side;
    std::string location;
    std::string usual;
    Text start;
    Text stiffness;
    Text stage;
    std::vector<std::string> signs;
    std::vector<std::string> startDoses;
};

Result<Episode> readEpisode(const InitOptions& options, Day today)
{
    Episode episode;
    episode.start = today;
    ArgumentReader reader;
    reader.take("--side", options.side, episode.side)
        .take("--location", options.location, episode.location)
        .take("--usual", options.usual, episode.usualMorningPain)
        .take("--start", options.start, episode.start)
        .take("--stiffness", options.stiffness, episode.usualStiffness)
        .take("--stage", options.stage, episode.startStage)
        .take("--sign", options.signs, episode.signs)
        .take("--start-dose", options.startDoses, episode.startDoses);
    if (reader.result() && episode.start > today) {
        return fail(ErrorCode::InvalidValue, "--start", "a day up to " + isoDay(today),
                    isoDay(episode.start));
    }
    return reader.result().map([&] { return episode; });
}

Result<void> init(const InitOptions& options, const Invocation& invocation)
{
    std::string said;
    const auto make = [&](const Log&, Day today) {
        return readEpisode(options, today).map([&](Episode&& episode) {
            said = "Started on " + isoDay(episode.start) + ": " + words(episode) + ".\n";
            return adding(std::move(episode));
        });
    };
    return startDiary(invocation, make).map([&] { std::cout << said; });
}

void addInit(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("init", "Start an episode");
    const auto options = std::make_shared<InitOptions>();
    command->add_option("--side", options->side, "left, right or both")->required();
    command->add_option("--location", options->location, "mid_portion, insertional or unsure")
        ->required();
    command->add_option("--usual", options->usual, "Usual morning pain, 0 to 10")->required();
    command->add_option("--start", options->start, "First day, today when not given");
    command->add_option("--stiffness", options->stiffness, "Usual morning stiffness, minutes");
    command->add_option("--stage", options->stage, "Stage to start in, settle when not given");
    addRepeated(*command, "--sign", options->signs, "A warning sign");
    addRepeated(*command, "--start-dose", options->startDoses, "EXERCISE:RUNG[@KG]");
    addStartNew(*command, invocation);
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return init(*options, invocation); };
    });
}

// checkin

struct CheckInOptions {
    std::string pain;
    Text date;
    Text stiffness;
    Text afterYesterday;
    Text note;
    std::vector<std::string> signs;
    std::vector<std::string> tags;
    std::vector<std::string> changed;
};

/// One a day: a second one takes the place of the first.
Entry checkInEntry(const CheckIn& checkIn, const Log& log)
{
    const std::string said = "Check-in of " + isoDay(checkIn.date) + ": " + words(checkIn) + ".";
    if (const Row<CheckIn>* there = checkInOn(log, checkIn.date)) {
        return {replacing(*there, checkIn),
                said + " It replaces the earlier one: " + words(there->value) + "."};
    }
    return {adding(checkIn), said};
}

Result<Entry> checkIn(const CheckInOptions& options, const OpenDiary& diary)
{
    CheckIn checkIn;
    ArgumentReader reader;
    reader.take("--pain", options.pain, checkIn.pain)
        .take("--stiffness", options.stiffness, checkIn.stiffness)
        .take("--after-yesterday", options.afterYesterday, checkIn.painAfterYesterday)
        .take("--sign", options.signs, checkIn.signs)
        .take("--tag", options.tags, checkIn.tags)
        .take("--changed", options.changed, checkIn.changed)
        .take("--note", options.note, checkIn.note)
        .takeEntryDay(options.date, diary.today, checkIn.date);
    return reader.result().map([&] { return checkInEntry(checkIn, diary.log()); });
}

void addCheckIn(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("checkin", "The check-in of a morning");
    const auto options = std::make_shared<CheckInOptions>();
    command->add_option("--pain", options->pain, "On the first steps, 0 to 10")->required();
    command->add_option("--stiffness", options->stiffness, "Minutes");
    command->add_option("--after-yesterday", options->afterYesterday,
                        "Worst pain yesterday after the session, 0 to 10");
    command->add_option("--date", options->date, "Today when not given");
    command->add_option("--note", options->note, "A note");
    addRepeated(*command, "--sign", options->signs, "A warning sign");
    addRepeated(*command, "--tag", options->tags, "painkiller, illness ...");
    addRepeated(*command, "--changed", options->changed, "What changed: hills, new_shoes ...");
    recordOn(*command, invocation, options, checkIn);
}

// log

struct LogOptions {
    bool asPlanned = false;
    std::vector<std::string> sets;
    Text side;
    Text during;
    Text after;
    Text rpe;
    Text time;
    Text minutes;
    Text date;
    Text note;
    std::vector<std::string> signs;
};

Result<std::vector<Set>> setsAsPlanned(const OpenDiary& diary, Day date)
{
    const Log& log = diary.log();
    std::vector<Set> sets =
        plannedSets(plan(diary.journal.programme(), ruleSetFor(log.settings.rules), log, date));
    if (sets.empty()) {
        return fail(ErrorCode::NotFound, "--as-planned",
                    "exercises that are due on " + isoDay(date), "none");
    }
    return sets;
}

/// The leg that an exercise is done on when nothing was said.
Side sideOf(const std::string& exercise, const OpenDiary& diary, Day date)
{
    const Exercise* known = diary.journal.programme().exercise(exercise);
    const Row<Episode>* episode = episodeOn(diary.log(), date);
    return known != nullptr && episode != nullptr ? known->sideFor(episode->value.side)
                                                  : Side::Both;
}

Result<std::vector<Set>> setsAsTyped(const LogOptions& options, const OpenDiary& diary, Day date)
{
    std::vector<Set> sets;
    for (const std::string& text : options.sets) {
        Result<std::vector<Set>> more = readSets(text);
        if (!more) {
            return more;
        }
        for (Set& set : *more) {
            set.side = sideOf(set.exercise, diary, date);
        }
        sets.insert(sets.end(), more->begin(), more->end());
    }
    return sets;
}

Result<Entry> session(const LogOptions& options, const OpenDiary& diary)
{
    Session session;
    std::optional<Side> side;
    ArgumentReader reader;
    reader.take("--pain", options.during, session.painDuring)
        .take("--after", options.after, session.painAfter)
        .take("--rpe", options.rpe, session.rpe)
        .take("--time", options.time, session.time)
        .take("--minutes", options.minutes, session.minutes)
        .take("--sign", options.signs, session.signs)
        .take("--note", options.note, session.note)
        .take("--side", options.side, side)
        .takeEntryDay(options.date, diary.today, session.date);
    if (!reader.result()) {
        return tl::make_unexpected(reader.result().error());
    }
    Result<std::vector<Set>> sets = options.asPlanned ? setsAsPlanned(diary, session.date)
                                                      : setsAsTyped(options, diary, session.date);
    return std::move(sets).map([&](std::vector<Set>&& done) {
        session.sets = std::move(done);
        for (Set& set : session.sets) {
            set.side = side.value_or(set.side);
        }
        return Entry{adding(session),
                     "Session of " + isoDay(session.date) + ": " + words(session) + "."};
    });
}

void addLog(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("log", "A session of exercises");
    const auto options = std::make_shared<LogOptions>();
    CLI::Option_group* what = command->add_option_group("Exercises", "What was done");
    what->add_flag("--as-planned", options->asPlanned, "Exactly what was due");
    addRepeated(*what, "--set", options->sets,
                "EXERCISE[/VARIANT]:[Nx]REPS[@KG][:PAIN[:RPE]], REPS as 15 or 45s");
    what->require_option(1);
    command->add_option("--pain,--during", options->during, "Worst pain during, 0 to 10");
    command->add_option("--after", options->after, "Worst pain after, 0 to 10");
    command->add_option("--rpe", options->rpe, "Effort of the whole session, 0 to 10");
    command->add_option("--side", options->side, "Of all sets: left, right or both");
    command->add_option("--date", options->date, "Today when not given");
    command->add_option("--time", options->time, "HH:MM");
    command->add_option("--minutes", options->minutes, "How long it took");
    command->add_option("--note", options->note, "A note");
    addRepeated(*command, "--sign", options->signs, "A warning sign");
    recordOn(*command, invocation, options, session);
}

// run

struct RunOptions {
    std::string km;
    Text minutes;
    Text climb;
    Text cadence;
    bool hills = false;
    bool speed = false;
    Text during;
    Text after;
    Text date;
    Text time;
};

/// What was recorded, then a line for each notice.
std::string saidOf(const Run& run, const OpenDiary& diary)
{
    std::string said = "Run of " + isoDay(run.date) + ": " + words(run) + ".";
    for (const RunNotice& notice : runNotices(
             diary.journal.programme(), ruleSetFor(diary.log().settings.rules), diary.log(), run)) {
        said += '\n' + words(notice);
    }
    return said;
}

Result<Entry> runEntry(const RunOptions& options, const OpenDiary& diary)
{
    Run run;
    run.hills = options.hills;
    run.speed = options.speed;
    ArgumentReader reader;
    reader.take("--km", options.km, run.distance)
        .take("--minutes", options.minutes, run.duration)
        .take("--climb", options.climb, run.climb)
        .take("--cadence", options.cadence, run.cadence)
        .take("--pain", options.during, run.painDuring)
        .take("--after", options.after, run.painAfter)
        .take("--time", options.time, run.time)
        .takeEntryDay(options.date, diary.today, run.date);
    return reader.result().and_then([&] { return validate(run); }).map([&] {
        return Entry{adding(run), saidOf(run, diary)};
    });
}

void addRun(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("run", "A run");
    const auto options = std::make_shared<RunOptions>();
    command->add_option("--km", options->km, "Distance")->required();
    command->add_option("--minutes", options->minutes, "Moving time");
    command->add_option("--climb", options->climb, "Metres up");
    command->add_option("--cadence", options->cadence, "Steps a minute, both feet");
    command->add_flag("--hills", options->hills, "With hills");
    command->add_flag("--speed", options->speed, "With speed work");
    command->add_option("--pain,--during", options->during, "Worst pain during, 0 to 10");
    command->add_option("--after", options->after, "Worst pain after, 0 to 10");
    command->add_option("--date", options->date, "Today when not given");
    command->add_option("--time", options->time, "HH:MM");
    recordOn(*command, invocation, options, runEntry);
}

} // namespace

void addEntryCommands(CLI::App& app, Invocation& invocation)
{
    addInit(app, invocation);
    addCheckIn(app, invocation);
    addLog(app, invocation);
    addRun(app, invocation);
}

} // namespace springback::cli
