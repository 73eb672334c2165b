// Gzip and zip, unpacked in memory within bounds and never to the disk. Knows no format of what is
// inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace springback {

/// [Eng] What a bundle of activity files stays far below and a bomb does not.
struct UnpackLimits {
    std::uint64_t bytes = std::uint64_t{64} << 20U; ///< of one file: two days of TCX
    std::uint64_t total = std::uint64_t{4} << 30U;  ///< of all files read from one zip
    std::uint64_t ratio = 200;       ///< unpacked to packed; XML of watches comes to 20
    std::uint64_t entries = 100'000; ///< in one zip, with the pictures of a Strava export
};

/// The ratio is asked only above this: a small file may be all alike.
inline constexpr std::uint64_t kRatioFrom = 1U << 20U;

/// The error of a file of which so much is unpacked, or nothing.
Result<void> withinLimits(std::uint64_t packed, std::uint64_t unpacked, std::string_view name,
                          const UnpackLimits& limits);

bool looksGzipped(std::string_view bytes);
bool looksZipped(std::string_view bytes);

/// What a gzip file holds, also one of several parts. `name` is what the Error says where.
Result<std::string> gunzip(std::string_view bytes, std::string_view name,
                           const UnpackLimits& limits = {});

struct ZipEntry {
    std::string name; ///< as it may be shown: signs that are no text are question marks
    std::uint64_t unpacked = 0;
    std::uint64_t packed = 0;
    std::uint64_t place = 0;  ///< in the list at the end of the zip
    std::uint64_t number = 0; ///< likewise
};

/// One zip, its list read when it is opened, each file unpacked when it is asked for. Folders and
/// what macOS adds for itself (__MACOSX/, ._NAME) are not in the list.
class Zip {
public:
    /// Read from the disk as it is needed, however large. `name` is what Errors say where.
    static Result<Zip> open(const std::filesystem::path& file, std::string name,
                            const UnpackLimits& limits = {});
    /// The bytes must outlive the Zip.
    static Result<Zip> ofBytes(std::string_view bytes, std::string name,
                               const UnpackLimits& limits = {});

    Zip(Zip&&) noexcept;
    Zip& operator=(Zip&&) noexcept;
    ~Zip();

    const std::vector<ZipEntry>& entries() const { return m_entries; }

    /// Refuses a name that climbs out of the archive, an encrypted or broken file, a zip in the
    /// zip, and what is beyond the limits.
    Result<std::string> read(const ZipEntry& entry);

private:
    struct Handle;

    Zip(std::unique_ptr<Handle> handle, std::string name, const UnpackLimits& limits);

    static Result<Zip> list(std::unique_ptr<Handle> handle, std::string name,
                            const UnpackLimits& limits);
    Result<void> listEntries();
    Result<std::string> unpack(const ZipEntry& entry, const std::string& where);

    std::unique_ptr<Handle> m_handle;
    std::string m_name;
    UnpackLimits m_limits;
    std::vector<ZipEntry> m_entries;
    std::uint64_t m_unpacked = 0; ///< of all files read
};

/// Whether a name within an archive stays within it: no "..", no root, no drive, no backslash.
bool staysInside(std::string_view name);

/// "._NAME", or anything in "__MACOSX": what macOS keeps beside a file.
bool isMacStub(std::string_view name);

} // namespace springback
