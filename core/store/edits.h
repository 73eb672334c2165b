// Writes one edit of a Change inside the caller's transaction. Does not know what an edit means.
#pragma once

#include "core/domain/change.h"
#include "core/result.h"
#include "core/store/connection.h"

namespace springback {

/// Fills in the id the record got. Conflict when `before` is not what the file holds; other
/// failures of the disk throw SQLite::Exception.
Result<void> write(Connection& db, AnyEdit& edit);

} // namespace springback
