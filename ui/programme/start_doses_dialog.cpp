#include "ui/programme/start_doses_dialog.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

#include "ui/journal_bridge.h"
#include "ui/onboarding/start_doses_table.h"
#include "ui/phrases.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableTable = 480; ///< design pixels, so that most doses are read in full

} // namespace

StartDosesDialog::StartDosesDialog(JournalBridge& bridge, Row<Episode> row, Stage stage,
                                   QWidget* parent)
    : EntryDialog(bridge, tr("Starting doses"), parent),
      m_row(std::move(row)),
      m_doses(m_row.value.startDoses),
      m_stage(new QComboBox(this)),
      m_table(new StartDosesTable(bridge.programme(), this))
{
    setObjectName(QStringLiteral("startDosesDialog"));
    auto* hint = new TextLabel(tr("The dose that sits well now. An exercise that you have done "
                                  "goes on from what you did, not from here."),
                               TextRole::Small, this);
    hint->setMuted(true);
    m_stage->setObjectName(QStringLiteral("dosesStage"));
    m_stage->setAccessibleName(tr("Stage whose doses are shown"));
    for (std::size_t i = 0; i < EnumNames<Stage>::values.size(); ++i) {
        m_stage->addItem(phrases::stage(static_cast<Stage>(i)));
    }
    m_stage->setCurrentIndex(static_cast<int>(stage));
    m_table->setMinimumWidth(scaled(*this, kReadableTable));
    m_table->setUnits(bridge.log().settings.units);
    form().addRow(hint);
    form().addRow(tr("&Stage"), m_stage);
    form().addRow(m_table);
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        m_doses = doses();
        showStage();
    });
    showStage();
    m_stage->setFocus();
}

Stage StartDosesDialog::stage() const
{
    return static_cast<Stage>(m_stage->currentIndex());
}

void StartDosesDialog::showStage()
{
    m_table->showFor(stage(), m_row.value.location);
    m_table->setDoses(m_doses);
}

/// What the table shows, and the doses of exercises that it does not show.
std::vector<StartDose> StartDosesDialog::doses() const
{
    std::vector<StartDose> all = m_doses;
    std::erase_if(all, [&](const StartDose& dose) { return m_table->has(dose.exercise); });
    const std::vector<StartDose> shown = m_table->doses();
    all.insert(all.end(), shown.begin(), shown.end());
    std::ranges::sort(all, {}, &StartDose::exercise);
    return all;
}

Change StartDosesDialog::change() const
{
    Episode episode = m_row.value;
    episode.startDoses = doses();
    const bool same = std::ranges::is_permutation(episode.startDoses, m_row.value.startDoses);
    return same ? Change{} : replacing(m_row, std::move(episode));
}

} // namespace springback::ui
