#include "core/domain/change.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <ranges>

namespace springback {

namespace {

template <class Record> auto place(Table<Record>& table, Id id)
{
    return std::ranges::lower_bound(table, id, {}, &Row<Record>::id);
}

template <class Record> void applyEdit(const Edit<Record>& edit, Log& log)
{
    Table<Record>& table = log.table<Record>();
    const auto row = place(table, edit.id);
    const bool present = row != table.end() && row->id == edit.id;
    assert(edit.id != 0);
    assert(present == edit.before.has_value());
    if (!edit.after) {
        assert(present && row->value == *edit.before);
        table.erase(row);
    } else if (present) {
        assert(row->value == *edit.before);
        row->value = *edit.after;
    } else {
        table.insert(row, Row<Record>{edit.id, *edit.after});
    }
}

void applyEdit(const Edit<Settings>& edit, Log& log)
{
    assert(edit.after);
    log.settings = *edit.after;
}

template <class Record> void giveId(Edit<Record>& edit, const Log& log)
{
    if (edit.id == 0) {
        const Table<Record>& table = log.table<Record>();
        edit.id = table.empty() ? 1 : table.back().id + 1;
    }
}

void giveId(Edit<Settings>&, const Log&)
{
}

template <class Record> const Row<Record>* rowOf(const Table<Record>& table, Id id)
{
    const auto row = std::ranges::lower_bound(table, id, {}, &Row<Record>::id);
    return row != table.end() && row->id == id ? &*row : nullptr;
}

template <class Record>
void addRemoved(const Table<Record>& from, const Table<Record>& to, Change& change)
{
    for (const Row<Record>& row : from) {
        const Row<Record>* other = rowOf(to, row.id);
        if (other == nullptr || other->value != row.value) {
            change.edits.emplace_back(Edit<Record>{row.id, row.value, std::nullopt});
        }
    }
}

template <class Record>
void addAdded(const Table<Record>& from, const Table<Record>& to, Change& change)
{
    for (const Row<Record>& row : to) {
        const Row<Record>* other = rowOf(from, row.id);
        if (other == nullptr || other->value != row.value) {
            change.edits.emplace_back(Edit<Record>{row.id, std::nullopt, row.value});
        }
    }
}

} // namespace

Change replacingAll(const Log& from, const Log& to)
{
    Change change;
    // First away with all that goes or differs: two check-ins may have exchanged their days, and
    // a day takes only one.
    std::apply(
        [&]<class... Record>(const Table<Record>&... table) {
            (addRemoved(table, to.table<Record>(), change), ...);
        },
        from.tables());
    std::apply(
        [&]<class... Record>(const Table<Record>&... table) {
            (addAdded(from.table<Record>(), table, change), ...);
        },
        to.tables());
    if (from.settings != to.settings) {
        change.edits.emplace_back(Edit<Settings>{0, from.settings, to.settings});
    }
    return change;
}

Change inverse(const Change& change)
{
    Change result;
    result.edits.reserve(change.edits.size());
    std::ranges::reverse_copy(change.edits, std::back_inserter(result.edits));
    for (AnyEdit& any : result.edits) {
        std::visit([](auto& edit) { std::swap(edit.before, edit.after); }, any);
    }
    return result;
}

void apply(const Change& change, Log& log)
{
    for (const AnyEdit& any : change.edits) {
        std::visit([&log](const auto& edit) { applyEdit(edit, log); }, any);
    }
}

Log supposing(Log log, Change change)
{
    for (AnyEdit& any : change.edits) {
        std::visit(
            [&log](auto& edit) {
                giveId(edit, log);
                applyEdit(edit, log);
            },
            any);
    }
    return log;
}

} // namespace springback
