// The log of the report: one row a day, in words. Pure; the other words are in report_words.h.
#pragma once

#include "ui/report/report_words.h"

namespace springback::ui {

ReportTable logTable(const Report& report, const Programme& programme);

} // namespace springback::ui
