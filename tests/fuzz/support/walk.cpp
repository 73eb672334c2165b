#include "tests/fuzz/support/walk.h"

#include <algorithm>

#include "core/domain/validate.h"
#include "core/exchange/csv_log.h"
#include "core/exchange/log_order.h"
#include "core/rules/plan.h"
#include "tests/fuzz/support/must.h"

namespace springback::fuzz {

void mustBeValid(const Log& log)
{
    const auto checkTable = [](const auto& table) {
        for (const auto& row : table) {
            must(validate(row.value).has_value(), "what was accepted is within its limits");
        }
    };
    std::apply([&](const auto&... table) { (checkTable(table), ...); }, log.tables());
    must(validate(log.settings).has_value(), "so are the settings");
    must(validateTogether(log).has_value(), "and all records together");
}

void foldAll(const Log& log, const Programme& programme)
{
    constexpr days kLongest{3650};
    Day first = kLastDay;
    Day last = kFirstDay;
    const auto look = [&](const auto& table) {
        for (const auto& row : table) {
            first = std::min(first, dateOf(row.value));
            last = std::max(last, dateOf(row.value));
        }
    };
    std::apply([&](const auto&... table) { (look(table), ...); }, log.tables());
    if (first <= last && last - first <= kLongest) {
        course(programme, ruleSetFor(log.settings.rules), log, std::min(last + days(1), kLastDay));
    }
}

} // namespace springback::fuzz
