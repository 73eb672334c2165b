// WeekBars: one amount a week as bars on a scale of its own. One kind of work only: raises, jumps
// and runs are not added up.
#pragma once

#include <QString>

#include "core/stats/series.h"
#include "ui/charts/chart_view.h"
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

class WeekBarsView : public ChartView {
    Q_OBJECT

public:
    explicit WeekBarsView(QWidget* parent = nullptr);

    void setData(WeekBarsData bars);

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    int daysPerKey() const override { return 7; }
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    Scale dayAxis() const;
    void paintBars(QPainter& painter, const QRectF& plot, const Scale& amount) const;
    double greatest() const;

    WeekBarsData m_data;
};

} // namespace springback::ui
