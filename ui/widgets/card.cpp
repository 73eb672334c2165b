#include "ui/widgets/card.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kEdgePixels = 6;

} // namespace

Card::Card(QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    fitToFont();
}

void Card::setEdge(const QColor& colour)
{
    m_edge = colour;
    fitToFont();
    update();
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const double radius = scaled(*this, spacing::kCardRadius);
    QPainter painter(this);
    shapes::surface(painter, QRectF(rect()), radius, t.card, m_chosen ? t.accent : t.line,
                    m_chosen ? 2.0 : 1.0);
    if (m_edge.isValid()) {
        QPainterPath outline;
        outline.addRoundedRect(QRectF(rect()), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, 0, scaled(*this, kEdgePixels), height()), m_edge);
    }
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fitToFont();
    }
}

void Card::fitToFont()
{
    const int margin = scaled(*this, spacing::kLarge);
    const int edge = m_edge.isValid() ? scaled(*this, kEdgePixels) : 0;
    m_body->setContentsMargins(margin + edge, margin, margin, margin);
    m_body->setSpacing(scaled(*this, spacing::kSmall));
}

} // namespace springback::ui
