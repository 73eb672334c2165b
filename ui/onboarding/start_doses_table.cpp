#include "ui/onboarding/start_doses_table.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "core/domain/validate.h"
#include "core/programme/ladder.h"
#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kShownCharacters = 8;

bool isUsable(const BlockItem& item, const Exercise* exercise, Location location)
{
    if (exercise == nullptr || item.presence == Presence::Optional ||
        !isFor(item.locations, location)) {
        return false;
    }
    const Fit fit = exercise->fitAt(location);
    return fit == Fit::Full || fit == Fit::Floor;
}

} // namespace

StartDosesTable::StartDosesTable(const Programme& programme, QWidget* parent)
    : QWidget(parent), m_programme(&programme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void StartDosesTable::setUnits(Units units)
{
    m_units = units;
}

void StartDosesTable::showFor(Stage stage, Location location)
{
    if (m_content != nullptr && stage == m_stage && location == m_location) {
        return;
    }
    m_stage = stage;
    m_location = location;
    m_rows.clear();
    delete m_content;
    m_content = new QWidget(this);
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(*this, spacing::kMedium));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const Block& block : m_programme->stage(stage).blocks) {
        for (const BlockItem& item : block.items) {
            const Exercise* exercise = m_programme->exercise(item.exercise);
            const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
                return row.exercise == item.exercise;
            });
            if (!known && isFor(block.locations, location) && isUsable(item, exercise, location)) {
                m_rows.push_back(
                    addRow(*exercise, item.presence == Presence::ByChoice, location, *grid));
            }
        }
    }
    layout()->addWidget(m_content);
}

StartDosesTable::Row StartDosesTable::addRow(const Exercise& exercise, bool byChoice,
                                             Location location, QGridLayout& grid)
{
    const Ladder ladder(exercise, location, m_programme->loadStep);
    Row row;
    row.exercise = exercise.id;
    row.byChoice = byChoice;
    row.top = ladder.top().rung + 1;
    row.rung = new QComboBox(m_content);
    row.rung->setObjectName(QStringLiteral("rung_") + toQt(exercise.id));
    row.rung->setAccessibleName(tr("Starting dose of %1").arg(toQt(exercise.name)));
    // Narrower than its longest dose, if need be: the list shows all of it.
    row.rung->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.rung->setMinimumContentsLength(kShownCharacters);
    if (byChoice) {
        row.rung->addItem(tr("leave out"));
    }
    for (int rung = 0; rung < row.top; ++rung) {
        const Dose dose = ladder.at({rung, {}});
        const QString text = phrases::dose(dose);
        row.rung->addItem(
            dose.variant.empty()
                ? text
                : tr("%1, %2", "dose, variant").arg(text, phrases::variant(dose.variant)));
    }
    row.load = ladder.isLoadable() ? loadBox(exercise) : nullptr;
    const int line = grid.rowCount();
    grid.addWidget(new TextLabel(toQt(exercise.name), TextRole::Body, m_content), line, 0);
    grid.addWidget(row.rung, line, 1);
    if (row.load != nullptr) {
        grid.addWidget(row.load, line, 2);
        const int topIndex = row.rung->count() - 1;
        const auto showLoad = [box = row.load, topIndex](int index) {
            box->setEnabled(index == topIndex);
        };
        connect(row.rung, &QComboBox::currentIndexChanged, row.load, showLoad);
        showLoad(row.rung->currentIndex());
    }
    return row;
}

QDoubleSpinBox* StartDosesTable::loadBox(const Exercise& exercise)
{
    auto* box = new QDoubleSpinBox(m_content);
    box->setObjectName(QStringLiteral("load_") + toQt(exercise.id));
    box->setAccessibleName(tr("Starting load of %1").arg(toQt(exercise.name)));
    box->setDecimals(1);
    box->setRange(0, std::floor(limits::kMaxLoadGrams / gramsPer(m_units)));
    box->setSingleStep(m_programme->loadStep.grams / gramsPer(m_units));
    box->setSpecialValueText(tr("body weight"));
    box->setSuffix(m_units == Units::Metric ? tr(" kg") : tr(" lb"));
    return box;
}

void StartDosesTable::setDoses(const std::vector<StartDose>& doses)
{
    for (const Row& row : m_rows) {
        const auto found = std::find_if(doses.begin(), doses.end(), [&](const StartDose& dose) {
            return dose.exercise == row.exercise;
        });
        const bool known = found != doses.end();
        const int rung = known ? std::min(found->rung, row.top) : row.byChoice ? 0 : 1;
        row.rung->setCurrentIndex(row.byChoice ? rung : rung - 1);
        if (row.load != nullptr) {
            row.load->setValue(known ? found->load.grams / gramsPer(m_units) : 0);
        }
    }
}

bool StartDosesTable::has(const std::string& exercise) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const Row& row) { return row.exercise == exercise; });
}

std::vector<StartDose> StartDosesTable::doses() const
{
    std::vector<StartDose> doses;
    for (const Row& row : m_rows) {
        StartDose dose;
        dose.exercise = row.exercise;
        dose.rung = row.byChoice ? row.rung->currentIndex() : row.rung->currentIndex() + 1;
        if (row.load != nullptr && row.load->isEnabled()) {
            dose.load = loadFrom(row.load->value(), m_units);
        }
        const bool entry = !row.byChoice && dose.rung == 1 && dose.load.grams == 0;
        if (dose.rung > 0 && !entry) {
            doses.push_back(std::move(dose));
        }
    }
    return doses;
}

} // namespace springback::ui
