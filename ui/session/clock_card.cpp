#include "ui/session/clock_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

#include "ui/phrases.h"
#include "ui/session/guided_words.h"
#include "ui/widgets/big_text.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kRestStep = 15; ///< seconds

/// What the bar shows: at a tempo how high the heel is, else how much is over.
double barOf(const GuidedSession& guided)
{
    const bool paced = guided.phase() == Phase::Work && guided.counted() == Counted::PacedReps;
    return paced ? guided.beat().height() : guided.fractionDone();
}

QString goText(Phase phase)
{
    switch (phase) {
    case Phase::GetReady:
        return ClockCard::tr("Start now (Enter)");
    case Phase::Pain:
    case Phase::Effort:
        return ClockCard::tr("Go on without (Enter)");
    case Phase::Rest:
        return ClockCard::tr("Skip the rest (Enter)");
    case Phase::Work:
    case Phase::Stop:
    case Phase::End:
        break;
    }
    return ClockCard::tr("Done (Enter)");
}

} // namespace

ClockCard::ClockCard(QWidget* parent)
    : Card(parent),
      m_phase(new TextLabel(TextRole::CardTitle, this)),
      m_figure(new BigText(this)),
      m_bar(new QProgressBar(this))
{
    m_phase->setObjectName(QStringLiteral("guidedPhase"));
    m_phase->setAlignment(Qt::AlignCenter);
    m_phase->setMuted(true);
    m_figure->setObjectName(QStringLiteral("guidedFigure"));
    m_bar->setObjectName(QStringLiteral("guidedBar"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far this part is"));
    body()->addWidget(m_phase);
    body()->addWidget(m_figure, 1);
    body()->addWidget(m_bar);
    body()->addWidget(buildButtons());
    body()->addWidget(buildChanges());
}

QPushButton* ClockCard::changeButton(const char* name, const QString& text, const QString& says)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(says);
    button->setToolTip(says);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the page
    return button;
}

QWidget* ClockCard::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pause = changeButton("guidedPause", tr("Pause"), tr("Pause or go on (Space)"));
    m_go = changeButton("guidedGo", tr("Done"), tr("Done (Enter)"));
    m_go->setDefault(true);
    m_lessRest = changeButton("guidedLessRest", tr("−%1 s").arg(kRestStep),
                              tr("%1 seconds less rest (−)").arg(kRestStep));
    m_moreRest = changeButton("guidedMoreRest", tr("+%1 s").arg(kRestStep),
                              tr("%1 seconds more rest (+)").arg(kRestStep));
    layout->addStretch(1);
    for (QPushButton* button : {m_lessRest, m_moreRest, m_pause, m_go}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_pause, &QPushButton::clicked, this, &ClockCard::pauseWanted);
    connect(m_go, &QPushButton::clicked, this, &ClockCard::goWanted);
    connect(m_lessRest, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(-kRestStep); });
    connect(m_moreRest, &QPushButton::clicked, this, [this] { Q_EMIT restChanged(kRestStep); });
    return row;
}

QWidget* ClockCard::buildChanges()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kHuge));
    const auto part = [this](QPushButton* less, QLabel* label, QPushButton* more) {
        auto* holder = new QWidget(this);
        auto* inside = new QHBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(scaled(*this, spacing::kSmall));
        label->setAlignment(Qt::AlignCenter);
        inside->addWidget(less);
        inside->addWidget(label);
        inside->addWidget(more);
        return holder;
    };
    auto* less = changeButton("guidedLess", tr("−"), tr("One less (Left)"));
    auto* more = changeButton("guidedMore", tr("+"), tr("One more (Right)"));
    auto* lighter = changeButton("guidedLighter", tr("−"), tr("Lighter (Down)"));
    auto* heavier = changeButton("guidedHeavier", tr("+"), tr("Heavier (Up)"));
    m_amount = new QLabel(this);
    m_amount->setObjectName(QStringLiteral("guidedAmount"));
    m_load = new QLabel(this);
    m_load->setObjectName(QStringLiteral("guidedLoad"));
    m_amountPart = part(less, m_amount, more);
    m_loadPart = part(lighter, m_load, heavier);
    layout->addStretch(1);
    layout->addWidget(m_amountPart);
    layout->addWidget(m_loadPart);
    layout->addStretch(1);
    connect(less, &QPushButton::clicked, this, [this] { Q_EMIT amountChanged(-1); });
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT amountChanged(1); });
    connect(lighter, &QPushButton::clicked, this, [this] { Q_EMIT loadChanged(-1); });
    connect(heavier, &QPushButton::clicked, this, [this] { Q_EMIT loadChanged(1); });
    return row;
}

void ClockCard::show(const GuidedSession& guided, Units units)
{
    const Phase phase = guided.phase();
    m_phase->setText(guided_words::phase(guided));
    m_figure->setText(guided_words::figure(guided));
    m_figure->setMuted(guided.isPaused() || phase == Phase::Pain || phase == Phase::Effort);
    m_bar->setValue(static_cast<int>(std::lround(barOf(guided) * kBarSteps)));

    const bool timed = phase == Phase::GetReady || phase == Phase::Rest ||
                       (phase == Phase::Work && guided.counted() != Counted::FreeReps);
    m_pause->setVisible(timed);
    m_pause->setText(guided.isPaused() ? tr("Go on (Space)") : tr("Pause (Space)"));
    m_go->setText(goText(phase));
    m_lessRest->setVisible(phase == Phase::Rest);
    m_moreRest->setVisible(phase == Phase::Rest);
    const bool ofSet = phase != Phase::Rest;
    m_amountPart->setVisible(ofSet);
    const Step& step = guided.step();
    m_amount->setText(step.holdSeconds
                          ? tr("%1 s", "seconds of a hold").arg(QLocale().toString(guided.amount()))
                          : guided_words::reps(guided.amount()));
    m_loadPart->setVisible(ofSet && step.loadClass == LoadClass::Loaded);
    m_load->setText(phrases::load(guided.load(), units));
}

bool ClockCard::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
        Q_EMIT restChanged(kRestStep);
        return true;
    case Qt::Key_Minus:
        Q_EMIT restChanged(-kRestStep);
        return true;
    case Qt::Key_Left:
        Q_EMIT amountChanged(-1);
        return true;
    case Qt::Key_Right:
        Q_EMIT amountChanged(1);
        return true;
    case Qt::Key_Down:
        Q_EMIT loadChanged(-1);
        return true;
    case Qt::Key_Up:
        Q_EMIT loadChanged(1);
        return true;
    default:
        return false;
    }
}

} // namespace springback::ui
