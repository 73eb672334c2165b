#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/models/why_refused.h"
#include "ui/phrases.h"
#include "ui/shell/file_trouble_bar.h"
#include "ui/shell/file_watch.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kRoomForNames = 700; ///< design pixels; a narrower window shows only icons of pages

/// How a page appears in the sidebar and is remembered.
struct PageEntry {
    PageId id;
    const char* name; ///< source text
    const char* key;  ///< its icon, and its name in the settings
};

constexpr PageEntry kEntries[] = {
    {PageId::Today, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Today"), "today"},
    {PageId::Session, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Session"), "session"},
    {PageId::Progress, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Progress"), "progress"},
    {PageId::History, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "History"), "history"},
    {PageId::Programme, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Programme"), "programme"},
    {PageId::Exercises, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Exercises"), "exercises"},
    {PageId::Report, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Report"), "report"},
    {PageId::Settings, QT_TRANSLATE_NOOP("springback::ui::MainWindow", "Settings"), "settings"},
};

const PageEntry* entryOf(PageId id)
{
    for (const PageEntry& entry : kEntries) {
        if (entry.id == id) {
            return &entry;
        }
    }
    return nullptr;
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString pageKey()
{
    return QStringLiteral("window/page");
}

/// "Right Achilles · mid-portion", then "Week 7 · Spring 1".
QString whereInRehab(const Plan& plan)
{
    if (!plan.hasEpisode) {
        return {};
    }
    const QString place = phrases::location(plan.location);
    QString tendon;
    switch (plan.side) {
    case Side::Left:
        tendon = MainWindow::tr("Left Achilles · %1").arg(place);
        break;
    case Side::Right:
        tendon = MainWindow::tr("Right Achilles · %1").arg(place);
        break;
    case Side::Both:
        tendon = MainWindow::tr("Both Achilles tendons · %1").arg(place);
        break;
    }
    const QString time = MainWindow::tr("Week %1 · %2")
                             .arg(QLocale().toString(plan.week), phrases::stage(plan.stage));
    return tendon + QLatin1Char('\n') + time;
}

} // namespace

MainWindow::MainWindow(JournalBridge& bridge, Theme& theme, FileDialogs dialogs, QWidget* parent)
    : QMainWindow(parent),
      m_bridge(bridge),
      m_theme(theme),
      m_sidebar(new Sidebar),
      m_pages(new QStackedWidget),
      m_messages(new MessageBar)
{
    setNote({});
    auto* trouble = new FileTroubleBar(m_bridge, dialogs);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_pages, 1);
    content->addWidget(trouble);
    content->addWidget(m_messages);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(content, 1);
    setCentralWidget(middle);
    buildMenus(std::move(dialogs));

    connect(m_sidebar, &Sidebar::pageWanted, this, &MainWindow::showPage);
    connect(m_messages, &MessageBar::undoWanted, this, &MainWindow::undo);
    connect(&m_bridge, &JournalBridge::changed, this, &MainWindow::refresh);
    connect(&m_bridge, &JournalBridge::reloaded, this, &MainWindow::refresh);
    connect(&m_bridge, &JournalBridge::failed, this, &MainWindow::showError);
    connect(&m_bridge, &JournalBridge::waiting, this, &MainWindow::showWaiting);
    connect(&m_bridge, &JournalBridge::changed, this, &MainWindow::endWaiting);
    connect(trouble, &FileTroubleBar::message, m_messages, &MessageBar::say);
    new FileWatch(m_bridge, *this);
    if (!restoreGeometry(QSettings().value(geometryKey()).toByteArray())) {
        const QSize wanted(scaled(*this, 1180), scaled(*this, 780));
        resize(wanted.boundedTo(screen()->availableSize()));
    }
}

void MainWindow::addPage(PageId id, MakePage make)
{
    m_places[id].make = std::move(make);
    if (const PageEntry* entry = entryOf(id)) {
        const QString name = tr(entry->name);
        m_sidebar->addEntry(id, name, QString::fromLatin1(entry->key));
        const int number = m_sidebar->entryCount();
        m_goMenu->insertAction(
            m_afterPages,
            makeGoAction(name, QKeySequence(QStringLiteral("Ctrl+%1").arg(number)), id));
    }
}

void MainWindow::build(Place& place)
{
    place.page = place.make();
    place.area = new QScrollArea;
    place.area->setFrameShape(QFrame::NoFrame);
    place.area->setWidgetResizable(true);
    place.area->setFocusPolicy(Qt::NoFocus);
    place.area->setWidget(place.page);
    m_pages->addWidget(place.area);
    connect(place.page, &Page::message, m_messages, &MessageBar::say);
    connect(place.page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(place.page, &Page::dayWanted, this, &MainWindow::showDay);
}

void MainWindow::restore()
{
    const QString remembered = QSettings().value(pageKey()).toString();
    PageId first = PageId::Today;
    for (const PageEntry& entry : kEntries) {
        if (remembered == QLatin1String(entry.key) && m_places.count(entry.id) > 0) {
            first = entry.id;
        }
    }
    refresh();
    showPage(isOnboarding() ? PageId::Onboarding : first);
}

void MainWindow::showPage(PageId id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end() || (isOnboarding() && id != PageId::Onboarding)) {
        return;
    }
    if (place->second.page == nullptr) {
        build(place->second);
    }
    m_current = id;
    m_pages->setCurrentWidget(place->second.area);
    m_sidebar->setCurrent(id == PageId::Guided ? PageId::Session : id);
    place->second.page->activate();
}

void MainWindow::showDay(Day day)
{
    showPage(PageId::History);
    if (m_current == PageId::History) {
        m_places[PageId::History].page->showDay(day);
    }
}

void MainWindow::setNote(const QString& note)
{
    setWindowTitle(note.isEmpty() ? tr("Springback") : tr("Springback – %1").arg(note));
}

bool MainWindow::isOnboarding() const
{
    return m_bridge.log().episodes.empty() && m_places.count(PageId::Onboarding) > 0;
}

void MainWindow::refresh()
{
    const bool onboarding = isOnboarding();
    m_sidebar->setEntriesEnabled(!onboarding);
    m_sidebar->setFooter(whereInRehab(m_bridge.plan()));
    for (QAction* action : m_goActions) {
        action->setEnabled(!onboarding);
    }
    m_logRun->setEnabled(m_bridge.plan().hasEpisode && !m_bridge.isReadOnly());
    m_undo->setEnabled(m_bridge.canUndo() && !m_bridge.isReadOnly());
    m_redo->setEnabled(m_bridge.canRedo() && !m_bridge.isReadOnly());
    if (onboarding != (m_current == PageId::Onboarding)) {
        showPage(onboarding ? PageId::Onboarding : PageId::Today);
    }
}

void MainWindow::undo()
{
    if (m_bridge.canUndo() && m_bridge.undo()) {
        m_messages->say(tr("Taken back."), MessageKind::Info);
    }
}

void MainWindow::redo()
{
    if (m_bridge.canRedo() && m_bridge.redo()) {
        m_messages->say(tr("Done again."), MessageKind::Done);
    }
}

void MainWindow::showError(const Error& error)
{
    m_saysWaiting = false;
    m_messages->say(whyRefused(m_bridge, error), MessageKind::Error);
}

/// There is no event loop until the bridge has waited to its end.
void MainWindow::showWaiting()
{
    if (!m_saysWaiting) {
        m_saysWaiting = true;
        m_messages->keepSaying(tr("Another program is writing to the diary. Waiting for it…"),
                               MessageKind::Info);
        centralWidget()->layout()->activate();
        centralWidget()->repaint();
    }
}

void MainWindow::endWaiting()
{
    if (m_saysWaiting) {
        m_saysWaiting = false;
        m_messages->hide();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    if (const PageEntry* entry = entryOf(m_current)) {
        settings.setValue(pageKey(), QString::fromLatin1(entry->key));
    }
    QMainWindow::closeEvent(event);
}

/// Another program may have written while this window was not in front.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_bridge.refresh();
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        fitSidebar();
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
}

void MainWindow::fitSidebar()
{
    m_sidebar->setIconsOnly(width() < scaled(*this, kRoomForNames));
}

} // namespace springback::ui
