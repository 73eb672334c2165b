#include "ui/widgets/figure_view.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

#include "ui/theme/tokens.h"
#include "ui/widgets/figure_paint.h"
#include "ui/widgets/motion.h"

namespace springback::ui {

namespace {

constexpr int kTickMilliseconds = 33;
constexpr QSize kWanted(340, 312); ///< design pixels
constexpr QSize kSmallest(150, 138);

QAccessibleInterface* figureAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<FigureView*>(object);
    return view == nullptr ? nullptr : new QAccessibleWidget(view, QAccessible::Graphic);
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent), m_reducedMotion(isMotionReduced(*this))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(&figureAccessible);
        return true;
    }();
}

void FigureView::setFigure(const ExerciseFigure& figure)
{
    m_figure = figure;
    m_moment = {};
    m_tick.stop();
    m_clock.invalidate();
    m_playedMilliseconds = 0;
    updateClock();
    update();
}

void FigureView::clear()
{
    m_figure.reset();
    updateClock();
    update();
}

void FigureView::setSoreSide(Side side)
{
    m_soreSide = side;
    update();
}

void FigureView::setWorkingSide(Side side)
{
    m_workingSide = side;
    update();
}

void FigureView::setPhase(MovePhase phase, double fraction)
{
    const std::optional<Moment> moment =
        m_figure ? momentOf(*m_figure, phase, fraction) : std::nullopt;
    m_playing = !moment;
    if (moment) {
        m_moment = *moment;
    }
    updateClock();
    update();
}

void FigureView::play()
{
    m_playing = true;
    updateClock();
}

void FigureView::pause()
{
    m_playing = false;
    updateClock();
}

void FigureView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    updateClock();
    update();
}

QSize FigureView::sizeHint() const
{
    return {scaled(*this, kWanted.width()), scaled(*this, kWanted.height())};
}

QSize FigureView::minimumSizeHint() const
{
    return {scaled(*this, kSmallest.width()), scaled(*this, kSmallest.height())};
}

void FigureView::updateClock()
{
    const bool runs = m_figure && m_playing && !m_reducedMotion && isVisible();
    if (runs == m_tick.isActive()) {
        return;
    }
    if (runs) {
        m_clock.start();
        m_tick.start(kTickMilliseconds, this);
        return;
    }
    m_tick.stop();
    m_playedMilliseconds += m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : 0;
    m_clock.invalidate();
}

void FigureView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_tick.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_moment = momentAt(*m_figure, m_playedMilliseconds + static_cast<int>(m_clock.elapsed()));
    update();
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_figure) {
        return;
    }
    const Side working = m_workingSide.value_or(m_soreSide);
    const bool isOther = m_soreSide != Side::Both && working != Side::Both && working != m_soreSide;
    const FigureSides sides{working == Side::Left, !isOther, isOther || m_soreSide == Side::Both};
    const FigureColours colours = figureColours(tokensOf(*this));
    QPainter painter(this);
    if (m_reducedMotion) {
        paintPoses(painter, QRectF(rect()), *m_figure, sides, colours);
    } else {
        paintFigure(painter, QRectF(rect()), *m_figure, m_moment, sides, colours);
    }
}

void FigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateClock();
}

void FigureView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateClock();
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace springback::ui
