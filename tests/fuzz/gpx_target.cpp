// A GPX file: read or refused with a sentence; what is read is within the limits of a run.
#include "core/activities/gpx.h"
#include "tests/fuzz/support/must_be_activities.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    springback::fuzz::mustBeActivities(springback::readGpx(bytes, "a.gpx"), "a.gpx");
    return 0;
}
