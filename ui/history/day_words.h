// All of one day in words: the morning, the advice as it was known then with its rules, what was in
// force, and every entry with its details. Pure; no widgets.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/rules/plan.h"
#include "ui/models/history_entry.h"

namespace springback::ui {

struct DayEntry {
    EntryKey key;
    QString title;       ///< "Session, 18:30"
    QStringList details; ///< one line each
    QString outcome;     ///< of sessions and runs, as a sentence
    QString note;
};

struct DayWords {
    QString morning;              ///< "Morning pain 3, normal 1: moderate flare."
    std::optional<Advice> advice; ///< nothing outside of an episode
    QStringList reasons;          ///< each matched rule, most careful first
    QStringList measures;         ///< in force that day
    std::vector<DayEntry> entries;
};

/// What is on record in an entry, one line each, without its time, its note and its outcome.
template <HistoryRecord Record>
QStringList entryDetails(const Row<Record>& row, const EntryContext& context);

/// `judged` is the course to today, for how sessions and runs sat since.
DayWords dayWords(const Programme& programme, const RuleSet& rules, const Log& log,
                  const Course& judged, Day day);

} // namespace springback::ui
