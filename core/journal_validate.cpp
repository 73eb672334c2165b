// validate(change, log, programme): what the journal asks of a change before it goes to disk.
#include <algorithm>
#include <map>
#include <type_traits>

#include "core/domain/episode_cover.h"
#include "core/domain/label.h"
#include "core/domain/validate.h"
#include "core/journal.h"
#include "core/programme/validate_names.h"

namespace springback {

namespace {

template <class Record> bool touches(const Change& change)
{
    return std::ranges::any_of(change.edits, [](const AnyEdit& edit) {
        return std::holds_alternative<Edit<Record>>(edit);
    });
}

/// The records of one kind as they will stand once the change is made. They point into both.
template <class Record>
std::vector<const Record*> recordsAfter(const Change& change, const Log& log)
{
    std::map<Id, const Record*> edited; ///< null: removed
    std::vector<const Record*> result;
    for (const AnyEdit& any : change.edits) {
        if (const auto* edit = std::get_if<Edit<Record>>(&any)) {
            const Record* after = edit->after ? &*edit->after : nullptr;
            if (edit->id != 0) {
                edited[edit->id] = after;
            } else if (after != nullptr) {
                result.push_back(after);
            }
        }
    }
    for (const Row<Record>& row : log.table<Record>()) {
        if (!edited.contains(row.id)) {
            result.push_back(&row.value);
        }
    }
    for (const auto& [id, record] : edited) {
        if (record != nullptr) {
            result.push_back(record);
        }
    }
    return result;
}

template <class Record>
constexpr bool kBelongsToEpisode = std::is_same_v<Record, Session> ||
                                   std::is_same_v<Record, CheckIn> || std::is_same_v<Record, Run>;

template <class Record>
constexpr bool kHasNames = std::is_same_v<Record, Session> || std::is_same_v<Record, Episode>;

/// What one record must be by itself, and the episode it must lie in.
template <class Record>
Result<void> validateRecord(const Record& record, const Programme& programme,
                            const EpisodeCover& cover, const std::string& path)
{
    Result<void> valid = validate(record, path);
    if constexpr (kHasNames<Record>) {
        if (valid) {
            valid = validateNames(record, programme, path);
        }
    }
    if constexpr (kBelongsToEpisode<Record>) {
        if (valid) {
            valid = cover.check(record.date);
        }
    }
    return valid;
}

/// The entries of one kind that no episode covers any more, oldest first.
template <class Record>
void addStranded(const Change& change, const Log& log, const EpisodeCover& cover,
                 std::vector<Day>& stranded)
{
    for (const Record* record : recordsAfter<Record>(change, log)) {
        if (!cover.covers(record->date)) {
            stranded.push_back(record->date);
        }
    }
}

/// An episode can only move, shrink or go when no entry is left outside.
Result<void> validateEntriesStayCovered(const Change& change, const Log& log,
                                        const EpisodeCover& cover)
{
    std::vector<Day> stranded;
    addStranded<Session>(change, log, cover, stranded);
    addStranded<CheckIn>(change, log, cover, stranded);
    addStranded<Run>(change, log, cover, stranded);
    if (stranded.empty()) {
        return {};
    }
    const Day first = *std::ranges::min_element(stranded);
    for (const AnyEdit& any : change.edits) {
        const auto* edit = std::get_if<Edit<Episode>>(&any);
        if (edit != nullptr && edit->before && !edit->after && covers(*edit->before, first)) {
            return fail(ErrorCode::NotEmpty, labelOf(*edit->before),
                        "no entries left in it before it is removed",
                        std::to_string(stranded.size()));
        }
    }
    return cover.check(first);
}

template <class Record> Result<void> validateKind(const Change& change, const Log& log)
{
    if (!touches<Record>(change)) {
        return {};
    }
    return validateTogether(recordsAfter<Record>(change, log));
}

Result<void> validateRecords(const Change& change, const Programme& programme,
                             const EpisodeCover& cover)
{
    const bool several = change.edits.size() > 1;
    for (const AnyEdit& any : change.edits) {
        const auto check = [&](const auto& edit) -> Result<void> {
            if (!edit.after) {
                return {};
            }
            return validateRecord(*edit.after, programme, cover,
                                  several ? labelOf(*edit.after) : std::string());
        };
        if (Result<void> valid = std::visit(check, any); !valid) {
            return valid;
        }
    }
    return {};
}

} // namespace

Result<void> validate(const Change& change, const Log& log, const Programme& programme)
{
    const EpisodeCover cover(recordsAfter<Episode>(change, log));
    return validateRecords(change, programme, cover)
        .and_then([&] { return validateKind<Episode>(change, log); })
        .and_then([&] { return validateKind<CheckIn>(change, log); })
        .and_then([&] { return validateKind<HeelRaiseTest>(change, log); })
        .and_then([&] { return validateKind<NormalReset>(change, log); })
        .and_then([&] { return validateKind<Score>(change, log); })
        .and_then([&]() -> Result<void> {
            return touches<Episode>(change) ? validateEntriesStayCovered(change, log, cover)
                                            : Result<void>();
        });
}

} // namespace springback
