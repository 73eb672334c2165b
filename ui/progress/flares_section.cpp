#include "ui/progress/flares_section.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// Built at once: more would be felt when the page is opened.
constexpr std::size_t kCardsAtOnce = 20;

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
    connect(m_older, &QPushButton::clicked, this, [this] {
        const std::size_t first = m_cards.size();
        showMore();
        m_cards[first]->openButton()->setFocus(Qt::TabFocusReason);
    });
}

void FlaresSection::setData(const springback::Diary& diary, const RuleSet& /*rules*/, Period period,
                            Day today)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_texts.clear();
    const auto events = flareEvents(diary.course, period);
    const auto stories = flareStories(diary, events);
    for (auto story = stories.rbegin(); story != stories.rend(); ++story) {
        m_texts.push_back(flareText(*story, diary.programme, diary.log.settings.units, today));
    }
    m_intro->setText(
        m_texts.empty()
            ? tr("No flare in this range. A flare is a morning clearly above your normal; each one "
                 "will stand here with the week before it.")
            : tr("Each flare with the seven days before it beside seven good days. What was "
                 "different is not always what made the morning sore."));
    showMore();
}

void FlaresSection::activate()
{
    if (!m_cards.empty()) {
        m_cards.front()->openButton()->setFocus(Qt::TabFocusReason);
    }
}

void FlaresSection::showMore()
{
    const std::size_t last = std::min(m_texts.size(), m_cards.size() + kCardsAtOnce);
    while (m_cards.size() < last) {
        addCard(m_texts[m_cards.size()]);
    }
    m_older->setVisible(m_cards.size() < m_texts.size());
}

void FlaresSection::addCard(const FlareText& text)
{
    auto* card = new FlareCard(text, this);
    m_cardColumn->addWidget(card);
    QWidget* before = m_cards.empty() ? nullptr : m_cards.back()->openButton();
    if (before != nullptr) {
        setTabOrder(before, card->openButton());
    }
    setTabOrder(card->openButton(), m_older);
    connect(card, &FlareCard::dayWanted, this, &ProgressSection::dayWanted);
    m_cards.push_back(card);
}

} // namespace springback::ui
