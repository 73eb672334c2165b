#include "ui/session/running_record.h"

#include <QScopedValueRollback>

#include "ui/journal_bridge.h"

namespace springback::ui {

bool isNothing(const Session& session)
{
    return session.sets.empty() && session.signs.empty() && session.note.empty();
}

const Row<Session>* RunningRecord::row() const
{
    return find(m_bridge.log().sessions, m_row);
}

bool RunningRecord::isGone() const
{
    const Row<Session>* known = row();
    return m_row != 0 && (known == nullptr || !known->value.running);
}

bool RunningRecord::write(const Session& session)
{
    const Row<Session>* known = row();
    if (!m_bridge.record(known != nullptr ? replacing(*known, session) : adding(session))) {
        return false;
    }
    if (known == nullptr) {
        m_row = m_bridge.log().sessions.back().id;
    }
    return true;
}

bool RunningRecord::keep(const Session& session)
{
    const Row<Session>* known = row();
    if (known != nullptr ? known->value == session : isNothing(session)) {
        return true;
    }
    const QScopedValueRollback<bool> writing(m_writing, true);
    return write(session);
}

std::optional<Change> RunningRecord::finishing(const Session& session) const
{
    if (isNothing(session)) {
        return std::nullopt;
    }
    const Row<Session>* known = row();
    return known != nullptr ? replacing(*known, session) : adding(session);
}

bool RunningRecord::finish(const Session& session)
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    if (!isNothing(session)) {
        return write(session);
    }
    const Row<Session>* known = row();
    return known == nullptr || m_bridge.record(removing(Row<Session>(*known)));
}

} // namespace springback::ui
