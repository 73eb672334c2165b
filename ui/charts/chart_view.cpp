#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const ChartView*>(widget());
        switch (kind) {
        case QAccessible::Description:
            return view->summary();
        case QAccessible::Value:
            return view->readingText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }
};

QAccessibleInterface* chartAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view == nullptr ? nullptr : new ChartAccessible(view);
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&chartAccessible);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QString ChartView::readingText() const
{
    return m_stop ? stopText(*m_stop) : QString();
}

void ChartView::setStop(std::optional<int> stop)
{
    if (stopCount() == 0) {
        stop.reset();
    }
    if (stop) {
        stop = std::clamp(*stop, 0, stopCount() - 1);
    }
    if (stop == m_stop) {
        return;
    }
    m_stop = stop;
    update();
    QAccessibleValueChangeEvent event(this, readingText());
    QAccessible::updateAccessibility(&event);
    Q_EMIT readingChanged();
}

void ChartView::resetStops()
{
    setStop(std::nullopt);
    updateGeometry();
    update();
    Q_EMIT dataChanged();
}

void ChartView::moveStop(int by)
{
    setStop(m_stop ? *m_stop + by : firstStop());
}

void ChartView::paintFocus(QPainter& painter) const
{
    if (hasFocus()) {
        shapes::focusRing(painter, rect(), spacing::kControlRadius, tokensOf(*this).accent);
    }
}

QRectF ChartView::chartRect() const
{
    constexpr double kMargin = spacing::kSmall;
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveStop(-stopsPerKey());
    case Qt::Key_Right:
        return moveStop(stopsPerKey());
    case Qt::Key_PageUp:
        return moveStop(-stopsPerPage());
    case Qt::Key_PageDown:
        return moveStop(stopsPerPage());
    case Qt::Key_Home:
        return setStop(0);
    case Qt::Key_End:
        return setStop(stopCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto day = m_stop ? stopDay(*m_stop) : std::nullopt) {
            Q_EMIT dayChosen(*day);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setStop(stopUnder(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    // Taken, so that the release comes here.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (const auto stop = stopUnder(event->position())) {
        setStop(stop);
        if (const auto day = stopDay(*stop)) {
            Q_EMIT dayChosen(*day);
        }
    }
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus()) {
        setStop(std::nullopt);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_stop) {
        setStop(firstStop());
    }
    QWidget::focusInEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace springback::ui
