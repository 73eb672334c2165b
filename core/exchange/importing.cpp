#include "core/exchange/import_plan.h"
#include "core/exchange/json_log.h"

namespace springback {

Result<Change> importing(const Log& imported, const Log& into, bool merge)
{
    if (!merge && !isEmpty(into)) {
        return fail(ErrorCode::NotEmpty, "the diary", "no entries before an import",
                    std::to_string(entryCount(into)));
    }
    const ImportPlan plan = planImport({imported, {}, 0}, into, {Pick::KeepBoth, {}, !merge});
    if (const Error* refused = firstRefusal(plan)) {
        return tl::make_unexpected(*refused);
    }
    return changeOf(plan);
}

} // namespace springback
