#include <algorithm>
#include <iostream>

#include "app/cli/backup_words.h"
#include "app/cli/invocation.h"
#include "core/exchange/csv_log.h"
#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

// export

struct ExportOptions {
    std::string format = "json";
    Text table;
    Text output;
};

/// To the file, which must not be the diary itself, or to standard output.
Result<void> deliver(const Text& output, const std::string& text, const fs::path& dataFile)
{
    if (!output) {
        std::cout << text;
        return {};
    }
    std::error_code ignored;
    if (fs::equivalent(*output, dataFile, ignored)) {
        return fail(ErrorCode::InvalidValue, "--output " + *output, "a file of its own",
                    "the data file");
    }
    return writeWhole(*output, text);
}

Result<std::string> oneTable(const std::vector<CsvTable>& tables, const std::string& name)
{
    const auto table = std::ranges::find(tables, name, &CsvTable::name);
    if (table != tables.end()) {
        return table->text;
    }
    std::string names;
    for (const CsvTable& known : tables) {
        names += (names.empty() ? "" : ", ") + known.name;
    }
    return fail(ErrorCode::UnknownName, "--table", "one of " + names, '"' + oneLine(name) + '"');
}

/// One file for each record kind that has records.
Result<void> writeTables(const std::vector<CsvTable>& tables, const fs::path& folder)
{
    if (Result<void> made = makePrivateFolder(folder); !made) {
        return made;
    }
    for (const CsvTable& table : tables) {
        if (table.rows == 0) {
            continue;
        }
        if (Result<void> done = writeWhole(folder / (table.name + ".csv"), table.text); !done) {
            return done;
        }
    }
    return {};
}

/// The tables that have records, an empty line between them.
std::string allTables(const std::vector<CsvTable>& tables)
{
    std::string text;
    for (const CsvTable& table : tables) {
        if (table.rows != 0) {
            text += (text.empty() ? "" : "\r\n") + table.text;
        }
    }
    return text;
}

Result<void> exportCsv(const ExportOptions& options, const OpenDiary& diary)
{
    const std::vector<CsvTable> tables = toCsv(diary.log());
    if (options.table) {
        return oneTable(tables, *options.table).and_then([&](const std::string& text) {
            return deliver(options.output, text, diary.journal.store().file());
        });
    }
    if (options.output) {
        return writeTables(tables, *options.output);
    }
    std::cout << allTables(tables);
    return {};
}

Result<void> exportFile(const ExportOptions& options, const Invocation& invocation)
{
    return openDiary(invocation, Store::Access::ReadOnly).and_then([&](const OpenDiary& diary) {
        return options.format == "csv"
                   ? exportCsv(options, diary)
                   : deliver(options.output, toJson(diary.log()), diary.journal.store().file());
    });
}

void addExport(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("export", "The whole diary as JSON, or as CSV");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("--format", options->format, "json or csv")
        ->check(CLI::IsMember({"json", "csv"}));
    command->add_option("--table", options->table, "With csv: only this one, as sets or checkins");
    command->add_option("-o,--output", options->output,
                        "A file; with csv a folder, for one file of each kind");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return exportFile(*options, invocation); };
    });
}

// check

template <class Record> void printCount(const char* name, const Table<Record>& table)
{
    if (!table.empty()) {
        std::cout << "  " << name << ": " << table.size() << '\n';
    }
}

void printCounts(const Log& log)
{
    printCount("episodes", log.episodes);
    printCount("sessions", log.sessions);
    printCount("check-ins", log.checkIns);
    printCount("runs", log.runs);
    printCount("heel-raise tests", log.heelRaiseTests);
    printCount("measures", log.measures);
    printCount("stage moves", log.stageMoves);
    printCount("re-sets of the normal", log.normalResets);
    printCount("seen by a professional", log.seenProfessional);
    printCount("scores", log.scores);
    printCount("activity ratings", log.activityRatings);
}

/// Proven now, not as it is remembered: a disk may have lost bytes since.
void printLastProven(const OpenDiary& diary)
{
    const Result<std::vector<Backup>> backups = diary.keeper.backups();
    if (!backups) {
        std::cout << "  backups: " << oneLine(sentence(backups.error())) << '\n';
        return;
    }
    for (const Backup& backup : *backups) {
        const Result<Proof> proof = proveBackup(backup.file);
        if (proof) {
            std::cout << "  last proven backup: " << wordsOf(backup.moment) << ", "
                      << entriesOf(proof->counts) << '\n';
            return;
        }
        std::cout << "  not a backup any more: " << oneLine(sentence(proof.error())) << '\n';
    }
    std::cout << "  no backup yet\n";
}

struct CheckOptions {
    bool accept = false;
};

Result<void> check(const CheckOptions& options, const Invocation& invocation)
{
    const auto access = options.accept ? Store::Access::ReadWrite : Store::Access::ReadOnly;
    return openDiary(invocation, access).and_then([&](OpenDiary diary) -> Result<void> {
        const fs::path& file = diary.journal.store().file();
        if (options.accept) {
            if (Result<void> sealed = diary.journal.sealAnew(); !sealed) {
                return sealed;
            }
        }
        const Result<Store::Check> found = diary.journal.store().check();
        if (!found) {
            return tl::make_unexpected(found.error());
        }
        if (found->sealBroken) {
            return fail(ErrorCode::Damaged, file.string(),
                        "values that only Springback has written (compare with a backup; "
                        "check --accept takes them as they are)",
                        found->firstProblem);
        }
        if (!found->intact) {
            return fail(ErrorCode::Damaged, file.string(), "an intact data file",
                        found->firstProblem);
        }
        std::cout << file.string() << ": intact, schema " << found->schemaVersion << '\n';
        printCounts(diary.log());
        printLastProven(diary);
        return {};
    });
}

void addCheck(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("check", "Is the data file intact?");
    const auto options = std::make_shared<CheckOptions>();
    command->add_flag("--accept", options->accept,
                      "Take values that another program changed as they are");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return check(*options, invocation); };
    });
}

} // namespace

void addFileCommands(CLI::App& app, Invocation& invocation)
{
    addExport(app, invocation);
    addCheck(app, invocation);
}

} // namespace springback::cli
