#include <iostream>

#include "app/cli/invocation.h"
#include "app/cli/words.h"
#include "core/exchange/csv_row.h"
#include "core/stats/series.h"

namespace springback::cli {

namespace {

struct SeriesOptions {
    std::string name;
    Text from;
    Text to;
};

std::string seriesNames()
{
    std::string list;
    for (const NamedSeries& series : allSeries()) {
        list += list.empty() ? "" : ", ";
        list += series.name;
    }
    return list;
}

/// An unknown value is an empty cell. For the terminal, so its lines end as those there do.
void printSeries(const NamedSeries& named, const Series& series)
{
    CsvRow header;
    header.name("date").name(std::string(named.name) + '_' + std::string(named.unit));
    std::cout << header.line("\n");
    for (const DayValue& row : series) {
        CsvRow cells;
        cells.day(row.day).name(row.value ? number(*row.value) : std::string());
        std::cout << cells.line("\n");
    }
}

Result<void> tellSeries(const SeriesOptions& options, const Invocation& invocation)
{
    const NamedSeries* named = seriesNamed(options.name);
    if (named == nullptr) {
        return fail(ErrorCode::UnknownName, "series", "one of " + seriesNames(),
                    '"' + oneLine(options.name) + '"');
    }
    const Result<DayRange> range = readDayRange(options.from, options.to);
    if (!range) {
        return tl::make_unexpected(range.error());
    }
    return openDiary(invocation, Store::Access::ReadOnly).map([&](const OpenDiary& open) {
        const Log& log = open.log();
        const Course learned =
            course(open.journal.programme(), ruleSetFor(log.settings.rules), log, open.today);
        const Period whole = wholePeriod(log, open.today);
        const Period period{range->first.value_or(whole.first), range->last.value_or(whole.last)};
        printSeries(*named, named->of(Diary{open.journal.programme(), log, learned}, period));
    });
}

} // namespace

void addSeriesCommand(CLI::App& app, Invocation& invocation)
{
    CLI::App* command = app.add_subcommand("series", "The numbers of a chart as CSV");
    const auto options = std::make_shared<SeriesOptions>();
    command->add_option("NAME", options->name, seriesNames())->required();
    command->add_option("--from", options->from, "First day");
    command->add_option("--to", options->to, "Last day");
    command->callback([&invocation, options] {
        invocation.command = [&invocation, options] { return tellSeries(*options, invocation); };
    });
}

} // namespace springback::cli
