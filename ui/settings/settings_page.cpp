#include "ui/settings/settings_page.h"

#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/settings/backups_card.h"
#include "ui/settings/diary_card.h"
#include "ui/settings/exchange_card.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/file_actions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

SettingsPage::SettingsPage(JournalBridge& bridge, BackupWorker& backups, FileActions& files,
                           Restoring& restoring, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_worker(backups), m_sections(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    const int margin = scaled(*this, spacing::kHuge);
    m_sections->setContentsMargins(margin, margin, margin, margin);
    m_sections->setSpacing(scaled(*this, spacing::kLarge));
    m_sections->addWidget(new TextLabel(tr("Settings"), TextRole::PageTitle, this));
    addYourData(backups, files, restoring);
    m_sections->addStretch(1);
    const auto refreshInView = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&m_bridge, &JournalBridge::changed, this, refreshInView);
    connect(&m_bridge, &JournalBridge::reloaded, this, refreshInView);
}

void SettingsPage::beginSection(const QString& title)
{
    m_sections->addWidget(new TextLabel(title, TextRole::CardTitle, this));
}

void SettingsPage::addYourData(BackupWorker& backups, FileActions& files, Restoring& restoring)
{
    beginSection(tr("Your data"));
    m_diary = new DiaryCard(m_bridge, files.dialogs().showFolder, this);
    m_backups = new BackupsCard(m_bridge, backups, files, restoring, this);
    m_sections->addWidget(m_diary);
    m_sections->addWidget(m_backups);
    m_sections->addWidget(new ExchangeCard(files, !m_bridge.isReadOnly(), this));
}

void SettingsPage::activate()
{
    refresh();
    m_worker.look();
    m_backups->firstControl()->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh()
{
    m_diary->refresh();
    m_backups->refresh();
}

} // namespace springback::ui
