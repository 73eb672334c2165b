#include "core/backups/known_diaries.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "core/backups/known_json.h"
#include "core/files/whole_file.h"
#include "core/store/data_file.h"

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostDiaries = 50;         ///< those seen longest ago are forgotten
constexpr std::uintmax_t kMostBytes = 1U << 20U; ///< fifty diaries need a tenth of it
constexpr int kSetAsideNames = 20;

/// Held by one process at a time, on a file of its own beside the other: that one is replaced.
class StateLock {
public:
    explicit StateLock(const fs::path& file)
        : m_descriptor(::open((file.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC,
                              S_IRUSR | S_IWUSR))
    {
        using std::chrono_literals::operator""ms;
        constexpr int kTries = 200; // two seconds; the others need milliseconds
        for (int i = 0; m_descriptor >= 0 && !m_held && i < kTries; ++i) {
            m_held = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
            if (!m_held) {
                std::this_thread::sleep_for(10ms);
            }
        }
    }
    ~StateLock()
    {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    StateLock(const StateLock&) = delete;
    StateLock& operator=(const StateLock&) = delete;

    bool isHeld() const { return m_held; }

private:
    int m_descriptor;
    bool m_held = false;
};

/// No file: nothing known.
Result<KnownByPath> readKnown(const fs::path& file)
{
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(file, failed);
    if (failed == std::errc::no_such_file_or_directory) {
        return KnownByPath();
    }
    if (failed || size > kMostBytes) {
        return fail(ErrorCode::InvalidFormat, file.string(), "the diaries that are known here");
    }
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return knownFromJson(text);
}

/// Out of the way, for a newer program or a curious person.
void setAside(const fs::path& file)
{
    fs::path aside = file.string() + ".unreadable";
    for (int i = 2; i <= kSetAsideNames && !checkUnused(aside); ++i) {
        aside = file.string() + ".unreadable-" + std::to_string(i);
    }
    std::error_code ignored;
    fs::rename(file, aside, ignored);
}

void dropLongestUnseen(KnownByPath& known, const std::string& butNot)
{
    const auto when = [&](const KnownByPath::value_type& entry) {
        return std::pair(entry.first == butNot,
                         entry.second.seen.value_or(KnownDiary::Seen()).when);
    };
    while (known.size() > kMostDiaries) {
        known.erase(std::ranges::min_element(known, {}, when));
    }
}

Result<void> updateKnown(const fs::path& file, const std::function<void(KnownByPath&)>& change)
{
    if (file.empty()) {
        return {};
    }
    // Makes the folder too, for its owner alone.
    if (const Result<bool> made = createPrivate(file.string() + ".lock"); !made) {
        return tl::make_unexpected(made.error());
    }
    const StateLock lock(file);
    if (!lock.isHeld()) {
        return fail(ErrorCode::Busy, file.string(), "no other program at work on it", "one");
    }
    Result<KnownByPath> known = readKnown(file);
    if (!known) {
        setAside(file);
        known = KnownByPath();
    }
    const KnownByPath before = *known;
    change(*known);
    return *known == before ? Result<void>() : writeWhole(file, knownToJson(*known));
}

std::optional<fs::path> folderFrom(const char* variable)
{
    const char* value = std::getenv(variable);
    // The XDG base directory specification: a relative path does not count.
    return value != nullptr && *value == '/' ? std::optional<fs::path>(value) : std::nullopt;
}

} // namespace

fs::path defaultStateFile()
{
    const fs::path name = fs::path("springback") / "diaries.json";
    if (const std::optional<fs::path> state = folderFrom("XDG_STATE_HOME")) {
        return *state / name;
    }
    const std::optional<fs::path> home = folderFrom("HOME");
    return home ? *home / ".local" / "state" / name : fs::path();
}

KnownDiaries::KnownDiaries(fs::path stateFile) : m_file(std::move(stateFile))
{
}

KnownDiary KnownDiaries::about(const fs::path& diary) const
{
    const Result<KnownByPath> known = readKnown(m_file);
    if (!known) {
        return {};
    }
    const auto entry = known->find(diaryKey(diary).string());
    return entry != known->end() ? entry->second : KnownDiary();
}

Result<void> KnownDiaries::update(const fs::path& diary,
                                  const std::function<void(KnownDiary&)>& change) const
{
    const std::string key = diaryKey(diary).string();
    return updateKnown(m_file, [&](KnownByPath& known) {
        change(known[key]);
        dropLongestUnseen(known, key);
    });
}

Result<void> KnownDiaries::forget(const fs::path& diary) const
{
    return updateKnown(m_file, [&](KnownByPath& known) { known.erase(diaryKey(diary).string()); });
}

} // namespace springback
