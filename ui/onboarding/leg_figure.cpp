#include "ui/onboarding/leg_figure.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr QSizeF kFigure(124, 220); ///< design pixels that the path is drawn in
constexpr double kLine = 3.0;
constexpr double kSpotRadius = 15.0;

/// Calf, tendon and heel on the left, sole below, toes to the right, shin.
QPainterPath legOutline()
{
    QPainterPath path(QPointF(40, 6));
    path.cubicTo({36, 55}, {31, 95}, {33, 130});
    path.cubicTo({34, 155}, {18, 165}, {17, 188});
    path.cubicTo({17, 204}, {30, 209}, {54, 208});
    path.lineTo(117, 208);
    path.cubicTo({122, 190}, {95, 187}, {84, 176});
    path.cubicTo({72, 164}, {72, 138}, {75, 112});
    path.cubicTo({78, 80}, {86, 50}, {83, 6});
    return path;
}

QPointF spotAt(Location location)
{
    return location == Location::MidPortion ? QPointF(33, 116) : QPointF(20, 178);
}

} // namespace

LegFigure::LegFigure(Location spot, QWidget* parent) : QWidget(parent), m_spot(spot)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(spot == Location::MidPortion
                          ? tr("A lower leg with a spot on the tendon above the heel")
                          : tr("A lower leg with a spot where the tendon meets the heel"));
}

QSize LegFigure::sizeHint() const
{
    return {scaled(*this, static_cast<int>(kFigure.width())),
            scaled(*this, static_cast<int>(kFigure.height()))};
}

void LegFigure::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / kFigure.width(), height() / kFigure.height());
    painter.setPen(QPen(colours.text, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(legOutline());
    if (m_spot != Location::Unsure) {
        painter.setPen(QPen(colours.acceptable, kLine));
        painter.setBrush(colours.acceptableSoft);
        painter.drawEllipse(spotAt(m_spot), kSpotRadius, kSpotRadius);
    }
}

} // namespace springback::ui
