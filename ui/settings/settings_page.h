// SettingsPage: sections of cards, one below the other. What the cards set and do is theirs.
#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

namespace springback::ui {

class BackupsCard;
class BackupWorker;
class DiaryCard;
class FileActions;
class JournalBridge;
class Restoring;

class SettingsPage : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    SettingsPage(JournalBridge& bridge, BackupWorker& backups, FileActions& files,
                 Restoring& restoring, QWidget* parent = nullptr);

    void activate() override;

private:
    /// A heading; the cards of the section follow it.
    void beginSection(const QString& title);
    void addYourData(BackupWorker& backups, FileActions& files, Restoring& restoring);
    void refresh();

    JournalBridge& m_bridge;
    BackupWorker& m_worker;
    QVBoxLayout* m_sections;
    DiaryCard* m_diary = nullptr;
    BackupsCard* m_backups = nullptr;
};

} // namespace springback::ui
