#include "ui/charts/ribbons.h"

#include <QFontMetricsF>

#include <algorithm>

#include "ui/charts/day_axis.h"
#include "ui/phrases.h"

namespace springback::ui {

namespace {

struct RibbonStyle {
    QColor fill;
    QColor ink;
};

std::vector<MeasureKind> kindsIn(const std::vector<MeasureSpan>& measures)
{
    std::vector<MeasureKind> kinds;
    for (const MeasureSpan& span : measures) {
        if (std::find(kinds.begin(), kinds.end(), span.kind) == kinds.end()) {
            kinds.push_back(span.kind);
        }
    }
    return kinds;
}

/// The text stands in the ribbon, or beside it where that is free: the right, then the left. In too
/// little room it is cut, and left out where only a letter would remain.
void paintRibbon(QPainter& painter, const QRectF& ribbon, const QRectF& free, const QString& text,
                 const RibbonStyle& style)
{
    const QFontMetricsF metrics(painter.font());
    const double needed = metrics.horizontalAdvance(text) + 2 * spacing::kTiny;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(ribbon, 3, 3);
    QRectF room = ribbon;
    if (ribbon.width() < needed && free.right() - ribbon.right() >= needed) {
        room.moveLeft(ribbon.right());
        room.setWidth(needed);
    } else if (ribbon.width() < needed && ribbon.left() - free.left() >= needed) {
        room.setWidth(needed);
        room.moveRight(ribbon.left());
    }
    room.adjust(spacing::kTiny, 0, 0, 0);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, room.width());
    if (elided == text || elided.size() > 4) {
        painter.setPen(style.ink);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elided);
    }
}

} // namespace

int ribbonRows(const PainChartData& data)
{
    return static_cast<int>(kindsIn(data.measures).size()) + (data.stages.empty() ? 0 : 1);
}

void paintRibbons(QPainter& painter, const QRectF& rect, double rowHeight,
                  const PainChartData& data, const Scale& x, const Tokens& tokens)
{
    const auto ribbonOf = [&](Period period, int row) {
        const double left = x.pixel(position(period.first) - 0.5);
        const double right = x.pixel(position(period.last) + 0.5);
        return QRectF(left, rect.top() + row * rowHeight + 1, std::max(1.0, right - left - 1),
                      rowHeight - 2);
    };
    int row = 0;
    for (const StageSpan& span : data.stages) {
        const QRectF ribbon = ribbonOf(span.period, row);
        paintRibbon(painter, ribbon, ribbon, phrases::stage(span.stage),
                    {tokens.accentSoft, tokens.accent});
    }
    row += data.stages.empty() ? 0 : 1;
    for (const MeasureKind kind : kindsIn(data.measures)) {
        std::vector<QRectF> ribbons;
        for (const MeasureSpan& span : data.measures) {
            if (span.kind == kind) {
                ribbons.push_back(ribbonOf(span.period, row));
            }
        }
        for (std::size_t i = 0; i < ribbons.size(); ++i) {
            QRectF free = rect;
            free.setLeft(i > 0 ? ribbons[i - 1].right() : rect.left());
            free.setRight(i + 1 < ribbons.size() ? ribbons[i + 1].left() : rect.right());
            paintRibbon(painter, ribbons[i], free, phrases::measure(kind),
                        {tokens.line, tokens.text});
        }
        ++row;
    }
}

} // namespace springback::ui
