// TracksView: the tracks as a widget with one crosshair, to zoom and to pan. Shows the data it is
// given; knows no journal.
#pragma once

#include <QPixmap>
#include <QTimer>

#include "ui/charts/day_chart_view.h"
#include "ui/charts/day_window.h"
#include "ui/charts/tracks_paint.h"

namespace springback::ui {

class TracksView : public DayChartView {
    Q_OBJECT

public:
    explicit TracksView(QWidget* parent = nullptr);

    /// Another range is shown whole; with the same one, what is in view and read stays.
    void setData(TracksData tracks);
    const TracksData& tracks() const { return m_data; }
    Period visible() const { return m_window.visible(); }
    /// Where the parts of the chart are now.
    const TracksGeometry& geometryOfTracks() const { return drawing().geometry; }

    QString summary() const override;
    ChartTable table() const override;
    void paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                    const QFont& font) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    std::optional<Day> dayUnder(const QPointF& point) const override;
    QString textFor(Day day) const override;
    int stopsPerPage() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// All that a crosshair moves over, kept until the data, the view or the looks are others.
    struct Drawing {
        QSize size;
        qreal ratio = 0;
        qint64 palette = 0;
        QFont font;
        Period window;
        TracksScene scene;
        TracksGeometry geometry;
        QPixmap picture;
    };

    const Drawing& drawing() const;
    void setWindow(DayWindow window);
    bool zoomOrPanBy(const QKeyEvent& event);
    void zoom(double factor, Day about);
    Day dayNear(const QPointF& point) const;
    void paintSelection(QPainter& painter) const;

    TracksData m_data;
    DayWindow m_window;
    mutable std::optional<Drawing> m_drawing;
    std::optional<QPointF> m_pressed;
    std::optional<Day> m_selectedTo; ///< while a stretch is being dragged out
    QTimer m_click;                  ///< runs while a click may become a double-click
    bool m_wheelZooms = false;       ///< the person works in the chart, not on the page
    int m_wheel = 0;                 ///< eighths of a degree that have not moved anything yet
};

} // namespace springback::ui
