// The hands on the TracksView: keys, mouse and wheel.
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/tracks_view.h"

namespace springback::ui {

namespace {

constexpr double kZoomStep = 0.75;
constexpr int kWheelStep = 120; // eighths of a degree, a notch of most wheels

} // namespace

bool TracksView::zoomOrPanBy(const QKeyEvent& event)
{
    const Day middle = visible().first + days(visible().length() / 2);
    const int half = std::max(1, visible().length() / 2);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const auto pan = [this](int byDays) {
        setWindow(m_window.panned(byDays));
        if (const auto day = reading()) {
            setReading(std::clamp(*day, visible().first, visible().last));
        }
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoomStep, reading().value_or(middle));
        return true;
    case Qt::Key_Minus:
        zoom(1 / kZoomStep, reading().value_or(middle));
        return true;
    case Qt::Key_0:
        setWindow(m_window.reset());
        return true;
    case Qt::Key_Comma:
        return pan(-half);
    case Qt::Key_Period:
        return pan(half);
    case Qt::Key_Left:
        return control && pan(-half);
    case Qt::Key_Right:
        return control && pan(half);
    default:
        return false;
    }
}

void TracksView::keyPressEvent(QKeyEvent* event)
{
    if (m_selectedTo && event->key() == Qt::Key_Escape) {
        m_pressed.reset();
        m_selectedTo.reset();
        update();
    } else if (visible().length() > 0 && zoomOrPanBy(*event)) {
        m_wheelZooms = true;
    } else {
        DayChartView::keyPressEvent(event);
    }
}

void TracksView::mousePressEvent(QMouseEvent* event)
{
    m_wheelZooms = true;
    m_selectedTo.reset();
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && dayUnder(event->position())) {
        m_pressed = event->position();
    }
    DayChartView::mousePressEvent(event);
}

void TracksView::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = m_pressed && (event->position() - *m_pressed).manhattanLength() >=
                                      QGuiApplication::styleHints()->startDragDistance();
    if (m_pressed && (far || m_selectedTo)) {
        m_selectedTo = dayNear(event->position());
        setReading(m_selectedTo);
        update();
        return;
    }
    DayChartView::mouseMoveEvent(event);
}

void TracksView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto to = std::exchange(m_selectedTo, std::nullopt);
    if (event->button() != Qt::LeftButton || !pressed) {
        return;
    }
    if (to) {
        setWindow(m_window.over(dayNear(*pressed), *to));
        update();
    } else if (m_window.isWhole()) {
        DayChartView::mouseReleaseEvent(event);
    } else if (const auto day = dayUnder(event->position())) {
        // The click may be the first half of a double-click, which shows the range again.
        setReading(day);
        m_click.start(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    }
}

void TracksView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_click.stop();
    m_pressed.reset();
    setWindow(m_window.reset());
    event->accept();
}

void TracksView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    const bool zooms =
        (hasFocus() && m_wheelZooms) || event->modifiers().testFlag(Qt::ControlModifier);
    const auto day = dayUnder(event->position());
    if (!day || (!sideways && !zooms)) {
        // The page scrolls.
        event->ignore();
        return;
    }
    event->accept();
    m_wheel += turned.x() != 0 ? turned.x() : turned.y();
    const int steps = m_wheel / kWheelStep;
    m_wheel %= kWheelStep;
    if (sideways) {
        setWindow(m_window.panned(-steps * std::max(1, visible().length() / 10)));
    } else if (steps != 0) {
        zoom(std::pow(kZoomStep, steps), *day);
    }
    setReading(dayUnder(event->position()));
}

void TracksView::focusOutEvent(QFocusEvent* event)
{
    m_wheelZooms = false;
    DayChartView::focusOutEvent(event);
}

} // namespace springback::ui
