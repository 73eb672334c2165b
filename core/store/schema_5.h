// Step 5 of the schema: what a watch tells of a run, and questions for a physio. Shipped, so never
// to be changed. The CHECKs repeat core/domain/validate.h, as in step 1.
#pragma once

namespace springback {

// Climb is metres up, cadence steps a minute of both feet.
inline constexpr const char* kSchema5 = R"sql(
ALTER TABLE run ADD COLUMN climb_m INTEGER CHECK (climb_m BETWEEN 0 AND 20000);
ALTER TABLE run ADD COLUMN cadence INTEGER CHECK (cadence BETWEEN 0 AND 300);
ALTER TABLE settings ADD COLUMN questions TEXT NOT NULL DEFAULT ''
    CHECK (length(CAST(questions AS BLOB)) <= 10000);
)sql";

} // namespace springback
