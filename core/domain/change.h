// Change: what one action of the person does to the log. The same value is stored, undone and
// applied by the views.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/domain/log.h"

namespace springback {

/// before empty: added; after empty: removed; both: replaced. id 0 on an addition: the store gives
/// one.
template <class Record> struct Edit {
    Id id = 0;
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const Edit&, const Edit&) = default;
};

using AnyEdit =
    std::variant<Edit<Episode>, Edit<Session>, Edit<CheckIn>, Edit<Run>, Edit<HeelRaiseTest>,
                 Edit<Measure>, Edit<StageMove>, Edit<NormalReset>, Edit<SeenProfessional>,
                 Edit<Score>, Edit<ActivityRating>, Edit<Settings>>;

/// All or nothing, in this order.
struct Change {
    std::vector<AnyEdit> edits;

    friend bool operator==(const Change&, const Change&) = default;
};

template <class Record> Change adding(Record record)
{
    return {{Edit<Record>{0, std::nullopt, std::move(record)}}};
}
template <class Record> Change replacing(const Row<Record>& row, Record after)
{
    return {{Edit<Record>{row.id, row.value, std::move(after)}}};
}
template <class Record> Change removing(const Row<Record>& row)
{
    return {{Edit<Record>{row.id, row.value, std::nullopt}}};
}

/// The change that makes `to` out of `from`, ids included. Equal records are left alone.
Change replacingAll(const Log& from, const Log& to);

/// The change that takes this one back: edits in reverse order, before and after exchanged.
Change inverse(const Change& change);

/// Applies edits whose ids are known. Asserts that each `before` is what the log holds.
void apply(const Change& change, Log& log);

/// The log with the change applied; new records get ids above those in use. For previews: nothing
/// is stored.
Log supposing(Log log, Change change);

} // namespace springback
