#include "app/cli/import_lines.h"

#include <iostream>

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/domain/label.h"
#include "core/exchange/json_records.h"
#include "core/exchange/log_order.h"

namespace springback::cli {

namespace {

void printLine(const char* state, const std::string& text)
{
    std::cout << state << oneLine(text) << '\n';
}

const char* becomes(Pick pick)
{
    switch (pick) {
    case Pick::KeepMine:
        return "the diary's stays";
    case Pick::TakeTheirs:
        return "the document's is taken";
    case Pick::KeepBoth:
        break;
    }
    return "both stay";
}

template <class Record> std::string named(const Record& record)
{
    const std::string what = words(record);
    return what.empty() ? labelOf(record) : labelOf(record) + ": " + what;
}

/// Both in words; as they stand in a document where the words leave out what differs, as a note.
template <class Record> std::string differing(const Record& mine, const Record& theirs)
{
    const bool told = words(mine) != words(theirs);
    const auto text = [told](const Record& record) {
        return told ? words(record) : oneLineJson(recordJson(record));
    };
    return labelOf(mine) + ": " + text(mine) + "; in the document: " + text(theirs);
}

/// The reason, with the entry's name in front unless it stands there already.
template <class Record>
std::string refusalOf(const PlannedEntry<Record>& entry, const ImportPlan& plan)
{
    std::string name = labelOf(entry.theirs.value);
    if (entry.reason == kNoReason) {
        return name;
    }
    Error error = plan.reasons[entry.reason];
    if (error.where == isoDay(dateOf(entry.theirs.value))) {
        error.where = name;
    }
    return error.where == name ? sentence(error) : name + ": " + sentence(error);
}

template <class Record> void printEntry(const PlannedEntry<Record>& entry, const ImportPlan& plan)
{
    switch (entry.state) {
    case EntryState::New:
        printLine("new      ", named(entry.theirs.value));
        break;
    case EntryState::Differs:
        printLine("differs  ", differing(entry.mine->value, entry.theirs.value) + " (" +
                                   becomes(entry.pick) + ")");
        break;
    case EntryState::Refused:
        printLine("refused  ", refusalOf(entry, plan));
        break;
    case EntryState::Same:
        break;
    }
}

void printUnread(const ImportPlan& plan)
{
    for (const RefusedEntry& entry : plan.unread) {
        printLine("refused  ", sentence(entry.error));
    }
    std::size_t planned = 0;
    const auto add = [&planned](const auto& entries) {
        for (const auto& entry : entries) {
            planned += entry.state == EntryState::Refused ? 1 : 0;
        }
    };
    std::apply([&](const auto&... entries) { (add(entries), ...); }, plan.tables);
    const std::size_t more = plan.counts.refused - planned - plan.unread.size();
    if (more != 0) {
        printLine("refused  ", "and " + std::to_string(more) + " more like these");
    }
}

} // namespace

void printStateCounts(const ImportPlan& plan, const std::string& file)
{
    const ImportCounts& counts = plan.counts;
    std::cout << file << ": " << counts.fresh << " new, " << counts.same << " the same, "
              << counts.differs << (counts.differs == 1 ? " differs, " : " differ, ")
              << counts.refused << " refused\n";
}

void printEntries(const ImportPlan& plan, EntryState state)
{
    if (state == EntryState::Refused) {
        printUnread(plan);
    }
    const auto print = [&](const auto& entries) {
        for (const auto& entry : entries) {
            if (entry.state == state) {
                printEntry(entry, plan);
            }
        }
    };
    std::apply([&](const auto&... entries) { (print(entries), ...); }, plan.tables);
}

void printSettings(const ImportPlan& plan)
{
    if (plan.settings) {
        const PlannedSettings& settings = *plan.settings;
        const Pick pick = settings.taken ? Pick::TakeTheirs : Pick::KeepMine;
        printLine("differs  ",
                  differing(settings.mine, settings.theirs) + " (" + becomes(pick) + ")");
    }
}

} // namespace springback::cli
