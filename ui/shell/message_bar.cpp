#include "ui/shell/message_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new TextLabel(TextRole::Body)),
      m_undo(new QPushButton(tr("Undo"))),
      m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_undo->setObjectName(QStringLiteral("messageUndo"));
    m_undo->setFlat(true);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    fitToTheme();
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::leave);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
}

void MessageBar::say(const QString& text, MessageKind kind)
{
    keepSaying(text, kind);
    if (kind != MessageKind::Error) {
        m_timer.start(m_timeToRead);
    }
}

void MessageBar::keepSaying(const QString& text, MessageKind kind)
{
    m_timer.stop();
    m_kind = kind;
    m_text->setText(text);
    m_undo->setVisible(kind == MessageKind::Done);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::leave()
{
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) {
        m_timer.start(m_timeToRead);
    } else {
        hide();
    }
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const bool wrong = m_kind == MessageKind::Error;
    // Room on all sides: it stands between the page and the edge of the window.
    const int side = scaled(*this, spacing::kHuge);
    const int above = scaled(*this, spacing::kSmall);
    QPainter painter(this);
    shapes::surface(painter, QRectF(rect().adjusted(side, above, -side, -above)),
                    scaled(*this, spacing::kControlRadius), wrong ? t.tooMuchSoft : t.accentSoft,
                    wrong ? t.tooMuch : t.accent);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        fitToTheme();
    }
}

void MessageBar::fitToTheme()
{
    const int inside = scaled(*this, spacing::kTiny);
    const int above = scaled(*this, spacing::kSmall) + inside;
    const int side = scaled(*this, spacing::kHuge);
    layout()->setContentsMargins(side + scaled(*this, spacing::kMedium), above, side + inside,
                                 above);
    const int icon = scaled(*this, 18);
    m_close->setIcon(iconPixmap(QStringLiteral("close"), icon, tokensOf(*this).text, *m_close));
    m_close->setIconSize(QSize(icon, icon));
}

} // namespace springback::ui
