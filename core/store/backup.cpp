#include "core/store/backup.h"

#include <string>

#include "core/store/data_file.h"
#include "core/store/errors.h"

namespace springback {

Result<void> backUp(Connection& db, const std::filesystem::path& target)
{
    const Result<bool> created = createPrivate(target);
    if (!created) {
        return tl::make_unexpected(created.error());
    }
    if (!*created) {
        return fail(ErrorCode::Duplicate, target.string(), "a name that is not in use",
                    "a file of that name");
    }
    Result<void> copied = guarded(target, [&db, &target]() -> Result<void> {
        db.query("VACUUM INTO ?").bind(target.string()).run();
        return flush(target);
    });
    if (!copied) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
    }
    return copied;
}

Result<void> keepBeforeUpgrade(Connection& db, const std::filesystem::path& file, int schema)
{
    constexpr int kNames = 100; ///< more copies than anyone keeps
    const std::string name = file.string() + ".schema-" + std::to_string(schema);
    Result<void> kept = backUp(db, name);
    for (int i = 2; i <= kNames && !kept && kept.error().code == ErrorCode::Duplicate; ++i) {
        kept = backUp(db, name + '-' + std::to_string(i));
    }
    return kept;
}

} // namespace springback
