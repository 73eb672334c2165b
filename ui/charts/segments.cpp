#include "ui/charts/segments.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/day_axis.h"

namespace springback::ui {

namespace {

bool continues(const DayValue& row, const DayValue& next)
{
    return row.value && next.value && next.day == row.day + days(1);
}

Segments dayByDay(const Series& series, const Scale& x, const Scale& y)
{
    Segments found;
    const auto point = [&](const DayValue& row) {
        return QPointF(x.pixel(position(row.day)), y.pixel(*row.value));
    };
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!series[i].value) {
            continue;
        }
        const bool fromBefore = i > 0 && continues(series[i - 1], series[i]);
        const bool toNext = i + 1 < series.size() && continues(series[i], series[i + 1]);
        if (toNext) {
            found.lines.append(QLineF(point(series[i]), point(series[i + 1])));
        } else if (!fromBefore) {
            found.alone.append(point(series[i]));
        }
    }
    return found;
}

/// The values that share one column of pixels.
struct PixelColumn {
    double x = 0;
    double low = 0;
    double high = 0;
    const DayValue* first = nullptr;
    const DayValue* last = nullptr;
};

std::vector<PixelColumn> pixelColumns(const Series& series, const Scale& x)
{
    std::vector<PixelColumn> columns;
    for (const DayValue& row : series) {
        if (!row.value) {
            continue;
        }
        const double column = std::floor(x.pixel(position(row.day)));
        if (columns.empty() || columns.back().x != column) {
            columns.push_back({column, *row.value, *row.value, &row, &row});
        }
        columns.back().low = std::min(columns.back().low, *row.value);
        columns.back().high = std::max(columns.back().high, *row.value);
        columns.back().last = &row;
    }
    return columns;
}

Segments columnByColumn(const Series& series, const Scale& x, const Scale& y)
{
    Segments found;
    const PixelColumn* before = nullptr;
    const auto columns = pixelColumns(series, x);
    for (const PixelColumn& column : columns) {
        if (before != nullptr && continues(*before->last, *column.first)) {
            found.lines.append(QLineF(before->x, y.pixel(*before->last->value), column.x,
                                      y.pixel(*column.first->value)));
        }
        if (column.low < column.high) {
            found.lines.append(
                QLineF(column.x, y.pixel(column.low), column.x, y.pixel(column.high)));
        } else if (column.first == column.last) {
            found.alone.append(QPointF(column.x, y.pixel(column.low)));
        }
        before = &column;
    }
    return found;
}

} // namespace

Segments segments(const Series& series, const Scale& x, const Scale& y)
{
    const double columns = std::abs(x.pixelTo() - x.pixelFrom());
    return static_cast<double>(series.size()) > columns ? columnByColumn(series, x, y)
                                                        : dayByDay(series, x, y);
}

QVector<QLineF> steps(const Series& series, const Scale& x, const Scale& y)
{
    QVector<QLineF> lines;
    std::size_t i = 0;
    while (i < series.size()) {
        if (!series[i].value) {
            ++i;
            continue;
        }
        std::size_t last = i;
        while (last + 1 < series.size() && continues(series[last], series[last + 1]) &&
               *series[last + 1].value == *series[i].value) {
            ++last;
        }
        const double level = y.pixel(*series[i].value);
        const double from = x.pixel(position(series[i].day) - 0.5);
        if (i > 0 && continues(series[i - 1], series[i])) {
            lines.append(QLineF(from, y.pixel(*series[i - 1].value), from, level));
        }
        lines.append(QLineF(from, level, x.pixel(position(series[last].day) + 0.5), level));
        i = last + 1;
    }
    return lines;
}

} // namespace springback::ui
