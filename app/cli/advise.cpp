#include <algorithm>
#include <iostream>

#include "app/cli/invocation.h"
#include "app/cli/plan_json.h"
#include "app/cli/words.h"
#include "core/json/json_text.h"

namespace springback::cli {

namespace {

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

void printHeadline(const Plan& plan)
{
    std::cout << isoDay(plan.date) << ' ' << words(weekdayOf(plan.date)) << ", week " << plan.week
              << ", " << spaced(nameOf(plan.stage)) << '\n'
              << words(plan.advice) << '\n';
    if (plan.stopExercise) {
        std::cout << "Stop the exercise that hurt.\n";
    }
    if (plan.morning) {
        std::cout << "This morning " << *plan.morning << ", normal " << plan.normal << ".\n";
    } else {
        std::cout << "This morning is not known, normal " << plan.normal << ".\n";
    }
    if (plan.noRunOrJump) {
        const std::string until = untilWords(plan);
        std::cout << "No run or jump" << (until.empty() ? "" : " until " + until) << ".\n";
    }
}

std::string dates(const std::vector<Day>& days)
{
    std::string list;
    for (Day day : days) {
        list += (list.empty() ? "" : ", ") + isoDay(day);
    }
    return list;
}

void printReasons(const Plan& plan)
{
    std::cout << "\nWhy\n";
    for (const Reason& reason : plan.reasons) {
        std::cout << "  " << words(reason.rule);
        if (!reason.figures.empty()) {
            std::cout << ": " << words(reason.figures);
        }
        if (!reason.becauseOf.empty()) {
            std::cout << ". From " << dates(reason.becauseOf);
        }
        if (!reason.exercises.empty()) {
            std::cout << ". For";
            for (const std::string& exercise : reason.exercises) {
                std::cout << (exercise == reason.exercises.front() ? " " : ", ")
                          << spaced(exercise);
            }
        }
        std::cout << (reason.inForce ? ". Still in force" : "")
                  << (reason.suggestsProfessional ? ". A professional can help" : "") << ".\n";
    }
}

std::string stateWords(const PlanItem& item)
{
    std::string text = spaced(nameOf(item.state));
    if (item.next) {
        text += ", " + isoDay(*item.next);
    }
    if (item.why) {
        text += " (" + spaced(nameOf(*item.why)) + ')';
    }
    return text;
}

std::string doseWords(const PlanItem& item)
{
    std::string text = words(item.dose) + ", " + std::string(nameOf(item.side));
    if (item.targetRpe) {
        text += ", RPE " + std::to_string(*item.targetRpe);
    }
    if (item.before) {
        text += ", before " + words(*item.before);
    }
    return text;
}

void printItems(const Plan& plan)
{
    std::size_t names = 0;
    std::size_t doses = 0;
    for (const PlanItem& item : plan.items) {
        names = std::max(names, item.exercise.size());
        doses = std::max(doses, doseWords(item).size());
    }
    std::cout << "\nPlan\n";
    for (const PlanItem& item : plan.items) {
        std::cout << "  " << padded(spaced(item.exercise), names + 2)
                  << padded(doseWords(item), doses + 2) << stateWords(item)
                  << (item.optional ? ", optional" : "") << '\n';
    }
}

void printGates(const Plan& plan)
{
    for (const GateStatus& gate : plan.gates) {
        std::cout << "\nOn to " << spaced(nameOf(gate.to)) << ": "
                  << (gate.met ? "met" : "not met yet") << '\n';
        for (const GateFigure& figure : gate.conditions) {
            std::cout << "  " << spaced(figure.name) << ": " << number(figure.have) << " of "
                      << number(figure.need) << (figure.met ? ", met" : "")
                      << (figure.alternativeTo.empty()
                              ? ""
                              : ", in place of " + spaced(figure.alternativeTo))
                      << '\n';
        }
    }
}

template <class Members> void printNames(const char* label, const Members& members)
{
    const char* separator = label;
    for (MeasureKind kind : members) {
        std::cout << separator << spaced(nameOf(kind));
        separator = ", ";
    }
    std::cout << (members.empty() ? "" : "\n");
}

void printPlan(const Plan& plan)
{
    if (plan.hasEpisode) {
        printHeadline(plan);
        printReasons(plan);
        printItems(plan);
        printGates(plan);
        std::cout << '\n';
        printNames("May help for now: ", plan.measuresOffered);
        printNames("Time to leave off: ", plan.measuresToEnd);
    }
    for (Missing missing : plan.missing) {
        std::cout << words(missing) << '\n';
    }
    for (Ask ask : plan.asks) {
        std::cout << words(ask) << '\n';
    }
}

Result<void> advise(const Invocation& invocation, bool json)
{
    return openDiary(invocation, Store::Access::ReadOnly).map([&](const OpenDiary& diary) {
        const Log& log = diary.log();
        const Plan today =
            plan(diary.journal.programme(), ruleSetFor(log.settings.rules), log, diary.today);
        if (json) {
            std::cout << printJson(planJson(today));
        } else {
            printPlan(today);
        }
    });
}

} // namespace

void addAdviseCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("advise", "Today's advice, with its reasons");
    const auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, "As JSON");
    command->callback([&invocation, json] {
        invocation.command = [&invocation, json] { return advise(invocation, *json); };
    });
}

} // namespace springback::cli
