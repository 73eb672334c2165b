// The last changes as rows of the data file: the text of each, and whether it is undone. Does not
// know what a text says. Throws SQLite::Exception; does not begin or end transactions.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include "core/domain/change.h"
#include "core/result.h"

namespace springback {

class Connection;

/// How many changes can be undone.
inline constexpr std::size_t kPastChangesKept = 50;

/// What a write does to the past changes, in its own transaction.
struct PastStep {
    enum class Kind {
        None, ///< past changes stay as they are
        Add,  ///< one more; those that were undone are dropped
        Join, ///< takes the place of the newest, for edits that are one step; drops the undone too
        Undo, ///< the newest that is not undone now is
        Redo, ///< and the other way round
    };
    Kind kind = Kind::None;
    /// What Add and Join keep, from the change with the ids it got.
    std::function<std::string(const Change&)> text;
};

struct PastCounts {
    std::size_t done = 0;   ///< can be undone
    std::size_t undone = 0; ///< can be redone
};

enum class PastEnd {
    LastDone,    ///< what undo takes back
    FirstUndone, ///< what redo does again
};

PastCounts countPastChanges(Connection& db);
/// Empty when there is none.
std::string pastChangeAt(Connection& db, PastEnd end);
void takePastStep(Connection& db, const PastStep& step, const Change& written);

} // namespace springback
