#include "ui/progress/progress_page.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/journal_bridge.h"
#include "ui/progress/figure_cards.h"
#include "ui/progress/load_card.h"
#include "ui/progress/pain_card.h"
#include "ui/progress/range_bar.h"
#include "ui/progress/session_grid.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kSideWidth = 284;
/// Below this width of the page the cards go under the charts; a small font does not lower it.
constexpr int kTwoColumns = 700;

bool hasEntries(const Log& log)
{
    return !log.checkIns.empty() || !log.sessions.empty() || !log.runs.empty();
}

} // namespace

ProgressPage::ProgressPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_title(new TextLabel(tr("Progress"), TextRole::PageTitle, this)),
      m_range(new RangeBar(this)),
      m_pain(new PainCard),
      m_load(new LoadCard),
      m_normal(new FigureCard(tr("Normal morning"))),
      m_raises(new RaisesCard),
      m_flares(new FigureCard(tr("Flares"))),
      m_sessions(new SessionsCard),
      m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_columns(nullptr),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("progressPage"));
    m_normal->setObjectName(QStringLiteral("normalCard"));
    m_flares->setObjectName(QStringLiteral("flaresCard"));
    m_header->addWidget(m_title, 1);
    m_header->addWidget(m_range);
    m_header->setContentsMargins(0, 0, spacing::kHuge, 0);

    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, spacing::kHuge, spacing::kHuge);
    m_columns->setSpacing(spacing::kLarge);
    m_columns->addWidget(charts(), 1);
    m_columns->addWidget(cards());
    m_stack->addWidget(content);
    m_stack->addWidget(emptyState());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addLayout(m_header);
    layout->addLayout(m_stack, 1);
    connectParts();
    arrange();
    refresh();
}

void ProgressPage::activate()
{
    if (m_stack->currentIndex() == 0) {
        m_pain->chart()->setFocus(Qt::TabFocusReason);
    }
}

QWidget* ProgressPage::charts()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addWidget(m_pain);
    layout->addWidget(m_load);
    layout->addStretch(1);
    return column;
}

QWidget* ProgressPage::cards()
{
    m_side = new QWidget;
    m_sideGrid = new QGridLayout(m_side);
    m_sideGrid->setContentsMargins(0, 0, 0, 0);
    m_sideGrid->setSpacing(spacing::kLarge);
    return m_side;
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
    connect(&m_bridge, &JournalBridge::changed, this, &ProgressPage::refreshWhenShown);
    connect(&m_bridge, &JournalBridge::reloaded, this, &ProgressPage::refreshWhenShown);
    connect(m_pain->chart(), &ChartView::dayChosen, this, &Page::dayWanted);
    connect(m_load, &LoadCard::dayChosen, this, &Page::dayWanted);
    connect(m_sessions->grid(), &ChartView::dayChosen, this, &Page::dayWanted);
    connect(m_pain, &PainCard::pictureSaved, this, [this](const QString& file) {
        Q_EMIT message(tr("The picture is saved as %1.").arg(file), MessageKind::Info);
    });
    connect(m_pain, &PainCard::pictureNotSaved, this,
            [this](const QString& file, const QString& problem) {
                Q_EMIT message(tr("%1 could not be written: %2.").arg(file, problem),
                               MessageKind::Error);
            });
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
    m_stack->setCurrentIndex(entries ? 0 : 1);
    m_range->setVisible(entries);
    const Period period = periodOf(m_range->range(), diary.log, m_bridge.today());
    m_pain->setData(painChartData(diary, m_bridge.ruleSet(), period));
    m_load->setData(diary, period);
    m_normal->setText(normalText(diary, period));
    m_raises->setText(raisesText(diary));
    m_raises->setNeed(heelRaiseNeed(diary.programme, diary.course.plan));
    m_flares->setText(flaresText(diary, period));
    m_sessions->setDays(trainingDays(diary, period), period, m_bridge.today());
}

void ProgressPage::arrange()
{
    const bool wide = width() >= std::max(kTwoColumns, scaled(*this, kTwoColumns));
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? scaled(*this, kSideWidth) : 0);
    m_side->setMaximumWidth(wide ? scaled(*this, kSideWidth) : QWIDGETSIZE_MAX);
    const int columns = wide ? 1 : 2;
    int index = 0;
    for (QWidget* card : {static_cast<QWidget*>(m_normal), static_cast<QWidget*>(m_raises),
                          static_cast<QWidget*>(m_flares), static_cast<QWidget*>(m_sessions)}) {
        m_sideGrid->addWidget(card, index / columns, index % columns);
        ++index;
    }
    // What is left of the height stays empty, below the last card.
    m_sideGrid->setRowStretch(4, 1);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setStretch(1, wide ? 0 : 1);
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
