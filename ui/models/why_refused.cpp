#include "ui/models/why_refused.h"

#include <QCoreApplication>

#include "ui/journal_bridge.h"
#include "ui/models/history_entry.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

class WhyRefused {
    Q_DECLARE_TR_FUNCTIONS(springback::ui::WhyRefused)

public:
    explicit WhyRefused(const JournalBridge& bridge) : m_bridge(bridge) {}

    /// Empty when this edit still fits.
    template <class Record> QString operator()(const Edit<Record>& edit) const
    {
        if constexpr (HistoryRecord<Record>) {
            const Row<Record>* now = find(m_bridge.log().table<Record>(), edit.id);
            const bool isSame = now != nullptr && edit.before == now->value;
            return edit.before && !isSame ? changed(edit, now) : QString();
        } else {
            return edit.before ? tr("Another program has changed this in the meantime. It is "
                                    "shown as it is now; nothing was recorded.")
                               : QString();
        }
    }

    QString operator()(const Edit<CheckIn>& edit) const
    {
        const Day day = edit.after ? edit.after->date : edit.before->date;
        const Row<CheckIn>* now = checkInOn(m_bridge.log(), day);
        const bool isSame = now != nullptr && edit.before == now->value;
        return isSame || (!edit.before && now == nullptr) ? QString() : changed(edit, now);
    }

private:
    template <class Record> QString changed(const Edit<Record>& edit, const Row<Record>* now) const
    {
        const EntryContext context{m_bridge.programme(), m_bridge.log().settings.units};
        const Entry wanted =
            entryOf(Row<Record>{edit.id, edit.before ? *edit.before : *edit.after}, context);
        const QString name = tr("%1, %2").arg(kindName(wanted.key.kind), phrases::day(wanted.day));
        return now == nullptr
                   ? tr("%1: another program has removed this entry in the meantime. Nothing was "
                        "recorded.")
                         .arg(name)
                   : tr("%1: another program has recorded “%2” in the meantime. Nothing was "
                        "changed.")
                         .arg(name, entryOf(*now, context).summary);
    }

    const JournalBridge& m_bridge;
};

} // namespace

QString whyRefused(const JournalBridge& bridge, const Error& error)
{
    if (bridge.clash() != nullptr) {
        for (const AnyEdit& edit : bridge.clash()->edits) {
            QString sentence = std::visit(WhyRefused(bridge), edit);
            if (!sentence.isEmpty()) {
                return sentence;
            }
        }
    }
    return phrases::error(error);
}

} // namespace springback::ui
