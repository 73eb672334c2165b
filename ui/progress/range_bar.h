// RangeBar: for which days the progress page speaks. One of four, by mouse or arrow keys; the
// choice is remembered in QSettings.
#pragma once

#include <array>

#include "core/stats/diary.h"
#include "ui/widgets/pill_bar.h"

namespace springback::ui {

enum class ProgressRange { FourWeeks, TenWeeks, Year, All };

/// The days of the range up to today.
Period periodOf(ProgressRange range, const Log& log, Day today);

class RangeBar : public PillBar {
    Q_OBJECT

public:
    explicit RangeBar(QWidget* parent = nullptr);

    ProgressRange range() const { return static_cast<ProgressRange>(chosen()); }

Q_SIGNALS:
    void rangeChanged(springback::ui::ProgressRange range);
};

} // namespace springback::ui

namespace springback {

template <> struct EnumNames<ui::ProgressRange> {
    static constexpr std::array<std::string_view, 4> values{"4_weeks", "10_weeks", "year", "all"};
};

} // namespace springback
