#include "ui/today/today_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
#include "ui/history/heel_raise_entry_dialog.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/today/advice_card.h"
#include "ui/today/check_in_card.h"
#include "ui/today/gate_card.h"
#include "ui/today/measures_card.h"
#include "ui/today/new_usual_card.h"
#include "ui/today/plan_card.h"
#include "ui/today/run_pain_card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kNarrow = 820; ///< pixels of the design below which the cards stand below each other
constexpr int kPlanShare = 2;
constexpr int kSideShare = 1;

} // namespace

TodayPage::TodayPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(&bridge),
      m_title(new TextLabel(TextRole::PageTitle, this)),
      m_date(new TextLabel(TextRole::Body, this))
{
    m_title->setObjectName(QStringLiteral("todayTitle"));
    m_date->setMuted(true);
    auto* content = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(0);
    content->addWidget(m_title);
    content->addWidget(m_date);
    content->addSpacing(scaled(*this, spacing::kLarge));
    m_welcome = buildWelcome();
    content->addWidget(m_welcome);
    buildCards();
    content->addWidget(m_cards);
    content->addStretch(1);

    connectCards();
    connect(m_bridge, &JournalBridge::changed, this, &TodayPage::refresh);
    connect(m_bridge, &JournalBridge::reloaded, this, &TodayPage::refresh);
    refresh();
}

QWidget* TodayPage::buildWelcome()
{
    auto* card = new Card(this);
    card->body()->addWidget(new TextLabel(tr("Welcome"), TextRole::CardTitle, card));
    card->body()->addWidget(
        new TextLabel(tr("Springback keeps the diary of a sore Achilles tendon and says each "
                         "morning how much may be done. It repeats back the rules of a loading "
                         "plan; it does not diagnose. Four short steps, and your plan begins."),
                      TextRole::Body, card));
    m_begin = new QPushButton(tr("Say where it hurts"), card);
    m_begin->setObjectName(QStringLiteral("beginOnboarding"));
    m_begin->setDefault(true);
    card->body()->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Onboarding); });
    return card;
}

void TodayPage::buildCards()
{
    m_cards = new QWidget(this);
    m_checkIn = new CheckInCard(*m_bridge, m_cards);
    m_advice = new AdviceCard(*m_bridge, m_cards);
    m_newUsual = new NewUsualCard(*m_bridge, m_cards);
    m_runPain = new RunPainCard(*m_bridge, m_cards);
    m_plan = new PlanCard(*m_bridge, m_cards);
    m_measures = new MeasuresCard(*m_bridge, m_cards);
    m_gate = new GateCard(*m_bridge, m_cards);
    m_logMore = buildLogMore();
    const int gap = scaled(*this, spacing::kLarge);

    auto* side = new QVBoxLayout;
    side->setSpacing(gap);
    side->addWidget(m_measures);
    side->addWidget(m_gate);
    side->addWidget(m_logMore);
    side->addStretch(1);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(gap);
    m_lower->addWidget(m_plan, kPlanShare);
    m_lower->addLayout(side, kSideShare);
    auto* layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_checkIn);
    layout->addWidget(m_advice);
    layout->addWidget(m_newUsual);
    layout->addWidget(m_runPain);
    layout->addLayout(m_lower);
}

QWidget* TodayPage::buildLogMore()
{
    auto* card = new Card(m_cards);
    m_logRun = new QPushButton(tr("Log a run"), card);
    m_logRun->setObjectName(QStringLiteral("logRun"));
    m_logHeelRaises = new QPushButton(tr("Heel-raise test"), card);
    m_logHeelRaises->setObjectName(QStringLiteral("logHeelRaises"));
    m_logHeelRaises->setAccessibleName(tr("Write down a heel-raise test"));
    card->body()->addWidget(new TextLabel(tr("Write down"), TextRole::CardTitle, card));
    card->body()->addWidget(m_logRun);
    card->body()->addWidget(m_logHeelRaises);
    connect(m_logRun, &QPushButton::clicked, this, [this] {
        open(addDialog(*m_bridge, EntryKind::Run, m_bridge->today(), this), tr("Run recorded."));
    });
    connect(m_logHeelRaises, &QPushButton::clicked, this, &TodayPage::logHeelRaiseTest);
    return card;
}

void TodayPage::connectCards()
{
    connect(m_checkIn, &CheckInCard::recorded, this, &TodayPage::afterAnswer);
    connect(m_advice, &AdviceCard::recorded, this, &TodayPage::tell);
    connect(m_newUsual, &NewUsualCard::recorded, this, &TodayPage::tell);
    connect(m_runPain, &RunPainCard::recorded, this, &TodayPage::afterAnswer);
    connect(m_measures, &MeasuresCard::recorded, this, &TodayPage::tell);
    connect(m_gate, &GateCard::recorded, this, &TodayPage::tell);
    connect(m_plan, &PlanCard::sessionWanted, this, [this] { Q_EMIT pageWanted(PageId::Guided); });
    connect(m_plan, &PlanCard::tableWanted, this, [this] { Q_EMIT pageWanted(PageId::Session); });
}

void TodayPage::refresh()
{
    const Plan& plan = m_bridge->plan();
    const bool checkedIn = checkInOn(m_bridge->log(), m_bridge->today()) != nullptr;
    m_title->setText(checkedIn || !plan.hasEpisode ? tr("Today") : tr("Good morning"));
    m_date->setText(phrases::day(m_bridge->today()));
    m_welcome->setVisible(!plan.hasEpisode);
    m_begin->setEnabled(!m_bridge->isReadOnly());
    // Shown a first time before the page is, they would be laid out at a size that is not theirs:
    // a fifth of the work of the window's start.
    if (m_cards->isHidden() == plan.hasEpisode) {
        m_cards->setVisible(plan.hasEpisode);
    }
    if (!plan.hasEpisode) {
        return;
    }
    m_checkIn->refresh();
    m_advice->refresh();
    m_newUsual->refresh();
    const std::size_t asked = m_runPain->runsAsked();
    m_runPain->refresh();
    // What a dialog has just added asks its one question next; a digit must not go anywhere else.
    if (m_runPain->runsAsked() > asked && QApplication::activeModalWidget() != nullptr) {
        m_runPain->focusScale();
    }
    m_plan->refresh();
    m_measures->refresh();
    m_gate->refresh();
    m_logRun->setEnabled(!m_bridge->isReadOnly());
    m_logHeelRaises->setEnabled(!m_bridge->isReadOnly());
}

void TodayPage::activate()
{
    if (!m_bridge->plan().hasEpisode) {
        m_begin->setFocus(Qt::OtherFocusReason);
    } else if (checkInOn(m_bridge->log(), m_bridge->today()) == nullptr &&
               !m_bridge->isReadOnly()) {
        m_checkIn->focusScale();
    } else if (!m_runPain->focusScale()) {
        m_plan->focusStart();
    }
}

/// What is asked next gets the focus.
void TodayPage::afterAnswer(const QString& sentence)
{
    activate();
    tell(sentence);
}

void TodayPage::logHeelRaiseTest()
{
    open(heelRaiseTestDialog(*m_bridge, this), tr("Heel-raise test recorded."));
}

void TodayPage::open(EntryDialog* dialog, const QString& done)
{
    connect(dialog, &EntryDialog::recorded, this, [this, done](const QString& advice) {
        tell(advice.isEmpty() ? done : tr("%1 %2", "two sentences").arg(done, advice));
    });
    dialog->open();
}

void TodayPage::tell(const QString& sentence)
{
    Q_EMIT message(sentence, MessageKind::Done);
}

void TodayPage::arrange()
{
    m_lower->setDirection(width() < scaled(*this, kNarrow) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

} // namespace springback::ui
