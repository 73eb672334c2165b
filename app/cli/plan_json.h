// A plan as JSON: what `advise --json` prints. Format: docs/log-format.md.
#pragma once

#include "core/json/json_text.h"
#include "core/rules/plan.h"

namespace springback::cli {

JsonOutput planJson(const Plan& plan);

/// The number, or null.
JsonOutput orNull(std::optional<int> number);

template <class Members> JsonOutput namesJson(const Members& members)
{
    JsonOutput list = JsonOutput::array();
    for (const auto member : members) {
        list.push_back(nameOf(member));
    }
    return list;
}

} // namespace springback::cli
