#include "core/exchange/log_difference.h"

#include <algorithm>

#include "core/exchange/log_order.h"
#include "core/exchange/match_records.h"

namespace springback {

namespace {

template <class Record> auto placeOf(const Row<Record>& row)
{
    return std::tuple(dateOf(row.value), timeOf(row.value), row.id);
}

template <class Record>
Table<Record> withoutPartner(const Table<Record>& table, const std::vector<Partner>& partners)
{
    Table<Record> result;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (partners[i].index == kNoPartner) {
            result.push_back(table[i]);
        }
    }
    std::ranges::sort(result, {}, placeOf<Record>);
    return result;
}

template <class Record>
TableDifference<Record> differenceOf(const Table<Record>& here, const Table<Record>& there)
{
    const TableMatch match = matchTables(here, there);
    TableDifference<Record> result;
    result.onlyHere = withoutPartner(here, match.ofHere);
    result.onlyThere = withoutPartner(there, match.ofThere);
    for (std::size_t i = 0; i < here.size(); ++i) {
        const Partner& partner = match.ofHere[i];
        if (partner.equal) {
            ++result.equal;
        } else if (partner.index != kNoPartner) {
            result.different.push_back({here[i], there[partner.index]});
        }
    }
    std::ranges::sort(result.different, {},
                      [](const DifferentRows<Record>& rows) { return placeOf(rows.here); });
    return result;
}

} // namespace

LogDifference differenceOf(const Log& here, const Log& there)
{
    LogDifference result;
    std::apply(
        [&]<class... Record>(TableDifference<Record>&... table) {
            ((table = differenceOf(here.table<Record>(), there.table<Record>())), ...);
        },
        result.tables);
    if (here.settings != there.settings) {
        result.settings = {here.settings, there.settings};
    }
    return result;
}

DifferenceCounts countsOf(const LogDifference& difference)
{
    DifferenceCounts counts;
    const auto add = [&counts](const auto& table) {
        counts.onlyHere += table.onlyHere.size();
        counts.onlyThere += table.onlyThere.size();
        counts.different += table.different.size();
        counts.equal += table.equal;
    };
    std::apply([&](const auto&... table) { (add(table), ...); }, difference.tables);
    return counts;
}

bool isEmpty(const LogDifference& difference)
{
    const DifferenceCounts counts = countsOf(difference);
    return counts.onlyHere + counts.onlyThere + counts.different == 0 && !difference.settings;
}

} // namespace springback
