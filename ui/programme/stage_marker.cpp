#include "ui/programme/stage_marker.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kMarkerSide = 30; ///< design pixels
constexpr int kLineWidth = 2;
constexpr int kMarkerGap = 4; ///< between the circle and the line

} // namespace

StageMarker::StageMarker(int number, bool last, QWidget* parent)
    : QWidget(parent), m_number(number), m_last(last)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StageMarker::setPlace(Place place)
{
    m_place = place;
    update();
}

QSize StageMarker::sizeHint() const
{
    const int side = scaled(*this, kMarkerSide);
    return {side, side};
}

void StageMarker::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const bool here = m_place == Place::Here;
    const bool behind = m_place == Place::Behind;
    const double side = scaled(*this, kMarkerSide);
    const double gap = scaled(*this, kMarkerGap);
    const QRectF circle(0, 0, width(), side);
    const QRectF round((width() - side) / 2, 0, side, side);
    QPainter painter(this);
    if (!m_last) {
        const double line = scaled(*this, kLineWidth);
        painter.fillRect(QRectF(circle.center().x() - line / 2, side + gap, line,
                                std::max(0.0, height() - side - 2 * gap)),
                         behind ? t.accent : t.line);
    }
    shapes::surface(painter, round, side / 2,
                    here     ? t.accent
                    : behind ? t.accentSoft
                             : t.card,
                    here     ? QColor()
                    : behind ? t.accent
                             : t.line,
                    1.5);
    if (behind) {
        const double inset = side / 4;
        shapes::checkMark(painter, round.adjusted(inset, inset, -inset, -inset), t.accent);
        return;
    }
    QFont font = fontFor(*this, TextRole::Body);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(here ? t.onAccent : t.muted);
    painter.drawText(round, Qt::AlignCenter, locale().toString(m_number));
}

void StageMarker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace springback::ui
