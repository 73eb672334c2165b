// The programme that the window starts with: a file of the person's own, or the built-in one.
// Shows nothing.
#pragma once

#include <QString>

#include <optional>

#include "core/programme/programme.h"
#include "core/result.h"

namespace springback::ui {

struct ProgrammeChoice {
    /// The built-in one is read when it is first asked for.
    const Programme& chosen() const;

    std::optional<Programme> own; ///< empty: the built-in one
    std::optional<Error> refusal; ///< why the file that was asked for is not used
};

/// `file` empty: none was asked for.
ProgrammeChoice chooseProgramme(const QString& file);

} // namespace springback::ui
