#include "ui/programme/stage_moves.h"

#include <QCoreApplication>

#include "ui/qtconvert.h"

namespace springback::ui {

Change acceptingStage(Stage to, Day today)
{
    const QString reason = QCoreApplication::translate("StageMoves", "All conditions met");
    return adding(StageMove{today, to, fromQt(reason)});
}

Change recovering(Day today)
{
    const QString reason = QCoreApplication::translate("StageMoves", "Recovered");
    return adding(StageMove{today, Stage::Maintenance, fromQt(reason)});
}

} // namespace springback::ui
