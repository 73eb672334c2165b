#include "ui/charts/day_window.h"

#include <algorithm>
#include <cmath>

namespace springback::ui {

DayWindow DayWindow::placed(Day first, int length) const
{
    DayWindow window(m_range);
    const int whole = m_range.length();
    const int kept = std::clamp(length, std::min(kFewestDays, whole), whole);
    if (kept > 0) {
        const Day latest = m_range.last - days(kept - 1);
        window.m_visible.first = std::clamp(first, m_range.first, latest);
        window.m_visible.last = window.m_visible.first + days(kept - 1);
    }
    return window;
}

DayWindow DayWindow::zoomed(double factor, Day about) const
{
    const int before = m_visible.length();
    if (before == 0) {
        return *this;
    }
    const Day anchor = std::clamp(about, m_visible.first, m_visible.last);
    const double wanted = std::clamp(before * factor, 1.0, static_cast<double>(m_range.length()));
    const int length = std::max(static_cast<int>(std::round(wanted)), kFewestDays);
    // The middle of the anchor's day stands where it stood.
    const double share = (static_cast<double>((anchor - m_visible.first).count()) + 0.5) / before;
    const int left = static_cast<int>(std::round(share * length - 0.5));
    return placed(anchor - days(left), length);
}

DayWindow DayWindow::panned(int byDays) const
{
    return placed(m_visible.first + days(byDays), m_visible.length());
}

DayWindow DayWindow::showing(Day day) const
{
    const Day first = std::min(std::max(m_visible.first, day - days(m_visible.length() - 1)), day);
    return placed(first, m_visible.length());
}

DayWindow DayWindow::over(Day from, Day to) const
{
    const Day first = std::min(from, to);
    const int length = static_cast<int>((std::max(from, to) - first).count()) + 1;
    // What is too short grows on both sides.
    return placed(first - days(std::max(0, kFewestDays - length) / 2), length);
}

} // namespace springback::ui
