#include "ui/programme/programme_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

#include "ui/history/dated_dialogs.h"
#include "ui/history/entry_dialogs.h"
#include "ui/history/heel_raise_entry_dialog.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/programme/days_card.h"
#include "ui/programme/end_episode_dialog.h"
#include "ui/programme/rules_card.h"
#include "ui/programme/stage_moves.h"
#include "ui/programme/stage_row.h"
#include "ui/programme/start_doses_dialog.h"
#include "ui/programme/stretch_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kNarrowSettings = 820; ///< pixels of the design

} // namespace

ProgrammePage::ProgrammePage(JournalBridge& bridge, QWidget* parent)
    : Page(parent), m_bridge(&bridge), m_subtitle(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("programmePage"));
    m_subtitle->setObjectName(QStringLiteral("programmeSubtitle"));
    m_subtitle->setMuted(true);
    auto* content = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    content->setContentsMargins(margin, margin, margin, margin);
    content->setSpacing(0);
    content->addWidget(new TextLabel(tr("Programme"), TextRole::PageTitle, this));
    content->addWidget(m_subtitle);
    content->addSpacing(scaled(*this, spacing::kLarge));
    m_empty = buildEmpty();
    content->addWidget(m_empty);
    m_plan = new QWidget(this);
    auto* plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(scaled(*this, spacing::kLarge));
    plan->addWidget(buildPath());
    buildSettings(*plan);
    content->addWidget(m_plan);
    content->addStretch(1);
    connect(m_bridge, &JournalBridge::changed, this, &ProgrammePage::refresh);
    connect(m_bridge, &JournalBridge::reloaded, this, &ProgrammePage::refresh);
    refresh();
}

QWidget* ProgrammePage::buildEmpty()
{
    auto* card = new Card(this);
    m_emptyText = new TextLabel(TextRole::Body, card);
    m_emptyText->setObjectName(QStringLiteral("programmeEmpty"));
    m_begin = new QPushButton(card);
    m_begin->setObjectName(QStringLiteral("beginEpisode"));
    m_begin->setDefault(true);
    m_takeUp = new QPushButton(tr("Go on with the last one"), card);
    m_takeUp->setObjectName(QStringLiteral("takeUpEpisode"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_takeUp);
    buttons->addStretch(1);
    card->body()->addWidget(m_emptyText);
    card->body()->addLayout(buttons);
    connect(m_begin, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Onboarding); });
    connect(m_takeUp, &QPushButton::clicked, this, &ProgrammePage::takeUpAgain);
    return card;
}

QWidget* ProgrammePage::buildPath()
{
    auto* card = new Card(m_plan);
    for (std::size_t i = 0; i < EnumNames<Stage>::values.size(); ++i) {
        auto* row = new StageRow(m_bridge->programme(), static_cast<Stage>(i), card);
        card->body()->addWidget(row);
        connect(row, &StageRow::accepted, this, &ProgrammePage::accept);
        connect(row, &StageRow::moveWanted, this, &ProgrammePage::moveByHand);
        connect(row, &StageRow::heelRaiseTestWanted, this, &ProgrammePage::testHeelRaises);
        m_stages.push_back(row);
    }
    card->body()->setSpacing(0);
    return card;
}

void ProgrammePage::buildSettings(QBoxLayout& layout)
{
    m_days = new DaysCard(*m_bridge, m_plan);
    m_rules = new RulesCard(*m_bridge, m_plan);
    m_stretch = new StretchCard(*m_bridge, m_plan);
    m_settings = new QHBoxLayout;
    m_settings->setSpacing(scaled(*this, spacing::kLarge));
    m_settings->addWidget(m_days, 1);
    m_settings->addWidget(m_rules, 1);
    layout.addLayout(m_settings);
    layout.addWidget(m_stretch);
    connect(m_days, &DaysCard::recorded, this, &ProgrammePage::tell);
    connect(m_days, &DaysCard::refused, this,
            [this](const QString& sentence) { Q_EMIT message(sentence, MessageKind::Info); });
    connect(m_rules, &RulesCard::recorded, this, &ProgrammePage::tell);
    connect(m_stretch, &StretchCard::recorded, this, &ProgrammePage::tell);
    connect(m_stretch, &StretchCard::dosesWanted, this, &ProgrammePage::changeDoses);
    connect(m_stretch, &StretchCard::endWanted, this, &ProgrammePage::endEpisode);
}

void ProgrammePage::refresh()
{
    const Plan& plan = m_bridge->plan();
    m_empty->setVisible(!plan.hasEpisode);
    m_plan->setVisible(plan.hasEpisode);
    if (!plan.hasEpisode) {
        refreshEmpty();
        return;
    }
    m_subtitle->setText(
        tr("Week %1. A stage begins only when you say so.").arg(QLocale().toString(plan.week)));
    for (StageRow* row : m_stages) {
        row->refresh(plan, !m_bridge->isReadOnly());
    }
    m_days->refresh();
    m_rules->refresh();
    m_stretch->refresh();
}

void ProgrammePage::refreshEmpty()
{
    const Row<Episode>* last = lastEpisode();
    m_subtitle->setText(tr("Five stages, from settling down to speed and hills."));
    m_emptyText->setText(
        last != nullptr && last->value.ended
            ? tr("The last stretch of rehab ended on %1.").arg(phrases::day(*last->value.ended))
            : tr("Say where it hurts and where you start, and the path begins here."));
    m_begin->setText(last != nullptr ? tr("Begin a new one") : tr("Say where it hurts"));
    m_begin->setEnabled(!m_bridge->isReadOnly());
    m_takeUp->setVisible(last != nullptr && last->value.ended.has_value());
    m_takeUp->setEnabled(!m_bridge->isReadOnly());
}

const Row<Episode>* ProgrammePage::lastEpisode() const
{
    const auto& episodes = m_bridge->log().episodes;
    const auto last =
        std::max_element(episodes.begin(), episodes.end(), [](const auto& a, const auto& b) {
            return a.value.start < b.value.start;
        });
    return last == episodes.end() ? nullptr : &*last;
}

void ProgrammePage::activate()
{
    if (!m_bridge->plan().hasEpisode) {
        m_begin->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Where the path goes on; else the top of it.
    if (!focusButtonIn(*m_stages[static_cast<std::size_t>(m_bridge->plan().stage)])) {
        focusButtonIn(*m_plan);
    }
}

/// The first button in reading order that can be pressed; false when there is none.
bool ProgrammePage::focusButtonIn(const QWidget& part)
{
    for (QPushButton* button : part.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ProgrammePage::accept(Stage to)
{
    const Day today = m_bridge->today();
    const bool recovered = to == Stage::Maintenance;
    if (m_bridge->record(recovered ? recovering(today) : acceptingStage(to, today))) {
        tell(recovered ? tr("On to maintenance: it keeps the tendon strong.")
                       : tr("Moved to %1.").arg(phrases::stage(to)));
        activate();
    }
}

void ProgrammePage::moveByHand(Stage to)
{
    Row<StageMove> row;
    row.value.date = m_bridge->today();
    row.value.stage = to;
    auto* dialog = new StageMoveDialog(*m_bridge, row, this);
    dialog->focusReason();
    open(dialog, tr("Moved to %1.").arg(phrases::stage(to)));
}

void ProgrammePage::testHeelRaises()
{
    HeelRaiseEntryDialog* dialog = heelRaiseTestDialog(*m_bridge, this);
    open(dialog, tr("Heel-raise test recorded."));
    dialog->startGuide();
}

void ProgrammePage::changeDoses()
{
    const Row<Episode>* row = episodeOn(m_bridge->log(), m_bridge->today());
    open(new StartDosesDialog(*m_bridge, *row, m_bridge->plan().stage, this),
         tr("Starting doses changed."));
}

void ProgrammePage::endEpisode()
{
    const Row<Episode>* row = episodeOn(m_bridge->log(), m_bridge->today());
    open(new EndEpisodeDialog(*m_bridge, *row, this), tr("The end is noted."));
}

void ProgrammePage::takeUpAgain()
{
    const Row<Episode>* row = lastEpisode();
    Episode episode = row->value;
    episode.ended.reset();
    if (m_bridge->record(replacing(*row, episode))) {
        tell(tr("It goes on."));
        activate();
    }
}

void ProgrammePage::open(EntryDialog* dialog, const QString& done)
{
    connect(dialog, &EntryDialog::recorded, this, [this, done](const QString& advice) {
        tell(advice.isEmpty() ? done : tr("%1 %2", "two sentences").arg(done, advice));
    });
    dialog->open();
}

void ProgrammePage::tell(const QString& sentence)
{
    Q_EMIT message(sentence, MessageKind::Done);
}

void ProgrammePage::arrange()
{
    m_settings->setDirection(width() < scaled(*this, kNarrowSettings) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}

void ProgrammePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProgrammePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        arrange();
    }
}

} // namespace springback::ui
