#include <algorithm>
#include <iostream>

#include "app/cli/invocation.h"
#include "app/cli/words.h"
#include "core/exchange/csv_log.h"
#include "core/exchange/fhir_bundle.h"
#include "core/exchange/json_log.h"
#include "core/exchange/plan_calendar.h"
#include "core/files/whole_file.h"
#include "core/rules/rule_set.h"

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

struct ExportOptions {
    std::string format = "json";
    Text table;
    Text output;
    bool checkIns = false;
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

Result<CsvTable> oneTable(const std::vector<CsvTable>& tables, const std::string& name)
{
    const auto table = std::ranges::find(tables, name, &CsvTable::name);
    if (table != tables.end()) {
        return *table;
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
        if (Result<void> done = writeWhole(folder / (table.name + ".csv"), csvFile(table)); !done) {
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
        return oneTable(tables, *options.table).and_then([&](const CsvTable& table) {
            return deliver(options.output, options.output ? csvFile(table) : table.text,
                           diary.journal.store().file());
        });
    }
    if (options.output) {
        return writeTables(tables, *options.output);
    }
    std::cout << allTables(tables);
    return {};
}

CalendarWords calendarWords(const Programme& programme, Day today)
{
    CalendarWords result;
    result.name = "Springback";
    result.session = "Achilles exercises";
    result.mayChange = "Doses as of " + isoDay(today) +
                       ". They change with the mornings: Springback has those of the day.";
    result.checkIn = "Morning check-in";
    result.checkInHow = "Pain on the first steps, 0 to 10, and minutes of stiffness.";
    result.dose = [&programme](const PlanItem& item) {
        return programme.exercise(item.exercise)->name + ": " + words(item.dose) +
               (item.side == Side::Both ? "" : ", " + std::string(nameOf(item.side)));
    };
    return result;
}

Result<std::string> calendarOf(const OpenDiary& diary, bool checkIns, const LocalMoment& utc)
{
    const Programme& programme = diary.journal.programme();
    const RuleSet rules = ruleSetFor(diary.log().settings.rules);
    const auto ask = calendarAsk(programme, rules, diary.log(),
                                 plan(programme, rules, diary.log(), diary.today), utc, checkIns);
    if (!ask) {
        return fail(ErrorCode::NotFound, "the plan of the next four weeks",
                    "work to put into a calendar", "none");
    }
    return planCalendar(*ask, StableIds(diary.log()), calendarWords(programme, diary.today));
}

Result<std::string> textOf(const ExportOptions& options, const OpenDiary& diary,
                           const Invocation& invocation)
{
    if (options.format == "fhir") {
        return toFhir(diary.log(), diary.journal.programme());
    }
    if (options.format == "ics") {
        return utcOf(invocation).and_then([&](const LocalMoment& utc) {
            return calendarOf(diary, options.checkIns, utc);
        });
    }
    return toJson(diary.log());
}

Result<void> exportDiary(const ExportOptions& options, const Invocation& invocation)
{
    return openDiary(invocation, Store::Access::ReadOnly).and_then([&](const OpenDiary& diary) {
        if (options.format == "csv") {
            return exportCsv(options, diary);
        }
        return textOf(options, diary, invocation).and_then([&](const std::string& text) {
            return deliver(options.output, text, diary.journal.store().file());
        });
    });
}

/// An option that would have no effect is a slip.
void checkOptions(const ExportOptions& options)
{
    if (options.table && options.format != "csv") {
        throw CLI::ValidationError("--table", "goes with --format csv");
    }
    if (options.checkIns && options.format != "ics") {
        throw CLI::ValidationError("--with-checkins", "goes with --format ics");
    }
}

} // namespace

void addExportCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand(
        "export", "The diary as JSON, CSV or a FHIR bundle, or the plan as a calendar");
    const auto options = std::make_shared<ExportOptions>();
    command
        ->add_option("--format", options->format,
                     "json (everything; import reads it), csv (tables for a spreadsheet), fhir (a "
                     "bundle for health care) or ics (the next four weeks for a calendar)")
        ->check(CLI::IsMember({"json", "csv", "fhir", "ics"}));
    command->add_option("--table", options->table, "With csv: only this one, as sets or checkins");
    command->add_flag("--with-checkins", options->checkIns,
                      "With ics: a reminder of the check-in each morning too");
    command->add_option("-o,--output", options->output,
                        "A file; with csv a folder, for one file of each kind");
    command->callback([&invocation, options] {
        checkOptions(*options);
        invocation.command = [&invocation, options] { return exportDiary(*options, invocation); };
    });
}

} // namespace springback::cli
