#include "ui/programme/stage_marker.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kMarkerSide = 30; ///< design pixels, as the others
constexpr int kLineWidth = 2;
constexpr int kMarkerGap = 4; ///< between the circle and the lines

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
    return {scaled(*this, kMarkerSide), scaled(*this, kNameHeight)};
}

void StageMarker::paintLines(QPainter& painter, const QRectF& circle) const
{
    const Tokens& t = tokensOf(*this);
    const double line = scaled(*this, kLineWidth);
    const double gap = scaled(*this, kMarkerGap);
    const double left = circle.center().x() - line / 2;
    if (m_number > 1) {
        painter.fillRect(QRectF(left, 0, line, std::max(0.0, circle.top() - gap)),
                         m_place == Place::Ahead ? t.line : t.accent);
    }
    if (!m_last) {
        const double top = circle.bottom() + gap;
        painter.fillRect(QRectF(left, top, line, std::max(0.0, height() - top)),
                         m_place == Place::Behind ? t.accent : t.line);
    }
}

void StageMarker::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const bool here = m_place == Place::Here;
    const bool behind = m_place == Place::Behind;
    const double side = scaled(*this, kMarkerSide);
    const QRectF circle((width() - side) / 2, (scaled(*this, kNameHeight) - side) / 2, side, side);
    QPainter painter(this);
    paintLines(painter, circle);
    shapes::surface(painter, circle, side / 2,
                    here     ? t.accent
                    : behind ? t.accentSoft
                             : t.card,
                    here     ? QColor()
                    : behind ? t.accent
                             : t.line,
                    1.5);
    if (behind) {
        const double inset = side / 4;
        shapes::checkMark(painter, circle.adjusted(inset, inset, -inset, -inset), t.accent);
        return;
    }
    QFont font = fontFor(*this, TextRole::Body);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(here ? t.onAccent : t.muted);
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
}

void StageMarker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace springback::ui
