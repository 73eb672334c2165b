// ChartView: what every chart widget can do: a reading that follows the mouse and the arrow keys, a
// focus ring, a voice for screen readers, its numbers as a table, its drawing on any device. What
// is read are stops, counted from 0; a chart over days is a DayChartView.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/day.h"
#include "ui/charts/chart_table.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// The whole chart in words.
    virtual QString summary() const = 0;
    /// The numbers behind the drawing.
    virtual ChartTable table() const = 0;
    /// The whole chart on screen, picture or page; without a reading.
    virtual void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                            const QFont& font) const = 0;
    /// The stop read, in words; empty without a reading.
    QString readingText() const;

    std::optional<int> stop() const { return m_stop; }
    /// Stops outside of the chart give the nearest inside.
    void setStop(std::optional<int> stop);

Q_SIGNALS:
    void readingChanged();
    void dataChanged();
    /// By a click, or by Enter on the reading.
    void dayChosen(springback::Day day);

protected:
    virtual int stopCount() const = 0;
    virtual std::optional<int> stopUnder(const QPointF& point) const = 0;
    virtual QString stopText(int stop) const = 0;
    /// The day to open; empty when the stop has none.
    virtual std::optional<Day> stopDay(int stop) const = 0;
    /// Where reading begins: the newest, which is what a person wants to read first.
    virtual int firstStop() const { return stopCount() - 1; }
    /// What Left and Right move by.
    virtual int stopsPerKey() const { return 1; }
    /// What Page Up and Page Down move by.
    virtual int stopsPerPage() const { return 7; }

    /// The data is another: takes the reading away and draws anew.
    void resetStops();
    void moveStop(int by);
    void paintFocus(QPainter& painter) const;
    /// Where the chart stands in the widget: inside the focus ring.
    QRectF chartRect() const;

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<int> m_stop;
};

} // namespace springback::ui
