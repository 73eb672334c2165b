#include <iostream>

#include "app/cli/backup_words.h"
#include "app/cli/invocation.h"

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

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

} // namespace

void addCheckCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("check", "Is the data file intact?");
    const auto options = std::make_shared<CheckOptions>();
    command->add_flag("--accept", options->accept,
                      "Take values that another program changed as they are");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return check(*options, invocation); };
    });
}

} // namespace springback::cli
