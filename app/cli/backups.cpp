// backup, backups and restore.
#include <iostream>

#include "app/cli/backup_words.h"
#include "app/cli/invocation.h"
#include "app/cli/words.h"
#include "core/backups/rescue.h"
#include "core/backups/restore.h"
#include "core/domain/label.h"
#include "core/exchange/log_difference.h"

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

// backup

struct BackupOptions {
    Text output;
};

void tellMade(const fs::path& file, const DiaryCounts& counts, bool sealBroken)
{
    std::cout << "Backed up to " << file.string() << ": " << entriesOf(counts);
    if (counts.newestDay) {
        std::cout << ", the newest of " << isoDay(*counts.newestDay);
    }
    std::cout << "; read again and found whole.\n";
    if (sealBroken) {
        std::cout << "Some values are not as Springback wrote them (springback-cli check).\n";
    }
}

Result<void> backUp(const BackupOptions& options, const Invocation& invocation)
{
    return openDiary(invocation, Store::Access::ReadOnly).and_then([&](const OpenDiary& diary) {
        if (options.output) {
            return makeBackupAt(diary.keeper.diary(), *options.output).map([&](const Proof& proof) {
                tellMade(*options.output, proof.counts, proof.sealBroken);
            });
        }
        return diary.keeper.keep(BackupKind::Manual, diary.now).map([](const ProvenBackup& made) {
            tellMade(made.backup.file, made.counts, made.sealBroken);
        });
    });
}

void addBackup(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("backup", "A copy of the data file, read again");
    const auto options = std::make_shared<BackupOptions>();
    command->add_option("-o,--output", options->output,
                        "A file that is not there yet, in place of one in the backup folder");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return backUp(*options, invocation); };
    });
}

// backups

std::string contentOf(const fs::path& file)
{
    const Result<Proof> proof = proveBackup(file);
    if (!proof) {
        return "cannot be restored: " + proof.error().found;
    }
    return entriesOf(proof->counts) + (proof->sealBroken ? ", not as Springback wrote them" : "");
}

/// Also where the diary itself is missing or damaged: then they are needed most.
Result<void> list(const Invocation& invocation)
{
    return dataFileOf(invocation).and_then([](const fs::path& file) {
        return keeperOf(file).backups().map([](const std::vector<Backup>& backups) {
            for (const Backup& backup : backups) {
                std::cout << wordsOf(backup.moment) << "  " << wordsOf(backup.kind) << "  "
                          << oneLine(contentOf(backup.file)) << "  " << backup.file.string()
                          << '\n';
            }
            if (backups.empty()) {
                std::cout << "No backups yet.\n";
            }
        });
    });
}

// restore

struct RestoreOptions {
    std::string file;
    bool dryRun = false;
};

template <class Record> std::string inWords(const Record& record)
{
    const std::string what = words(record);
    return what.empty() ? labelOf(record) : labelOf(record) + ": " + what;
}

template <class Record> void printChanges(const TableDifference<Record>& table)
{
    const auto print = [](const char* what, const std::string& text) {
        std::cout << what << oneLine(text) << '\n';
    };
    for (const Row<Record>& row : table.onlyHere) {
        print("removed  ", inWords(row.value));
    }
    for (const Row<Record>& row : table.onlyThere) {
        print("added    ", inWords(row.value));
    }
    for (const DifferentRows<Record>& rows : table.different) {
        print("changed  ",
              inWords(rows.here.value) + "; in the backup: " + words(rows.there.value));
    }
}

void printCounts(const LogDifference& difference)
{
    const DifferenceCounts counts = countsOf(difference);
    std::cout << counts.onlyHere << " only in the diary, " << counts.onlyThere
              << " only in the backup, " << counts.different << " different, " << counts.equal
              << " the same";
    std::cout << (difference.settings ? "; other settings\n" : "\n");
}

Result<void> rehearseRestore(const RestoreOptions& options, const Invocation& invocation)
{
    return logOrEmpty(invocation).and_then([&](const Log& here) {
        return readBackup(options.file).map([&](const Log& there) {
            const LogDifference difference = differenceOf(here, there);
            printCounts(difference);
            std::apply([](const auto&... table) { (printChanges(table), ...); }, difference.tables);
        });
    });
}

bool isDamaged(const Result<OpenDiary>& diary)
{
    if (!diary) {
        return diary.error().code == ErrorCode::Damaged;
    }
    const Result<Store::Check> found = diary->journal.store().check();
    return found ? !found->intact && !found->sealBroken : found.error().code == ErrorCode::Damaged;
}

/// The diary to be replaced: made where there is none, in place of a damaged one, which is kept.
Result<OpenDiary> openToRestore(const Invocation& invocation)
{
    const Result<fs::path> file = dataFileOf(invocation);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    Result<OpenDiary> diary = openOrMake(invocation, *file);
    if (!isDamaged(diary)) {
        return diary;
    }
    diary = fail(ErrorCode::NotADatabase, file->string()); // closes it
    return momentOf(invocation)
        .and_then([&](LocalMoment now) { return setDamagedAside(*file, now.day); })
        .and_then([&](const fs::path& kept) {
            std::cout << "The damaged file is kept as " << kept.string() << ".\n";
            return openOrMake(invocation, *file);
        });
}

void tellRestored(const RestoreOptions& options, const Restored& restored)
{
    if (restored.change.edits.empty()) {
        std::cout << "The diary is what " << options.file << " holds already.\n";
        return;
    }
    std::cout << "The diary is now what " << options.file << " holds.\n";
    if (restored.before) {
        std::cout << "To go back: springback-cli undo, or restore "
                  << restored.before->backup.file.string() << '\n';
    }
}

Result<void> restoreFile(const RestoreOptions& options, const Invocation& invocation)
{
    // First, so that a refusal makes no file and moves none.
    if (const Result<Proof> proof = proveBackup(options.file); !proof) {
        return tl::make_unexpected(proof.error());
    }
    return openToRestore(invocation).and_then([&](OpenDiary&& diary) {
        return restore(diary.journal, options.file, diary.keeper, diary.now)
            .map([&](const Restored& restored) {
                remember(diary);
                tellRestored(options, restored);
            });
    });
}

void addRestore(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("restore", "Make the diary what a backup holds");
    const auto options = std::make_shared<RestoreOptions>();
    command->add_option("FILE", options->file, "The backup")->required();
    command->add_flag("--dry-run", options->dryRun, "Only say what would change");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] {
            return options->dryRun ? rehearseRestore(*options, invocation)
                                   : restoreFile(*options, invocation);
        };
    });
}

} // namespace

std::string wordsOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return "daily";
    case BackupKind::BeforeUpgrade:
        return "before an upgrade";
    case BackupKind::BeforeImport:
        return "before an import";
    case BackupKind::BeforeRestore:
        return "before a restore";
    case BackupKind::Manual:
        break;
    }
    return "asked for";
}

std::string wordsOf(LocalMoment moment)
{
    std::string text = isoMoment(moment);
    text[text.find('T')] = ' ';
    return text;
}

std::string entriesOf(const DiaryCounts& counts)
{
    return std::to_string(counts.entries()) + (counts.entries() == 1 ? " entry" : " entries");
}

void addBackupCommands(CLI::App& app, Invocation& invocation)
{
    addBackup(app, invocation);
    app.add_subcommand("backups", "The backups of the diary, newest first")
        ->callback(
            [&invocation] { invocation.command = [&invocation] { return list(invocation); }; });
    addRestore(app, invocation);
}

} // namespace springback::cli
