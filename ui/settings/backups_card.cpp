#include "ui/settings/backups_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/models/stretched_table.h"
#include "ui/phrases_backups.h"
#include "ui/qtconvert.h"
#include "ui/settings/backup_model.h"
#include "ui/settings/path_line.h"
#include "ui/settings/restoring.h"
#include "ui/shell/backup_worker.h"
#include "ui/shell/file_actions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableWhy = 16; ///< characters of what a backup was made for
constexpr int kRowsShown = 8;    ///< without scrolling in the table

} // namespace

BackupsCard::BackupsCard(JournalBridge& bridge, BackupWorker& backups, FileActions& files,
                         Restoring& restoring, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_backups(backups), m_files(files), m_restoring(restoring)
{
    body()->addWidget(new TextLabel(tr("Backups"), TextRole::CardTitle, this));
    buildState();
    body()->addLayout(buildNow());
    const int gap = scaled(*this, spacing::kSmall); // more than between the lines of a group
    body()->addSpacing(gap);
    buildTable();
    body()->addLayout(buildRestore());
    body()->addSpacing(gap);
    buildFolder();
    connect(&m_backups, &BackupWorker::changed, this, &BackupsCard::refresh);
}

QPushButton* BackupsCard::addButton(QBoxLayout& row, const char* name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    row.addWidget(button);
    return button;
}

void BackupsCard::buildState()
{
    m_state = new TextLabel(TextRole::Body, this);
    m_state->setObjectName(QStringLiteral("backupState"));
    m_failure = new TextLabel(TextRole::Body, this);
    m_failure->setObjectName(QStringLiteral("backupFailure"));
    m_failure->setForegroundRole(QPalette::BrightText);
    auto* how = new TextLabel(tr("One a day, on the first start of the day, and one before every "
                                 "import, restore and upgrade. Each is opened again and read from "
                                 "end to end before it counts. Seven days, four weeks and twelve "
                                 "months are kept, and what you asked for."),
                              TextRole::Small, this);
    how->setMuted(true);
    body()->addWidget(m_state);
    body()->addWidget(m_failure);
    body()->addWidget(how);
}

QBoxLayout* BackupsCard::buildNow()
{
    auto* row = new QHBoxLayout;
    m_now = addButton(*row, "backUpNow", tr("Back up &now"));
    QPushButton* toFile = addButton(*row, "backUpToFile", tr("Back up to a &file…"));
    row->addStretch(1);
    connect(m_now, &QPushButton::clicked, &m_backups, &BackupWorker::backUpNow);
    connect(toFile, &QPushButton::clicked, &m_files, &FileActions::backUp);
    return row;
}

void BackupsCard::buildTable()
{
    m_none = new TextLabel(TextRole::Body, this);
    m_none->setObjectName(QStringLiteral("noBackups"));
    m_model = new BackupModel(this);
    m_table = new StretchedTable({BackupModel::WhyColumn}, kReadableWhy, this);
    m_table->setObjectName(QStringLiteral("backupTable"));
    m_table->setAccessibleName(tr("Backups of this diary"));
    m_table->setAccessibleDescription(tr("Enter shows what restoring a backup would change."));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_table, &QAbstractItemView::activated, this, &BackupsCard::restoreChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsCard::refreshButtons);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
}

QBoxLayout* BackupsCard::buildRestore()
{
    auto* row = new QHBoxLayout;
    m_restore = addButton(*row, "restoreBackup", tr("&Restore…"));
    m_restoreFile = addButton(*row, "restoreFile", tr("Restore from a fi&le…"));
    row->addStretch(1);
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restoreChosen);
    connect(m_restoreFile, &QPushButton::clicked, &m_restoring, &Restoring::chooseFile);
    return row;
}

void BackupsCard::buildFolder()
{
    auto* label = new TextLabel(tr("Backups go to this folder. One on another disk also helps when "
                                   "this disk fails."),
                                TextRole::Small, this);
    label->setMuted(true);
    m_folder = new PathLine(tr("The folder of the backups"), this);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    auto* place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    QPushButton* show = addButton(*place, "showBackupFolder", tr("Show &backups"));
    auto* row = new QHBoxLayout;
    m_change = addButton(*row, "changeBackupFolder", tr("&Change folder…"));
    m_beside = addButton(*row, "folderBesideDiary", tr("&Use the folder beside the diary"));
    row->addStretch(1);
    body()->addWidget(label);
    body()->addLayout(place);
    body()->addLayout(row);
    connect(show, &QPushButton::clicked, this,
            [this] { m_files.dialogs().showFolder(m_folder->text()); });
    connect(m_change, &QPushButton::clicked, this, &BackupsCard::changeFolder);
    connect(m_beside, &QPushButton::clicked, this,
            [this] { m_backups.changeFolder(std::nullopt); });
}

QWidget* BackupsCard::firstControl() const
{
    return m_now;
}

void BackupsCard::refresh()
{
    m_state->setText(stateText());
    const std::optional<KnownDiary::Failure>& failure = m_backups.known().lastFailure;
    m_failure->setVisible(failure.has_value());
    m_failure->setText(failure ? phrases::backupFailed(failure->error) : QString());
    m_folder->setPath(phrases::path(m_backups.folder()));
    refreshTable();
    refreshButtons();
}

QString BackupsCard::stateText() const
{
    const std::optional<KnownDiary::Proven>& last = m_backups.known().lastProven;
    if (last && !m_backups.isLastThere()) {
        return tr("The last proven backup is no longer at %1. See whether its disk is connected, "
                  "or back up now.")
            .arg(phrases::path(last->file));
    }
    if (last) {
        return tr("Last proven backup: %1, %2.", "when; how many sessions")
            .arg(phrases::moment(last->when, m_backups.now()), phrases::sessions(last->sessions));
    }
    if (isEmpty(m_bridge.log())) {
        return tr("No backup yet. The first one is made when the diary has its first entries.");
    }
    return m_backups.isWorking() ? tr("No backup yet. Looking…")
                                 : tr("No proven backup yet. “Back up now” makes the first one.");
}

/// Keeps the chosen backup chosen, by its file; at first the newest is.
void BackupsCard::refreshTable()
{
    const QModelIndex current = m_table->currentIndex();
    const std::filesystem::path chosen =
        current.isValid() ? m_model->at(current.row()).backup.file : std::filesystem::path();
    m_model->setBackups(m_backups.backups(), m_backups.now());
    const int rows = m_model->rowCount();
    int choice = 0;
    for (int row = 0; row < rows; ++row) {
        if (m_model->at(row).backup.file == chosen) {
            choice = row;
        }
    }
    if (rows > 0) {
        // Not selectRow(), which asks the header for a column that a hidden table does not have
        // yet.
        m_table->selectionModel()->setCurrentIndex(m_model->index(choice, 0),
                                                   QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
    }
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0 && m_backups.hasLooked());
    m_none->setText(m_backups.listProblem() != nullptr
                        ? tr("The folder of the backups can’t be read. See whether its disk is "
                             "connected, or choose another folder.")
                        : tr("There are no backups in this folder."));
    const int height = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::min(rows, kRowsShown) * height + 2);
}

void BackupsCard::refreshButtons()
{
    const bool canWrite = !m_bridge.isReadOnly();
    m_restore->setEnabled(canWrite && m_table->selectionModel()->hasSelection());
    m_restoreFile->setEnabled(canWrite);
    m_change->setEnabled(canWrite);
    m_beside->setEnabled(canWrite && m_backups.isOwnFolder());
}

void BackupsCard::changeFolder()
{
    const QString folder = m_files.dialogs().folder(
        {window(), tr("Folder for the backups"), m_folder->text(), QString()});
    if (!folder.isEmpty()) {
        m_backups.changeFolder(std::filesystem::path(fromQt(folder)));
    }
}

void BackupsCard::restoreChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_restore->isEnabled()) {
        m_restoring.preview(m_model->at(current.row()).backup.file);
    }
}

} // namespace springback::ui
