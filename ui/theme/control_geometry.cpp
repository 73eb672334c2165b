#include "ui/theme/control_geometry.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QStyleOption>

#include <algorithm>

#include "ui/theme/tokens.h"

namespace springback::ui::controls {

namespace {

// Design pixels.
constexpr int kControlHeight = 38;
constexpr int kFieldInset = 8; ///< between the frame of a field and its text
constexpr int kComboArrow = 28;
constexpr int kSpinArrows = 24;

QRect scrollBarSlider(const QStyleOptionSlider& bar, int minimumLength)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(bar.pageStep) * length / (qint64(range) + bar.pageStep));
        slider = std::min(std::max(slider, minimumLength), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    return flat ? QRect(bar.rect.left() + start, bar.rect.top(), slider, bar.rect.height())
                : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), slider);
}

bool hasArrows(const QStyleOption* option)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    return spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
}

} // namespace

/// Design pixels for `widget`, which may be null: some callers ask without one.
int pixels(const QWidget* widget, int design)
{
    if (widget != nullptr) {
        return scaled(*widget, design);
    }
    return std::max(1, design * QFontInfo(QApplication::font()).pixelSize() / 15);
}

QRect comboBoxPart(const QStyleOptionComplex& box, QStyle::SubControl part, const QRect& fallback,
                   const QWidget* widget)
{
    const int arrow = pixels(widget, kComboArrow);
    QRect rect = box.rect;
    if (part == QStyle::SC_ComboBoxArrow) {
        rect.setLeft(rect.right() - arrow);
    } else if (part == QStyle::SC_ComboBoxEditField) {
        rect.adjust(pixels(widget, kFieldInset), 2, -arrow, -2);
    } else {
        return fallback;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

QRect spinBoxPart(const QStyleOptionComplex& box, QStyle::SubControl part, const QRect& fallback,
                  const QWidget* widget)
{
    const int arrows = hasArrows(&box) ? pixels(widget, kSpinArrows) : 0;
    QRect rect = box.rect.adjusted(0, 2, 0, -2);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = QRect(rect.right() - arrows, rect.top(), arrows, rect.height() / 2);
        break;
    case QStyle::SC_SpinBoxDown:
        rect = QRect(rect.right() - arrows, rect.center().y(), arrows, rect.height() / 2);
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(pixels(widget, kFieldInset) - 2, 0, -std::max(arrows, 2), 0);
        break;
    default:
        return fallback;
    }
    return QStyle::visualRect(box.direction, box.rect, rect);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part, const QWidget* widget)
{
    const QRect all = bar.rect;
    const QRect slider = scrollBarSlider(bar, pixels(widget, spacing::kHuge));
    const bool flat = bar.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return flat ? QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()))
                    : QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return flat ? QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight())
                    : QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight());
    default:
        return {}; // no arrow buttons
    }
}

QSize controlSize(QStyle::ContentsType type, const QSize& contents, const QSize& fusion,
                  const QStyleOption* option, const QWidget* widget)
{
    const int height = std::max(pixels(widget, kControlHeight), fusion.height());
    const int inset = pixels(widget, kFieldInset);
    switch (type) {
    case QStyle::CT_PushButton:
        return {std::max(contents.width() + 2 * pixels(widget, spacing::kLarge), height),
                std::max(contents.height() + 2 * pixels(widget, 9), height)};
    case QStyle::CT_LineEdit:
        return {fusion.width() + 2 * inset, height};
    case QStyle::CT_ComboBox:
        return {contents.width() + 2 * inset + pixels(widget, kComboArrow), height};
    case QStyle::CT_SpinBox:
        return {contents.width() + inset +
                    (hasArrows(option) ? pixels(widget, kSpinArrows) : inset),
                height};
    case QStyle::CT_ToolButton:
        return option->state.testFlag(QStyle::State_AutoRaise)
                   ? fusion
                   : QSize(std::max(fusion.width(), height), height);
    case QStyle::CT_ProgressBar:
        return {fusion.width(), 10};
    case QStyle::CT_HeaderSection:
        return {fusion.width(), std::max(fusion.height(), pixels(widget, 32))};
    case QStyle::CT_MenuBarItem:
    case QStyle::CT_MenuItem:
        return {fusion.width(), fusion.height() + pixels(widget, spacing::kTiny)};
    default:
        return fusion;
    }
}

} // namespace springback::ui::controls
