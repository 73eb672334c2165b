#include "ui/charts/dot_plot_view.h"

#include <QPainter>

namespace springback::ui {

DotPlotView::DotPlotView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : ChartView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DotPlotView::setPlot(DotPlot plot)
{
    m_plot = std::move(plot);
    resetStops();
}

QString DotPlotView::summary() const
{
    return m_plot.stops.empty() ? m_plot.empty : m_plot.summary;
}

void DotPlotView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                             const QFont& font) const
{
    paintPlot(painter, rect, m_plot, tokens, font);
}

QSize DotPlotView::sizeHint() const
{
    const int rows = static_cast<int>(m_plot.legend.size());
    return {scaled(*this, 560), scaled(*this, m_plot.stops.empty() ? 120 : 250 + 10 * rows)};
}

QSize DotPlotView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

std::optional<int> DotPlotView::stopUnder(const QPointF& point) const
{
    const QFont font = fontFor(*this, TextRole::Small);
    return stopNear(m_plot, dotPlotGeometry(chartRect(), m_plot, font), point);
}

QString DotPlotView::stopText(int stop) const
{
    return m_plot.stops[static_cast<std::size_t>(stop)].text;
}

std::optional<Day> DotPlotView::stopDay(int stop) const
{
    return m_plot.stops[static_cast<std::size_t>(stop)].day;
}

void DotPlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPlot(painter, chartRect(), m_plot, tokensOf(*this), fontFor(*this, TextRole::Small),
              stop());
    paintFocus(painter);
}

} // namespace springback::ui
