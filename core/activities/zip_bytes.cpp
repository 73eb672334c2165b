#include "core/activities/zip_bytes.h"

#include <algorithm>
#include <cstring>

namespace springback {

namespace {

ZipBytes& sourceOf(voidpf opaque)
{
    return *static_cast<ZipBytes*>(opaque);
}

voidpf openBytes(voidpf opaque, const void* /*name*/, int /*mode*/)
{
    sourceOf(opaque).place = 0;
    return opaque;
}

uLong readBytes(voidpf opaque, voidpf /*stream*/, void* into, uLong most)
{
    ZipBytes& source = sourceOf(opaque);
    const std::uint64_t left = source.bytes.size() - source.place;
    const auto count = static_cast<uLong>(std::min<std::uint64_t>(most, left));
    if (count > 0) { // memcpy from an empty view would be from nowhere
        std::memcpy(into, source.bytes.data() + source.place, count);
    }
    source.place += count;
    return count;
}

uLong writeNothing(voidpf /*opaque*/, voidpf /*stream*/, const void* /*from*/, uLong /*count*/)
{
    return 0;
}

ZPOS64_T tellPlace(voidpf opaque, voidpf /*stream*/)
{
    return sourceOf(opaque).place;
}

long seekPlace(voidpf opaque, voidpf /*stream*/, ZPOS64_T offset, int origin)
{
    ZipBytes& source = sourceOf(opaque);
    const std::uint64_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? source.place
                               : origin == ZLIB_FILEFUNC_SEEK_END ? source.bytes.size()
                                                                  : 0;
    if (offset > source.bytes.size() - from) {
        return -1;
    }
    source.place = from + offset;
    return 0;
}

int closeBytes(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

int errorOfBytes(voidpf /*opaque*/, voidpf /*stream*/)
{
    return 0;
}

} // namespace

zlib_filefunc64_def readingFrom(ZipBytes& source)
{
    return {openBytes, readBytes,  writeNothing, tellPlace,
            seekPlace, closeBytes, errorOfBytes, &source};
}

} // namespace springback
