#include "ui/progress/progress_page.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/journal_bridge.h"
#include "ui/progress/range_bar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr QLatin1StringView kSectionSetting("progress/section");

bool hasEntries(const Log& log)
{
    return !log.checkIns.empty() || !log.sessions.empty() || !log.runs.empty();
}

std::vector<PillBar::Choice> choicesOf(const std::vector<SectionEntry>& entries)
{
    std::vector<PillBar::Choice> choices;
    choices.reserve(entries.size());
    for (const SectionEntry& entry : entries) {
        choices.push_back({QStringLiteral("section_") + entry.key, entry.title});
    }
    return choices;
}

/// The first one for a key that there is not.
int indexOf(const std::vector<SectionEntry>& entries, const QString& key)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&key](const SectionEntry& entry) { return entry.key == key; });
    return found == entries.end() ? 0 : static_cast<int>(found - entries.begin());
}

} // namespace

ProgressPage::ProgressPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_entries(progressSections()),
      m_sections(m_entries.size(), nullptr),
      m_title(new TextLabel(tr("Progress"), TextRole::PageTitle, this)),
      m_range(new RangeBar(this)),
      m_choice(new PillBar(choicesOf(m_entries),
                           indexOf(m_entries, QSettings().value(kSectionSetting).toString()),
                           this)),
      m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("progressPage"));
    m_choice->setObjectName(QStringLiteral("progressSections"));
    m_choice->setAccessibleName(tr("What to look at"));
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_range);
    m_header->setContentsMargins(0, 0, spacing::kHuge, 0);
    m_stack->addWidget(emptyState());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, 0, 0);
    layout->setSpacing(spacing::kMedium);
    layout->addLayout(m_header);
    layout->addWidget(m_choice);
    layout->addLayout(m_stack, 1);
    connectParts();
    arrange();
    refresh();
}

void ProgressPage::activate()
{
    if (hasEntries(m_bridge.log())) {
        section()->activate();
    }
}

void ProgressPage::showSection(const QString& key)
{
    const int index = indexOf(m_entries, key);
    if (m_entries[static_cast<std::size_t>(index)].key == key) {
        m_choice->choose(index);
    }
}

ProgressSection* ProgressPage::section()
{
    const auto index = static_cast<std::size_t>(m_choice->chosen());
    if (m_sections[index] == nullptr) {
        ProgressSection* made = m_entries[index].make(m_bridge);
        connect(made, &ProgressSection::dayWanted, this, &Page::dayWanted);
        connect(made, &ProgressSection::message, this, &Page::message);
        auto* place = new QWidget;
        auto* layout = new QVBoxLayout(place);
        layout->setContentsMargins(0, 0, spacing::kHuge, spacing::kHuge);
        layout->addWidget(made);
        m_stack->addWidget(place);
        m_sections[index] = made;
    }
    return m_sections[index];
}

QWidget* ProgressPage::emptyState()
{
    auto* card = new Card;
    auto* today = new QPushButton(tr("Go to &Today"));
    today->setObjectName(QStringLiteral("goToToday"));
    today->setDefault(true);
    card->body()->addWidget(new TextLabel(tr("Nothing to draw yet"), TextRole::CardTitle));
    card->body()->addWidget(
        new TextLabel(tr("Your first morning check-in starts the chart. It takes ten seconds, and "
                         "from then on every morning and every session has its place here."),
                      TextRole::Body));
    card->body()->addWidget(today, 0, Qt::AlignLeft);
    connect(today, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Today); });

    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("progressEmpty"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, spacing::kHuge, 0);
    layout->addWidget(card);
    layout->addStretch(1);
    return page;
}

void ProgressPage::connectParts()
{
    connect(m_range, &RangeBar::rangeChanged, this, &ProgressPage::refresh);
    connect(m_choice, &PillBar::choiceChanged, this, [this](int choice) {
        QSettings().setValue(kSectionSetting, m_entries[static_cast<std::size_t>(choice)].key);
        refresh();
    });
    connect(&m_bridge, &JournalBridge::changed, this, &ProgressPage::refreshWhenShown);
    connect(&m_bridge, &JournalBridge::reloaded, this, &ProgressPage::refreshWhenShown);
}

void ProgressPage::refreshWhenShown()
{
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void ProgressPage::refresh()
{
    m_stale = false;
    const Diary diary{m_bridge.programme(), m_bridge.log(), m_bridge.course()};
    const bool entries = hasEntries(diary.log);
    m_range->setVisible(entries);
    m_choice->setVisible(entries && m_entries.size() > 1);
    if (!entries) {
        m_stack->setCurrentIndex(0);
        return;
    }
    ProgressSection* shown = section();
    shown->setData(diary, m_bridge.ruleSet(),
                   periodOf(m_range->range(), diary.log, m_bridge.today()), m_bridge.today());
    m_stack->setCurrentWidget(shown->parentWidget());
}

void ProgressPage::arrange()
{
    const int header = m_title->sizeHint().width() + m_range->sizeHint().width();
    m_header->setDirection(header + 3 * spacing::kHuge <= width() ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    Page::resizeEvent(event);
}

void ProgressPage::showEvent(QShowEvent* event)
{
    if (m_stale) {
        refresh();
    }
    Page::showEvent(event);
}

} // namespace springback::ui
