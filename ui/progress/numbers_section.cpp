#include "ui/progress/numbers_section.h"

#include <QEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

#include "ui/progress/numbers_texts.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kDayRole = Qt::UserRole;
constexpr int kRowsShown = 8; ///< of the list; the rest scrolls
constexpr std::ptrdiff_t kDaysListed =
    100; ///< the newest; years of them would take long to lay out

} // namespace

NumbersSection::NumbersSection(QWidget* parent)
    : ProgressSection(parent),
      m_model(new ChartTableModel(this)),
      m_table(new QTableView),
      m_sentence(new TextLabel(TextRole::Strong)),
      m_days(new QListWidget)
{
    setObjectName(QStringLiteral("numbersSection"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kLarge);
    layout->addWidget(buildTable());
    layout->addWidget(buildOverruled());
    layout->addStretch(1);
}

QWidget* NumbersSection::buildTable()
{
    m_table->setObjectName(QStringLiteral("numbersTable"));
    m_table->setAccessibleName(tr("Numbers of 7, 30 and 90 days, and of everything"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    // Beside each other they are read; what is too long for its column goes on in a second line.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // Once all columns have their new width.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &NumbersSection::fitTable, Qt::QueuedConnection);
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(tr("Numbers"), TextRole::CardTitle));
    card->body()->addWidget(m_table);
    auto* note = new TextLabel(
        tr("Each span ends today and stands beside the one of the same length before it. A "
           "difference under 2 points of pain, or under 7 heel raises, is inside what measuring "
           "alone can give: it is only recorded."),
        TextRole::Small);
    note->setMuted(true);
    card->body()->addWidget(note);
    return card;
}

QWidget* NumbersSection::buildOverruled()
{
    m_sentence->setObjectName(QStringLiteral("overruledSentence"));
    m_days->setObjectName(QStringLiteral("overruledDays"));
    m_days->setAccessibleName(tr("Days with more than proposed"));
    m_days->setWordWrap(true);
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_days, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT dayWanted(fromQt(item->data(kDayRole).toDate()));
    });
    auto* card = new Card;
    card->body()->addWidget(new TextLabel(tr("More than proposed"), TextRole::CardTitle));
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_days);
    auto* note = new TextLabel(tr("Doing more or less than proposed is fine. Enter opens the day."),
                               TextRole::Small);
    note->setMuted(true);
    card->body()->addWidget(note);
    return card;
}

void NumbersSection::setData(const springback::Diary& diary, const RuleSet&, Period period,
                             Day today)
{
    m_model->setTable(numbersTable(diary, numbersColumns(diary, today)));
    fitTable();
    const std::vector<OverruledDay> list = overruledDays(diary, period, today);
    QString sentence = overruledText(countOverruled(list));
    if (std::ssize(list) > kDaysListed) {
        sentence += QLatin1Char(' ') + tr("The newest %1 days are listed.").arg(kDaysListed);
    }
    m_sentence->setText(sentence);
    m_days->clear();
    // The newest first: it is what the person remembers.
    const auto end = list.rbegin() + std::min(kDaysListed, std::ssize(list));
    for (auto day = list.rbegin(); day != end; ++day) {
        auto* item = new QListWidgetItem(overruledText(diary, *day), m_days);
        item->setData(kDayRole, toQt(day->day));
    }
    m_days->setVisible(!list.empty());
    m_days->setFixedHeight(m_days->fontMetrics().lineSpacing() * 2 *
                           std::min(kRowsShown, static_cast<int>(list.size()) + 1));
}

void NumbersSection::activate()
{
    m_table->setFocus(Qt::TabFocusReason);
}

/// The table is as tall as its rows, so that only the page scrolls.
void NumbersSection::fitTable()
{
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void NumbersSection::changeEvent(QEvent* event)
{
    ProgressSection::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitTable();
    }
}

} // namespace springback::ui
