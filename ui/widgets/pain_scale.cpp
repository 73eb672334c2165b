#include "ui/widgets/pain_scale.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pain_scale_accessible.h"

namespace springback::ui {

namespace {

constexpr int kBoxCount = Pain::kMax - Pain::kMin + 1;
constexpr int kBoxHeight = 46;        ///< design pixels, like the ones below
constexpr int kCompactBoxHeight = 34; ///< a row of a table
constexpr int kBoxGap = 6;
constexpr int kBoxMargin = 5; ///< room for the chosen box, which is larger, and for the focus ring
constexpr int kChosenGrowth = 3;

QFont numberFont(const QWidget& widget)
{
    QFont font = fontFor(widget, TextRole::CardTitle);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

PainScale::PainScale(QWidget* parent) : QWidget(parent)
{
    QAccessible::installFactory(painScaleAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCompact(false);
    setAccessibleDescription(tr("Press 0 to 9, or X for 10."));
}

void PainScale::setValue(std::optional<Pain> value)
{
    if (value == m_value) {
        return;
    }
    m_value = value;
    update();
    if (m_value) {
        QAccessibleValueChangeEvent event(this, m_value->value());
        QAccessible::updateAccessibility(&event);
    }
}

void PainScale::pick(Pain pain)
{
    setValue(pain);
    Q_EMIT picked(pain);
}

void PainScale::setCompact(bool compact)
{
    m_compact = compact;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(!compact);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void PainScale::setZones(Pain safeMax, Pain acceptableMax)
{
    m_safeMax = safeMax.value();
    m_acceptableMax = acceptableMax.value();
    update();
}

QString PainScale::valueText() const
{
    if (!m_value) {
        return tr("not chosen");
    }
    return tr("%1, %2").arg(locale().toString(m_value->value()), word(zone(m_value->value())));
}

QSize PainScale::sizeHint() const
{
    const int width = kBoxCount * scaled(*this, 60);
    return {width, heightForWidth(width)};
}

QSize PainScale::minimumSizeHint() const
{
    const int number = QFontMetrics(numberFont(*this)).horizontalAdvance(QStringLiteral("10"));
    const int width = kBoxCount * (number + scaled(*this, spacing::kSmall)) +
                      (kBoxCount - 1) * scaled(*this, kBoxGap) + 2 * scaled(*this, kBoxMargin);
    return {width, heightForWidth(width)};
}

int PainScale::heightForWidth(int width) const
{
    const int boxes =
        scaled(*this, m_compact ? kCompactBoxHeight : kBoxHeight) + 2 * scaled(*this, kBoxMargin);
    if (m_compact) {
        return boxes;
    }
    const QFontMetrics metrics(fontFor(*this, TextRole::Small));
    int words = 0;
    for (const Zone zone : {Zone::Safe, Zone::Acceptable, Zone::TooMuch}) {
        const QRect room = wordBox(zone, width).toRect();
        words = std::max(
            words,
            metrics.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, word(zone)).height());
    }
    return boxes + scaled(*this, spacing::kTiny) + words;
}

PainScale::Zone PainScale::zone(int value) const
{
    return value <= m_safeMax         ? Zone::Safe
           : value <= m_acceptableMax ? Zone::Acceptable
                                      : Zone::TooMuch;
}

QString PainScale::word(Zone zone)
{
    switch (zone) {
    case Zone::Safe:
        return tr("safe");
    case Zone::Acceptable:
        return tr("acceptable, in control");
    case Zone::TooMuch:
        return tr("too much");
    }
    return {};
}

QRectF PainScale::box(int value, int width) const
{
    const double margin = scaled(*this, kBoxMargin);
    const double gap = scaled(*this, kBoxGap);
    const double side = (width - 2 * margin - (kBoxCount - 1) * gap) / kBoxCount;
    return {margin + value * (side + gap), margin, side,
            double(scaled(*this, m_compact ? kCompactBoxHeight : kBoxHeight))};
}

/// The middle zone is the narrowest and has the longest words: it borrows a box on either side.
QRectF PainScale::wordBox(Zone zone, int width) const
{
    const auto between = [&](int first, int last) {
        const QRectF row = box(0, width);
        const double top = row.bottom() + scaled(*this, kBoxMargin) + scaled(*this, spacing::kTiny);
        return QRectF(QPointF(box(first, width).left(), top),
                      QPointF(box(last, width).right(), std::max(double(height()), top + 1)));
    };
    switch (zone) {
    case Zone::Safe:
        return between(Pain::kMin + 1, std::max(m_safeMax - 1, Pain::kMin + 1));
    case Zone::Acceptable:
        return between(m_safeMax, m_acceptableMax + 1);
    case Zone::TooMuch:
        return between(m_acceptableMax + 2, Pain::kMax - 1);
    }
    return {};
}

std::optional<Pain> PainScale::painAt(const QPointF& point) const
{
    for (int value = Pain::kMin; value <= Pain::kMax; ++value) {
        // The gaps belong to the boxes, so that no click between two is lost.
        const double half = scaled(*this, kBoxGap) / 2.0;
        if (box(value, width()).adjusted(-half, -half, half, half).contains(point)) {
            return Pain::from(value);
        }
    }
    return std::nullopt;
}

std::optional<Pain> PainScale::painFor(const QKeyEvent& event) const
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) {
        return std::nullopt;
    }
    const int key = event.key();
    const int now = m_value ? m_value->value() : -1;
    int wanted = -1; // no pain
    switch (key) {
    case Qt::Key_X:
    case Qt::Key_End:
        wanted = Pain::kMax;
        break;
    case Qt::Key_Home:
        wanted = Pain::kMin;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        wanted = std::min(now + 1, Pain::kMax);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        wanted = std::max(now - 1, Pain::kMin);
        break;
    default:
        if (key >= Qt::Key_0 && key <= Qt::Key_9) {
            wanted = key - Qt::Key_0;
        }
    }
    return Pain::from(wanted);
}

void PainScale::keyPressEvent(QKeyEvent* event)
{
    if (const auto pain = painFor(*event)) {
        pick(*pain);
    } else if (m_value && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT confirmed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PainScale::mousePressEvent(QMouseEvent* event)
{
    const auto pain = painAt(event->position());
    if (event->button() == Qt::LeftButton && pain) {
        pick(*pain);
    }
}

void PainScale::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = painAt(event->position());
    update();
}

void PainScale::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void PainScale::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

void PainScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isEnabled()) {
        painter.setOpacity(0.5);
    }
    for (int value = Pain::kMin; value <= Pain::kMax; ++value) {
        paintBox(painter, value);
    }
    if (hasFocus()) {
        const QRectF row = box(Pain::kMin, width()).united(box(Pain::kMax, width()));
        const double margin = scaled(*this, kBoxMargin);
        shapes::focusRing(painter, row.adjusted(-margin, -margin, margin, margin),
                          scaled(*this, spacing::kCardRadius), tokensOf(*this).accent);
    }
    if (!m_compact) {
        paintWords(painter);
    }
}

void PainScale::paintBox(QPainter& painter, int value) const
{
    const Tokens& t = tokensOf(*this);
    const Zone inZone = zone(value);
    const QColor ink = inZone == Zone::Safe         ? t.safe
                       : inZone == Zone::Acceptable ? t.acceptable
                                                    : t.tooMuch;
    const QColor soft = inZone == Zone::Safe         ? t.safeSoft
                        : inZone == Zone::Acceptable ? t.acceptableSoft
                                                     : t.tooMuchSoft;
    const bool chosen = m_value && m_value->value() == value;
    const bool hovered = isEnabled() && m_hovered && m_hovered->value() == value;
    const double grown = chosen ? scaled(*this, kChosenGrowth) : 0;
    const QRectF rect = box(value, width()).adjusted(-grown, -grown, grown, grown);
    shapes::surface(painter, rect, scaled(*this, spacing::kControlRadius) + grown, soft,
                    chosen || hovered ? ink : QColor(), chosen ? 2.0 : 1.0);
    painter.setFont(numberFont(*this));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, locale().toString(value));
}

void PainScale::paintWords(QPainter& painter) const
{
    painter.setFont(fontFor(*this, TextRole::Small));
    painter.setPen(tokensOf(*this).muted);
    for (const Zone zone : {Zone::Safe, Zone::Acceptable, Zone::TooMuch}) {
        painter.drawText(wordBox(zone, width()), Qt::AlignHCenter | Qt::TextWordWrap, word(zone));
    }
}

} // namespace springback::ui
