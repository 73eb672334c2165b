#include "core/store/data_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/files/whole_file.h"
#include "core/store/big_endian.h"
#include "core/store/errors.h"
#include "core/store/schema.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDiary = "a Springback diary";
constexpr const char* kWritable = "a file and folder that can be written";

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// The first bytes of a SQLite file, up to the head of its first page
/// (sqlite.org/fileformat2.html).
class Header {
public:
    static constexpr std::size_t kBytes = 108;

    explicit Header(const std::array<char, kBytes>& bytes) : m_bytes(bytes) {}

    bool isSqlite() const
    {
        return std::string_view(m_bytes.data(), 16) == std::string_view("SQLite format 3\0", 16);
    }
    bool hasWriteAheadLog() const { return m_bytes[19] == 2; }
    std::uint32_t userVersion() const { return number(60, 4); }
    std::uint32_t applicationId() const { return number(68, 4); }
    bool hasTables() const
    {
        constexpr char kLeafPage = 0x0D;
        return m_bytes[100] != kLeafPage || number(103, 2) != 0;
    }

private:
    std::uint32_t number(std::size_t offset, std::size_t bytes) const
    {
        return bigEndian({m_bytes.data(), m_bytes.size()}, offset, bytes);
    }

    const std::array<char, kBytes>& m_bytes;
};

/// Whether a journal beside the file says that nothing was in it before: then a power cut took the
/// making of a diary in the middle, and what is there now means nothing
/// (sqlite.org/fileformat2.html#the_rollback_journal).
bool wasBeingMade(const fs::path& file)
{
    constexpr std::size_t kPagesBefore = 16; ///< where the journal has that number, 4 bytes
    std::array<char, kPagesBefore + 4> head{};
    std::ifstream journal(file.string() + "-journal", std::ios::binary);
    journal.read(head.data(), head.size());
    return journal.gcount() == static_cast<std::streamsize>(head.size()) &&
           std::string_view(head.data(), 8) == "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7" &&
           std::string_view(head.data() + kPagesBefore, 4) == std::string_view("\0\0\0\0", 4);
}

constexpr std::uint32_t kMostSchemas = 1'000; ///< a greater number is damage

/// What is not as our files begin: one of ours with a torn head, or not ours at all.
Error notOurs(const fs::path& file, ErrorCode code, const char* found)
{
    if (holdsTracesOfADiary(file)) {
        return {ErrorCode::Damaged, file.string(), "an undamaged Springback diary",
                "one whose first bytes are gone or different"};
    }
    return {code, file.string(), kDiary, found};
}

/// One byte of it may have gone bad; more is another program's.
bool isNearlyOurs(std::uint32_t applicationId)
{
    const std::uint32_t difference = applicationId ^ static_cast<std::uint32_t>(kApplicationId);
    int bytes = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes += ((difference >> shift) & 0xFFU) != 0 ? 1 : 0;
    }
    return bytes <= 1;
}

Result<DataFile> judge(const fs::path& file, const Header& header)
{
    using State = DataFile::State;
    if (!header.isSqlite()) {
        return tl::make_unexpected(
            notOurs(file, ErrorCode::NotADatabase, "a file of another kind"));
    }
    if (header.applicationId() == static_cast<std::uint32_t>(kApplicationId)) {
        if (header.userVersion() > kMostSchemas) {
            return fail(ErrorCode::Damaged, file.string(), "an undamaged Springback diary",
                        "one with an impossible number in its head");
        }
        return DataFile{State::Ours, header.hasWriteAheadLog(),
                        static_cast<int>(header.userVersion())};
    }
    if (header.applicationId() != 0 && isNearlyOurs(header.applicationId())) {
        return tl::make_unexpected(
            notOurs(file, ErrorCode::ForeignDatabase, "the database of another program"));
    }
    const bool unsignedAndBlank = header.applicationId() == 0 && header.userVersion() == 0 &&
                                  !header.hasTables() && !header.hasWriteAheadLog();
    if (!unsignedAndBlank) {
        return fail(ErrorCode::ForeignDatabase, file.string(), kDiary,
                    "the database of another program");
    }
    return DataFile{State::Empty};
}

Error nameTaken(const fs::path& file)
{
    return {ErrorCode::Duplicate, file.string(), "a name that is not in use",
            "a file of that name"};
}

Result<void> flushOne(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return tl::make_unexpected(errorFrom(lastError(), path, kWritable));
    }
    const bool flushed = ::fsync(descriptor) == 0;
    const std::error_code code = lastError();
    ::close(descriptor);
    if (!flushed) {
        return tl::make_unexpected(errorFrom(code, path, kWritable));
    }
    return {};
}

} // namespace

fs::path folderOf(const fs::path& file)
{
    const fs::path folder = file.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

Result<DataFile> inspect(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        return DataFile{DataFile::State::Absent};
    }
    if (status.type() == fs::file_type::none) {
        return tl::make_unexpected(errorFrom(error, file, kDiary));
    }
    if (status.type() != fs::file_type::regular) {
        return fail(ErrorCode::NotADatabase, file.string(), kDiary,
                    fs::is_directory(status) ? "a folder" : "something that is not a file");
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return tl::make_unexpected(errorFrom(lastError(), file, "a file that can be read"));
    }
    std::array<char, Header::kBytes> bytes{};
    stream.read(bytes.data(), bytes.size());
    if (stream.gcount() == 0 || (!Header(bytes).isSqlite() && wasBeingMade(file))) {
        return DataFile{DataFile::State::Empty};
    }
    if (stream.gcount() < static_cast<std::streamsize>(bytes.size())) {
        return fail(ErrorCode::NotADatabase, file.string(), kDiary, "a file of another kind");
    }
    return judge(file, Header(bytes));
}

bool holdsTracesOfADiary(const fs::path& file)
{
    constexpr std::string_view kTrace = "CREATE TABLE session_set";
    constexpr std::size_t kChunk = 1U << 20U;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    while (stream) {
        const std::size_t kept = std::min(bytes.size(), kTrace.size() - 1);
        bytes.erase(0, bytes.size() - kept); // the trace may stand across two chunks
        bytes.resize(kept + kChunk);
        stream.read(bytes.data() + kept, kChunk);
        bytes.resize(kept + static_cast<std::size_t>(stream.gcount()));
        if (bytes.find(kTrace) != std::string::npos) {
            return true;
        }
    }
    return false;
}

Result<DataFile> inspectToRead(const fs::path& file)
{
    Result<DataFile> found = inspect(file);
    if (!found) {
        return found;
    }
    switch (found->state) {
    case DataFile::State::Absent:
        return fail(ErrorCode::NotFound, file.string(), kDiary, "no file");
    case DataFile::State::Empty:
        return fail(ErrorCode::NotADatabase, file.string(), kDiary, "an empty file");
    case DataFile::State::Ours:
        break;
    }
    if (found->writeAheadLog) {
        return fail(ErrorCode::ReadOnly, file.string(),
                    "a diary without a write-ahead log; opened for writing once, it becomes one",
                    "one with");
    }
    return found;
}

Error newerSchema(const fs::path& file, int found)
{
    return {ErrorCode::NewerSchema, file.string(),
            "a diary of schema " + std::to_string(latestSchema()) + " or older",
            "schema " + std::to_string(found) + " of a newer Springback"};
}

Result<bool> createPrivate(const fs::path& file)
{
    if (auto made = makePrivateFolder(folderOf(file)); !made) {
        return tl::make_unexpected(made.error());
    }
    const int descriptor =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
        return true;
    }
    if (errno == EEXIST) {
        return false;
    }
    return tl::make_unexpected(errorFrom(lastError(), file, "a file that can be made"));
}

Result<void> checkWritable(const fs::path& file)
{
    for (const fs::path& path : {file, folderOf(file)}) {
        if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
            return tl::make_unexpected(errorFrom(lastError(), path, kWritable));
        }
    }
    return {};
}

Result<void> checkUnused(const fs::path& file)
{
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored))) {
        return tl::make_unexpected(nameTaken(file));
    }
    return {};
}

Result<void> giveName(const fs::path& unfinished, const fs::path& name)
{
    int renamed =
        ::renameat2(AT_FDCWD, unfinished.c_str(), AT_FDCWD, name.c_str(), RENAME_NOREPLACE);
    if (renamed != 0 && (errno == EINVAL || errno == ENOSYS)) { // network folders know only this
        if (auto unused = checkUnused(name); !unused) {
            return unused;
        }
        renamed = ::rename(unfinished.c_str(), name.c_str());
    }
    if (renamed != 0) {
        return tl::make_unexpected(errno == EEXIST ? nameTaken(name)
                                                   : errorFrom(lastError(), name, kWritable));
    }
    return flushOne(folderOf(name));
}

std::optional<FileIdentity> identityOf(const fs::path& file)
{
    struct stat found {};
    return ::stat(file.c_str(), &found) == 0
               ? std::optional(FileIdentity{found.st_dev, found.st_ino})
               : std::nullopt;
}

Result<void> flush(const fs::path& file)
{
    return flushOne(file).and_then([&file] { return flushOne(folderOf(file)); });
}

} // namespace springback
