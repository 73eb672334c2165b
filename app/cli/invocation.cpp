#include "app/cli/invocation.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include "core/files/whole_file.h"
#include "core/programme/programme_file.h"

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

/// The variable's value; empty counts as not set.
std::optional<fs::path> pathFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' ? std::optional<fs::path>(value) : std::nullopt;
}

/// The XDG base directory: a relative path in $XDG_DATA_HOME doesn't count.
Result<fs::path> dataFolder()
{
    const std::optional<fs::path> chosen = pathFrom("XDG_DATA_HOME");
    if (chosen && chosen->is_absolute()) {
        return *chosen / "springback";
    }
    const std::optional<fs::path> home = pathFrom("HOME");
    if (!home) {
        return fail(ErrorCode::NotFound, "the data folder", "--data FILE, or HOME set to a folder",
                    "neither");
    }
    return *home / ".local" / "share" / "springback";
}

/// As ::localtime_r or ::gmtime_r takes it apart.
LocalMoment takenApart(std::time_t time, std::tm* (*takeApart)(const std::time_t*, std::tm*))
{
    std::tm parts{};
    takeApart(&time, &parts);
    const Day day =
        std::chrono::local_days{std::chrono::year(parts.tm_year + 1900) /
                                std::chrono::month(static_cast<unsigned>(parts.tm_mon) + 1) /
                                std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
    constexpr int kLastSecond = 59; // a leap second is the one before it
    return {day, (parts.tm_hour * 60 + parts.tm_min) * 60 + std::min(parts.tm_sec, kLastSecond)};
}

LocalMoment momentNow(std::tm* (*takeApart)(const std::time_t*, std::tm*))
{
    return takenApart(std::time(nullptr), takeApart);
}

/// Only for the default place: a mistyped --data makes no folders.
Result<void> makeDefaultFolder(const Invocation& invocation, const fs::path& file)
{
    if (invocation.dataFile) {
        return {};
    }
    return makePrivateFolder(file.parent_path());
}

Result<OpenDiary> openDiaryAt(const Invocation& invocation, const fs::path& file,
                              Store::Access access)
{
    const Result<LocalMoment> now = momentOf(invocation);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    BackupKeeper keeper = keeperOf(file);
    Result<Store> store = Store::open(file, access, Store::kPatience, keeper.beforeUpgrade(*now));
    if (!store) {
        return tl::make_unexpected(store.error());
    }
    Result<Journal> journal = Journal::open(std::move(*store), programmeOf(invocation));
    if (!journal) {
        return tl::make_unexpected(journal.error());
    }
    const Result<Day> today = todayOf(invocation, journal->log().settings);
    return today.map([&](Day day) {
        return OpenDiary{std::move(*journal), day, *now, std::move(keeper)};
    });
}

/// The first write of a diary day. The entry counts more than its backup.
void backUpToday(const OpenDiary& diary)
{
    const auto kept = diary.keeper.keepDaily(diary.log(), diary.now);
    if (!kept) {
        std::cerr << "springback-cli: no backup today: " << oneLine(sentence(kept.error())) << '\n';
    }
}

/// A diary with entries that was here and no longer is; nothing when none is known.
std::optional<Error> missingDiary(const fs::path& file)
{
    const std::optional<KnownDiary::Seen> seen = keeperOf(file).known().seen;
    if (!seen || seen->entries == 0) {
        return std::nullopt;
    }
    return Error{ErrorCode::NotFound, file.string(),
                 "the diary that was here on " + isoDay(seen->when.day) + " with " +
                     std::to_string(seen->entries) + (seen->entries == 1 ? " entry" : " entries") +
                     " (is its disk connected? init --new starts another)",
                 "no file"};
}

Result<void> recordAfterBackup(OpenDiary& diary, Change change, std::optional<BackupKind> before)
{
    if (!change.edits.empty()) {
        if (before) {
            if (auto kept = diary.keeper.keepBefore(*before, diary.log(), diary.now); !kept) {
                return tl::make_unexpected(kept.error());
            }
        } else {
            backUpToday(diary);
        }
    }
    return diary.journal.record(std::move(change)).map([&](const Change&) { remember(diary); });
}

bool isThere(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// What `make` would do to an empty diary, checked without a file.
Result<void> rehearse(const Invocation& invocation,
                      const std::function<Result<Change>(const Log&, Day)>& make)
{
    const Log empty;
    return todayOf(invocation, empty.settings)
        .and_then([&](Day today) { return make(empty, today); })
        .and_then(
            [&](const Change& change) { return validate(change, empty, programmeOf(invocation)); });
}

} // namespace

Result<void> readProgramme(Invocation& invocation)
{
    if (!invocation.programmeFile) {
        return {};
    }
    const std::string& file = *invocation.programmeFile;
    return readWhole(file, kMaxProgrammeBytes)
        .and_then([&file](const std::string& text) {
            return parseProgramme(text).map_error([&file](Error error) {
                error.where = file + ": " + error.where;
                return error;
            });
        })
        .map([&invocation](Programme&& programme) {
            invocation.ownProgramme = std::move(programme);
        });
}

const Programme& programmeOf(const Invocation& invocation)
{
    return invocation.ownProgramme ? *invocation.ownProgramme : builtInProgramme();
}

Result<fs::path> dataFileOf(const Invocation& invocation)
{
    if (!invocation.dataFile) {
        return dataFolder().map([](const fs::path& folder) { return folder / "springback.db"; });
    }
    if (invocation.dataFile->empty()) {
        return fail(ErrorCode::InvalidValue, "--data", "a file", "nothing");
    }
    return *invocation.dataFile;
}

Result<Day> todayOf(const Invocation& invocation, const Settings& settings)
{
    Day today = dayOf(momentNow(::localtime_r), settings.dayStartsAt);
    ArgumentReader reader;
    reader.take("--today", invocation.today, today);
    if (!reader.result()) {
        return tl::make_unexpected(reader.result().error());
    }
    if (today < kFirstDay || today > kLastDay) {
        return fail(ErrorCode::InvalidValue, "--today",
                    isoDay(kFirstDay) + " to " + isoDay(kLastDay), isoDay(today));
    }
    return today;
}

BackupKeeper keeperOf(const fs::path& file)
{
    return BackupKeeper(file, KnownDiaries(defaultStateFile()));
}

Result<OpenDiary> openOrMake(const Invocation& invocation, const fs::path& file)
{
    if (!isThere(file)) {
        if (Result<void> made = makeDefaultFolder(invocation, file); !made) {
            return tl::make_unexpected(made.error());
        }
    }
    return openDiaryAt(invocation, file, Store::Access::ReadWrite);
}

LocalMoment localTime(std::chrono::sys_seconds moment)
{
    return takenApart(std::chrono::system_clock::to_time_t(moment), ::localtime_r);
}

Result<LocalMoment> momentOf(const Invocation& invocation)
{
    if (!invocation.today) {
        return momentNow(::localtime_r);
    }
    constexpr int kNoon = 12 * 60 * 60;
    return todayOf(invocation, {}).map([](Day day) { return LocalMoment{day, kNoon}; });
}

Result<LocalMoment> utcOf(const Invocation& invocation)
{
    return invocation.today ? momentOf(invocation) : momentNow(::gmtime_r);
}

void remember(const OpenDiary& diary)
{
    diary.keeper.remember(diary.log(), diary.now);
}

void addStartNew(CLI::App& command, Invocation& invocation)
{
    command.add_flag("--new", invocation.startNew,
                     "Begin a diary even where one is known to have been");
}

Result<void> checkMayStart(const Invocation& invocation, const fs::path& file)
{
    const std::optional<Error> missing = missingDiary(file);
    if (missing && !invocation.startNew) {
        return tl::make_unexpected(*missing);
    }
    return {};
}

Result<OpenDiary> openDiary(const Invocation& invocation, Store::Access access)
{
    const Result<fs::path> file = dataFileOf(invocation);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (!isThere(*file)) {
        return tl::make_unexpected(missingDiary(*file).value_or(
            Error{ErrorCode::NotFound, file->string(), "a diary (springback-cli init starts one)",
                  "no file"}));
    }
    return openDiaryAt(invocation, *file, access).map([&](OpenDiary&& diary) {
        remember(diary);
        if (access == Store::Access::ReadWrite) {
            backUpToday(diary);
        }
        return std::move(diary);
    });
}

Result<Log> logOrEmpty(const Invocation& invocation)
{
    const Result<fs::path> file = dataFileOf(invocation);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (!isThere(*file)) {
        return Log{};
    }
    return openDiaryAt(invocation, *file, Store::Access::ReadOnly).map([](const OpenDiary& diary) {
        return diary.log();
    });
}

Result<void> startDiary(const Invocation& invocation,
                        const std::function<Result<Change>(const Log&, Day today)>& make,
                        std::optional<BackupKind> before)
{
    const Result<fs::path> file = dataFileOf(invocation);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (!isThere(*file)) {
        Result<void> ready = checkMayStart(invocation, *file)
                                 .and_then([&] { return rehearse(invocation, make); })
                                 .and_then([&] { return makeDefaultFolder(invocation, *file); });
        if (!ready) {
            return ready;
        }
    }
    return openDiaryAt(invocation, *file, Store::Access::ReadWrite)
        .and_then([&](OpenDiary&& diary) {
            return make(diary.log(), diary.today).and_then([&](Change&& change) {
                return recordAfterBackup(diary, std::move(change), before);
            });
        });
}

} // namespace springback::cli
