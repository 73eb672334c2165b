// The small words that the pages about trouble share. Translated here only.
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/domain/day.h"

namespace springback::ui {

class TroubleText {
    Q_DECLARE_TR_FUNCTIONS(TroubleText)
};

} // namespace springback::ui

namespace springback::ui::phrases {

/// "20 November 2026": the year counts where a diary has been lying for long.
QString longDay(Day day);

} // namespace springback::ui::phrases
