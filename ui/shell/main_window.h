// MainWindow: sidebar, one page at a time, message bar, menus. Brings pages into view, carries
// their messages, undoes. Knows pages only as Page; app/desktop makes them.
#pragma once

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QMenu;
class QScrollArea;
class QStackedWidget;

namespace springback {
struct Error;
}

namespace springback::ui {

class FileActions;
class JournalBridge;
class MessageBar;
class Sidebar;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The bridge and the theme must outlive the window.
    MainWindow(JournalBridge& bridge, Theme& theme, FileDialogs dialogs, QWidget* parent = nullptr);

    using MakePage = std::function<Page*()>;
    /// In the order of the sidebar and of Ctrl+1, Ctrl+2 ... The page is made when it is shown
    /// first, so that the window opens quickly, and belongs to the window then. Onboarding has no
    /// entry: it is shown while there is no episode, instead of all others.
    void addPage(PageId id, MakePage make);
    /// Shows the page that was in view when the window was closed last; call once all are added.
    void restore();

    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    MessageBar& messageBar() { return *m_messages; }
    FileActions& files() { return *m_files; }
    /// One more entry of the File menu; the window owns it.
    void addFileAction(QAction* action);
    /// What stands beside the program's name in the title: "sample data".
    void setNote(const QString& note);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        MakePage make;
        Page* page = nullptr;
        QScrollArea* area = nullptr; ///< around the page
    };

    void buildMenus(FileDialogs dialogs);
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    QAction* makeGoAction(const QString& text, const QKeySequence& keys, PageId page);
    void build(Place& place);
    void showDay(Day day);
    void undo();
    void redo();
    void showError(const Error& error);
    void showWaiting();
    void endWaiting();
    void logRun();
    void showAbout();
    void refresh();
    bool isOnboarding() const;
    void fitSidebar();

    JournalBridge& m_bridge;
    Theme& m_theme;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    MessageBar* m_messages;
    bool m_saysWaiting = false;
    FileActions* m_files = nullptr;
    QMenu* m_fileMenu = nullptr;
    QAction* m_afterFiles = nullptr; ///< in the menu: what concerns files comes before it
    std::map<PageId, Place> m_places;
    PageId m_current = PageId::Today;
    QMenu* m_goMenu = nullptr;
    QAction* m_afterPages = nullptr; ///< in the menu: the pages come before it
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_logRun = nullptr;
    std::vector<QAction*> m_goActions;
};

} // namespace springback::ui
