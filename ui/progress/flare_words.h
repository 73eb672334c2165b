// The words of a flare's card: what it was, what was different in the week before it, what came
// next. Says what differed, never why. Makes no widgets.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/stats/flare_stories.h"

namespace springback::ui {

/// "14 March: morning 4, 2 above normal"; the year is named where it is not today's.
QString flareHeadline(const FlareEvent& event, Day today);
/// "Moderate flare, normal 2, stiffness 30 minutes"
QString flareNote(const FlareStory& story);
/// The sessions and runs that it belongs to.
QString flareEfforts(const FlareStory& story);

/// One row of the comparison.
struct FlareRow {
    QString figure;
    QString before;
    QString good;       ///< empty without good days
    QString difference; ///< "4 km more"; empty where nothing to tell differed

    friend bool operator==(const FlareRow&, const FlareRow&) = default;
};

std::vector<FlareRow> flareRows(const FlareStory& story, Units units);
/// "1 Feb – 7 Feb"
QString flareDays(const WeekOfLoad& week);
/// Which good days the comparison is with, where that needs saying; may be empty.
QString flareGoodDaysNote(const FlareStory& story);
/// What was different, in one sentence.
QString flareDifferences(const FlareStory& story, Units units);
QString flareAnswers(const FlareStory& story);
/// What was done next, a line each; never empty.
QStringList flareNext(const FlareStory& story, const Programme& programme, Units units);

} // namespace springback::ui
