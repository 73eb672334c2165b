#include "ui/runs/run_fields.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "core/domain/validate.h"
#include "core/rules/run_notices.h"
#include "ui/journal_bridge.h"
#include "ui/models/figures.h"
#include "ui/models/run_figures.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/read_time.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kSecondsPerMinute = 60;
constexpr double kMetresPerFoot = 0.3048;

std::optional<int> shownMinutes(const std::optional<Duration>& duration)
{
    return duration ? std::optional(wholeMinutes(*duration)) : std::nullopt;
}

double metresPerClimbUnit(Units units)
{
    return units == Units::Metric ? 1.0 : kMetresPerFoot;
}

std::optional<int> shownClimb(const std::optional<int>& metres, Units units)
{
    return metres
               ? std::optional(static_cast<int>(std::lround(*metres / metresPerClimbUnit(units))))
               : std::nullopt;
}

/// The least that the parts of a row take beside each other.
int widthBeside(const QBoxLayout& row)
{
    int width = row.spacing() * (row.count() - 1);
    for (int i = 0; i < row.count(); ++i) {
        width += row.itemAt(i)->minimumSize().width();
    }
    return width;
}

/// And below each other.
int widthBelow(const QBoxLayout& row)
{
    int width = 0;
    for (int i = 0; i < row.count(); ++i) {
        width = std::max(width, row.itemAt(i)->minimumSize().width());
    }
    return width;
}

} // namespace

RunFields::RunFields(JournalBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_figures(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_pains(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_notices(new TextLabel(TextRole::Body, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    for (QBoxLayout* row : {m_figures, m_pains}) {
        row->setSpacing(scaled(*this, spacing::kMedium));
    }
    layout->addLayout(m_figures);
    layout->addWidget(m_notices);
    layout->addLayout(m_pains);
    buildFigures();
    buildPains();
    buildMore();
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    m_notices->setObjectName(QStringLiteral("runNotices"));
    m_notices->setTextFormat(Qt::RichText);
    connectParts();
    Row<Run> fresh;
    fresh.value.date = bridge.today();
    setRun(fresh);
}

void RunFields::connectParts()
{
    connect(m_day, &DayEdit::dayChanged, this, &RunFields::askPerSide);
    connect(m_day, &DayEdit::dayChanged, this, &RunFields::edited);
    connect(m_time, &QLineEdit::textEdited, this, &RunFields::edited);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, &RunFields::edited);
    for (OptionalSpinBox* box : {m_minutes, m_climb, m_cadence}) {
        connect(box, &QSpinBox::valueChanged, this, &RunFields::edited);
    }
    for (QCheckBox* box : {m_hills, m_speed}) {
        connect(box, &QCheckBox::toggled, this, &RunFields::edited);
    }
    for (RatingScale* scale : {m_during, m_after}) {
        connect(scale, &RatingScale::edited, this, &RunFields::edited);
        connect(scale, &RatingScale::confirmed, this, &RunFields::confirmed);
    }
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    connect(this, &RunFields::edited, this, &RunFields::showNotices);
}

void RunFields::setRun(const Row<Run>& row)
{
    refresh(); // of what was shown before
    m_row = row;
    fill();
}

void RunFields::refresh()
{
    followToday();
    followUnits();
    for (RatingScale* scale : {m_during, m_after}) {
        scale->setZones(m_bridge.ruleSet());
    }
    askPerSide();
    showNotices();
}

/// A new run whose date nobody has changed is one of today, also when a new day has begun.
void RunFields::followToday()
{
    const bool isOfToday = m_row.id == 0 && m_day->day() == m_day->today();
    m_day->setRange(kFirstDay, m_bridge.today());
    m_day->setToday(m_bridge.today());
    if (isOfToday && m_day->day() != m_bridge.today()) {
        m_day->setDay(m_bridge.today());
    }
}

/// What is half written stays as long as it was.
void RunFields::followUnits()
{
    const QSignalBlocker notEdited(this);
    const Units units = m_bridge.log().settings.units;
    const bool changed = units != m_units;
    if (changed) {
        takeLengths(m_row.value);
        m_units = units;
    }
    const bool metric = m_units == Units::Metric;
    m_distance->setRange(0, std::floor(limits::kMaxMetres / metresPer(m_units)));
    m_distance->setSuffix(metric ? tr(" km") : tr(" mi"));
    m_climb->setMaximum(static_cast<int>(limits::kMaxClimb / metresPerClimbUnit(m_units)));
    m_climb->setSuffix(metric ? tr(" m up") : tr(" ft up"));
    if (changed) {
        showLengths();
    }
}

void RunFields::fill()
{
    const QSignalBlocker notEdited(this);
    const Run& run = m_row.value;
    m_day->setDay(run.date);
    m_time->setText(run.time ? toQt(isoTime(*run.time)) : QString());
    showLengths();
    m_minutes->setAnswer(shownMinutes(run.duration));
    m_hills->setChecked(run.hills);
    m_speed->setChecked(run.speed);
    m_cadence->setAnswer(run.cadence);
    askPerSide();
    m_during->setRating(run.painDuring);
    m_after->setRating(run.painAfter);
    showMore(run.climb || run.cadence);
    showNotices();
}

void RunFields::askPerSide()
{
    const bool perSide = isAskedPerSide(m_bridge.log(), m_day->day().value_or(m_row.value.date));
    m_during->setPerSide(perSide);
    m_after->setPerSide(perSide);
}

void RunFields::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("Less") : tr("More…"));
    m_moreButton->setAccessibleName(shown ? tr("Hide climb and cadence")
                                          : tr("Show climb and cadence"));
    Q_EMIT grown();
}

void RunFields::showNotices()
{
    QStringList lines;
    const bool isBlank = m_distance->value() <= 0 && !m_hills->isChecked() && !m_speed->isChecked();
    if (!isBlank && m_day->day()) {
        const bool isOfToday = m_day->day() == m_bridge.today();
        for (const RunNotice& notice : runNotices(m_bridge.programme(), m_bridge.ruleSet(),
                                                  m_bridge.log(), run(), m_row.id)) {
            const QString line = phrases::runNotice(notice, isOfToday, m_units).toHtmlEscaped();
            lines << (isStrong(notice.kind) ? QStringLiteral("<b>%1</b>").arg(line) : line);
        }
    }
    m_notices->setText(lines.join(QStringLiteral("<br>")));
    m_notices->setVisible(!lines.isEmpty());
    Q_EMIT grown();
}

double RunFields::shownDistance(Distance distance) const
{
    return std::round(distance.metres / metresPer(m_units) * 100.0) / 100.0;
}

void RunFields::showLengths()
{
    m_distance->setValue(shownDistance(m_row.value.distance));
    m_climb->setAnswer(shownClimb(m_row.value.climb, m_units));
}

/// An untouched figure stays exact: what a field shows is rounded.
void RunFields::takeLengths(Run& run) const
{
    if (m_distance->value() != shownDistance(run.distance)) {
        run.distance =
            Distance{static_cast<int>(std::lround(m_distance->value() * metresPer(m_units)))};
    }
    if (const std::optional<int> climb = m_climb->answer();
        climb != shownClimb(run.climb, m_units)) {
        run.climb =
            climb
                ? std::optional(static_cast<int>(std::lround(*climb * metresPerClimbUnit(m_units))))
                : std::nullopt;
    }
}

QString RunFields::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies in the future.");
    }
    if (!m_time->text().trimmed().isEmpty() && !readTime(m_time->text())) {
        return tr("The time can't be read. Write it as 07:10, or leave it empty.");
    }
    return m_distance->value() > 0 ? RatingScale::problemIn(*this) : tr("How far was the run?");
}

Run RunFields::run() const
{
    Run run = m_row.value;
    run.date = *m_day->day();
    run.time = readTime(m_time->text());
    takeLengths(run);
    if (const std::optional<int> minutes = m_minutes->answer();
        minutes != shownMinutes(run.duration)) {
        run.duration =
            minutes ? std::optional(Duration{*minutes * kSecondsPerMinute}) : std::nullopt;
    }
    run.cadence = m_cadence->answer();
    run.hills = m_hills->isChecked();
    run.speed = m_speed->isChecked();
    run.painDuring = m_during->rating();
    run.painAfter = m_after->rating();
    return run;
}

void RunFields::focusDistance()
{
    m_distance->setFocus(Qt::OtherFocusReason);
    m_distance->selectAll();
}

void RunFields::arrange()
{
    for (QBoxLayout* row : {m_figures, m_pains}) {
        row->setDirection(width() < widthBeside(*row) ? QBoxLayout::TopToBottom
                                                      : QBoxLayout::LeftToRight);
    }
}

/// What stands beside each other would otherwise keep the widget too wide to ever stand below.
QSize RunFields::minimumSizeHint() const
{
    const int widest = std::max({widthBelow(*m_figures), widthBelow(*m_pains),
                                 m_more->isHidden() ? 0 : m_more->minimumSizeHint().width()});
    return {widest, QWidget::minimumSizeHint().height()};
}

void RunFields::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

} // namespace springback::ui
