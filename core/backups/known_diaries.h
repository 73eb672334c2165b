// KnownDiaries: what this computer remembers of each diary between runs, in one small file that the
// window and the command line share. Says how many entries there were, never what is in them.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "core/backups/backup.h"
#include "core/result.h"

namespace springback {

/// One diary, as it was when it was last open here.
struct KnownDiary {
    struct Seen {
        LocalMoment when;
        std::size_t entries = 0;
        std::optional<Day> newestDay;
        friend bool operator==(const Seen&, const Seen&) = default;
    };
    struct Proven {
        std::filesystem::path file;
        LocalMoment when;
        std::size_t sessions = 0;
        std::size_t entries = 0;
        friend bool operator==(const Proven&, const Proven&) = default;
    };
    struct Failure {
        LocalMoment when;
        Error error;
        friend bool operator==(const Failure&, const Failure&) = default;
    };
    std::optional<Seen> seen;
    std::optional<std::filesystem::path> backupFolder; ///< the person's choice; absolute
    std::optional<Proven> lastProven;
    std::optional<Failure> lastFailure; ///< none once a backup has been proven after it

    friend bool operator==(const KnownDiary&, const KnownDiary&) = default;
};

/// $XDG_STATE_HOME/springback/diaries.json, or below ~/.local/state; empty when there is no home.
std::filesystem::path defaultStateFile();

class KnownDiaries {
public:
    /// An empty path remembers nothing.
    explicit KnownDiaries(std::filesystem::path stateFile = {});

    /// Nothing known: an empty one. What cannot be read counts as nothing known; it is set aside by
    /// the next update.
    KnownDiary about(const std::filesystem::path& diary) const;

    /// Reads, changes and writes the entry of one diary while no other process does.
    Result<void> update(const std::filesystem::path& diary,
                        const std::function<void(KnownDiary&)>& change) const;

    /// After the diary was moved or removed on purpose.
    Result<void> forget(const std::filesystem::path& diary) const;

private:
    std::filesystem::path m_file;
};

} // namespace springback
