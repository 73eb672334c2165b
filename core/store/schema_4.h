// Step 4 of the schema: the seal over all rows (core/store/seal.h). Shipped, so never to be
// changed.
#pragma once

namespace springback {

// The sum is the 64 bits of the seal as a signed number. The first one is made when all steps are
// taken, in their transaction.
inline constexpr const char* kSchema4 = R"sql(
CREATE TABLE seal (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    sum INTEGER NOT NULL
) STRICT;
)sql";

} // namespace springback
