// DayWindow: which days of a range are in view. Zooms and pans as a value; knows no pixels.
#pragma once

#include "core/stats/diary.h"

namespace springback::ui {

/// Always inside the range, and at least a week long where the range is.
class DayWindow {
public:
    static constexpr int kFewestDays = 7;

    /// All of the range.
    explicit DayWindow(Period range) : m_range(range), m_visible(range) {}

    Period range() const { return m_range; }
    Period visible() const { return m_visible; }
    bool isWhole() const { return m_visible == m_range; }

    /// `factor` times as many days. `about` keeps its place in the view.
    DayWindow zoomed(double factor, Day about) const;
    /// Later days come into view with a positive number.
    DayWindow panned(int byDays) const;
    /// Panned as little as brings the day into view.
    DayWindow showing(Day day) const;
    /// From one of the two days to the other.
    DayWindow over(Day from, Day to) const;
    DayWindow reset() const { return DayWindow(m_range); }

    friend bool operator==(const DayWindow&, const DayWindow&) = default;

private:
    /// Of that length, moved into the range.
    DayWindow placed(Day first, int length) const;

    Period m_range;
    Period m_visible;
};

} // namespace springback::ui
