#include <algorithm>
#include <iostream>
#include <map>
#include <vector>

#include "app/cli/invocation.h"
#include "app/cli/plan_json.h"
#include "app/cli/words.h"
#include "core/exchange/json_records.h"
#include "core/exchange/log_order.h"

namespace springback::cli {

namespace {

/// One record of a day, already as text and as JSON.
struct HistoryEntry {
    std::string kind;
    std::string line;
    JsonOutput record;
    const Judgement* judgement = nullptr; ///< of a session or run
};

struct HistoryDay {
    const DayRecord* day = nullptr; ///< null: no advice is known for this day
    std::vector<HistoryEntry> entries;
};

using History = std::map<Day, HistoryDay>;

const Judgement* judgementOf(const std::vector<Judgement>& judgements, Id id)
{
    const auto found = std::ranges::find(judgements, id, &Judgement::id);
    return found == judgements.end() ? nullptr : &*found;
}

template <class Record>
void addRecords(History& history, const DayRange& period, const char* kind,
                const Table<Record>& table, const std::vector<Judgement>* judgements = nullptr)
{
    for (const Row<Record>* row : inDiaryOrder(table)) {
        const Day day = dateOf(row->value);
        if (period.contains(day)) {
            history[day].entries.push_back(
                {kind, words(row->value), recordJson(row->value),
                 judgements == nullptr ? nullptr : judgementOf(*judgements, row->id)});
        }
    }
}

History historyOf(const Log& log, const Course& course, const DayRange& period)
{
    History history;
    for (const DayRecord& day : course.days) {
        if (period.contains(day.date)) {
            history[day.date].day = &day;
        }
    }
    addRecords(history, period, "episode", log.episodes);
    addRecords(history, period, "checkin", log.checkIns);
    addRecords(history, period, "session", log.sessions, &course.sessions);
    addRecords(history, period, "run", log.runs, &course.runs);
    addRecords(history, period, "heel_raise_test", log.heelRaiseTests);
    addRecords(history, period, "measure", log.measures);
    addRecords(history, period, "stage_move", log.stageMoves);
    addRecords(history, period, "normal_reset", log.normalResets);
    addRecords(history, period, "seen_professional", log.seenProfessional);
    addRecords(history, period, "score", log.scores);
    addRecords(history, period, "activity_rating", log.activityRatings);
    return history;
}

std::string outcomeWords(const Judgement& judgement)
{
    std::string text(words(judgement.outcome));
    if (judgement.morning && judgement.morningPain) {
        text += " (morning of " + isoDay(*judgement.morning) + ": " +
                std::to_string(*judgement.morningPain) + ", normal " +
                std::to_string(judgement.normal) + ')';
    }
    return text;
}

void printHistory(const History& history)
{
    for (const auto& [date, day] : history) {
        std::cout << isoDay(date) << ' ' << words(weekdayOf(date));
        if (day.day != nullptr) {
            std::cout << "  " << nameOf(day.day->advice) << ", " << spaced(nameOf(day.day->stage));
        }
        std::cout << '\n';
        for (const HistoryEntry& entry : day.entries) {
            std::cout << "  " << spaced(entry.kind) << ": " << oneLine(entry.line);
            if (entry.judgement != nullptr) {
                std::cout << ". " << outcomeWords(*entry.judgement);
            }
            std::cout << '\n';
        }
    }
}

JsonOutput entryJson(const HistoryEntry& entry)
{
    JsonOutput object;
    object["kind"] = entry.kind;
    if (const Judgement* judgement = entry.judgement) {
        object["outcome"] = nameOf(judgement->outcome);
        if (judgement->morning) {
            object["judged_by"] = {{"date", isoDay(*judgement->morning)},
                                   {"morning", orNull(judgement->morningPain)},
                                   {"normal", judgement->normal}};
        }
    }
    object["record"] = entry.record;
    return object;
}

JsonOutput dayJson(Day date, const HistoryDay& day)
{
    JsonOutput object;
    object["date"] = isoDay(date);
    if (day.day != nullptr) {
        object["advice"] = nameOf(day.day->advice);
        object["stage"] = nameOf(day.day->stage);
        object["rules"] = namesJson(day.day->rules);
        object["normal"] = day.day->normal;
        object["morning"] = orNull(day.day->morning);
    }
    object["entries"] = JsonOutput::array();
    for (const HistoryEntry& entry : day.entries) {
        object["entries"].push_back(entryJson(entry));
    }
    return object;
}

JsonOutput historyJson(const History& history)
{
    JsonOutput document;
    document["days"] = JsonOutput::array();
    for (const auto& [date, day] : history) {
        document["days"].push_back(dayJson(date, day));
    }
    return document;
}

struct HistoryOptions {
    bool json = false;
    Text from;
    Text to;
};

Result<void> tellHistory(const HistoryOptions& options, const Invocation& invocation)
{
    const Result<DayRange> period = readDayRange(options.from, options.to);
    if (!period) {
        return tl::make_unexpected(period.error());
    }
    return openDiary(invocation, Store::Access::ReadOnly).map([&](const OpenDiary& diary) {
        const Log& log = diary.log();
        const Course learned =
            course(diary.journal.programme(), ruleSetFor(log.settings.rules), log, diary.today);
        const History history = historyOf(log, learned, *period);
        if (options.json) {
            std::cout << printJson(historyJson(history));
        } else {
            printHistory(history);
        }
    });
}

} // namespace

void addHistoryCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("history", "Entries, outcomes and each day's advice");
    const auto options = std::make_shared<HistoryOptions>();
    command->add_flag("--json", options->json, "As JSON");
    command->add_option("--from", options->from, "First day");
    command->add_option("--to", options->to, "Last day");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return tellHistory(*options, invocation); };
    });
}

} // namespace springback::cli
