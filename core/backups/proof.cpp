#include "core/backups/proof.h"

#include "core/store/backup.h"

namespace springback {

namespace {

std::string told(const DiaryCounts& counts)
{
    return std::to_string(counts.entries()) +
           (counts.newestDay ? " entries up to " + isoDay(*counts.newestDay) : " entries");
}

} // namespace

Result<Proof> proveBackup(const std::filesystem::path& file)
{
    return readWhole(file).map([](const WholeDiary& diary) {
        return Proof{diary.schema, countsOf(diary.log), diary.sealBroken};
    });
}

Result<Proof> proveBackup(const std::filesystem::path& file, const DiaryCounts& source)
{
    return proveBackup(file).and_then([&](const Proof& proof) -> Result<Proof> {
        if (proof.counts != source) {
            return fail(ErrorCode::Conflict, file.string(), "what the diary holds, " + told(source),
                        told(proof.counts));
        }
        return proof;
    });
}

Result<Log> readBackup(const std::filesystem::path& file)
{
    return readWhole(file).map([](WholeDiary&& diary) { return std::move(diary.log); });
}

} // namespace springback
