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

/// The text goes on to the right of a ribbon that is too short for it, up to `textEnd`.
void paintRibbon(QPainter& painter, const QRectF& ribbon, double textEnd, const QString& text,
                 const RibbonStyle& style)
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(ribbon, 3, 3);
    const QRectF room = QRectF(ribbon.left() + spacing::kTiny, ribbon.top(),
                               std::max(ribbon.right(), textEnd) - ribbon.left() - spacing::kSmall,
                               ribbon.height());
    const QString elided = metrics.elidedText(text, Qt::ElideRight, room.width());
    // One letter and dots say nothing.
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
        paintRibbon(painter, ribbon, ribbon.right(), phrases::stage(span.stage),
                    {tokens.accentSoft, tokens.accent});
    }
    row += data.stages.empty() ? 0 : 1;
    for (const MeasureKind kind : kindsIn(data.measures)) {
        std::optional<QRectF> before;
        // From the last to the first, so that each knows where the next begins.
        for (auto span = data.measures.rbegin(); span != data.measures.rend(); ++span) {
            if (span->kind == kind) {
                const QRectF ribbon = ribbonOf(span->period, row);
                paintRibbon(painter, ribbon, before ? before->left() : rect.right(),
                            phrases::measure(kind), {tokens.line, tokens.text});
                before = ribbon;
            }
        }
        ++row;
    }
}

} // namespace springback::ui
