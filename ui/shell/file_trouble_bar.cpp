#include "ui/shell/file_trouble_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/phrases_backups.h"
#include "ui/qtconvert.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

QString placeOf(const JournalBridge& bridge)
{
    return phrases::path(bridge.journal().store().file());
}

QString troubleSentence(const JournalBridge& bridge)
{
    const QString place = placeOf(bridge);
    const bool isFree = bridge.journal().store().isPlaceFree();
    if (bridge.trouble()->code != ErrorCode::Moved) {
        return FileTroubleBar::tr("The diary at %1 can’t be used any more (%2). All of it is still "
                                  "in this window; nothing more is recorded until it is saved "
                                  "elsewhere.")
            .arg(place, toQt(bridge.trouble()->found));
    }
    return isFree || bridge.trouble()->found == "no file"
               ? FileTroubleBar::tr("The diary is no longer at %1. All of it is still in this "
                                    "window; nothing more is recorded until it is back or saved "
                                    "elsewhere.")
                     .arg(place)
               : FileTroubleBar::tr("Another file is now at %1, where the diary was. All of the "
                                    "diary is still in this window; nothing more is recorded "
                                    "until it is saved elsewhere.")
                     .arg(place);
}

} // namespace

FileTroubleBar::FileTroubleBar(JournalBridge& bridge, FileDialogs dialogs, QWidget* parent)
    : QFrame(parent),
      m_bridge(bridge),
      m_dialogs(std::move(dialogs)),
      m_text(new TextLabel(TextRole::Body)),
      m_putBack(new QPushButton(tr("&Put it back"))),
      m_saveAs(new QPushButton(tr("Save the diary &as…")))
{
    setObjectName(QStringLiteral("fileTroubleBar"));
    m_text->setObjectName(QStringLiteral("fileTroubleText"));
    m_putBack->setObjectName(QStringLiteral("putDiaryBack"));
    m_saveAs->setObjectName(QStringLiteral("saveDiaryAs"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_putBack);
    row->addWidget(m_saveAs);
    fitToTheme();
    connect(m_putBack, &QPushButton::clicked, this, &FileTroubleBar::putBack);
    connect(m_saveAs, &QPushButton::clicked, this, &FileTroubleBar::saveAs);
    connect(&m_bridge, &JournalBridge::troubleChanged, this, &FileTroubleBar::refresh);
    hide();
}

QString FileTroubleBar::text() const
{
    return m_text->text();
}

void FileTroubleBar::refresh()
{
    if (m_bridge.trouble() == nullptr) {
        hide();
        return;
    }
    m_text->setText(troubleSentence(m_bridge));
    setAccessibleName(m_text->text());
    m_putBack->setVisible(m_bridge.journal().store().isPlaceFree());
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void FileTroubleBar::putBack()
{
    if (m_bridge.moveTo(m_bridge.journal().store().file())) {
        Q_EMIT message(tr("The diary is back at %1.").arg(placeOf(m_bridge)), MessageKind::Info);
    }
}

void FileTroubleBar::saveAs()
{
    const QString file =
        m_dialogs.brandNew({window(), tr("Save the diary"),
                            QStringLiteral("springback-%1.db").arg(toQt(isoDay(m_bridge.today()))),
                            tr("Springback diaries (*.db)")});
    if (!file.isEmpty() && m_bridge.moveTo(fromQt(file))) {
        Q_EMIT message(
            tr("The diary is now in %1, and this window goes on there.").arg(placeOf(m_bridge)),
            MessageKind::Info);
    }
}

void FileTroubleBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(*this);
    const int side = scaled(*this, spacing::kHuge);
    const int above = scaled(*this, spacing::kSmall);
    QPainter painter(this);
    shapes::surface(painter, QRectF(rect().adjusted(side, above, -side, -above)),
                    scaled(*this, spacing::kControlRadius), t.tooMuchSoft, t.tooMuch);
}

void FileTroubleBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fitToTheme();
    }
}

void FileTroubleBar::fitToTheme()
{
    const int inside = scaled(*this, spacing::kTiny);
    const int above = scaled(*this, spacing::kSmall) + inside;
    const int side = scaled(*this, spacing::kHuge);
    layout()->setContentsMargins(side + scaled(*this, spacing::kMedium), above, side + inside,
                                 above);
}

} // namespace springback::ui
