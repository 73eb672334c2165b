// Step 3 of the schema: the last changes, so that undo outlives the program. Shipped, so never to
// be changed.
#pragma once

namespace springback {

// The older row is the older change; those that are undone come last. The text is what
// core/exchange/change_json.h makes of a Change.
inline constexpr const char* kSchema3 = R"sql(
CREATE TABLE past_change (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    change TEXT NOT NULL CHECK (length(change) > 0)
) STRICT;
)sql";

} // namespace springback
