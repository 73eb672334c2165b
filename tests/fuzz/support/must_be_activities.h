// What a reader of activity files may answer, whatever it was given.
#pragma once

#include <string_view>
#include <vector>

#include "core/activities/activity_check.h"
#include "tests/fuzz/support/must.h"

namespace springback::fuzz {

inline void mustSayWhy(const Error& error, std::string_view where)
{
    must(error.where.starts_with(where), "a refusal says where");
    must(!error.expected.empty() && !error.found.empty(), "what was expected and what was found");
}

inline void mustBeActivities(const Result<std::vector<Activity>>& read, std::string_view where)
{
    if (!read) {
        mustSayWhy(read.error(), where);
        return;
    }
    must(!read->empty(), "a file that is read holds an activity");
    for (const Activity& activity : *read) {
        must(checked(activity, where) == activity, "what is read is in its limits");
    }
}

} // namespace springback::fuzz
