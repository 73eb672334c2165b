// Journal: the shell around the pure core. Validates a Change, writes it in one transaction with
// its place in the history, and applies it to the log in memory. Nothing else writes.
#pragma once

#include <functional>

#include "core/domain/change.h"
#include "core/programme/programme.h"
#include "core/store/store.h"

namespace springback {

class Journal {
public:
    /// Reads the whole diary. The programme must outlive the journal.
    static Result<Journal> open(Store store, const Programme& programme);

    const Log& log() const { return m_log; }
    bool isReadOnly() const { return m_store.isReadOnly(); }
    const Store& store() const { return m_store; }
    const Programme& programme() const { return *m_programme; }

    /// The change as it now stands on disk (with ids), or why not; then nothing has changed. Where
    /// another process has written in between, the diary is read again, `reread` is told, and the
    /// change is written if it still fits: it is valid, and each `before` is what is there now.
    /// A Conflict is a true one: another process changed the same record.
    Result<Change> record(Change change, const std::function<void()>& reread = {});

    /// The last kPastChangesKept changes of this diary, whichever process made them: they are in
    /// the data file. A running session is one step: each edit of it that follows the one before
    /// joins that one, up to the edit that ends it. Undo takes the whole session back.
    bool canUndo() const { return m_store.pastCounts().done > 0; }
    bool canRedo() const { return m_store.pastCounts().undone > 0; }
    /// The change that was applied: the inverse of the last one, or the one undone last. One that
    /// fails (a Conflict when the records are no longer as that change left them) leaves everything
    /// as it was.
    Result<Change> undo();
    Result<Change> redo();

    /// Makes the diary hold what `log` does, as one more step of the history. Not validated: for
    /// what a diary of ours has held before.
    Result<Change> replaceWith(const Log& log);

    /// How long each writing and reading waits for another process from now on.
    void setPatience(std::chrono::milliseconds patience) { m_store.setPatience(patience); }

    /// Writes the whole diary, as it is here, into a new file and goes on with that one. For the
    /// day when its file is gone or can't be written. The history begins anew. Refuses a name that
    /// is in use; whatever fails leaves no file there.
    Result<void> moveTo(const std::filesystem::path& file);

    /// Reads again when another process has written, with its part of the history; true when it
    /// had.
    Result<bool> refresh();

    /// Takes the values of the file as they are, whoever changed them: see Store::sealAnew().
    Result<void> sealAnew() { return m_store.sealAnew(); }

private:
    Journal(Store store, const Programme& programme, Log log);
    Result<Change> recordOnce(const Change& change);
    Result<Change> write(const Change& change, const PastStep& past);
    Result<Change> pastChange(PastEnd end) const;
    Result<PastStep> stepFor(const Change& change) const;

    Store m_store;
    const Programme* m_programme;
    Log m_log;
};

/// Field limits, names, dates within an episode, and rules between records, for every record the
/// change adds or replaces; and that no entry loses its episode. Looks at the kinds that the change
/// touches, not at the whole log.
Result<void> validate(const Change& change, const Log& log, const Programme& programme);

} // namespace springback
