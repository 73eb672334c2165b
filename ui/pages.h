// The pages of the window, in the order of the sidebar. The one place that knows them all.
#pragma once

namespace springback::ui {

class BackupWorker;
class JournalBridge;
class MainWindow;

/// All must outlive the pages, which belong to the window.
void addPages(MainWindow& window, JournalBridge& bridge, BackupWorker& backups);

} // namespace springback::ui
