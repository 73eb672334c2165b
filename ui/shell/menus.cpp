// The menus of MainWindow, and what they alone call.
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>

#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
#include "ui/journal_bridge.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/undo_keys.h"

namespace springback::ui {

void MainWindow::buildMenus(FileDialogs dialogs)
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_files = new FileActions(m_bridge, std::move(dialogs), this);
    m_files->addTo(*m_fileMenu);
    connect(m_files, &FileActions::message, m_messages, &MessageBar::say);
    m_afterFiles = m_fileMenu->addSeparator();
    QAction* quit = m_fileMenu->addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    buildEditMenu();
    buildViewMenu();
    buildGoMenu();

    QAction* about = menuBar()->addMenu(tr("&Help"))->addAction(tr("&About Springback"));
    about->setObjectName(QStringLiteral("about"));
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::addFileAction(QAction* action)
{
    action->setParent(this);
    m_fileMenu->insertAction(m_afterFiles, action);
}

void MainWindow::buildEditMenu()
{
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = edit->addAction(tr("&Undo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    m_redo = edit->addAction(tr("&Redo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    new UndoKeys(this);
}

void MainWindow::buildViewMenu()
{
    auto* view = menuBar()->addMenu(tr("&View"));
    auto* choices = new QActionGroup(this);
    const auto add = [&](const QString& text, const char* name, ThemeChoice choice) {
        QAction* action = view->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_theme.choose(choice); });
    };
    add(tr("&Light"), "themeLight", ThemeChoice::Light);
    add(tr("&Dark"), "themeDark", ThemeChoice::Dark);
    add(tr("Like the &system"), "themeSystem", ThemeChoice::System);
}

void MainWindow::buildGoMenu()
{
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_afterPages = m_goMenu->addSeparator();
    m_goMenu->addAction(makeGoAction(tr("Morning &check-in"), Qt::CTRL | Qt::Key_M, PageId::Today));
    m_goMenu->addAction(makeGoAction(tr("&New session"), Qt::CTRL | Qt::Key_N, PageId::Session));
    m_logRun = m_goMenu->addAction(tr("Log a &run…"));
    m_logRun->setObjectName(QStringLiteral("logRunAction"));
    m_logRun->setShortcut(Qt::CTRL | Qt::Key_R);
    connect(m_logRun, &QAction::triggered, this, &MainWindow::logRun);
}

/// The action that shows the page; whoever asks for it puts it into the menu.
QAction* MainWindow::makeGoAction(const QString& text, const QKeySequence& keys, PageId page)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    m_goActions.push_back(action);
    return action;
}

/// From any page: a run is written down where one is.
void MainWindow::logRun()
{
    EntryDialog* dialog = addDialog(m_bridge, EntryKind::Run, m_bridge.today(), this);
    connect(dialog, &EntryDialog::recorded, this, [this](const QString& advice) {
        const QString done = tr("Run recorded.");
        m_messages->say(advice.isEmpty() ? done : tr("%1 %2", "two sentences").arg(done, advice),
                        MessageKind::Done);
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setObjectName(QStringLiteral("aboutBox"));
    about->setWindowTitle(tr("About Springback"));
    about->setText(tr("Springback %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(
        tr("A rehab diary for runners with a sore Achilles tendon. It keeps what you enter on this "
           "computer only. It is a diary and not a medical device: it can’t tell one condition "
           "from another."));
    about->open();
}

} // namespace springback::ui
