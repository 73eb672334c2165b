#include "ui/models/history_model.h"

#include <algorithm>
#include <unordered_map>

#include <QLocale>

#include "ui/journal_bridge.h"
#include "ui/models/roles.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

using JudgementsById = std::unordered_map<Id, Judgement>;

JudgementsById byId(const std::vector<Judgement>& judgements)
{
    JudgementsById result;
    for (const Judgement& judgement : judgements) {
        result.emplace(judgement.id, judgement);
    }
    return result;
}

std::optional<Judgement> judgementOf(const JudgementsById& judgements, Id id)
{
    const auto found = judgements.find(id);
    return found != judgements.end() ? std::optional(found->second) : std::nullopt;
}

bool sameJudgement(const std::optional<Judgement>& a, const std::optional<Judgement>& b)
{
    if (!a || !b) {
        return !a && !b;
    }
    return a->outcome == b->outcome && a->morning == b->morning &&
           a->morningPain == b->morningPain && a->normal == b->normal;
}

} // namespace

HistoryModel::HistoryModel(JournalBridge& bridge, QObject* parent)
    : QAbstractTableModel(parent), m_bridge(bridge)
{
    reload();
    connect(&bridge, &JournalBridge::changed, this, &HistoryModel::apply);
    connect(&bridge, &JournalBridge::reloaded, this, &HistoryModel::reload);
}

EntryContext HistoryModel::context() const
{
    return {m_bridge.programme(), m_bridge.log().settings.units};
}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    const auto addTable = [this]<class Record>(const Table<Record>& table) {
        if constexpr (HistoryRecord<Record>) {
            for (const Row<Record>& row : table) {
                m_entries.push_back(entryOf(row, context()));
            }
        }
    };
    std::apply([&addTable](const auto&... table) { (addTable(table), ...); },
               m_bridge.log().tables());
    endResetModel();
    takeJudgements();
}

void HistoryModel::apply(const Change& change)
{
    for (const AnyEdit& any : change.edits) {
        std::visit([this](const auto& edit) { applyEdit(edit); }, any);
    }
    takeJudgements();
}

template <class Record> void HistoryModel::applyEdit(const Edit<Record>& edit)
{
    if constexpr (std::is_same_v<Record, Settings>) {
        rewriteAll();
    } else if constexpr (HistoryRecord<Record>) {
        const int row = rowOf({kindOf(static_cast<const Record*>(nullptr)), edit.id});
        if (!edit.after) {
            removeEntry(row);
        } else if (edit.before) {
            replaceEntry(row, entryOf(Row<Record>{edit.id, *edit.after}, context()));
        } else {
            insertEntry(entryOf(Row<Record>{edit.id, *edit.after}, context()));
        }
    }
}

void HistoryModel::insertEntry(Entry entry)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back(std::move(entry));
    endInsertRows();
}

void HistoryModel::replaceEntry(int row, Entry entry)
{
    Entry& present = m_entries.at(static_cast<std::size_t>(row));
    entry.judgement = present.judgement;
    present = std::move(entry);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void HistoryModel::removeEntry(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void HistoryModel::rewriteAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        visitEntry(m_bridge.log(), entry(row).key,
                   [&](const auto& record) { replaceEntry(row, entryOf(record, context())); });
    }
}

void HistoryModel::takeJudgements()
{
    const JudgementsById sessions = byId(m_bridge.course().sessions);
    const JudgementsById runs = byId(m_bridge.course().runs);
    for (int row = 0; row < rowCount(); ++row) {
        Entry& entry = m_entries[static_cast<std::size_t>(row)];
        const bool isRun = entry.key.kind == EntryKind::Run;
        if (!isRun && entry.key.kind != EntryKind::Session) {
            continue;
        }
        const std::optional<Judgement> now = judgementOf(isRun ? runs : sessions, entry.key.id);
        if (!sameJudgement(entry.judgement, now)) {
            entry.judgement = now;
            Q_EMIT dataChanged(index(row, OutcomeColumn), index(row, OutcomeColumn));
        }
    }
}

int HistoryModel::rowOf(EntryKey key) const
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    return found != m_entries.end() ? static_cast<int>(found - m_entries.begin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

QVariant entryDisplay(const Entry& entry, int column)
{
    switch (column) {
    case HistoryModel::DateColumn:
        return QLocale().toString(toQt(entry.day), QLocale::ShortFormat);
    case HistoryModel::KindColumn:
        return kindName(entry.key.kind);
    case HistoryModel::SummaryColumn:
        return entry.summary;
    case HistoryModel::PainColumn:
        return entry.painText;
    case HistoryModel::OutcomeColumn:
        return outcomeText(entry);
    case HistoryModel::NoteColumn:
        return QString(entry.note).replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant entryValue(const Entry& entry, int column)
{
    switch (column) {
    case HistoryModel::DateColumn:
        return toQt(entry.day);
    case HistoryModel::KindColumn:
        return static_cast<int>(entry.key.kind);
    case HistoryModel::SummaryColumn:
        return entry.summary;
    case HistoryModel::PainColumn:
        return entry.pain ? QVariant(entry.pain->value()) : QVariant();
    case HistoryModel::OutcomeColumn:
        return entry.judgement ? QVariant(static_cast<int>(entry.judgement->outcome)) : QVariant();
    case HistoryModel::NoteColumn:
        return entry.note;
    default:
        return {};
    }
}

QVariant entryToolTip(const Entry& entry, int column)
{
    switch (column) {
    case HistoryModel::DateColumn:
        return phrases::day(entry.day);
    case HistoryModel::SummaryColumn:
        return entry.summary;
    case HistoryModel::OutcomeColumn:
        return outcomeSentence(entry);
    case HistoryModel::NoteColumn:
        return entry.note;
    default:
        return {};
    }
}

} // namespace

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entryDisplay(entry, index.column());
    case ValueRole:
    case Qt::EditRole:
        return entryValue(entry, index.column());
    case MinimumRole:
        return Pain::kMin;
    case MaximumRole:
        return Pain::kMax;
    case ZoneRole:
        return index.column() == PainColumn && entry.pain
                   ? QVariant(static_cast<int>(zoneOf(entry.pain->value(), m_bridge.ruleSet())))
                   : QVariant();
    case Qt::ToolTipRole:
        return entryToolTip(entry, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == OutcomeColumn ? QVariant(outcomeSentence(entry)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == PainColumn ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn:
        return tr("Date");
    case KindColumn:
        return tr("Kind");
    case SummaryColumn:
        return tr("Entry");
    case PainColumn:
        return tr("Pain");
    case OutcomeColumn:
        return tr("Outcome");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace springback::ui
