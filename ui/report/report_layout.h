// The sheets of the report: first the page that is read in a minute, then the log. Pure; paints
// nothing. Every sheet holds all that is put on it, however long the diary.
#pragma once

#include "ui/report/report_sheet.h"

namespace springback::ui {

/// At least one.
std::vector<ReportSheet> reportSheets(const ReportText& text, Paper paper);

} // namespace springback::ui
