// Step 2 of the schema: sessions that are running. Shipped, so never to be changed.
// The CHECK repeats what core/domain/records.h allows, as in step 1.
#pragma once

namespace springback {

// Every session of an older file has ended.
inline constexpr const char* kSchema2 =
    "ALTER TABLE session ADD COLUMN running INTEGER NOT NULL DEFAULT 0 "
    "CHECK (running IN (0, 1));";

} // namespace springback
