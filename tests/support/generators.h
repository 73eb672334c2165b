// Generators for rapidcheck: any valid record, any valid log. Valid by core/domain/validate.h and
// by the names of a programme; not likely, and not what a tendon would do.
#pragma once

#include <rapidcheck.h>

#include "core/domain/log.h"
#include "core/programme/programme.h"
#include "core/programme/programme_file.h"

namespace springback::test {

rc::Gen<PainRating> arbitraryRating(); ///< one number, or one per side
rc::Gen<std::string> arbitraryNote();  ///< quotes, line ends, letters of many scripts

rc::Gen<Session> arbitrarySession(Day date, const Programme& programme);
rc::Gen<CheckIn> arbitraryCheckIn(Day date);
rc::Gen<Run> arbitraryRun(Day date);
rc::Gen<Settings> arbitrarySettings();

/// One or two episodes with up to two months of records of every kind, each dated within its
/// episode; ids from 1 in each table, in no order of date.
rc::Gen<Log> arbitraryLog(const Programme& programme);
inline rc::Gen<Log> arbitraryLog()
{
    return arbitraryLog(builtInProgramme());
}

} // namespace springback::test
