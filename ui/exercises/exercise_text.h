// What the Exercises page says of one exercise, for one place of pain: whether it suits, its ladder
// with where the person is, where its numbers come from. Pure; shows nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/rules/plan.h"

namespace springback::ui {

struct LadderLine {
    QString dose; ///< "3 × 8, one leg"
    bool here = false;

    friend bool operator==(const LadderLine&, const LadderLine&) = default;
};

struct ExerciseText {
    QString suits;  ///< a word for what is less than the whole exercise: "On the floor"
    QString reason; ///< why, or what to mind at this place
    QString dose;   ///< today's; empty when it is not in the plan
    QString when;   ///< where it stands in the plan: "It comes with Spring 1."
    QString tempo;  ///< "2 s up, 3 s down"; empty when free
    QString source;
    std::vector<LadderLine> ladder; ///< empty when it doesn't suit
    std::string variant;            ///< to show as a figure
};

/// `place`: the one that is looked at, or nothing for all of them: then the person's own.
ExerciseText exerciseText(const Exercise& exercise, const Programme& programme, const Plan& plan,
                          std::optional<Location> place, Units units);

/// "above the heel bone": the place in words for people.
QString placeName(Location place);

/// Every word of `search` stands somewhere in what is told of the exercise.
bool isFound(const Exercise& exercise, const QString& search);

} // namespace springback::ui
