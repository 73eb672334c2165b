// HistoryFilter: order, kind and text search over a HistoryModel. Entries that are equal in the
// sorted column stand by time, so that the order never jumps.
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

#include "ui/models/history_model.h"

namespace springback::ui {

class HistoryFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit HistoryFilter(HistoryModel& model, QObject* parent = nullptr);

    /// Nothing: all kinds.
    void setKind(std::optional<EntryKind> kind);
    /// Every word must stand somewhere in the row.
    void setText(const QString& text);

    const Entry& entry(const QModelIndex& proxyIndex) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    HistoryModel& m_model;
    std::optional<EntryKind> m_kind;
    QStringList m_words;
};

} // namespace springback::ui
