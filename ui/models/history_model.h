// HistoryModel: every entry of the diary as a table. Applies a Change with exact row signals; reads
// all again only when the bridge says so. Plain cells are corrected through the bridge. Order and
// filter are the proxy's (history_filter.h).
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/domain/change.h"
#include "ui/models/history_entry.h"

namespace springback::ui {

class JournalBridge;

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        KindColumn,
        SummaryColumn,
        PainColumn,
        OutcomeColumn,
        NoteColumn,
        ColumnCount
    };

    /// The bridge must outlive the model.
    explicit HistoryModel(JournalBridge& bridge, QObject* parent = nullptr);

    const Entry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    /// The row that holds the key, or -1.
    int rowOf(EntryKey key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// The pain of a check-in with one number, and notes of one line: others have their dialog.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Records the correction; false when it was refused (the bridge has said why) or is none.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// setData has recorded something; the bridge's changed() came before.
    void corrected();

private:
    bool correct(const Change& change);
    EntryContext context() const;
    void reload();
    void apply(const Change& change);
    template <class Record> void applyEdit(const Edit<Record>& edit);
    void insertEntry(Entry entry);
    void replaceEntry(int row, Entry entry);
    void removeEntry(int row);
    void rewriteAll();
    void takeJudgements();

    JournalBridge& m_bridge;
    std::vector<Entry> m_entries; ///< in the order they came
};

} // namespace springback::ui
