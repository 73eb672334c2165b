#include "ui/exchange/run_import_dialog.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "core/exchange/run_import.h"
#include "ui/exchange/run_import_table.h"
#include "ui/exchange/run_import_words.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill_bar.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

// Pixels of the design.
constexpr int kRunImportWidth = 1020;
constexpr int kRunImportHeight = 600;

LocalMoment onTheWall(std::chrono::sys_seconds moment)
{
    return fromQt(QDateTime::fromSecsSinceEpoch(moment.time_since_epoch().count()));
}

/// Planned anew, the person's ticks stay where a row is still what it was.
void keepTicks(std::vector<RunRow>& rows, const std::vector<RunRow>& before)
{
    for (std::size_t i = 0; i < rows.size() && rows.size() == before.size(); ++i) {
        if (rows[i].state == before[i].state) {
            rows[i].ticked = before[i].ticked;
        }
    }
}

} // namespace

RunImportDialog::RunImportDialog(JournalBridge& bridge, std::vector<FoundActivity> found,
                                 KeepBefore keepBefore, QWidget* parent)
    : QDialog(parent),
      m_bridge(bridge),
      m_found(std::move(found)),
      m_keepBefore(std::move(keepBefore))
{
    setObjectName(QStringLiteral("runImportDialog"));
    setWindowTitle(tr("Import runs"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    planAgain();
    m_table->setFocus();
    connect(&m_bridge, &JournalBridge::changed, this, &RunImportDialog::planAgain);
    connect(&m_bridge, &JournalBridge::reloaded, this, &RunImportDialog::planAgain);
    connect(&m_bridge, &JournalBridge::failed, this, &RunImportDialog::tellFailure);
    resize(QSize(scaled(*this, kRunImportWidth), scaled(*this, kRunImportHeight))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void RunImportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    m_summary = new TextLabel(TextRole::Body, this);
    m_summary->setObjectName(QStringLiteral("runImportSummary"));
    layout->addWidget(m_summary);
    m_table = new RunImportTable(this);
    connect(m_table, &RunImportTable::ticksChanged, this, [this] {
        m_failure.clear();
        tell();
    });
    addFilter(*layout);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetail());
    m_note = new TextLabel(TextRole::Small, this);
    m_note->setObjectName(QStringLiteral("runImportNote"));
    m_note->setMuted(true);
    layout->addWidget(m_note);
    m_problem = new TextLabel(TextRole::Body, this);
    m_problem->setObjectName(QStringLiteral("runImportProblem"));
    layout->addWidget(m_problem);
    addButtons(*layout);
}

void RunImportDialog::addFilter(QBoxLayout& layout)
{
    const std::vector<std::vector<RunState>> states{
        {},
        {RunState::New},
        {RunState::Maybe},
        {RunState::Walk},
        {RunState::Same, RunState::NotARun, RunState::Refused}};
    m_filter = new PillBar({{QStringLiteral("runImportAll"), tr("All")},
                            {QStringLiteral("runImportNew"), tr("New")},
                            {QStringLiteral("runImportMaybe"), tr("Possible duplicates")},
                            {QStringLiteral("runImportWalks"), tr("Walks")},
                            {QStringLiteral("runImportLeftOut"), tr("Left out")}},
                           0, this);
    m_filter->setAccessibleName(tr("Which activities the table shows"));
    connect(m_filter, &PillBar::choiceChanged, this, [this, states](int choice) {
        m_table->showOnly(states.at(static_cast<std::size_t>(choice)));
    });
    layout.addWidget(m_filter);
    setTabOrder(m_filter, m_table);
}

/// The reason of the chosen row in full: it seldom fits into its column.
TextLabel* RunImportDialog::makeDetail()
{
    auto* detail = new TextLabel(TextRole::Body, this);
    detail->setObjectName(QStringLiteral("runImportDetail"));
    const auto show = [table = m_table, detail] {
        const QModelIndex index = table->currentIndex();
        const auto cell = [&index](int column) {
            return index.siblingAtColumn(column).data().toString();
        };
        const QString why = cell(RunImportModel::WhyColumn);
        detail->setText(why.isEmpty() ? cell(RunImportModel::FileColumn)
                                      : tr("%1: %2", "a file: what is to say of it")
                                            .arg(cell(RunImportModel::FileColumn), why));
        detail->setVisible(index.isValid());
    };
    const QItemSelectionModel* selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, detail, show);
    connect(selection, &QItemSelectionModel::selectionChanged, detail, show);
    return detail;
}

void RunImportDialog::addButtons(QBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelRunImport"));
    m_cancel->setAutoDefault(false);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(QStringLiteral("confirmRunImport"));
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &RunImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

void RunImportDialog::planAgain()
{
    const Log& log = m_bridge.log();
    std::vector<RunRow> rows = planRunImport(m_found, log, onTheWall, m_bridge.today());
    keepTicks(rows, m_table->runs().rows());
    m_table->setRows(std::move(rows), log.settings);
    tell();
}

/// Why nothing can be imported, or nothing.
QString RunImportDialog::problem(int runs) const
{
    if (!m_failure.isEmpty() || runs > 0) {
        return m_failure;
    }
    if (m_bridge.isReadOnly()) {
        return tr("The diary can be read but not written.");
    }
    const RunCounts counts = countsOf(m_table->runs().rows());
    if (counts.fresh > 0) {
        return tr("No run is ticked.");
    }
    if (counts.maybe + counts.walks > 0) {
        return tr("Nothing is new. What may be a duplicate and what is a walk comes in when it is "
                  "ticked.");
    }
    if (counts.same + counts.twice == 0) {
        return tr("No run of these files can come in.");
    }
    return counts.refused == 0 ? tr("Every run of these files is already in the diary.")
                               : tr("Nothing of these files is new; what can’t come in has its "
                                    "reason in the table.");
}

void RunImportDialog::tell()
{
    const std::vector<RunRow>& rows = m_table->runs().rows();
    const int runs = static_cast<int>(countsOf(rows).ticked);
    m_summary->setText(run_import_words::summary(rows));
    m_note->setText(tr("Space ticks what is chosen. One undo takes the whole import back."));
    m_import->setText(runs == 0   ? tr("&Import")
                      : runs == 1 ? tr("&Import 1 run")
                                  : tr("&Import %n runs", nullptr, runs));
    m_import->setEnabled(runs > 0 && !m_bridge.isReadOnly());
    const bool canTakeAny =
        std::ranges::any_of(rows, [](const RunRow& row) { return mayBeTaken(row.state); });
    m_cancel->setText(canTakeAny ? tr("Cancel") : tr("Close"));
    (canTakeAny ? m_import : m_cancel)->setDefault(true);
    m_problem->setText(problem(runs));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void RunImportDialog::tellFailure(const Error& error)
{
    m_failure = phrases::error(error);
    tell();
}

void RunImportDialog::import()
{
    const Change change = changeOf(m_table->runs().rows());
    m_failure.clear();
    setCursor(Qt::BusyCursor);
    const Result<void> kept = m_keepBefore();
    unsetCursor();
    if (!kept) {
        m_failure = tr("The backup before the import failed, so nothing was imported. %1 Make "
                       "room or choose another backup folder, then import again.")
                        .arg(phrases::error(kept.error()));
        tell();
        return;
    }
    disconnect(&m_bridge, &JournalBridge::changed, this, nullptr);
    if (m_bridge.record(change)) {
        accept();
        Q_EMIT imported(static_cast<int>(change.edits.size()));
        return;
    }
    connect(&m_bridge, &JournalBridge::changed, this, &RunImportDialog::planAgain);
}

} // namespace springback::ui
