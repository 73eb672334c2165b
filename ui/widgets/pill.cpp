#include "ui/widgets/pill.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

struct PillColours {
    QColor text;
    QColor surface;
};

PillColours coloursOf(Pill::Tone tone, const Tokens& t)
{
    switch (tone) {
    case Pill::Tone::Neutral:
        return {t.muted, t.sidebar};
    case Pill::Tone::Accent:
        return {t.accent, t.accentSoft};
    case Pill::Tone::Safe:
        return {t.safe, t.safeSoft};
    case Pill::Tone::Acceptable:
        return {t.acceptable, t.acceptableSoft};
    case Pill::Tone::TooMuch:
        return {t.tooMuch, t.tooMuchSoft};
    }
    return {t.muted, t.sidebar};
}

} // namespace

Pill::Pill(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignCenter);
    fitToFont();
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::paintEvent(QPaintEvent*)
{
    const PillColours colours = coloursOf(m_tone, tokensOf(*this));
    QPainter painter(this);
    shapes::surface(painter, QRectF(rect()), height() / 2.0, colours.surface);
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void Pill::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fitToFont();
    }
}

void Pill::fitToFont()
{
    QFont bold = fontFor(*this, TextRole::Small);
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    const int side = scaled(*this, spacing::kSmall);
    const int top = scaled(*this, 3);
    setContentsMargins(side, top, side, top);
}

} // namespace springback::ui
