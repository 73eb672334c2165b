// WeekBars: one amount a week as bars on a scale of its own. One kind of work only: raises, jumps
// and runs are not added up.
#pragma once

#include <QString>

#include "core/stats/series.h"
#include "ui/charts/day_chart_view.h"
#include "ui/charts/scale.h"

namespace springback::ui {

struct WeekBarsData {
    Period period;
    Series weeks; ///< as from weeklySums, in the unit shown
    QString unit; ///< "km"
    bool showDays = false;
};

/// "Week of 2 Mar: 1 240 kg."
QString inWords(const WeekBarsData& data, Day day);

class WeekBarsView : public DayChartView {
    Q_OBJECT

public:
    explicit WeekBarsView(QWidget* parent = nullptr);

    void setData(WeekBarsData bars);

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    int stopsPerKey() const override { return 7; }
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot(const QRectF& rect, const QFont& font) const;
    void paintBars(QPainter& painter, const QRectF& plot, const Scale& amount,
                   const Tokens& tokens) const;
    double greatest() const;

    WeekBarsData m_data;
};

} // namespace springback::ui
