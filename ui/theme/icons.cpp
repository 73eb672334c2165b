#include "ui/theme/icons.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QWidget>

#include <cassert>

namespace springback::ui {

QPixmap iconPixmap(const QString& name, int pixels, const QColor& colour, const QWidget& widget)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    assert(drawing.isValid());
    const double ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(pixels, pixels) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace springback::ui
