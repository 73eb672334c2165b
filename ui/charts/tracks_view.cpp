#include "ui/charts/tracks_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/day_axis.h"

namespace springback::ui {

TracksView::TracksView(QWidget* parent)
    : DayChartView(parent), m_window(Period{Day{}, Day{} - days(1)})
{
    setObjectName(QStringLiteral("tracks"));
    setAccessibleName(tr("Pain and work"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] {
        if (const auto day = reading()) {
            Q_EMIT dayChosen(*day);
        }
    });
    // Keys lead to days out of view.
    connect(this, &ChartView::readingChanged, this, [this] {
        if (const auto day = reading()) {
            setWindow(m_window.showing(*day));
        }
    });
}

void TracksView::setData(TracksData tracks)
{
    const std::optional<Day> before = reading();
    m_data = std::move(tracks);
    if (m_data.period() != m_window.range()) {
        m_window = DayWindow(m_data.period());
    }
    m_drawing.reset();
    m_click.stop();
    setPeriod(m_data.period());
    if (before && m_data.period().contains(*before)) {
        setReading(before);
    }
}

QString TracksView::summary() const
{
    return summaryInWords(m_data, visible());
}

ChartTable TracksView::table() const
{
    return tableOf(m_data);
}

void TracksView::paintChart(QPainter& painter, const QRectF& rect, const Tokens& tokens,
                            const QFont& font) const
{
    const TracksScene scene = sceneOf(m_data, visible());
    ui::paint(painter, tracksGeometry(rect, scene, font), scene, tokens, font);
}

QSize TracksView::sizeHint() const
{
    const double height = tracksHeight(m_data, fontFor(*this, TextRole::Small));
    return {scaled(*this, 560), static_cast<int>(std::ceil(height)) + 2 * spacing::kSmall};
}

QSize TracksView::minimumSizeHint() const
{
    return {scaled(*this, 240), sizeHint().height()};
}

std::optional<Day> TracksView::dayUnder(const QPointF& point) const
{
    const QRectF plots = geometryOfTracks().plots();
    const bool inside = visible().length() > 0 && plots.contains(point);
    return inside ? std::optional<Day>(dayNear(point)) : std::nullopt;
}

Day TracksView::dayNear(const QPointF& point) const
{
    return dayAt(point.x(), visible(), geometryOfTracks().x());
}

QString TracksView::textFor(Day day) const
{
    return inWords(m_data, day, barsFor(visible()));
}

int TracksView::stopsPerPage() const
{
    // Over years a week is hardly seen to move.
    return visible().length() > 3 * 366 ? 28 : 7;
}

const TracksView::Drawing& TracksView::drawing() const
{
    const QFont font = fontFor(*this, TextRole::Small);
    if (m_drawing && m_drawing->size == size() && m_drawing->ratio == devicePixelRatioF() &&
        m_drawing->palette == palette().cacheKey() && m_drawing->font == font &&
        m_drawing->window == visible()) {
        return *m_drawing;
    }
    TracksScene scene = sceneOf(m_data, visible());
    TracksGeometry geometry = tracksGeometry(chartRect(), scene, font);
    Drawing made{size(),
                 devicePixelRatioF(),
                 palette().cacheKey(),
                 font,
                 visible(),
                 std::move(scene),
                 std::move(geometry),
                 QPixmap(size() * devicePixelRatioF())};
    made.picture.setDevicePixelRatio(made.ratio);
    made.picture.fill(Qt::transparent);
    if (!made.picture.isNull()) {
        QPainter painter(&made.picture);
        ui::paint(painter, made.geometry, made.scene, tokensOf(*this), font);
    }
    m_drawing = std::move(made);
    return *m_drawing;
}

void TracksView::paintEvent(QPaintEvent*)
{
    const Drawing& drawn = drawing();
    QPainter painter(this);
    painter.drawPixmap(0, 0, drawn.picture);
    paintSelection(painter);
    if (const auto day = reading()) {
        ui::paintReading(painter, drawn.geometry, drawn.scene, m_data, *day, tokensOf(*this),
                         drawn.font);
    }
    paintFocus(painter);
}

void TracksView::paintSelection(QPainter& painter) const
{
    if (!m_pressed || !m_selectedTo) {
        return;
    }
    const TracksGeometry& geometry = geometryOfTracks();
    const auto [from, to] = std::minmax({dayNear(*m_pressed), *m_selectedTo});
    QRectF band = geometry.plots();
    band.setLeft(geometry.x().pixel(position(from) - 0.5));
    band.setRight(geometry.x().pixel(position(to) + 0.5));
    QColor fill = tokensOf(*this).accent;
    fill.setAlphaF(0.15F);
    painter.fillRect(band, fill);
    painter.setPen(QPen(tokensOf(*this).accent, 1));
    painter.drawRect(band);
}

void TracksView::setWindow(DayWindow window)
{
    if (window == m_window) {
        return;
    }
    m_window = window;
    update();
}

void TracksView::zoom(double factor, Day about)
{
    setWindow(m_window.zoomed(factor, about));
}

} // namespace springback::ui
