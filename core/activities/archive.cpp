#include "core/activities/archive.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/activities/zip_bytes.h"
#include "core/domain/text.h"

namespace springback {

namespace {

constexpr std::size_t kLongestEntryName = 1024;
constexpr uLong kEncrypted = 1; ///< the lowest of an entry's flags
constexpr std::size_t kPiece = std::size_t{64} * 1024;

tl::unexpected<Error> refusedZip(std::string where, std::string expected, std::string found)
{
    return fail(ErrorCode::InvalidFormat, std::move(where), std::move(expected), std::move(found));
}

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string(bytes >> 20U) + " MB";
}

/// Names in a zip may be in any old encoding.
std::string showable(std::string name)
{
    if (faultOf(name, false) != TextFault::None) {
        std::ranges::replace_if(
            name, [](char c) { return c < ' ' || c > '~'; }, '?');
    }
    return name;
}

bool isFolder(const ZipEntry& entry)
{
    return entry.name.ends_with('/') && entry.unpacked == 0;
}

/// Closes the file within the zip however the reading ends.
class OpenEntry {
public:
    explicit OpenEntry(unzFile zip) : m_zip(zip), m_state(unzOpenCurrentFile(zip)) {}
    ~OpenEntry() { close(); }
    OpenEntry(const OpenEntry&) = delete;
    OpenEntry& operator=(const OpenEntry&) = delete;

    bool isOpen() const { return m_state == UNZ_OK; }
    int read(std::array<char, kPiece>& piece)
    {
        return unzReadCurrentFile(m_zip, piece.data(), static_cast<unsigned>(piece.size()));
    }
    /// False when the checksum is wrong.
    bool close()
    {
        if (!isOpen()) {
            return false;
        }
        m_state = UNZ_PARAMERROR;
        return unzCloseCurrentFile(m_zip) == UNZ_OK;
    }

private:
    unzFile m_zip;
    int m_state;
};

} // namespace

struct Zip::Handle {
    ZipBytes source; ///< not used for a zip on the disk
    unzFile zip = nullptr;

    Handle() = default;
    ~Handle()
    {
        if (zip != nullptr) {
            unzClose(zip);
        }
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
};

Zip::Zip(std::unique_ptr<Handle> handle, std::string name, const UnpackLimits& limits)
    : m_handle(std::move(handle)), m_name(std::move(name)), m_limits(limits)
{
}

Zip::Zip(Zip&&) noexcept = default;
Zip& Zip::operator=(Zip&&) noexcept = default;
Zip::~Zip() = default;

Result<Zip> Zip::open(const std::filesystem::path& file, std::string name,
                      const UnpackLimits& limits)
{
    auto handle = std::make_unique<Handle>();
    std::error_code failed;
    // A pipe would be waited for.
    if (std::filesystem::is_regular_file(file, failed)) {
        handle->zip = unzOpen64(file.c_str());
    }
    return list(std::move(handle), std::move(name), limits);
}

Result<Zip> Zip::ofBytes(std::string_view bytes, std::string name, const UnpackLimits& limits)
{
    auto handle = std::make_unique<Handle>();
    handle->source.bytes = bytes;
    zlib_filefunc64_def functions = readingFrom(handle->source);
    handle->zip = unzOpen2_64(nullptr, &functions);
    return list(std::move(handle), std::move(name), limits);
}

Result<Zip> Zip::list(std::unique_ptr<Handle> handle, std::string name, const UnpackLimits& limits)
{
    if (handle->zip == nullptr) {
        return refusedZip(std::move(name), "a whole zip", "no list of files in it");
    }
    Zip zip(std::move(handle), std::move(name), limits);
    return zip.listEntries().map([&zip] { return std::move(zip); });
}

Result<void> Zip::listEntries()
{
    std::uint64_t seen = 0;
    int state = unzGoToFirstFile(m_handle->zip);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_handle->zip)) {
        if (++seen > m_limits.entries) {
            return refusedZip(m_name, "at most " + std::to_string(m_limits.entries) + " files",
                              "more");
        }
        unz_file_info64 info{};
        unz64_file_pos place{};
        std::array<char, kLongestEntryName + 1> name{};
        if (unzGetCurrentFileInfo64(m_handle->zip, &info, name.data(), kLongestEntryName, nullptr,
                                    0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_handle->zip, &place) != UNZ_OK) {
            return refusedZip(m_name, "a whole zip", "a broken list of files in it");
        }
        const auto length = std::min<std::size_t>(info.size_filename, kLongestEntryName);
        ZipEntry entry{showable(std::string(name.data(), length)), info.uncompressed_size,
                       info.compressed_size, place.pos_in_zip_directory, place.num_of_file};
        if (!isFolder(entry) && !isMacStub(entry.name)) {
            m_entries.push_back(std::move(entry));
        }
    }
    if (seen == 0) {
        return refusedZip(m_name, "a whole zip", "no list of files in it");
    }
    if (state != UNZ_END_OF_LIST_OF_FILE) {
        return refusedZip(m_name, "a whole zip", "a broken list of files in it");
    }
    return {};
}

Result<std::string> Zip::read(const ZipEntry& entry)
{
    const std::string where = m_name + ": " + entry.name;
    if (!staysInside(entry.name)) {
        return refusedZip(where, "a name inside the zip", "one that leads out of it");
    }
    if (entry.unpacked > m_limits.bytes) {
        return refusedZip(where, "at most " + megabytes(m_limits.bytes), megabytes(entry.unpacked));
    }
    unz64_file_pos place{entry.place, entry.number};
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_handle->zip, &place) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_handle->zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) !=
            UNZ_OK) {
        return refusedZip(where, "a whole zip", "a broken list of files in it");
    }
    if ((info.flag & kEncrypted) != 0) {
        return refusedZip(where, "a file without a password", "an encrypted one");
    }
    auto bytes = unpack(entry, where);
    if (bytes && looksZipped(*bytes)) {
        return refusedZip(where, "an activity file", "a zip in the zip");
    }
    return bytes;
}

Result<std::string> Zip::unpack(const ZipEntry& entry, const std::string& where)
{
    OpenEntry open(m_handle->zip);
    if (!open.isOpen()) {
        return refusedZip(where, "a file that can be unpacked", "a broken or unknown packing");
    }
    std::string bytes;
    std::array<char, kPiece> piece{};
    int got = 0;
    while ((got = open.read(piece)) > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(got));
        m_unpacked += static_cast<std::uint64_t>(got);
        if (auto fits = withinLimits(entry.packed, bytes.size(), where, m_limits); !fits) {
            return tl::make_unexpected(fits.error());
        }
        if (m_unpacked > m_limits.total) {
            return refusedZip(where, "at most " + megabytes(m_limits.total) + " in one zip",
                              "more");
        }
    }
    if (got < 0 || bytes.size() != entry.unpacked || !open.close()) {
        return refusedZip(where, "a whole file", "a broken one");
    }
    return bytes;
}

bool looksZipped(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool staysInside(std::string_view name)
{
    if (name.empty() || name.starts_with('/') || name.find('\\') != std::string_view::npos ||
        name.substr(1, 1) == ":" || name.find('\0') != std::string_view::npos) {
        return false;
    }
    while (!name.empty()) {
        const std::size_t slash = std::min(name.find('/'), name.size());
        if (name.substr(0, slash) == "..") {
            return false;
        }
        name.remove_prefix(std::min(slash + 1, name.size()));
    }
    return true;
}

bool isMacStub(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return last.starts_with("._") || name.starts_with("__MACOSX/");
}

} // namespace springback
