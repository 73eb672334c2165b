// The data file before SQLite touches it: what it is, whether it can be written, how a new one is
// made. Looks with plain reads, so that a file that is not ours stays as it is.
#pragma once

#include <filesystem>
#include <optional>

#include <sys/types.h>

#include "core/result.h"

namespace springback {

struct DataFile {
    enum class State {
        Absent,
        /// No bytes, a SQLite file that nobody has signed or put anything in, or one whose making
        /// was never finished.
        Empty,
        Ours,
    };
    State state = State::Absent;
    bool writeAheadLog = false; ///< reading it would write files beside it
    int schema = 0;             ///< of a file of ours: 0 to any number that a newer Springback has
};

/// Refuses what is not SQLite, another program's, or one of ours whose head is torn.
Result<DataFile> inspect(const std::filesystem::path& file);

/// The same, and refuses what is no diary yet and what cannot be read without writing.
Result<DataFile> inspectToRead(const std::filesystem::path& file);

Error newerSchema(const std::filesystem::path& file, int found);

/// Whether the tables of a diary are named somewhere in the file, whatever its head says.
bool holdsTracesOfADiary(const std::filesystem::path& file);

/// Makes an empty file for its owner alone, and the folders above it. False when the file is there.
Result<bool> createPrivate(const std::filesystem::path& file);

/// Ends the name of a file that is still being written.
inline constexpr const char* kUnfinishedSuffix = ".unfinished";

/// Duplicate when there is something of that name.
Result<void> checkUnused(const std::filesystem::path& file);

/// Gives a file that is on the disk the name it is known by, in the same folder; waits until the
/// folder says so too. Duplicate when there is a file of that name, which stays.
Result<void> giveName(const std::filesystem::path& unfinished, const std::filesystem::path& name);

/// Nothing when the file and its folder (where SQLite keeps its journal) can be written.
Result<void> checkWritable(const std::filesystem::path& file);

/// "." for a name alone.
std::filesystem::path folderOf(const std::filesystem::path& file);

/// Which file it is, whatever its name.
struct FileIdentity {
    dev_t device;
    ino_t number;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// Of the file that is at this place now; nothing when there is none.
std::optional<FileIdentity> identityOf(const std::filesystem::path& file);

/// Waits until the file and its name are on the disk.
Result<void> flush(const std::filesystem::path& file);

} // namespace springback
