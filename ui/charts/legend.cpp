#include "ui/charts/legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

#include "ui/charts/chart_marks.h"

namespace springback::ui {

namespace {

class LegendWords {
    Q_DECLARE_TR_FUNCTIONS(PainChart)
};

std::vector<LegendEntry> entriesFor(const PainChartData& data)
{
    const bool crowded = isCrowded(data);
    const auto hasEffort = [&](const auto& such) {
        return !crowded && std::any_of(data.efforts.begin(), data.efforts.end(), such);
    };
    const auto hasFlare = [&](bool mild) {
        return std::any_of(data.flares.begin(), data.flares.end(), [mild](const FlareMark& flare) {
            return (flare.kind == MorningKind::Mild) == mild;
        });
    };
    std::vector<LegendEntry> entries{{LegendSymbol::MorningLine, LegendWords::tr("morning"), {}}};
    if (!data.normal.empty()) {
        entries.push_back({LegendSymbol::NormalLine, LegendWords::tr("normal"), {}});
    }
    if (hasEffort([](const EffortPain& effort) { return !effort.run && effort.during; })) {
        entries.push_back({LegendSymbol::Session, LegendWords::tr("in a session"), {}});
    }
    if (hasEffort([](const EffortPain& effort) { return effort.run && effort.during; })) {
        entries.push_back({LegendSymbol::Run, LegendWords::tr("in a run"), {}});
    }
    if (hasEffort([](const EffortPain& effort) { return effort.after.has_value(); })) {
        entries.push_back({LegendSymbol::After, LegendWords::tr("after it"), {}});
    }
    if (hasFlare(false)) {
        entries.push_back({LegendSymbol::Flare, LegendWords::tr("flare"), {}});
    }
    if (!crowded && hasFlare(true)) {
        entries.push_back({LegendSymbol::MildFlare, LegendWords::tr("mild flare"), {}});
    }
    return entries;
}

void paintSymbol(QPainter& painter, LegendSymbol symbol, const QRectF& box, const Tokens& tokens)
{
    const QPointF middle = box.center();
    const double size = box.height() * 0.6;
    const QLineF line(box.left(), middle.y(), box.right(), middle.y());
    switch (symbol) {
    case LegendSymbol::MorningLine:
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawLine(line);
        break;
    case LegendSymbol::NormalLine:
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(line);
        break;
    case LegendSymbol::Session:
        Mark(painter, MarkShape::Circle, tokens.muted, size).drawAt(painter, middle);
        break;
    case LegendSymbol::Run:
        Mark(painter, MarkShape::Diamond, tokens.muted, size).drawAt(painter, middle);
        break;
    case LegendSymbol::After:
        Mark(painter, MarkShape::Dot, tokens.muted, size * kAfterShare).drawAt(painter, middle);
        break;
    case LegendSymbol::Flare:
        Mark(painter, MarkShape::Triangle, tokens.tooMuch, size).drawAt(painter, middle);
        break;
    case LegendSymbol::MildFlare:
        Mark(painter, MarkShape::HollowTriangle, tokens.tooMuch, size).drawAt(painter, middle);
        break;
    }
}

} // namespace

std::vector<LegendEntry> legendEntries(const PainChartData& data, const QPointF& topLeft,
                                       double width, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height();
    std::vector<LegendEntry> entries = entriesFor(data);
    QPointF at = topLeft;
    for (LegendEntry& entry : entries) {
        // A square for the symbol, and a space on each side of the text.
        const double taken = height * 1.3 + metrics.horizontalAdvance(entry.text);
        if (at.x() > topLeft.x() && at.x() + taken > topLeft.x() + width) {
            at = QPointF(topLeft.x(), at.y() + height * 1.2);
        }
        entry.rect = QRectF(at, QSizeF(taken, height));
        at.rx() += taken + height * 0.8;
    }
    return entries;
}

void paintLegend(QPainter& painter, const std::vector<LegendEntry>& entries, const Tokens& tokens,
                 const QFont& font)
{
    painter.save();
    painter.setFont(font);
    for (const LegendEntry& entry : entries) {
        const double side = entry.rect.height();
        const QRectF box(entry.rect.topLeft(), QSizeF(side, side));
        paintSymbol(painter, entry.symbol, box, tokens);
        painter.setPen(tokens.muted);
        painter.drawText(entry.rect.adjusted(side * 1.3, 0, side, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entry.text);
    }
    painter.restore();
}

} // namespace springback::ui
