// Store: the one file with the diary. The only code that speaks SQL; every failure comes back as an
// Error. Does not validate meaning (core/journal.h does) beyond what the schema's CHECKs hold.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "core/domain/change.h"
#include "core/result.h"
#include "core/store/opening_hook.h"
#include "core/store/past_changes.h"

namespace springback {

class Store {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// How long a write or an opening waits for another process to finish its own.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// Opens the file; ReadWrite creates it when it is not there. Refuses other programs' files and
    /// newer schemas untouched. ReadOnly never writes a byte: an older file, or one that a crash
    /// left in the middle of an entry, is put right in memory; a newer one is read as it is where
    /// it has all that this program knows. Before an older schema takes its steps a copy is kept:
    /// by `keep`, or beside the file.
    static Result<Store> open(const std::filesystem::path& file, Access access = Access::ReadWrite,
                              std::chrono::milliseconds patience = kPatience,
                              const KeepBeforeUpgrade& keep = {});

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    Result<Log> load() const;

    /// Writes all edits in one transaction or none, and gives the change back with the ids it gave.
    /// Conflict when a `before` is not what the file holds, or another process has written since
    /// the last load; Moved when the file is no longer at its place (then nothing counts as
    /// written). `past` is taken in the same transaction.
    Result<Change> apply(const Change& change, const PastStep& past = {});

    /// As of the last load or write.
    PastCounts pastCounts() const;
    /// The text of one of the past changes, as it was kept.
    Result<std::string> pastChange(PastEnd end) const;

    /// True when another process has written since the last load (or the opening). Does not wait:
    /// Busy while one writes.
    Result<bool> changedOutside() const;

    /// Moved when another file, or none, is at the place that was opened.
    Result<void> checkPlace() const;

    /// Nothing is at the place now, and a file could be made there: the folder is there, on the
    /// disk that the diary was on.
    bool isPlaceFree() const;

    /// For what comes after the opening.
    void setPatience(std::chrono::milliseconds patience);
    std::chrono::milliseconds patience() const;

    struct Check {
        int schemaVersion = 0;
        bool intact = false; ///< integrity_check, foreign_key_check and the seal (seal.h)
        /// The rows and their links are sound, but some are not as Springback wrote them.
        bool sealBroken = false;
        std::string firstProblem; ///< empty when intact
    };
    Result<Check> check() const;
    /// The same on a connection of its own: for another thread, while the diary is open here.
    static Result<Check> checkBeside(const std::filesystem::path& file);

    /// Takes the rows as they are, whoever changed them, so that check() has nothing against them
    /// any more. Refuses what is damaged otherwise, and what another process has written since the
    /// last load.
    Result<void> sealAnew();

    /// A copy of the whole file as it is at one moment. Refuses to overwrite. core/backups makes
    /// copies that are also proven.
    Result<void> backupTo(const std::filesystem::path& file) const;

    const std::filesystem::path& file() const;
    bool isReadOnly() const;
    /// What the file itself says: lower or higher than latestSchema() when it is opened to look.
    int schema() const;
    bool isOfANewerSpringback() const;

private:
    struct Impl;
    tl::unexpected<Error> writtenElsewhere() const;
    explicit Store(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// What a broken seal is as an Error.
Error sealError(const std::filesystem::path& file);

} // namespace springback
