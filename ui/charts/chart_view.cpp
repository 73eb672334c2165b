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

constexpr int kDaysPerPage = 7;

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
    return m_reading ? textFor(*m_reading) : QString();
}

void ChartView::setReading(std::optional<Day> day)
{
    if (m_period.length() == 0) {
        day.reset();
    }
    if (day) {
        day = std::clamp(*day, m_period.first, m_period.last);
    }
    if (day == m_reading) {
        return;
    }
    m_reading = day;
    update();
    QAccessibleValueChangeEvent event(this, readingText());
    QAccessible::updateAccessibility(&event);
    Q_EMIT readingChanged();
}

void ChartView::setPeriod(Period period)
{
    m_period = period;
    setReading(std::nullopt);
    updateGeometry();
    update();
}

void ChartView::paintFocus(QPainter& painter) const
{
    if (hasFocus()) {
        shapes::focusRing(painter, rect(), spacing::kControlRadius, tokensOf(*this).accent);
    }
}

void ChartView::moveReading(int byDays)
{
    // The newest day is what a person wants to read first.
    setReading(m_reading ? *m_reading + days(byDays) : m_period.last);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveReading(-daysPerKey());
    case Qt::Key_Right:
        return moveReading(daysPerKey());
    case Qt::Key_PageUp:
        return moveReading(-kDaysPerPage);
    case Qt::Key_PageDown:
        return moveReading(kDaysPerPage);
    case Qt::Key_Home:
        return setReading(m_period.first);
    case Qt::Key_End:
        return setReading(m_period.last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_reading) {
            Q_EMIT dayChosen(*m_reading);
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
    setReading(dayUnder(event->position()));
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
    if (const auto day = dayUnder(event->position())) {
        setReading(day);
        Q_EMIT dayChosen(*day);
    }
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus()) {
        setReading(std::nullopt);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_reading && m_period.length() > 0) {
        setReading(m_period.last);
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
