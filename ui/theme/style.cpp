#include "ui/theme/style.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

using shapes::Direction;

/// Design pixels for `widget`, which may be null: some callers ask without one.
int pixels(const QWidget* widget, int design)
{
    if (widget != nullptr) {
        return scaled(*widget, design);
    }
    return std::max(1, design * QFontInfo(QApplication::font()).pixelSize() / 15);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A little of `over` on `base`: what a pressed or hovered surface looks like.
QColor tinted(const QColor& base, const QColor& over, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return QColor(mix(base.red(), over.red()), mix(base.green(), over.green()),
                  mix(base.blue(), over.blue()));
}

double shade(const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled)) {
        return 0.0;
    }
    return has(option, QStyle::State_Sunken)      ? 0.16
           : has(option, QStyle::State_MouseOver) ? 0.08
                                                  : 0.0;
}

bool isPrimary(const QStyleOptionButton& button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton);
}

/// The text of a button: what its foreground role says, else accent; on a filled one, on accent.
QColor labelColour(const QStyleOptionButton& button, const QWidget* widget)
{
    const Tokens& t = tokensOf(button.palette);
    if (!has(button, QStyle::State_Enabled)) {
        return button.palette.color(QPalette::Disabled, QPalette::ButtonText);
    }
    if (isPrimary(button)) {
        return t.onAccent;
    }
    const auto role = widget != nullptr ? widget->foregroundRole() : QPalette::ButtonText;
    return role == QPalette::ButtonText ? t.accent : button.palette.color(role);
}

void drawPushButton(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(button.palette);
    const QRectF rect(button.rect);
    const double radius = pixels(widget, spacing::kControlRadius);
    const bool enabled = has(button, QStyle::State_Enabled);
    if (isPrimary(button)) {
        const QColor fill = enabled ? tinted(t.accent, t.text, shade(button)) : t.line;
        shapes::surface(painter, rect, radius, fill);
    } else if (button.features.testFlag(QStyleOptionButton::Flat)) {
        if (shade(button) > 0) {
            shapes::surface(painter, rect, radius, t.accentSoft);
        }
    } else {
        const bool on = has(button, QStyle::State_On);
        const QColor fill = tinted(on ? t.accentSoft : t.card, t.accent, shade(button));
        shapes::surface(painter, rect, radius, fill, on ? t.accent : t.line);
    }
    if (has(button, QStyle::State_HasFocus)) {
        const bool filled = isPrimary(button);
        const QRectF ring = filled ? rect.adjusted(3, 3, -3, -3) : rect;
        shapes::focusRing(painter, ring, filled ? radius - 3 : radius,
                          filled ? t.onAccent : t.accent);
    }
}

void drawToolButton(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool lifted = !has(option, QStyle::State_AutoRaise);
    const bool on = has(option, QStyle::State_On);
    if (!lifted && !on && shade(option) <= 0) {
        return;
    }
    shapes::surface(painter, QRectF(option.rect), pixels(widget, spacing::kControlRadius),
                    tinted(on ? t.accentSoft : t.card, t.accent, shade(option)),
                    lifted ? t.line : QColor());
}

/// The frame of everything one types or chooses in.
void drawFieldFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const QColor border = focus                                ? t.accent
                          : shade(option) > 0 && enabled       ? t.muted
                          : has(option, QStyle::State_Enabled) ? tinted(t.line, t.muted, 0.35)
                                                               : t.line;
    shapes::surface(painter, QRectF(option.rect), pixels(widget, spacing::kControlRadius),
                    enabled ? t.card : t.background, border, focus ? 2.0 : 1.0);
}

void drawCheckBox(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool marked = partly || has(option, QStyle::State_On);
    const QColor ink = enabled ? t.accent : t.muted;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    shapes::surface(painter, box, pixels(widget, spacing::kTiny), marked ? ink : t.card,
                    marked              ? ink
                    : shade(option) > 0 ? t.accent
                                        : t.muted,
                    1.5);
    if (partly) {
        shapes::partlyMark(painter, box, t.onAccent);
    } else if (marked) {
        shapes::checkMark(painter, box, t.onAccent);
    }
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokensOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const QColor ink = has(option, QStyle::State_Enabled) ? t.accent : t.muted;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    shapes::surface(painter, box, box.width() / 2, t.card, on ? ink : t.muted, on ? 2.0 : 1.5);
    if (on) {
        const double inset = box.width() * 0.28;
        const QRectF dot = box.adjusted(inset, inset, -inset, -inset);
        shapes::surface(painter, dot, dot.width() / 2, ink);
    }
}

/// Background of a row's cell, and the line under it where the table has no grid.
void drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option.rect, t.accentSoft);
    } else if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table != nullptr && !table->showGrid()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         t.line);
    }
}

void drawProgress(const QStyleOption& option, QPainter& painter, bool groove)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (bar == nullptr) {
        return;
    }
    const Tokens& t = tokensOf(option.palette);
    QRectF rect(option.rect);
    const double height = std::min(rect.height(), 10.0);
    rect = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height);
    if (groove) {
        shapes::surface(painter, rect, height / 2, t.line);
        return;
    }
    const int span = bar->maximum - bar->minimum;
    const double part = span > 0 ? double(bar->progress - bar->minimum) / span : 0.0;
    if (part <= 0) {
        return;
    }
    const double width = std::max(height, rect.width() * std::min(part, 1.0));
    if (bar->direction == Qt::RightToLeft) {
        rect.setLeft(rect.right() - width);
    } else {
        rect.setWidth(width);
    }
    shapes::surface(painter, rect, height / 2, t.accent);
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.card);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     t.line);
}

/// True for the text of a combo or spin box: its frame is the box's.
bool isInsideField(const QWidget* widget)
{
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

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

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr && !widget->testAttribute(Qt::WA_SetFont)) {
        QFont weightOnly; // the size keeps following the application's font
        weightOnly.setWeight(QFont::DemiBold);
        widget->setFont(weightOnly);
    }
    if (qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
        qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QLineEdit*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPushButton(*button, *painter, widget);
            return;
        }
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        drawToolButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton*>(widget) == nullptr) { // draws its own
            shapes::focusRing(*painter, QRectF(option->rect), pixels(widget, spacing::kTiny),
                              tokensOf(option->palette).accent);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->lineWidth > 0) {
                drawFieldFrame(*option, *painter, widget);
            } else if (!isInsideField(widget)) {
                painter->fillRect(option->rect, tokensOf(option->palette).card);
            }
            return;
        }
        break;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        shapes::surface(*painter, QRectF(option->rect), 0, QColor(),
                        tokensOf(option->palette).line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter, widget);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(*option, *painter, widget);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_ProgressBarGroove:
        drawProgress(*option, *painter, true);
        return;
    case CE_ProgressBarContents:
        drawProgress(*option, *painter, false);
        return;
    case CE_ProgressBarLabel:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
    case CC_SpinBox:
        drawField(option, control, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void Style::drawButtonLabel(const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr) {
        return;
    }
    QStyleOptionButton coloured(*button);
    coloured.palette.setColor(QPalette::ButtonText, labelColour(*button, widget));
    coloured.features &= ~QStyleOptionButton::DefaultButton;
    QProxyStyle::drawControl(CE_PushButtonLabel, &coloured, painter, widget);
}

void Style::drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (item == nullptr) {
        return;
    }
    QStyleOptionViewItem quiet(*item);
    quiet.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
    QProxyStyle::drawControl(CE_ItemViewItem, &quiet, painter, widget);
}

void Style::drawHeaderLabel(const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header == nullptr) {
        return;
    }
    QStyleOptionHeader muted(*header);
    muted.palette.setColor(QPalette::ButtonText, tokensOf(header->palette).muted);
    muted.state.setFlag(State_On, false); // a bold title where a cell is chosen jumps about
    QProxyStyle::drawControl(CE_HeaderLabel, &muted, painter, widget);
}

void Style::drawField(const QStyleOptionComplex* option, ComplexControl control, QPainter* painter,
                      const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    drawFieldFrame(*option, *painter, widget);
    const QColor ink = has(*option, State_Enabled) ? t.muted : t.line;
    const double size = pixels(widget, 10);
    const auto arrow = [&](SubControl part, Direction direction, bool usable) {
        if (option->subControls.testFlag(part)) {
            const QRect rect = proxy()->subControlRect(control, option, part, widget);
            shapes::chevron(*painter, QRectF(rect), size, direction, usable ? ink : t.line);
        }
    };
    if (control == CC_ComboBox) {
        arrow(SC_ComboBoxArrow, Direction::Down, true);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        arrow(SC_SpinBoxUp, Direction::Up,
              spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
        arrow(SC_SpinBoxDown, Direction::Down,
              spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
    }
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar == nullptr || bar->maximum <= bar->minimum) {
        return;
    }
    const Tokens& t = tokensOf(option->palette);
    QRectF slider(proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    slider.adjust(3, 3, -3, -3);
    const bool held = bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    shapes::surface(*painter, slider, std::min(slider.width(), slider.height()) / 2,
                    held ? t.muted : tinted(t.line, t.muted, 0.4));
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            const int inset = pixels(widget, spacing::kTiny);
            rect.adjust(inset, 0, -inset, 0);
        }
    } else if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        return option->rect;
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
    const QRect all = bar->rect;
    const QRect slider = scrollBarSlider(*bar, pixels(widget, spacing::kHuge));
    const bool flat = bar->orientation == Qt::Horizontal;
    switch (subControl) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return flat ? QRect(all.topLeft(), QPoint(slider.left() - 1, all.bottom()))
                    : QRect(all.topLeft(), QPoint(all.right(), slider.top() - 1));
    case SC_ScrollBarAddPage:
        return flat ? QRect(QPoint(slider.right() + 1, all.top()), all.bottomRight())
                    : QRect(QPoint(all.left(), slider.bottom() + 1), all.bottomRight());
    default:
        return {}; // no arrow buttons
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int control = pixels(widget, 38);
    switch (type) {
    case CT_PushButton:
        size.rwidth() = std::max(contents.width() + 2 * pixels(widget, spacing::kLarge), control);
        size.rheight() = std::max(contents.height() + 2 * pixels(widget, 9), control);
        break;
    case CT_LineEdit:
        size.rwidth() += 2 * pixels(widget, spacing::kTiny);
        size.rheight() = std::max(size.height(), control);
        break;
    case CT_ComboBox:
        size.rwidth() += pixels(widget, spacing::kSmall);
        size.rheight() = std::max(size.height(), control);
        break;
    case CT_SpinBox:
        size.rheight() = std::max(size.height(), control);
        break;
    case CT_ProgressBar:
        size.rheight() = 10;
        break;
    case CT_HeaderSection:
        size.rheight() = std::max(size.height(), pixels(widget, 32));
        break;
    case CT_MenuBarItem:
    case CT_MenuItem:
        size.rheight() += pixels(widget, spacing::kTiny);
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return pixels(widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return pixels(widget, spacing::kSmall);
    case PM_ScrollBarExtent:
        return pixels(widget, 14);
    case PM_HeaderDefaultSectionSizeVertical:
        return pixels(widget, 42);
    case PM_HeaderMargin:
        return pixels(widget, spacing::kTiny);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return static_cast<int>(
            (option != nullptr ? tokensOf(option->palette) : tokens(Scheme::Light)).line.rgb());
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace springback::ui
