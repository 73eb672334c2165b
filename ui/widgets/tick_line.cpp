#include "ui/widgets/tick_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

#include "ui/widgets/text_label.h"

namespace springback::ui {

TickLine::TickLine(const QString& name, const QString& text, QWidget* parent)
    : QWidget(parent), m_box(new QCheckBox(this)), m_text(new TextLabel(text, TextRole::Body, this))
{
    m_box->setObjectName(name);
    m_box->setAccessibleName(text);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_box);
}

void TickLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_box->click();
    }
}

} // namespace springback::ui
