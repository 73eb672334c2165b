// Lets minizip read a zip that is in memory. Knows nothing of what is inside.
#pragma once

#include <cstdint>
#include <string_view>

#include <minizip/unzip.h>

namespace springback {

/// A place in bytes that must outlive it.
struct ZipBytes {
    std::string_view bytes;
    std::uint64_t place = 0;
};

/// The functions for unzOpen2_64, whose first argument is not used. `source` must outlive the
/// handle.
zlib_filefunc64_def readingFrom(ZipBytes& source);

} // namespace springback
