// The dialogs of the history: one for each kind of entry, to correct one or to add one for a day.
#pragma once

#include "ui/models/history_entry.h"

class QWidget;

namespace springback::ui {

class EntryDialog;
class HeelRaiseEntryDialog;
class JournalBridge;

/// Null when there is no such entry any more. Deletes itself when closed.
EntryDialog* editDialog(JournalBridge& bridge, EntryKey key, QWidget* parent);

EntryDialog* addDialog(JournalBridge& bridge, EntryKind kind, Day day, QWidget* parent);

/// Today's heel-raise test: the one on record to correct, else a new one.
HeelRaiseEntryDialog* heelRaiseTestDialog(JournalBridge& bridge, QWidget* parent);

} // namespace springback::ui
