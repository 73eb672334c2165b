#include "ui/settings/diary_card.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/counts.h"
#include "ui/journal_bridge.h"
#include "ui/phrases_backups.h"
#include "ui/settings/path_line.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

DiaryCard::DiaryCard(JournalBridge& bridge, FileDialogs::Show showFolder, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_path(new PathLine(tr("The file of the diary"), this)),
      m_facts(new TextLabel(TextRole::Small, this)),
      m_readOnly(new TextLabel(tr("Here the diary can only be read."), TextRole::Body, this))
{
    m_path->setObjectName(QStringLiteral("diaryPath"));
    m_facts->setObjectName(QStringLiteral("diaryFacts"));
    m_facts->setMuted(true);
    m_readOnly->setObjectName(QStringLiteral("diaryReadOnly"));
    auto* show = new QPushButton(tr("&Show in folder"), this);
    show->setObjectName(QStringLiteral("showDiaryFolder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(show);
    body()->addWidget(new TextLabel(tr("The diary"), TextRole::CardTitle, this));
    body()->addLayout(row);
    body()->addWidget(m_facts);
    body()->addWidget(m_readOnly);
    connect(show, &QPushButton::clicked, this, [this, showFolder = std::move(showFolder)] {
        showFolder(QFileInfo(m_path->text()).absolutePath());
    });
}

void DiaryCard::refresh()
{
    m_path->setPath(phrases::path(m_bridge.journal().store().file()));
    const qint64 bytes = QFileInfo(m_path->text()).size();
    m_facts->setText(tr("%1, %2", "number of entries; size of the file")
                         .arg(phrases::entries(countsOf(m_bridge.log()).entries()),
                              QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    m_readOnly->setVisible(m_bridge.isReadOnly());
}

} // namespace springback::ui
