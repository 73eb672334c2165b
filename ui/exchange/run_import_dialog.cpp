#include "ui/exchange/run_import_dialog.h"

#include <QDateTime>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/exchange/run_import.h"
#include "ui/exchange/run_import_table.h"
#include "ui/exchange/run_import_words.h"
#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"
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

/// The file, and what is to say of it in full.
QString detailOf(const QModelIndex& index)
{
    const auto cell = [&index](int column) {
        return index.siblingAtColumn(column).data().toString();
    };
    const QString why = cell(RunImportModel::WhyColumn);
    return why.isEmpty() ? cell(RunImportModel::FileColumn)
                         : RunImportDialog::tr("%1: %2", "a file: what is to say of it")
                               .arg(cell(RunImportModel::FileColumn), why);
}

} // namespace

RunImportDialog::RunImportDialog(JournalBridge& bridge, std::vector<FoundActivity> found,
                                 KeepBefore keepBefore, QWidget* parent)
    : RehearsedImport(bridge, QStringLiteral("runImport"), std::move(keepBefore), parent),
      m_found(std::move(found))
{
    setWindowTitle(tr("Import runs"));
    build();
    planAgain();
    m_table->setFocus();
    resizeTo(kRunImportWidth, kRunImportHeight);
}

void RunImportDialog::build()
{
    QBoxLayout* layout = beginLayout();
    addFilter(*layout);
    m_table = new RunImportTable(this);
    connect(m_table, &RunImportTable::ticksChanged, this, [this] {
        forgetFailure();
        tell();
    });
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetail(*m_table, detailOf));
    endLayout(*layout);
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
}

void RunImportDialog::planAgain()
{
    const Log& log = m_bridge.log();
    std::vector<RunRow> rows = planRunImport(m_found, log, onTheWall, m_bridge.today());
    keepTicks(rows, m_table->runs().rows());
    m_table->setRows(std::move(rows), log.settings);
    tell();
}

QString RunImportDialog::whyNothing() const
{
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
    tellImport(runs, runs == 1 ? tr("&Import 1 run") : tr("&Import %n runs", nullptr, runs));
    const bool canTakeAny =
        std::ranges::any_of(rows, [](const RunRow& row) { return mayBeTaken(row.state); });
    m_cancel->setText(canTakeAny ? tr("Cancel") : tr("Close"));
    (canTakeAny ? m_import : m_cancel)->setDefault(true);
}

Change RunImportDialog::change()
{
    return changeOf(m_table->runs().rows());
}

} // namespace springback::ui
