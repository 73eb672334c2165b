#include "ui/models/history_filter.h"

#include <algorithm>

#include "ui/models/roles.h"

namespace springback::ui {

namespace {

/// Unknown stands below every number.
int orderedNumber(const QVariant& value)
{
    return value.isValid() ? value.toInt() : -1;
}

} // namespace

HistoryFilter::HistoryFilter(HistoryModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(ValueRole);
    setDynamicSortFilter(true);
    setSourceModel(&model);
}

void HistoryFilter::setKind(std::optional<EntryKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void HistoryFilter::setText(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

const Entry& HistoryFilter::entry(const QModelIndex& proxyIndex) const
{
    return m_model.entry(mapToSource(proxyIndex).row());
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_kind && m_model.entry(row).key.kind != *m_kind) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        all += m_model.index(row, column, parent).data(Qt::DisplayRole).toString();
        all += QLatin1Char('\n');
    }
    return std::ranges::all_of(
        m_words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool HistoryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ValueRole);
    const QVariant b = right.data(ValueRole);
    const Entry& first = m_model.entry(left.row());
    const Entry& second = m_model.entry(right.row());
    switch (left.column()) {
    case HistoryModel::KindColumn:
    case HistoryModel::PainColumn:
    case HistoryModel::OutcomeColumn:
        if (orderedNumber(a) != orderedNumber(b)) {
            return orderedNumber(a) < orderedNumber(b);
        }
        break;
    case HistoryModel::SummaryColumn:
    case HistoryModel::NoteColumn:
        if (const int order = QString::localeAwareCompare(a.toString(), b.toString()); order != 0) {
            return order < 0;
        }
        break;
    default:
        break;
    }
    return isBefore(first, second);
}

} // namespace springback::ui
