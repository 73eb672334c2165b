// One record of any kind in words, for tables that compare two diaries: its day, what kind it is,
// one line, and all its details. Pure; compares nothing but words.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

#include "ui/models/history_entry.h"

namespace springback::ui {

struct RecordWords {
    std::optional<Day> day; ///< none: the settings
    QString kind;           ///< "Check-in"
    QString line;           ///< "3, stiffness 15 min"
    QStringList details;    ///< everything that is on record, one line each
};

/// For every record type of a Log, and Settings.
template <class Record> RecordWords wordsOf(const Record& record, const EntryContext& context);

/// What two versions of one record say differently: the details that only the one has, and those
/// that only the other has.
std::pair<QString, QString> differingWords(const RecordWords& here, const RecordWords& there);

} // namespace springback::ui
