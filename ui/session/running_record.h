// RunningRecord: keeps what a guided session has done on record, as one running session of the
// diary. Knows no widget and no clock.
#pragma once

#include <optional>

#include "core/domain/change.h"

namespace springback::ui {

class JournalBridge;

class RunningRecord {
public:
    explicit RunningRecord(JournalBridge& bridge) : m_bridge(bridge) {}

    /// A session that is not on record yet.
    void begin() { m_row = 0; }
    /// One that is.
    void resume(Id row) { m_row = row; }

    /// Null before its first set, and when the diary no longer has it.
    const Row<Session>* row() const;
    /// It was on record, and is no longer running there: undone, removed or ended elsewhere.
    bool isGone() const;
    /// While a change of its own is under way.
    bool isWriting() const { return m_writing; }

    /// Writes what differs from the diary. False when the disk refused; the next call tries again.
    bool keep(const Session& session);
    /// What finish() would write; nothing where nothing was done.
    std::optional<Change> finishing(const Session& session) const;
    /// Writes the session as it ended, or takes it off the record when nothing was done.
    bool finish(const Session& session);

private:
    bool write(const Session& session);

    JournalBridge& m_bridge;
    Id m_row = 0;
    bool m_writing = false;
};

/// No set, no sign, no note.
bool isNothing(const Session& session);

} // namespace springback::ui
