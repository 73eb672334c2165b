// The flares of the report: what each was, what came before it and what was done, in words. Pure;
// the other words are in report_words.h.
#pragma once

#include "ui/report/report_words.h"

namespace springback::ui {

ReportTable flareTable(const Report& report, const Programme& programme);

} // namespace springback::ui
