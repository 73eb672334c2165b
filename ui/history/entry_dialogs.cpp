#include "ui/history/entry_dialogs.h"

#include <algorithm>

#include "ui/history/check_in_dialog.h"
#include "ui/history/dated_dialogs.h"
#include "ui/history/heel_raise_entry_dialog.h"
#include "ui/history/run_entry_dialog.h"
#include "ui/history/session_dialog.h"
#include "ui/journal_bridge.h"

namespace springback::ui {

namespace {

EntryDialog* dialogFor(JournalBridge& bridge, const Row<CheckIn>& row, QWidget* parent)
{
    return new CheckInDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<Session>& row, QWidget* parent)
{
    return new SessionDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<Run>& row, QWidget* parent)
{
    return new RunEntryDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<HeelRaiseTest>& row, QWidget* parent)
{
    return new HeelRaiseEntryDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<StageMove>& row, QWidget* parent)
{
    return new StageMoveDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<NormalReset>& row, QWidget* parent)
{
    return new NormalResetDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<Measure>& row, QWidget* parent)
{
    return new MeasureDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<SeenProfessional>& row, QWidget* parent)
{
    return new SeenProfessionalDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<Score>& row, QWidget* parent)
{
    return new ScoreDialog(bridge, row, parent);
}

EntryDialog* dialogFor(JournalBridge& bridge, const Row<ActivityRating>& row, QWidget* parent)
{
    return new ActivityRatingDialog(bridge, row, parent);
}

template <class Record> Row<Record> freshRow(Day day)
{
    Row<Record> row;
    if constexpr (std::is_same_v<Record, Measure>) {
        row.value.from = day;
    } else {
        row.value.date = day;
    }
    return row;
}

} // namespace

EntryDialog* editDialog(JournalBridge& bridge, EntryKey key, QWidget* parent)
{
    EntryDialog* dialog = nullptr;
    visitEntry(bridge.log(), key,
               [&](const auto& row) { dialog = dialogFor(bridge, row, parent); });
    return dialog;
}

EntryDialog* addDialog(JournalBridge& bridge, EntryKind kind, Day day, QWidget* parent)
{
    EntryDialog* dialog = nullptr;
    const auto make = [&]<class Record>(const Table<Record>&) {
        if constexpr (HistoryRecord<Record>) {
            if (kindOf(static_cast<const Record*>(nullptr)) == kind) {
                dialog = dialogFor(bridge, freshRow<Record>(day), parent);
            }
        }
    };
    std::apply([&make](const auto&... table) { (make(table), ...); }, bridge.log().tables());
    return dialog;
}

HeelRaiseEntryDialog* heelRaiseTestDialog(JournalBridge& bridge, QWidget* parent)
{
    const auto& tests = bridge.log().heelRaiseTests;
    const auto today = std::find_if(tests.begin(), tests.end(), [&](const auto& row) {
        return row.value.date == bridge.today();
    });
    return new HeelRaiseEntryDialog(
        bridge, today == tests.end() ? freshRow<HeelRaiseTest>(bridge.today()) : *today, parent);
}

} // namespace springback::ui
