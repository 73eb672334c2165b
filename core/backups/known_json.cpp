#include "core/backups/known_json.h"

#include <algorithm>
#include <utility>

#include "core/json/json_reader.h"

namespace springback {

namespace {

constexpr const char* kFormat = "springback-diaries";
constexpr int kVersion = 1;

constexpr std::pair<ErrorCode, const char*> kCodeNames[] = {
    {ErrorCode::InvalidValue, "invalid_value"},
    {ErrorCode::UnknownName, "unknown_name"},
    {ErrorCode::InvalidFormat, "invalid_format"},
    {ErrorCode::Duplicate, "duplicate"},
    {ErrorCode::NotFound, "not_found"},
    {ErrorCode::NoEpisode, "no_episode"},
    {ErrorCode::NotEmpty, "not_empty"},
    {ErrorCode::Conflict, "conflict"},
    {ErrorCode::NotADatabase, "not_a_database"},
    {ErrorCode::Damaged, "damaged"},
    {ErrorCode::ChangedOutside, "changed_outside"},
    {ErrorCode::ForeignDatabase, "foreign_database"},
    {ErrorCode::NewerSchema, "newer_schema"},
    {ErrorCode::UpgradeFailed, "upgrade_failed"},
    {ErrorCode::ReadOnly, "read_only"},
    {ErrorCode::Busy, "busy"},
    {ErrorCode::DiskFull, "disk_full"},
    {ErrorCode::Moved, "moved"},
};
constexpr const char* kOtherCode = "io";

const char* nameOfCode(ErrorCode code)
{
    const auto* found =
        std::ranges::find(kCodeNames, code, &std::pair<ErrorCode, const char*>::first);
    return found != std::end(kCodeNames) ? found->second : kOtherCode;
}

/// Io for one of a later program.
ErrorCode codeFromName(std::string_view name)
{
    for (const auto& [code, known] : kCodeNames) {
        if (name == known) {
            return code;
        }
    }
    return ErrorCode::Io;
}

JsonOutput seenJson(const KnownDiary::Seen& seen)
{
    JsonOutput object = JsonOutput::object();
    object["when"] = isoMoment(seen.when);
    object["entries"] = seen.entries;
    if (seen.newestDay) {
        object["newest"] = isoDay(*seen.newestDay);
    }
    return object;
}

JsonOutput provenJson(const KnownDiary::Proven& proven)
{
    JsonOutput object = JsonOutput::object();
    object["file"] = proven.file.string();
    object["when"] = isoMoment(proven.when);
    object["sessions"] = proven.sessions;
    object["entries"] = proven.entries;
    return object;
}

JsonOutput failureJson(const KnownDiary::Failure& failure)
{
    JsonOutput object = JsonOutput::object();
    object["when"] = isoMoment(failure.when);
    object["code"] = nameOfCode(failure.error.code);
    object["where"] = failure.error.where;
    object["expected"] = failure.error.expected;
    object["found"] = failure.error.found;
    return object;
}

JsonOutput diaryJson(const std::string& file, const KnownDiary& diary)
{
    JsonOutput object = JsonOutput::object();
    object["file"] = file;
    if (diary.seen) {
        object["seen"] = seenJson(*diary.seen);
    }
    if (diary.backupFolder) {
        object["backup_folder"] = diary.backupFolder->string();
    }
    if (diary.lastProven) {
        object["proven"] = provenJson(*diary.lastProven);
    }
    if (diary.lastFailure) {
        object["failure"] = failureJson(*diary.lastFailure);
    }
    return object;
}

// Wrapped, so that the readers of lists and optional values find the functions below.
struct MomentField {
    LocalMoment value;
};
struct SeenField {
    KnownDiary::Seen value;
};
struct ProvenField {
    KnownDiary::Proven value;
};
struct FailureField {
    KnownDiary::Failure value;
};
struct CountField {
    std::size_t value = 0;
};
struct DiaryField {
    std::string file;
    KnownDiary value;
};

void readValue(const JsonCursor& at, MomentField& into)
{
    std::string text;
    readValue(at, text);
    const std::optional<LocalMoment> moment = parseMoment(text);
    if (!at.failed() && !moment) {
        at.refuse(ErrorCode::InvalidValue, "a moment");
    }
    into.value = moment.value_or(LocalMoment());
}

void readValue(const JsonCursor& at, CountField& into)
{
    int count = 0;
    readValue(at, count);
    if (!at.failed() && count < 0) {
        at.refuse(ErrorCode::InvalidValue, "a count");
    }
    into.value = static_cast<std::size_t>(count);
}

void readValue(const JsonCursor& at, SeenField& into)
{
    ObjectReader object(at);
    MomentField when;
    CountField entries;
    object.required("when", when);
    object.required("entries", entries);
    object.optional("newest", into.value.newestDay);
    object.finish();
    into.value.when = when.value;
    into.value.entries = entries.value;
}

void readValue(const JsonCursor& at, ProvenField& into)
{
    ObjectReader object(at);
    std::string file;
    MomentField when;
    CountField sessions;
    CountField entries;
    object.required("file", file);
    object.required("when", when);
    object.required("sessions", sessions);
    object.required("entries", entries);
    object.finish();
    into.value = {file, when.value, sessions.value, entries.value};
}

void readValue(const JsonCursor& at, FailureField& into)
{
    ObjectReader object(at);
    MomentField when;
    std::string code;
    Error error;
    object.required("when", when);
    object.required("code", code);
    object.required("where", error.where);
    object.required("expected", error.expected);
    object.required("found", error.found);
    object.finish();
    error.code = codeFromName(code);
    into.value = {when.value, error};
}

void readValue(const JsonCursor& at, DiaryField& into)
{
    ObjectReader object(at);
    std::optional<SeenField> seen;
    std::optional<std::string> folder;
    std::optional<ProvenField> proven;
    std::optional<FailureField> failure;
    object.required("file", into.file);
    object.optional("seen", seen);
    object.optional("backup_folder", folder);
    object.optional("proven", proven);
    object.optional("failure", failure);
    object.finish();
    if (seen) {
        into.value.seen = seen->value;
    }
    if (folder) {
        into.value.backupFolder = *folder;
    }
    if (proven) {
        into.value.lastProven = proven->value;
    }
    if (failure) {
        into.value.lastFailure = failure->value;
    }
}

} // namespace

std::string knownToJson(const KnownByPath& diaries)
{
    JsonOutput document = JsonOutput::object();
    document["format"] = kFormat;
    document["version"] = kVersion;
    JsonOutput& list = document["diaries"] = JsonOutput::array();
    for (const auto& [file, diary] : diaries) {
        list.push_back(diaryJson(file, diary));
    }
    return printJson(document);
}

Result<KnownByPath> knownFromJson(std::string_view text)
{
    const Result<JsonTree> tree = parseDocument(text);
    if (!tree) {
        return tl::make_unexpected(tree.error());
    }
    std::optional<Error> breach;
    const JsonCursor root(*tree, breach);
    ObjectReader document(root);
    std::string format;
    int version = 0;
    std::vector<DiaryField> diaries;
    document.required("format", format);
    document.required("version", version);
    if (!breach && (format != kFormat || version != kVersion)) {
        root.refuse(ErrorCode::InvalidFormat, "version 1 of springback-diaries");
    }
    document.required("diaries", diaries);
    document.finish();
    if (breach) {
        return tl::make_unexpected(*breach);
    }
    KnownByPath known;
    for (DiaryField& diary : diaries) {
        known.insert_or_assign(std::move(diary.file), std::move(diary.value));
    }
    return known;
}

} // namespace springback
