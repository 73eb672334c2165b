// The SVG icons of resources/icons, in one colour. An icon does not follow a later change of the
// theme: ask again on QEvent::PaletteChange.
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QWidget;

namespace springback::ui {

/// The icon of that name ("today"), a square of `pixels` for the widget's screen.
QPixmap iconPixmap(const QString& name, int pixels, const QColor& colour, const QWidget& widget);

} // namespace springback::ui
