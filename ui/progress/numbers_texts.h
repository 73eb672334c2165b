// The words of the numbers section: the table's cells, and what more than proposed came to. Makes
// no widgets.
#pragma once

#include "core/stats/numbers.h"
#include "core/stats/overruled.h"
#include "ui/charts/chart_table.h"

namespace springback::ui {

/// One row a figure, one column a span; every cell says what it is beside the span before.
ChartTable numbersTable(const springback::Diary& diary, const std::vector<NumbersColumn>& columns);

/// "4 times more than proposed: 3 followed by a flare, 1 by normal mornings."
QString overruledText(const OverruledCount& count);
/// "Saturday 14 March: Single-leg raise 4 × 8 · 12.5 kg, proposed 4 × 8 · 10 kg. Flare on 15 Mar."
QString overruledText(const springback::Diary& diary, const OverruledDay& day);

} // namespace springback::ui
