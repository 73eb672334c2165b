#include "ui/charts/hatch.h"

#include <algorithm>
#include <cmath>

namespace springback::ui {

QVector<QLineF> hatch(const QRectF& area, double gap)
{
    QVector<QLineF> lines;
    if (area.isEmpty() || gap <= 0) {
        return lines;
    }
    // On each line x + y is the same.
    const double step = gap * std::sqrt(2.0);
    const double last = area.right() + area.bottom();
    for (double sum = std::ceil((area.left() + area.top()) / step) * step; sum < last;
         sum += step) {
        const double from = std::max(area.left(), sum - area.bottom());
        const double to = std::min(area.right(), sum - area.top());
        if (from < to) {
            lines.append(QLineF(from, sum - from, to, sum - to));
        }
    }
    return lines;
}

} // namespace springback::ui
