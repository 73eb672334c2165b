// DotPlotView: a DotPlot as a widget. Shows the plot it is given; makes none.
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/charts/dot_plot.h"

namespace springback::ui {

class DotPlotView : public ChartView {
    Q_OBJECT

public:
    DotPlotView(const QString& objectName, const QString& accessibleName,
                QWidget* parent = nullptr);

    void setPlot(DotPlot plot);
    const DotPlot& plot() const { return m_plot; }

    QString summary() const override;
    ChartTable table() const override { return m_plot.table; }
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int stopCount() const override { return static_cast<int>(m_plot.stops.size()); }
    std::optional<int> stopUnder(const QPointF& point) const override;
    QString stopText(int stop) const override;
    std::optional<Day> stopDay(int stop) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    DotPlot m_plot;
};

} // namespace springback::ui
