#include <algorithm>
#include <array>
#include <limits>

#include <zlib.h>

#include "core/activities/archive.h"

namespace springback {

namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;

/// Ends zlib's state whatever happens.
class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&m_stream, kGzipOnly) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool ready() const { return m_ready; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

tl::unexpected<Error> refusedGzip(std::string_view name, std::string expected, const char* found)
{
    return fail(ErrorCode::InvalidFormat, std::string(name), std::move(expected), found);
}

/// Adds what comes next; zlib's answer.
int inflateMore(z_stream& stream, std::string& unpacked)
{
    std::array<char, std::size_t{64} * 1024> piece{};
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    const int state = inflate(&stream, Z_NO_FLUSH);
    unpacked.append(piece.data(), piece.size() - stream.avail_out);
    return state;
}

/// Some programs fill the end with zeros.
bool isPadding(const z_stream& stream)
{
    return std::all_of(stream.next_in, stream.next_in + stream.avail_in,
                       [](Bytef byte) { return byte == 0; });
}

} // namespace

bool looksGzipped(std::string_view bytes)
{
    return bytes.starts_with("\x1F\x8B");
}

Result<void> withinLimits(std::uint64_t packed, std::uint64_t unpacked, std::string_view name,
                          const UnpackLimits& limits)
{
    if (unpacked > limits.bytes) {
        return refusedGzip(name, "at most " + std::to_string(limits.bytes >> 20U) + " MB unpacked",
                           "more");
    }
    if (unpacked > kRatioFrom && unpacked / limits.ratio > packed) {
        return refusedGzip(
            name, "at most " + std::to_string(limits.ratio) + " times its size unpacked", "more");
    }
    return {};
}

Result<std::string> gunzip(std::string_view bytes, std::string_view name,
                           const UnpackLimits& limits)
{
    Inflater inflater;
    z_stream& stream = inflater.stream();
    if (!inflater.ready() || bytes.size() > std::numeric_limits<uInt>::max()) {
        return refusedGzip(name, "gzip of at most 4 GB", "more");
    }
    std::string packed(bytes); // zlib takes no pointer to const
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string unpacked;
    for (;;) {
        const int state = inflateMore(stream, unpacked);
        if (state != Z_OK && state != Z_STREAM_END) {
            return refusedGzip(name, "whole gzip",
                               state == Z_BUF_ERROR ? "its beginning" : "a fault");
        }
        if (auto fits = withinLimits(packed.size(), unpacked.size(), name, limits); !fits) {
            return tl::make_unexpected(fits.error());
        }
        if (state == Z_STREAM_END && isPadding(stream)) {
            return unpacked;
        }
        if (state == Z_STREAM_END) {
            inflateReset(&stream); // another part; it fails on a stream that is none only
        }
    }
}

} // namespace springback
