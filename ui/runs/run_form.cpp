// The parts of RunFields, made once.
#include <QBoxLayout>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/runs/run_fields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kMostMinutes = limits::kMaxRunSeconds / 60;

/// A field below its name.
QBoxLayout* named(const QString& name, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(name, parent);
    label->setBuddy(field);
    QString plainName = name;
    field->setAccessibleName(plainName.remove(QLatin1Char('&')));
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(*parent, spacing::kTiny));
    column->addWidget(label);
    column->addWidget(field);
    column->addStretch(1);
    return column;
}

} // namespace

void RunFields::buildFigures()
{
    m_day = new DayEdit(m_bridge.today(), this);
    m_day->setObjectName(QStringLiteral("entryDay"));
    m_time = new QLineEdit(this);
    m_time->setObjectName(QStringLiteral("runTime"));
    m_time->setPlaceholderText(tr("not noted"));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("0000000000")));
    m_distance = new QDoubleSpinBox(this);
    m_distance->setObjectName(QStringLiteral("runDistance"));
    m_distance->setDecimals(2);
    m_distance->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes = new OptionalSpinBox(kMostMinutes, this);
    m_minutes->setObjectName(QStringLiteral("runMinutes"));
    m_hills = new QCheckBox(tr("H&ills"), this);
    m_hills->setObjectName(QStringLiteral("runHills"));
    m_speed = new QCheckBox(tr("S&peed work"), this);
    m_speed->setObjectName(QStringLiteral("runSpeed"));
    m_figures->addLayout(named(tr("D&ate"), m_day, this), 3);
    m_figures->addLayout(named(tr("&Time"), m_time, this), 1);
    m_figures->addLayout(named(tr("Di&stance"), m_distance, this), 2);
    m_figures->addLayout(named(tr("&Minutes"), m_minutes, this), 2);
    auto* kind = new QVBoxLayout;
    kind->addWidget(m_hills);
    kind->addWidget(m_speed);
    kind->addStretch(1);
    m_figures->addLayout(kind);
}

void RunFields::buildPains()
{
    m_during =
        new RatingScale(tr("Worst pain during the run"), QStringLiteral("runPainDuring"), this);
    m_after = new RatingScale(tr("Worst pain after the run"), QStringLiteral("runPainAfter"), this);
    const auto add = [this](const QString& name, RatingScale* scale) {
        auto* column = new QVBoxLayout;
        column->setSpacing(scaled(*this, spacing::kTiny));
        column->addWidget(new TextLabel(name, TextRole::Body, this));
        column->addWidget(scale);
        column->addStretch(1);
        m_pains->addLayout(column, 1);
    };
    add(tr("Worst pain during the run"), m_during);
    add(tr("Worst pain after it"), m_after);
}

void RunFields::buildMore()
{
    m_moreButton = new QPushButton(this);
    m_moreButton->setObjectName(QStringLiteral("runMore"));
    m_moreButton->setFlat(true);
    m_moreButton->setAutoDefault(true); // Enter on it is its own
    m_more = new QWidget(this);
    m_climb = new OptionalSpinBox(limits::kMaxClimb, m_more);
    m_climb->setObjectName(QStringLiteral("runClimb"));
    m_cadence = new OptionalSpinBox(limits::kMaxCadence, m_more);
    m_cadence->setObjectName(QStringLiteral("runCadence"));
    m_cadence->setSuffix(tr(" steps a minute"));
    auto* row = new QHBoxLayout(m_more);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(*this, spacing::kMedium));
    row->addLayout(named(tr("&Climb"), m_climb, m_more));
    row->addLayout(named(tr("Cade&nce"), m_cadence, m_more));
    row->addStretch(1);
    showMore(false);
}

} // namespace springback::ui
