// Diary and Period: what the series and summaries are read from, and for which days.
// Views and plain values; nothing is computed here but the whole period.
#pragma once

#include "core/domain/log.h"
#include "core/programme/programme.h"
#include "core/rules/plan.h"

namespace springback {

/// What the series are read from. Only a view: the three must outlive it.
struct Diary {
    const Programme& programme;
    const Log& log;
    const Course& course;
};

/// First to last day, both included; empty when `last` comes before `first`.
struct Period {
    Day first{};
    Day last{};

    bool contains(Day day) const { return first <= day && day <= last; }
    /// Number of days.
    int length() const { return last < first ? 0 : static_cast<int>((last - first).count()) + 1; }

    friend bool operator==(const Period&, const Period&) = default;
};

/// From the first dated entry to `today`; only `today` when there is none before it.
Period wholePeriod(const Log& log, Day today);

} // namespace springback
