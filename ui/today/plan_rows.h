// The rows of today's plan, ready to be shown: exercises of one circuit folded into one, what
// changed beside what it was. Pure; paints nothing.
#pragma once

#include <QString>

#include <vector>

#include "core/rules/plan.h"

namespace springback::ui {

struct PlanRow {
    QString title;      ///< "Circuit 1", or the exercise
    QString parts;      ///< the exercises of a circuit
    QString hint;       ///< "right, about half height"
    QString doseBefore; ///< empty when the dose stays
    QString dose;
    QString loadBefore;
    QString load;   ///< empty without added load
    QString effort; ///< "RPE 8"; empty without a target
    QString note;   ///< why it rests, or when it comes
    ItemState state = ItemState::Due;

    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

struct PlanRows {
    std::vector<PlanRow> today; ///< due, done or resting
    std::vector<PlanRow> ifYouLike;
    std::vector<PlanRow> otherDays;
    int minutes = 0; ///< of what is due
    bool anyDue = false;
};

/// The runs of that day, as rows that are done.
std::vector<PlanRow> runRows(const Log& log, Day day);

PlanRows planRows(const Plan& plan, const Programme& programme, Units units);

} // namespace springback::ui
