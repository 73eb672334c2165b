// The roles that every table of the window adds to Qt's, so that delegates need no state: what an
// editor must know stands in the model.
#pragma once

#include <Qt>

namespace springback::ui {

enum TableRole {
    ValueRole = Qt::UserRole, ///< the raw value; sort by it
    ZoneRole,                 ///< of a pain, as Zone by the person's rules; as an int
    MinimumRole,              ///< of an editor for numbers
    MaximumRole,
    StepRole,     ///< of one press of an arrow key
    DecimalsRole, ///< 0: whole numbers
    SuffixRole,   ///< the unit, with its blank
    OptionalRole, ///< true: the number may be taken away again
    ChoicesRole,  ///< a QVariantList of the raw values; ChoiceTextsRole names them
    ChoiceTextsRole,
};

} // namespace springback::ui
