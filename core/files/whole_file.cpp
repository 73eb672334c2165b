#include "core/files/whole_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/files/file_error.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr const char* kReadable = "a file that can be read";
constexpr const char* kWritable = "a file that can be written";

tl::unexpected<Error> refused(const fs::path& file, const char* expected)
{
    const std::error_code code(errno, std::generic_category());
    return tl::make_unexpected(errorFrom(code, file, expected));
}

/// Closes it at the end, which also gives up its lock.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

std::string inMegabytes(std::uintmax_t bytes)
{
    return std::to_string(bytes >> 20U) + " MB";
}

tl::unexpected<Error> tooLarge(const fs::path& file, std::size_t most, std::string found)
{
    return fail(ErrorCode::InvalidFormat, file.string(), "at most " + inMegabytes(most),
                std::move(found));
}

const char* whatElse(mode_t mode)
{
    return S_ISDIR(mode) ? "a folder" : "something that is not a file";
}

bool isSameFile(const struct stat& one, const struct stat& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

int openForReading(const fs::path& file)
{
    return ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

/// The size that a file says it has, right after openForReading; refuses what is no file.
Result<std::uintmax_t> sizeOf(const Descriptor& in, const fs::path& file)
{
    if (!in.isOpen()) {
        return errno == ENOENT ? fail(ErrorCode::NotFound, file.string(), "a file", "nothing there")
                               : refused(file, kReadable);
    }
    struct stat found {};
    if (::fstat(in.number(), &found) != 0) {
        return refused(file, kReadable);
    }
    if (!S_ISREG(found.st_mode)) {
        return fail(ErrorCode::Io, file.string(), "a file", whatElse(found.st_mode));
    }
    return static_cast<std::uintmax_t>(found.st_size);
}

/// `size` is what the file said of itself; it may have grown since.
Result<std::string> readUpTo(int descriptor, std::size_t size, std::size_t mostBytes,
                             const fs::path& file)
{
    std::string bytes(size + 1, '\0'); // one more, to see the end
    std::size_t filled = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno != EINTR) {
            return refused(file, kReadable);
        }
        if (got == 0) {
            bytes.resize(filled);
            return bytes;
        }
        filled += got > 0 ? static_cast<std::size_t>(got) : 0;
        if (filled > mostBytes) {
            return tooLarge(file, mostBytes, "more");
        }
        if (filled == bytes.size()) {
            bytes.resize(std::min(2 * filled + 4096, mostBytes + 1));
        }
    }
}

/// Whether this process now holds the file of that name alone: another one may be writing it, or
/// may have given it its final name in the meantime.
bool holdsAlone(int descriptor, const fs::path& name)
{
    struct stat opened {};
    struct stat named {};
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0 &&
           ::lstat(name.c_str(), &named) == 0 && S_ISREG(named.st_mode) &&
           isSameFile(opened, named);
}

bool putBytes(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

void flushFolderOf(const fs::path& file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen()) {
        ::fsync(opened.number()); // some file systems can't; the name is there all the same
    }
}

/// Writes the unfinished file, gives it its name, and takes it away again if either fails.
Result<void> writeAndRename(const fs::path& unfinished, const fs::path& file,
                            std::string_view bytes)
{
    const Descriptor out(::open(unfinished.c_str(),
                                O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC,
                                S_IRUSR | S_IWUSR));
    if (!out.isOpen()) {
        return refused(file, kWritable);
    }
    if (!holdsAlone(out.number(), unfinished)) {
        return fail(ErrorCode::Busy, file.string(), "no other program at work on it", "one");
    }
    const bool done = ::fchmod(out.number(), S_IRUSR | S_IWUSR) == 0 &&
                      ::ftruncate(out.number(), 0) == 0 && putBytes(out.number(), bytes) &&
                      ::fsync(out.number()) == 0 && ::rename(unfinished.c_str(), file.c_str()) == 0;
    if (!done) {
        const auto error = refused(file, kWritable);
        ::unlink(unfinished.c_str());
        return error;
    }
    flushFolderOf(file);
    return {};
}

} // namespace

Result<std::string> readWhole(const fs::path& file, std::size_t mostBytes)
{
    const Descriptor in(openForReading(file));
    const auto size = sizeOf(in, file);
    if (!size) {
        return tl::make_unexpected(size.error());
    }
    if (*size > mostBytes) {
        return tooLarge(file, mostBytes, inMegabytes(*size));
    }
    return readUpTo(in.number(), *size, mostBytes, file);
}

Result<std::string> readStart(const fs::path& file, std::size_t mostBytes)
{
    const Descriptor in(openForReading(file));
    if (const auto size = sizeOf(in, file); !size) {
        return tl::make_unexpected(size.error());
    }
    std::string bytes(mostBytes, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(in.number(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno != EINTR) {
            return refused(file, kReadable);
        }
        if (got == 0) {
            break;
        }
        filled += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    bytes.resize(filled);
    return bytes;
}

Result<void> writeWhole(const fs::path& file, std::string_view bytes)
{
    struct stat there {};
    if (::stat(file.c_str(), &there) == 0 && !S_ISREG(there.st_mode)) {
        return fail(ErrorCode::Io, file.string(), kWritable, whatElse(there.st_mode));
    }
    // Through a link to the file that it means: the link stays one.
    std::error_code failed;
    const fs::path target = fs::is_symlink(file, failed) ? fs::canonical(file, failed) : file;
    if (failed && failed != std::errc::no_such_file_or_directory) {
        return tl::make_unexpected(errorFrom(failed, file, kWritable));
    }
    if (target.empty()) {
        return fail(ErrorCode::Io, file.string(), kWritable, "a link to nothing");
    }
    return writeAndRename(target.string() + ".unfinished", target, bytes);
}

Result<void> makePrivateFolder(const fs::path& folder)
{
    std::error_code ignored;
    if (folder.empty() || fs::is_directory(folder, ignored)) {
        return {};
    }
    if (folder.has_parent_path() && folder.parent_path() != folder) {
        if (auto made = makePrivateFolder(folder.parent_path()); !made) {
            return made;
        }
    }
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 &&
        !(errno == EEXIST && fs::is_directory(folder, ignored))) {
        return refused(folder, "a folder that can be made");
    }
    return {};
}

} // namespace springback
