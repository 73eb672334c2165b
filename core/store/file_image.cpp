#include "core/store/file_image.h"

#include <cstdint>
#include <fstream>
#include <string_view>

#include "core/store/big_endian.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMostBytes = 1ULL << 30U;

Result<std::string> bytesOf(const fs::path& file)
{
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed) {
        return fail(ErrorCode::Io, file.string(), "a file that can be read", failed.message());
    }
    if (size > kMostBytes) {
        return fail(ErrorCode::Io, file.string(), "at most 1 GB", "more");
    }
    std::string bytes(size, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream && size != 0) {
        return fail(ErrorCode::Io, file.string(), "a file that can be read");
    }
    return bytes;
}

/// The head of one part of a rollback journal (sqlite.org/fileformat2.html#the_rollback_journal).
struct JournalHead {
    static constexpr std::size_t kBytes = 28;
    static constexpr std::string_view kMagic{"\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8};

    explicit JournalHead(std::string_view bytes)
        : records(bigEndian(bytes, 8, 4)),
          nonce(bigEndian(bytes, 12, 4)),
          pagesBefore(bigEndian(bytes, 16, 4)),
          sectorSize(bigEndian(bytes, 20, 4)),
          pageSize(bigEndian(bytes, 24, 4))
    {
    }
    bool isPlausible() const
    {
        return pageSize >= 512 && pageSize <= 65'536 && sectorSize >= 32 && sectorSize <= 65'536;
    }

    std::uint32_t records; ///< 0xFFFFFFFF: as many as the file holds
    std::uint32_t nonce;
    std::uint32_t pagesBefore;
    std::uint32_t sectorSize;
    std::uint32_t pageSize;
};

std::uint32_t checksumOf(std::string_view page, std::uint32_t nonce)
{
    std::uint32_t sum = nonce;
    for (std::size_t at = page.size() - 200; at > 0 && at < page.size(); at -= 200) {
        sum += static_cast<unsigned char>(page[at]);
    }
    return sum;
}

/// Puts the pages of one part back. Where it ended; 0 when that was the last whole record.
std::size_t putBack(std::string_view journal, std::size_t begin, std::string& image)
{
    const JournalHead head(journal.substr(begin));
    std::size_t at = begin + head.sectorSize;
    for (std::uint32_t i = 0; i < head.records; ++i) {
        if (at + head.pageSize + 8 > journal.size()) {
            return 0;
        }
        const std::string_view page = journal.substr(at + 4, head.pageSize);
        if (checksumOf(page, head.nonce) != bigEndian(journal, at + 4 + head.pageSize, 4)) {
            return 0;
        }
        const std::size_t number = bigEndian(journal, at, 4);
        if (number >= 1 && number <= head.pagesBefore) {
            const std::size_t offset = (number - 1) * head.pageSize;
            image.resize(std::max(image.size(), offset + head.pageSize));
            image.replace(offset, head.pageSize, page);
        }
        at += head.pageSize + 8;
    }
    return (at + head.sectorSize - 1) / head.sectorSize * head.sectorSize;
}

bool hasPart(std::string_view journal, std::size_t begin)
{
    return begin + JournalHead::kBytes <= journal.size() &&
           journal.substr(begin, 8) == JournalHead::kMagic &&
           JournalHead(journal.substr(begin)).isPlausible();
}

void rollBack(std::string_view journal, std::string& image)
{
    if (!hasPart(journal, 0)) {
        return;
    }
    const JournalHead first(journal);
    std::size_t begin = 0;
    do {
        begin = putBack(journal, begin, image);
    } while (begin != 0 && hasPart(journal, begin));
    const std::size_t sizeBefore = std::size_t{first.pagesBefore} * first.pageSize;
    if (sizeBefore != 0 && sizeBefore <= kMostBytes) {
        image.resize(std::min(image.size(), sizeBefore));
    }
}

} // namespace

Result<std::string> imageOf(const fs::path& file)
{
    return bytesOf(file).map([&file](std::string image) {
        const fs::path beside = file.string() + "-journal";
        std::error_code ignored;
        if (fs::is_regular_file(beside, ignored)) {
            if (const Result<std::string> journal = bytesOf(beside)) {
                rollBack(*journal, image);
            }
        }
        return image;
    });
}

} // namespace springback
