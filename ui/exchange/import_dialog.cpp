#include "ui/exchange/import_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include <algorithm>

#include "ui/exchange/difference_table.h"
#include "ui/journal_bridge.h"
#include "ui/widgets/pill_bar.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

// Pixels of the design.
constexpr int kImportWidth = 860;
constexpr int kImportHeight = 560;

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

bool looksLike(const DifferenceRow& a, const DifferenceRow& b)
{
    return a.day == b.day && a.kind == b.kind && a.state == b.state && a.here == b.here &&
           a.there == b.there && a.picked == b.picked;
}

} // namespace

ImportDialog::ImportDialog(JournalBridge& bridge, LogDocument document, const QString& file,
                           KeepBefore keepBefore, QWidget* parent)
    : RehearsedImport(bridge, QStringLiteral("import"), std::move(keepBefore), parent),
      m_document(std::move(document)),
      m_file(file)
{
    setWindowTitle(tr("Import a log"));
    makePlan();
    build();
    plan();
    m_table->setFocus();
    if (!m_rows.rows.empty()) {
        resizeTo(kImportWidth, kImportHeight);
    }
}

void ImportDialog::build()
{
    QBoxLayout* layout = beginLayout();
    addFilter(*layout);
    m_table = new DifferenceTable(tr("In the diary"), tr("In the file"), this);
    m_table->setAccessibleName(tr("Entries of the file that are new, different or can’t come in"));
    connect(m_table, &DifferenceTable::pickChanged, this, &ImportDialog::pick);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetail(*m_table, [](const QModelIndex& index) {
        return index.siblingAtColumn(DifferenceModel::ThereColumn).data().toString();
    }));
    addPicks(*layout);
    endLayout(*layout);
}

void ImportDialog::addFilter(QBoxLayout& layout)
{
    const QStringList states{QString(), import_state::fresh(), import_state::differs(),
                             import_state::refused()};
    m_filter = new PillBar({{QStringLiteral("importAll"), tr("All")},
                            {QStringLiteral("importNew"), tr("New")},
                            {QStringLiteral("importDifferent"), tr("Different")},
                            {QStringLiteral("importRefused"), tr("Can’t come in")}},
                           0, this);
    m_filter->setAccessibleName(tr("Which entries the table shows"));
    connect(m_filter, &PillBar::choiceChanged, this,
            [this, states](int choice) { m_table->showOnly(states.at(choice)); });
    layout.addWidget(m_filter);
}

void ImportDialog::addPicks(QBoxLayout& layout)
{
    m_picks = new QWidget(this);
    auto* row = new QHBoxLayout(m_picks);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Entries that are different:"), m_picks);
    auto* all = new QComboBox(m_picks);
    all->setObjectName(QStringLiteral("importPicks"));
    all->setAccessibleName(tr("What becomes of entries that are different"));
    all->addItem(tr("Keep the diary’s"));
    all->addItem(tr("Take the file’s"));
    all->addItem(tr("Keep both where a day may have two"));
    label->setBuddy(all);
    connect(all, &QComboBox::activated, this, [this](int choice) {
        pickAll(choice == 0 ? Pick::KeepMine : choice == 1 ? Pick::TakeTheirs : Pick::KeepBoth);
    });
    row->addWidget(label);
    row->addWidget(all);
    row->addStretch(1);
    layout.addWidget(m_picks);
}

void ImportDialog::makePlan()
{
    m_choices.takeSettings = isEmpty(m_bridge.log());
    m_plan = planImport(m_document, m_bridge.log(), m_choices);
}

void ImportDialog::pick(int row, bool takeTheirs)
{
    if (const auto& ref = m_rows.refs.at(static_cast<std::size_t>(row))) {
        forgetFailure();
        m_choices.picks[*ref] = takeTheirs ? Pick::TakeTheirs : Pick::KeepMine;
        planAgain();
    }
}

void ImportDialog::pickAll(Pick pick)
{
    forgetFailure();
    m_choices.picks.clear();
    m_choices.rest = pick == Pick::KeepBoth ? Pick::KeepMine : pick;
    const auto keepBoth = [this]<class Record>(const std::vector<PlannedEntry<Record>>& entries) {
        for (std::size_t i = 0; i < entries.size() && mayKeepBoth(recordKind<Record>()); ++i) {
            if (entries[i].mine) {
                m_choices.picks[{recordKind<Record>(), i}] = Pick::KeepBoth;
            }
        }
    };
    if (pick == Pick::KeepBoth) {
        std::apply([&](const auto&... entries) { (keepBoth(entries), ...); }, m_plan.tables);
    }
    planAgain();
}

/// Once, however many rows were picked together; the table is not in the middle of it then.
void ImportDialog::planAgain()
{
    if (!m_planPending) {
        m_planPending = true;
        QTimer::singleShot(0, this, [this] {
            m_planPending = false;
            makePlan();
            plan();
        });
    }
}

/// Shows the plan as it is now. Chosen rows stay chosen where only marks have changed.
void ImportDialog::plan()
{
    m_rows = importRows(m_plan, {m_bridge.programme(), m_bridge.log().settings.units});
    if (!std::ranges::equal(m_rows.rows, m_table->differences().rows(), looksLike)) {
        const int current = m_table->currentIndex().row();
        m_table->setRows(m_rows.rows);
        if (current > 0 && current < m_table->model()->rowCount()) {
            m_table->selectRow(current);
        }
    }
    m_table->setVisible(!m_rows.rows.empty());
    m_filter->setVisible(!m_rows.rows.empty());
    tell();
}

QString ImportDialog::whyNothing() const
{
    if (m_plan.counts.differs > 0) {
        return tr("Nothing is new. What is different stays as it is in the diary, unless you "
                  "take the file’s.");
    }
    return m_plan.counts.refused > 0 ? tr("No entry of this file can come in.")
                                     : tr("Everything in this file is already in the diary.");
}

void ImportDialog::tell()
{
    const ImportCounts& counts = m_plan.counts;
    m_summary->setText(
        tr("%1: new entries: %2, different: %3, already in the diary: %4, can’t come in: %5.")
            .arg(m_file, countText(counts.fresh), countText(counts.differs), countText(counts.same),
                 countText(counts.refused)));
    m_picks->setVisible(counts.differs > 0 || !m_choices.picks.empty() ||
                        m_choices.rest != Pick::KeepMine);
    QStringList notes;
    if (m_plan.settings) {
        notes << (m_plan.settings->taken ? tr("The settings of the file are taken too.")
                                         : tr("The settings stay as they are in the diary."));
    }
    if (counts.refused > 0) {
        notes << tr("What can’t come in is left out; the table says why.");
    }
    if (!m_rows.complete) {
        notes << tr("The table shows the first %1 entries.").arg(countText(kMaxImportRows));
    }
    const int entries = static_cast<int>(changeOf(m_plan).edits.size());
    if (entries > 0) {
        notes << tr("One undo takes the whole import back.");
    }
    m_note->setText(notes.join(QLatin1Char(' ')));
    m_note->setVisible(!notes.isEmpty());
    tellImport(entries,
               entries == 1 ? tr("&Import 1 entry") : tr("&Import %n entries", nullptr, entries));
}

Change ImportDialog::change()
{
    if (m_planPending) { // by what is picked now
        makePlan();
    }
    return changeOf(m_plan);
}

} // namespace springback::ui
