#include "ui/history/run_entry_dialog.h"

#include <cmath>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>

#include "core/domain/validate.h"
#include "ui/models/figures.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"

namespace springback::ui {

namespace {

constexpr int kSecondsPerMinute = 60;

std::optional<int> wholeMinutes(const std::optional<Duration>& duration)
{
    return duration ? std::optional((duration->seconds + kSecondsPerMinute / 2) / kSecondsPerMinute)
                    : std::nullopt;
}

} // namespace

RunEntryDialog::RunEntryDialog(JournalBridge& bridge, const Row<Run>& row, QWidget* parent)
    : RecordDialog(bridge, row, parent),
      m_day(addDay(tr("Date"), row.value.date)),
      m_distance(new QDoubleSpinBox(this)),
      m_minutes(new OptionalSpinBox(limits::kMaxRunSeconds / kSecondsPerMinute, this)),
      m_hills(new QCheckBox(tr("&Hills"), this)),
      m_speed(new QCheckBox(tr("S&peed work"), this)),
      m_during(
          new RatingScale(tr("Worst pain during the run"), QStringLiteral("runPainDuring"), this)),
      m_after(new RatingScale(tr("Worst pain after the run"), QStringLiteral("runPainAfter"), this))
{
    setObjectName(QStringLiteral("runDialog"));
    const Units units = bridge.log().settings.units;
    m_distance->setObjectName(QStringLiteral("runDistance"));
    m_distance->setDecimals(2);
    m_distance->setRange(0, std::floor(limits::kMaxMetres / metresPer(units)));
    m_distance->setSuffix(units == Units::Imperial ? tr(" mi") : tr(" km"));
    m_minutes->setObjectName(QStringLiteral("runMinutes"));
    m_hills->setObjectName(QStringLiteral("runHills"));
    m_speed->setObjectName(QStringLiteral("runSpeed"));
    auto* kind = new QHBoxLayout;
    kind->addWidget(m_hills);
    kind->addWidget(m_speed);
    kind->addStretch();
    form().addRow(tr("&Distance"), m_distance);
    form().addRow(tr("&Minutes"), m_minutes);
    form().addRow(tr("With"), kind);
    form().addRow(tr("Worst pain during the run"), m_during);
    form().addRow(tr("Worst pain after it"), m_after);
    for (RatingScale* scale : {m_during, m_after}) {
        connect(scale, &RatingScale::confirmed, this, &RunEntryDialog::save);
    }
    fill();
    m_distance->setFocus();
    m_distance->selectAll();
}

void RunEntryDialog::fill()
{
    const Run& run = initial();
    m_distance->setValue(shownDistance(run.distance));
    m_minutes->setAnswer(wholeMinutes(run.duration));
    m_hills->setChecked(run.hills);
    m_speed->setChecked(run.speed);
    m_during->setPerSide(asksPerSide(run.date));
    m_during->setRating(run.painDuring);
    m_after->setPerSide(asksPerSide(run.date));
    m_after->setRating(run.painAfter);
}

double RunEntryDialog::shownDistance(Distance distance) const
{
    const double value = distance.metres / metresPer(bridge().log().settings.units);
    return std::round(value * 100.0) / 100.0;
}

QString RunEntryDialog::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies in the future.");
    }
    return m_distance->value() > 0 ? QString() : tr("How far was the run?");
}

Run RunEntryDialog::record() const
{
    Run run = initial();
    run.date = *m_day->day();
    // An untouched figure stays exact: what a field shows is rounded.
    if (m_distance->value() != shownDistance(run.distance)) {
        const double metres = m_distance->value() * metresPer(bridge().log().settings.units);
        run.distance = Distance{static_cast<int>(std::lround(metres))};
    }
    if (const std::optional<int> minutes = m_minutes->answer();
        minutes != wholeMinutes(run.duration)) {
        run.duration =
            minutes ? std::optional(Duration{*minutes * kSecondsPerMinute}) : std::nullopt;
    }
    run.hills = m_hills->isChecked();
    run.speed = m_speed->isChecked();
    run.painDuring = m_during->rating();
    run.painAfter = m_after->rating();
    return run;
}

} // namespace springback::ui
