// The list of a Strava export, with no files beside it: each row is an activity within the limits
// or refused with a sentence.
#include "core/activities/strava.h"
#include "tests/fuzz/support/must_be_activities.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace springback;
    const std::string_view list(reinterpret_cast<const char*>(data), size);
    const auto noFile = [](const std::string& name) -> Result<std::string> {
        return fail(ErrorCode::NotFound, name, "a file", "nothing there");
    };
    const auto found = readStrava(list, "export", noFile, {});
    if (!found) {
        fuzz::mustSayWhy(found.error(), "export: activities.csv");
        return 0;
    }
    for (const FoundActivity& one : *found) {
        fuzz::mustBeActivities(
            one.activity.map([](const Activity& activity) { return std::vector{activity}; }),
            one.where);
    }
    return 0;
}
