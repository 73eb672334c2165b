// Makes gzip and zip files in memory, also ones that no honest program writes. Reads none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <zlib.h>

namespace springback::test {

/// `windowBits` as zlib has them: -15 for the bytes of a zip, 31 for a gzip file.
inline std::string deflated(std::string_view bytes, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    std::string from(bytes);
    std::string into(deflateBound(&stream, from.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(from.data());
    stream.avail_in = static_cast<uInt>(from.size());
    stream.next_out = reinterpret_cast<Bytef*>(into.data());
    stream.avail_out = static_cast<uInt>(into.size());
    deflate(&stream, Z_FINISH);
    into.resize(stream.total_out);
    deflateEnd(&stream);
    return into;
}

inline std::string gzipped(std::string_view bytes)
{
    return deflated(bytes, 15 + 16);
}

struct Packed {
    std::string name;
    std::string bytes;
    std::uint16_t flags = 0;
    std::uint16_t method = 8;
};

inline std::string little(std::uint64_t value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
    return bytes;
}

/// The part that an entry has both before its bytes and in the list at the end.
inline std::string entryHead(const Packed& file, std::string_view packed)
{
    const uLong crc = crc32(0, reinterpret_cast<const Bytef*>(file.bytes.data()),
                            static_cast<uInt>(file.bytes.size()));
    return little(20, 2) + little(file.flags, 2) + little(file.method, 2) + little(0, 4) +
           little(crc, 4) + little(packed.size(), 4) + little(file.bytes.size(), 4) +
           little(file.name.size(), 2) + little(0, 2);
}

inline std::string zipOf(const std::vector<Packed>& files)
{
    std::string zip;
    std::string list;
    for (const Packed& file : files) {
        const std::string packed = file.method == 8 ? deflated(file.bytes, -15) : file.bytes;
        list += "PK\x01\x02" + little(20, 2) + entryHead(file, packed) + little(0, 10) +
                little(zip.size(), 4) + file.name;
        zip += "PK\x03\x04" + entryHead(file, packed) + file.name + packed;
    }
    const std::string end = "PK\x05\x06" + little(0, 4) + little(files.size(), 2) +
                            little(files.size(), 2) + little(list.size(), 4) +
                            little(zip.size(), 4) + little(0, 2);
    return zip + list + end;
}

} // namespace springback::test
