#include "ui/widgets/text_label.h"

#include <QEvent>

namespace springback::ui {

TextLabel::TextLabel(TextRole role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setWordWrap(true);
    setFont(fontFor(*this, m_role));
    // Plain unless a page asks for markup: what a person typed must not become markup.
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(const QString& text, TextRole role, QWidget* parent) : TextLabel(role, parent)
{
    setText(text);
}

void TextLabel::setMuted(bool muted)
{
    setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

int TextLabel::heightForWidth(int width) const
{
    if (m_measuredText != text()) {
        m_measuredText = text();
        m_heights.clear();
    }
    const auto [known, isNew] = m_heights.try_emplace(width, 0);
    if (isNew) {
        known->second = QLabel::heightForWidth(width);
    }
    return known->second;
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    m_heights.clear();
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(*this, m_role));
    }
}

} // namespace springback::ui
