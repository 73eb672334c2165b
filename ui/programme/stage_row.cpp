#include "ui/programme/stage_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

#include "core/rules/plan.h"
#include "ui/phrases.h"
#include "ui/programme/gate_conditions.h"
#include "ui/qtconvert.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableWidth = 560; ///< design pixels of a bar and its words

bool isLastStage(Stage stage)
{
    return stage == Stage::Maintenance;
}

QPushButton* namedButton(const QString& name, Stage stage, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("%1_%2").arg(name, toQt(nameOf(stage))));
    return button;
}

} // namespace

StageRow::StageRow(const Programme& programme, Stage stage, QWidget* parent)
    : QWidget(parent),
      m_programme(&programme),
      m_stage(stage),
      m_to(stage),
      m_marker(new StageMarker(static_cast<int>(stage) + 1, isLastStage(stage), this)),
      m_way(new QWidget(this)),
      m_wayTitle(new TextLabel(TextRole::Small, m_way)),
      m_conditions(new GateConditions(m_way)),
      m_next(new TextLabel(TextRole::Body, m_way)),
      m_accept(namedButton(QStringLiteral("accept"), stage, m_way)),
      m_test(namedButton(QStringLiteral("heelRaiseTest"), stage, m_way))
{
    setObjectName(QStringLiteral("stage_") + toQt(nameOf(stage)));
    m_next->setObjectName(QStringLiteral("gateNext_") + toQt(nameOf(stage)));
    m_wayTitle->setMuted(true);
    m_test->setText(tr("Heel-raise test…"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    auto* way = new QVBoxLayout(m_way);
    way->setContentsMargins(0, 0, 0, 0);
    way->setSpacing(scaled(*this, spacing::kTiny));
    way->addWidget(m_wayTitle);
    way->addWidget(m_conditions);
    m_conditions->setMaximumWidth(scaled(*this, kReadableWidth));
    way->addWidget(m_next);
    way->addLayout(buttons);

    auto* aim = new TextLabel(toQt(programme.stage(stage).aim), TextRole::Small, this);
    aim->setMuted(true);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(buildHeader());
    text->addWidget(aim);
    text->addSpacing(scaled(*this, spacing::kSmall));
    text->addWidget(m_way);
    text->addSpacing(scaled(*this, spacing::kSmall));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(*this, spacing::kMedium));
    row->addWidget(m_marker);
    row->addLayout(text, 1);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_to); });
    connect(m_moveHere, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(m_stage); });
    connect(m_test, &QPushButton::clicked, this, &StageRow::heelRaiseTestWanted);
}

QWidget* StageRow::buildHeader()
{
    auto* header = new QWidget(this);
    const QString stage = phrases::stage(m_stage);
    m_name = new TextLabel(stage, TextRole::CardTitle, header);
    m_name->setWordWrap(false);
    m_pill = new Pill(header);
    m_pill->setText(tr("You are here"));
    m_pill->setTone(Pill::Tone::Accent);
    m_moveHere = namedButton(QStringLiteral("moveTo"), m_stage, header);
    m_moveHere->setFlat(true);
    m_moveHere->setText(tr("Move here…"));
    m_moveHere->setAccessibleName(tr("Move to %1 by hand").arg(stage));
    header->setMinimumHeight(scaled(*this, StageMarker::kNameHeight));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(*this, spacing::kSmall));
    row->addWidget(m_name);
    row->addWidget(m_pill);
    row->addStretch(1);
    row->addWidget(m_moveHere);
    return header;
}

const GateStatus* StageRow::gateOf(const Plan& plan) const
{
    if (m_stage == plan.stage) {
        return plan.gates.empty() ? nullptr : &plan.gates.front();
    }
    const Gate* gate = m_stage > plan.stage ? m_programme->gateFrom(m_stage) : nullptr;
    if (gate == nullptr) {
        return nullptr;
    }
    const auto found = std::find_if(plan.path.begin(), plan.path.end(),
                                    [&](const GateStatus& g) { return g.to == gate->to; });
    return found == plan.path.end() ? nullptr : &*found;
}

void StageRow::refresh(const Plan& plan, bool writable)
{
    const bool here = m_stage == plan.stage;
    m_marker->setPlace(here                   ? StageMarker::Place::Here
                       : m_stage < plan.stage ? StageMarker::Place::Behind
                                              : StageMarker::Place::Ahead);
    m_pill->setVisible(here);
    m_moveHere->setVisible(!here);
    m_moveHere->setEnabled(writable);
    const QString stage = phrases::stage(m_stage);
    setAccessibleName(here                   ? tr("%1, you are here").arg(stage)
                      : m_stage < plan.stage ? tr("%1, behind you").arg(stage)
                                             : tr("%1, ahead").arg(stage));
    const GateStatus* gate = gateOf(plan);
    const bool last = here && m_stage == Stage::SpeedHills;
    m_way->setVisible(gate != nullptr || last);
    if (gate != nullptr) {
        showGate(*gate, plan);
    } else if (last) {
        showRecovery(plan);
    }
    m_accept->setEnabled(writable);
    m_test->setEnabled(writable);
}

/// No figure says when someone has recovered: the person does.
void StageRow::showRecovery(const Plan& plan)
{
    m_to = Stage::Maintenance;
    m_wayTitle->setText(tr("The way on to %1").arg(phrases::stage(m_to)));
    m_next->setText(tr("When hills and speed work sit well week after week, you say that you have "
                       "recovered. Strength and circuit 2 twice a week then keep it so."));
    m_accept->setText(tr("I have recovered"));
    m_accept->setVisible(plan.advice < Advice::SeeProfessional);
    m_conditions->hide();
    m_test->hide();
}

void StageRow::showGate(const GateStatus& gate, const Plan& plan)
{
    const bool here = m_stage == plan.stage;
    const bool paused = plan.advice >= Advice::SeeProfessional;
    const QString to = phrases::stage(gate.to);
    m_to = gate.to;
    m_wayTitle->setText(tr("The way on to %1").arg(to));
    m_conditions->setGate(gate, plan.side, *m_programme, here);
    m_conditions->show();
    m_next->setText(paused     ? tr("The plan pauses until someone has looked at it.")
                    : gate.met ? tr("All conditions are met. You decide when.")
                               : phrases::gateMissing(gate, plan.side, *m_programme));
    m_next->setVisible(here);
    m_accept->setText(tr("Move to %1").arg(to));
    m_accept->setVisible(here && gate.met && !paused);
    m_test->setVisible(here && !paused && asksForHeelRaises(gate, *m_programme));
}

} // namespace springback::ui
