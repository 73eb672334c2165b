#include "ui/widgets/big_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr QSize kWantedFace(320, 112); ///< design pixels
constexpr QSize kSmallestFace(120, 72);

} // namespace

BigText::BigText(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BigText::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        update();
    }
}

void BigText::setMuted(bool muted)
{
    if (muted != m_muted) {
        m_muted = muted;
        update();
    }
}

QSize BigText::sizeHint() const
{
    return {scaled(*this, kWantedFace.width()), scaled(*this, kWantedFace.height())};
}

QSize BigText::minimumSizeHint() const
{
    return {scaled(*this, kSmallestFace.width()), scaled(*this, kSmallestFace.height())};
}

void BigText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = fontFor(*this, TextRole::Figure);
    font.setPixelSize(height());
    // Measured with the widest digits, so that the size does not jump from second to second.
    QString widest = m_text;
    for (QChar& letter : widest) {
        letter = letter.isDigit() ? QLatin1Char('0') : letter;
    }
    const QRect ink = QFontMetrics(font).boundingRect(widest);
    if (ink.isEmpty()) {
        return;
    }
    const double fit = std::min(width() / double(ink.width()), 1.0);
    font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * fit * 0.9)));
    painter.setFont(font);
    painter.setPen(m_muted ? tokensOf(*this).muted : tokensOf(*this).text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, m_text);
}

void BigText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
}

} // namespace springback::ui
