#include "ui/theme/style.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>

#include "ui/theme/control_geometry.h"
#include "ui/theme/controls.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

/// True for the text of a combo or spin box: its frame is the box's.
bool isInsideField(const QWidget* widget)
{
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
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
    if (qobject_cast<QPlainTextEdit*>(widget) != nullptr) {
        widget->installEventFilter(this);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
        qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QLineEdit*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

/// A text of many lines paints what is in its frame anew when the focus comes or goes, not the
/// frame.
bool Style::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        static_cast<QWidget*>(object)->update();
    }
    return QProxyStyle::eventFilter(object, event);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            controls::drawPushButton(*button, *painter, widget);
            return;
        }
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        controls::drawToolButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        // A push button draws its own, unless it is flat: then nothing of it is drawn at rest.
        if (const auto* push = qobject_cast<const QPushButton*>(widget);
            push == nullptr || push->isFlat()) {
            shapes::focusRing(*painter, QRectF(option->rect),
                              controls::pixels(widget, spacing::kTiny),
                              tokensOf(option->palette).accent);
        }
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->lineWidth > 0) {
                controls::drawFieldFrame(*option, *painter, widget);
            } else if (!isInsideField(widget)) {
                painter->fillRect(option->rect, tokensOf(option->palette).card);
            }
            return;
        }
        break;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) {
            controls::drawFieldFrame(*option, *painter, widget);
            return;
        }
        shapes::surface(*painter, QRectF(option->rect), 0, QColor(),
                        tokensOf(option->palette).line);
        return;
    case PE_IndicatorArrowDown: // of a button with a menu
        controls::drawArrow(*option, *painter, option->rect, shapes::Direction::Down, true, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::drawCheckBox(*option, *painter, widget);
        return;
    case PE_IndicatorRadioButton:
        controls::drawRadioButton(*option, *painter);
        return;
    case PE_PanelItemViewItem:
        controls::drawItemPanel(*option, *painter, widget);
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
        controls::drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_ProgressBarGroove:
        controls::drawProgress(*option, *painter, true);
        return;
    case CE_ProgressBarContents:
        controls::drawProgress(*option, *painter, false);
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
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin != nullptr) {
        drawSpinBox(*spin, *painter, widget);
        return;
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr) {
        if (bar->maximum > bar->minimum) {
            controls::drawScrollBarSlider(
                *bar, *painter, controls::scrollBarPart(*bar, SC_ScrollBarSlider, widget));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawButtonLabel(const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button == nullptr) {
        return;
    }
    QStyleOptionButton coloured(*button);
    coloured.palette.setColor(QPalette::ButtonText, controls::labelColour(*button, widget));
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

void Style::drawComboBox(const QStyleOptionComplex& option, QPainter& painter,
                         const QWidget* widget) const
{
    controls::drawFieldFrame(option, painter, widget);
    if (option.subControls.testFlag(SC_ComboBoxArrow)) {
        const QRect rect = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
        controls::drawArrow(option, painter, rect, shapes::Direction::Down, true, widget);
    }
}

void Style::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter,
                        const QWidget* widget) const
{
    controls::drawFieldFrame(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto rect = [&](SubControl part) {
        return proxy()->subControlRect(CC_SpinBox, &option, part, widget);
    };
    controls::drawArrow(option, painter, rect(SC_SpinBoxUp), shapes::Direction::Up,
                        option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), widget);
    controls::drawArrow(option, painter, rect(SC_SpinBoxDown), shapes::Direction::Down,
                        option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled), widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            const int inset = controls::pixels(widget, 6);
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
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        return bar != nullptr ? controls::scrollBarPart(*bar, subControl, widget) : QRect();
    }
    const QRect fusion = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox) {
        return controls::comboBoxPart(*option, subControl, fusion, widget);
    }
    if (control == CC_SpinBox) {
        return controls::spinBoxPart(*option, subControl, fusion, widget);
    }
    return fusion;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return controls::controlSize(type, contents, fusion, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return controls::pixels(widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return controls::pixels(widget, spacing::kSmall);
    case PM_ScrollBarExtent:
        return controls::pixels(widget, 14);
    case PM_HeaderDefaultSectionSizeVertical:
        return controls::pixels(widget, 42);
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // beside the text of a cell
        return controls::pixels(widget, spacing::kTiny);
    case PM_DefaultFrameWidth: // its text is inside the round corners
        return qobject_cast<const QPlainTextEdit*>(widget) != nullptr
                   ? controls::pixels(widget, spacing::kTiny)
                   : QProxyStyle::pixelMetric(metric, option, widget);
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
