#include "ui/exchange/import_rows.h"

#include <QCoreApplication>

#include "ui/exchange/record_words.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

class RowMaker {
public:
    RowMaker(const ImportPlan& plan, const EntryContext& context) : m_plan(plan), m_context(context)
    {
    }

    ImportRows make()
    {
        addAll(EntryState::Differs);
        addAll(EntryState::Refused);
        for (const RefusedEntry& entry : m_plan.unread) {
            add({entry.day,
                 kindOfUnread(entry.kind),
                 import_state::refused(),
                 {},
                 phrases::reason(entry.error)},
                std::nullopt);
        }
        addAll(EntryState::New);
        return std::move(m_result);
    }

private:
    void addAll(EntryState state)
    {
        const auto addTable = [&]<class Record>(const std::vector<PlannedEntry<Record>>& entries) {
            for (std::size_t i = 0; i < entries.size() && m_result.complete; ++i) {
                if (entries[i].state == state) {
                    add(rowOf(entries[i]), EntryRef{recordKind<Record>(), i});
                }
            }
        };
        std::apply([&](const auto&... entries) { (addTable(entries), ...); }, m_plan.tables);
    }

    void add(DifferenceRow row, std::optional<EntryRef> ref)
    {
        m_result.complete = m_result.rows.size() < kMaxImportRows;
        if (m_result.complete) {
            m_result.rows.push_back(std::move(row));
            m_result.refs.push_back(ref);
        }
    }

    template <class Record> DifferenceRow rowOf(const PlannedEntry<Record>& entry) const
    {
        const RecordWords theirs = wordsOf(entry.theirs.value, m_context);
        DifferenceRow row;
        row.day = theirs.day;
        row.kind = theirs.kind;
        row.there = theirs.line;
        if (entry.mine) {
            std::tie(row.here, row.there) =
                differingWords(wordsOf(entry.mine->value, m_context), theirs);
            row.picked = entry.pick == Pick::TakeTheirs;
        }
        switch (entry.state) {
        case EntryState::Differs:
            row.state = import_state::differs();
            if (entry.pick == Pick::KeepBoth) {
                row.there = ImportText::tr("%1 (both stay)").arg(row.there);
            }
            break;
        case EntryState::Refused:
            row.state = import_state::refused();
            row.there = entry.reason == kNoReason ? row.there
                                                  : phrases::reason(m_plan.reasons[entry.reason]);
            break;
        default:
            row.state = import_state::fresh();
        }
        return row;
    }

    QString kindOfUnread(RecordKind kind) const
    {
        QString name = wordsOf(Settings(), m_context).kind;
        const auto look = [&]<class Record>(const std::vector<PlannedEntry<Record>>&) {
            if (recordKind<Record>() == kind) {
                name = wordsOf(Record(), m_context).kind;
            }
        };
        std::apply([&](const auto&... entries) { (look(entries), ...); }, m_plan.tables);
        return name;
    }

    const ImportPlan& m_plan;
    const EntryContext& m_context;
    ImportRows m_result;
};

} // namespace

QString import_state::fresh()
{
    return ImportText::tr("new");
}

QString import_state::differs()
{
    return ImportText::tr("different");
}

QString import_state::refused()
{
    return ImportText::tr("can’t come in");
}

ImportRows importRows(const ImportPlan& plan, const EntryContext& context)
{
    return RowMaker(plan, context).make();
}

} // namespace springback::ui
