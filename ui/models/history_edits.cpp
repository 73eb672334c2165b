// The cells of the history that are corrected in place: HistoryModel::flags and setData.
#include "ui/journal_bridge.h"
#include "ui/models/history_model.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

/// The note of a record that has one, or null.
template <class Record> std::string* editableNote(Record&)
{
    return nullptr;
}
std::string* editableNote(CheckIn& checkIn)
{
    return &checkIn.note;
}
std::string* editableNote(Session& session)
{
    return &session.note;
}
std::string* editableNote(StageMove& move)
{
    return &move.reason;
}

bool hasNote(EntryKind kind)
{
    return kind == EntryKind::CheckIn || kind == EntryKind::Session || kind == EntryKind::StageMove;
}

/// Two numbers would need two cells.
bool hasOnePain(const Log& log, const Entry& entry)
{
    const Row<CheckIn>* row =
        entry.key.kind == EntryKind::CheckIn ? find(log.checkIns, entry.key.id) : nullptr;
    return row != nullptr && !row->value.pain.perSide;
}

} // namespace

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_bridge.isReadOnly()) {
        return flags;
    }
    const Entry& at = entry(index.row());
    const bool editable =
        index.column() == PainColumn
            ? hasOnePain(m_bridge.log(), at)
            : index.column() == NoteColumn && hasNote(at.key.kind) && !at.note.contains(u'\n');
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool HistoryModel::correct(const Change& change)
{
    if (change.edits.empty() || !m_bridge.record(change)) {
        return false;
    }
    Q_EMIT corrected();
    return true;
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || (flags(index) & Qt::ItemIsEditable) == 0) {
        return false;
    }
    const EntryKey key = entry(index.row()).key;
    if (index.column() == PainColumn) {
        bool isNumber = false;
        const std::optional<Pain> pain = Pain::from(value.toInt(&isNumber));
        const Row<CheckIn>* row = find(m_bridge.log().checkIns, key.id);
        if (!isNumber || !pain || row->value.pain == PainRating(*pain)) {
            return false;
        }
        CheckIn after = row->value;
        after.pain = PainRating(*pain);
        return correct(replacing(*row, std::move(after)));
    }
    Change change;
    visitEntry(m_bridge.log(), key, [&](const auto& row) {
        auto after = row.value;
        if (std::string* note = editableNote(after)) {
            *note = fromQt(value.toString());
            if (after != row.value) {
                change = replacing(row, std::move(after));
            }
        }
    });
    return correct(change);
}

} // namespace springback::ui
