#include "ui/progress/load_card.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/charts/week_bars.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr double kPoundsPerKilogram = 1 / 0.45359237;
constexpr double kMilesPerKilometre = 1 / 1.609344;

/// One row of the card.
struct WorkKind {
    const char* objectName;
    QString title;
    QString unit;
    Series (*series)(const springback::Diary&, Period);
    double factor; ///< from the unit of the series to the one shown
};

std::array<WorkKind, 4> workKinds(Units units)
{
    const bool metric = units == Units::Metric;
    const QString weight = metric ? LoadCard::tr("kg") : LoadCard::tr("lb");
    const QString length = metric ? LoadCard::tr("km") : LoadCard::tr("mi");
    return {{{"strengthBars", LoadCard::tr("Strength, %1 × repetitions").arg(weight), weight,
              &strengthVolume, metric ? 1 : kPoundsPerKilogram},
             {"holdBars", LoadCard::tr("Holds, seconds"), LoadCard::tr("s"), &holdSeconds, 1},
             {"jumpBars", LoadCard::tr("Jumps and hops, contacts"), LoadCard::tr("contacts"),
              &jumpContacts, 1},
             {"runBars", LoadCard::tr("Runs, %1").arg(length), length, &runDistance,
              metric ? 1 : kMilesPerKilometre}}};
}

Series inUnit(Series series, double factor)
{
    for (DayValue& row : series) {
        row.value = row.value.value_or(0) * factor;
    }
    return series;
}

} // namespace

LoadCard::LoadCard(QWidget* parent) : Card(parent), m_reading(new TextLabel(TextRole::Small, this))
{
    setObjectName(QStringLiteral("loadCard"));
    m_reading->setObjectName(QStringLiteral("loadReading"));
    body()->addWidget(new TextLabel(tr("Work per week"), TextRole::CardTitle, this));
    for (const WorkKind& kind : workKinds(Units::Metric)) {
        m_rows.push_back(addRow(QString::fromLatin1(kind.objectName)));
    }
    body()->addWidget(m_reading);
}

LoadCard::Row LoadCard::addRow(const QString& name)
{
    const Row row{new TextLabel(TextRole::Small, this), new WeekBarsView(this)};
    row.title->setMuted(true);
    row.bars->setObjectName(name);
    body()->addWidget(row.title);
    body()->addWidget(row.bars);
    connect(row.bars, &ChartView::readingChanged, this, [this, row] { showReading(*row.bars); });
    connect(row.bars, &ChartView::dayChosen, this, &LoadCard::dayChosen);
    return row;
}

void LoadCard::setData(const springback::Diary& diary, Period period)
{
    const auto kinds = workKinds(diary.log.settings.units);
    bool below = false;
    // From the last row to the first: the lowest one shown carries the day axis.
    for (std::size_t i = kinds.size(); i-- > 0;) {
        const Series daily = kinds[i].series(diary, period);
        const Row& row = m_rows[i];
        row.title->setText(kinds[i].title);
        row.title->setVisible(!daily.empty());
        row.bars->setAccessibleName(kinds[i].title);
        row.bars->setVisible(!daily.empty());
        row.bars->setData(
            {period, inUnit(weeklySums(daily, period), kinds[i].factor), kinds[i].unit, !below});
        below = below || !daily.empty();
    }
    setVisible(below);
    showReading(*m_rows.front().bars);
}

void LoadCard::showReading(const ChartView& view)
{
    m_reading->setMuted(!view.stop());
    m_reading->setText(view.stop() ? view.readingText()
                                   : tr("Each on its own scale; they are not added up."));
}

} // namespace springback::ui
