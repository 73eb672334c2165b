#include <iostream>
#include <memory>

#include "app/cli/invocation.h"
#include "core/backups/rescue.h"

namespace springback::cli {

namespace {

struct SalvageOptions {
    std::string output;
};

const char* nameOf(LossKind kind)
{
    switch (kind) {
    case LossKind::Episodes:
        return "episodes";
    case LossKind::EpisodeDetails:
        return "details of episodes";
    case LossKind::Sessions:
        return "sessions";
    case LossKind::Sets:
        return "sets of sessions";
    case LossKind::SessionSigns:
        return "signs of sessions";
    case LossKind::CheckIns:
        return "check-ins";
    case LossKind::CheckInDetails:
        return "signs and tags of check-ins";
    case LossKind::Runs:
        return "runs";
    case LossKind::HeelRaiseTests:
        return "heel-raise tests";
    case LossKind::Measures:
        return "measures";
    case LossKind::StageMoves:
        return "stage moves";
    case LossKind::NormalResets:
        return "re-sets of the normal";
    case LossKind::SeenProfessional:
        return "visits to a professional";
    case LossKind::Scores:
        return "scores";
    case LossKind::ActivityRatings:
        return "activity ratings";
    case LossKind::Settings:
        return "settings";
    }
    return "";
}

/// " of 2026-03-01 to 2026-03-02", " between 2026-02-28 and 2026-03-03", " after 2026-02-28".
std::string daysOf(const Loss& loss)
{
    if (loss.exact && loss.first && loss.last) {
        return " of " + isoDay(*loss.first) +
               (*loss.first == *loss.last ? "" : " to " + isoDay(*loss.last));
    }
    if (loss.first && loss.last) {
        return " between " + isoDay(*loss.first) + " and " + isoDay(*loss.last);
    }
    if (loss.first) {
        return " after " + isoDay(*loss.first);
    }
    return loss.last ? " before " + isoDay(*loss.last) : std::string();
}

void printLosses(const SalvageReport& report)
{
    for (const Loss& loss : report.losses) {
        std::cout << "  lost: " << (loss.count == 0 ? "" : std::to_string(loss.count) + ' ')
                  << nameOf(loss.kind) << daysOf(loss) << '\n';
    }
    if (report.setsWithoutSession != 0) {
        std::cout << "  left out: " << report.setsWithoutSession
                  << " sets whose session was lost\n";
    }
    if (report.episodeIsMadeUp) {
        std::cout << "  the episode was lost; one made up from the entries stands in its place\n";
    }
    if (report.losses.empty()) {
        std::cout << "  nothing seems to be missing\n";
    }
}

Result<void> salvageTo(const SalvageOptions& options, const Invocation& invocation)
{
    return dataFileOf(invocation)
        .and_then([&](const std::filesystem::path& file) { return salvage(file, options.output); })
        .map([&](const Salvaged& salvaged) {
            std::cout << "Read " << countsOf(salvaged.log).entries() << " entries into "
                      << options.output << ".\n";
            printLosses(salvaged.report);
        });
}

} // namespace

void addSalvageCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command =
        app.add_subcommand("salvage", "What can be read of a damaged data file, into a new one");
    const auto options = std::make_shared<SalvageOptions>();
    command->add_option("-o,--output", options->output, "A file that is not there yet")->required();
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return salvageTo(*options, invocation); };
    });
}

} // namespace springback::cli
