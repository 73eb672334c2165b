#include "ui/progress/flares_section.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// Built at once: more would be felt when the page is opened.
constexpr std::size_t kCardsAtOnce = 8;

} // namespace

FlaresSection::FlaresSection(QWidget* parent)
    : ProgressSection(parent),
      m_intro(new TextLabel(TextRole::Body, this)),
      m_cardColumn(new QVBoxLayout),
      m_older(new QPushButton(tr("Show &older flares"), this))
{
    setObjectName(QStringLiteral("flaresSection"));
    m_intro->setObjectName(QStringLiteral("flaresIntro"));
    m_older->setObjectName(QStringLiteral("olderFlares"));
    m_older->setAccessibleName(tr("Show older flares"));
    m_cardColumn->setSpacing(spacing::kLarge);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addWidget(m_intro);
    layout->addLayout(m_cardColumn);
    layout->addWidget(m_older, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_older, &QPushButton::clicked, this, &FlaresSection::showMore);
}

void FlaresSection::setData(const springback::Diary& diary, const RuleSet& /*rules*/, Period period,
                            Day today)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_today = today;
    m_events = flareEvents(diary.course, period);
    m_intro->setText(
        m_events.empty()
            ? tr("No flare in this range. A flare is a morning clearly above your normal; each one "
                 "will stand here with the week before it.")
            : tr("Each flare with the seven days before it beside seven good days. What was "
                 "different is not always what made the morning sore."));
    addCards(diary);
    m_kept.reset();
    if (!m_events.empty()) {
        m_kept = Kept{diary.programme, diary.log, diary.course};
    }
}

void FlaresSection::activate()
{
    if (!m_cards.empty()) {
        m_cards.front()->openButton()->setFocus(Qt::TabFocusReason);
    }
}

void FlaresSection::showMore()
{
    const std::size_t shown = m_cards.size();
    addCards({m_kept->programme, m_kept->log, m_kept->course});
    m_cards[shown]->openButton()->setFocus(Qt::TabFocusReason);
}

void FlaresSection::addCards(const springback::Diary& diary)
{
    const auto count = std::min(m_events.size(), kCardsAtOnce);
    const std::span<const FlareEvent> events = std::span(m_events).last(count);
    const std::vector<FlareStory> stories = flareStories(diary, events);
    m_events.resize(m_events.size() - count);
    for (auto story = stories.rbegin(); story != stories.rend(); ++story) {
        auto* card = new FlareCard(
            flareText(*story, diary.programme, diary.log.settings.units, m_today), this);
        m_cardColumn->addWidget(card);
        if (!m_cards.empty()) {
            setTabOrder(m_cards.back()->openButton(), card->openButton());
        }
        connect(card, &FlareCard::dayWanted, this, &ProgressSection::dayWanted);
        m_cards.push_back(card);
    }
    if (!m_cards.empty()) {
        setTabOrder(m_cards.back()->openButton(), m_older);
    }
    m_older->setVisible(!m_events.empty());
}

} // namespace springback::ui
