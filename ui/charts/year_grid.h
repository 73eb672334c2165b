// Where the days and weeks of a year stand on the calendar charts: one column a week from Monday to
// Sunday, so that charts of one year stand below each other. Geometry only.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <optional>

#include "core/stats/diary.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

inline constexpr int kRowsOfWeek = 7;
/// Lines of text above and below the rows: the months, and two of a legend, with what parts them.
inline constexpr double kLinesBeside = 5.5;

class YearGrid {
public:
    /// Cells are square, as wide as `rect` gives room for and not above `maxPitch`.
    YearGrid(Period year, const QRectF& rect, double maxPitch, const QFont& font);

    int columns() const;
    int columnOf(Day day) const;
    double pitch() const { return m_pitch; }
    double top() const { return m_top; } ///< of the first row, below the months
    double left() const { return m_left; }
    QRectF cell(int column, int row) const;
    QRectF cell(Day day) const;
    std::optional<int> columnAt(double x) const;
    std::optional<Day> dayAt(const QPointF& point) const;

    /// The months above the first row; one that has no room beside the last is left out.
    void paintMonths(QPainter& painter, const Tokens& tokens) const;
    void paintWeekdays(QPainter& painter, const Tokens& tokens) const;

private:
    Period m_year;
    Day m_monday;
    QFont m_font;
    double m_left;
    double m_top;
    double m_pitch;
};

} // namespace springback::ui
