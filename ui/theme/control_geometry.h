// Where the parts of a control lie and how large it wants to be, in the design's measures. Paints
// nothing.
#pragma once

#include <QStyle>

class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

namespace springback::ui::controls {

/// Design pixels for `widget`, which may be null: some callers ask without one.
int pixels(const QWidget* widget, int design);

/// A part of a combo box, spin box or scroll bar; `fallback` for the parts that stay Fusion's.
QRect comboBoxPart(const QStyleOptionComplex& box, QStyle::SubControl part, const QRect& fallback,
                   const QWidget* widget);
QRect spinBoxPart(const QStyleOptionComplex& box, QStyle::SubControl part, const QRect& fallback,
                  const QWidget* widget);
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, const QWidget* widget);

/// What a control of that content wants; `fusion` is what Fusion gave.
QSize controlSize(QStyle::ContentsType type, const QSize& contents, const QSize& fusion,
                  const QStyleOption* option, const QWidget* widget);

} // namespace springback::ui::controls
