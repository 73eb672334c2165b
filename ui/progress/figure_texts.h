// The words of the cards beside the charts: a figure, what it is compared with, and a note. Makes
// no widgets.
#pragma once

#include <QString>

#include "core/stats/summary.h"

namespace springback::ui {

struct FigureText {
    QString figure;
    QString words; ///< beside the figure
    QString note;  ///< below it; may be empty

    friend bool operator==(const FigureText&, const FigureText&) = default;
};

FigureText normalText(const springback::Diary& diary, Period period);
FigureText raisesText(const springback::Diary& diary);
FigureText flaresText(const springback::Diary& diary, Period period);
QString trainingText(const TrainingCount& count);

} // namespace springback::ui
