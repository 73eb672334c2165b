#include "ui/theme/controls.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

#include "ui/theme/control_geometry.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui::controls {

namespace {

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

} // namespace

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

void drawFieldFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const QColor quiet = enabled ? tinted(t.line, t.muted, 0.35) : t.line;
    shapes::surface(painter, QRectF(option.rect), pixels(widget, spacing::kControlRadius),
                    enabled ? t.card : t.background,
                    focus     ? t.accent
                    : hovered ? t.muted
                              : quiet,
                    focus ? 2.0 : 1.0);
}

void drawArrow(const QStyleOption& option, QPainter& painter, const QRect& rect,
               shapes::Direction direction, bool usable, const QWidget* widget)
{
    const Tokens& t = tokensOf(option.palette);
    const bool live = usable && has(option, QStyle::State_Enabled);
    shapes::chevron(painter, QRectF(rect), pixels(widget, 9), direction, live ? t.muted : t.line);
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

void drawScrollBarSlider(const QStyleOptionSlider& bar, QPainter& painter, const QRect& rect)
{
    const Tokens& t = tokensOf(bar.palette);
    const QRectF slider = QRectF(rect).adjusted(3, 3, -3, -3);
    const bool held = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    shapes::surface(painter, slider, std::min(slider.width(), slider.height()) / 2,
                    held ? t.muted : tinted(t.line, t.muted, 0.4));
}

} // namespace springback::ui::controls
