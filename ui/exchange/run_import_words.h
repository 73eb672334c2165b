// What the rows of a run import say: what each activity is, and why it comes in or does not. Pure;
// decides nothing (core/exchange/run_import.h).
#pragma once

#include <QString>

#include <vector>

#include "core/exchange/run_import.h"

namespace springback::ui::run_import_words {

QString state(const RunRow& row); ///< "new", "already here"
QString day(const Run& run);      ///< the locale's short date
QString time(const Run& run);     ///< empty where it is not known
QString minutes(const Run& run);  ///< "49"; empty where they are not known

/// One sentence; empty where there is nothing to add.
QString why(const RunRow& row, Units units);
/// A file of which nothing could be read, with its name.
QString unreadable(const Error& error);

/// "New: 12, already here: 3 ...", without what there is none of.
QString summary(const std::vector<RunRow>& rows);
QString imported(int runs); ///< "12 runs imported."

} // namespace springback::ui::run_import_words
