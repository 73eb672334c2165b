// The day that any record is dated by: an episode by its start, a measure by its first day.
// Knows no table.
#pragma once

#include "core/domain/records.h"

namespace springback {

template <class Record> Day dateOf(const Record& record)
{
    if constexpr (requires { record.start; }) {
        return record.start;
    } else if constexpr (requires { record.from; }) {
        return record.from;
    } else {
        return record.date;
    }
}

} // namespace springback
