// A gzip or zip file: what comes out of it is within the bounds, and no name leads out of it.
#include "core/activities/archive.h"
#include "tests/fuzz/support/must_be_activities.h"

namespace springback {
namespace {

UnpackLimits narrow()
{
    UnpackLimits limits;
    limits.bytes = 2U << 20U;
    limits.total = 3U << 20U;
    limits.entries = 50;
    return limits;
}

void unpackAll(Zip zip, const UnpackLimits& limits)
{
    fuzz::must(zip.entries().size() <= limits.entries, "no more files than allowed");
    std::uint64_t total = 0;
    for (const ZipEntry& entry : zip.entries()) {
        const auto bytes = zip.read(entry);
        if (!bytes) {
            fuzz::mustSayWhy(bytes.error(), "a.zip: ");
            continue;
        }
        fuzz::must(staysInside(entry.name), "what is read is inside the zip");
        fuzz::must(bytes->size() <= limits.bytes, "no file larger than allowed");
        total += bytes->size();
    }
    fuzz::must(total <= limits.total, "not more in all than allowed");
}

} // namespace
} // namespace springback

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace springback;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const UnpackLimits limits = narrow();
    if (const auto text = gunzip(bytes, "a.gz", limits)) {
        fuzz::must(text->size() <= limits.bytes, "no file larger than allowed");
    } else {
        fuzz::mustSayWhy(text.error(), "a.gz");
    }
    if (auto zip = Zip::ofBytes(bytes, "a.zip", limits)) {
        unpackAll(std::move(*zip), limits);
    } else {
        fuzz::mustSayWhy(zip.error(), "a.zip");
    }
    return 0;
}
