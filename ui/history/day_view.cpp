#include "ui/history/day_view.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include "ui/history/day_words.h"
#include "ui/history/step_button.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"
#include "ui/today/advice_tone.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

DayView::DayView(const JournalBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_day(bridge.today())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(buildHeader());
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("dayEntries"));
    scroll->setAccessibleName(tr("All of the day"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    m_list = new QVBoxLayout(inside);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    setDay(m_day);
}

QWidget* DayView::buildHeader()
{
    auto* header = new QWidget(this);
    m_title = new TextLabel(TextRole::CardTitle, header);
    m_title->setObjectName(QStringLiteral("dayTitle"));
    m_previous = stepButton("previousDay", QStringLiteral("‹"), tr("Previous day"), header);
    m_next = stepButton("nextDay", QStringLiteral("›"), tr("Next day"), header);
    m_add = new QPushButton(tr("Add to this da&y…"), header);
    m_add->setObjectName(QStringLiteral("addToDay"));
    auto* menu = new QMenu(m_add);
    for (const EntryKind kind : kEntryKinds) {
        menu->addAction(kindName(kind), this, [this, kind] { Q_EMIT addWanted(kind); });
    }
    m_add->setMenu(menu);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addWidget(m_title, 1);
    row->addWidget(m_next);
    row->addWidget(m_add);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT dayChosen(m_day - days(1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT dayChosen(m_day + days(1)); });
    return header;
}

void DayView::setDay(Day day)
{
    m_day = day;
    m_title->setText(QLocale().toString(toQt(day), QLocale::LongFormat)); // with its year
    refresh();
}

void DayView::refresh()
{
    m_previous->setEnabled(m_day > kFirstDay);
    m_next->setEnabled(m_day < m_bridge.today());
    m_add->setEnabled(!m_bridge.isReadOnly());
    m_stale = true;
    if (isVisible()) {
        rebuild();
    }
}

void DayView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        rebuild();
    }
}

void DayView::rebuild()
{
    m_stale = false;
    const DayWords words = dayWords(m_bridge.programme(), m_bridge.ruleSet(), m_bridge.log(),
                                    m_bridge.course(), m_day);
    if (m_content != nullptr) {
        // Not at once: the button that was pressed may be one of them.
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto* cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(scaled(*this, spacing::kMedium));
    cards->addWidget(adviceCard(words));
    int number = 0;
    for (const DayEntry& entry : words.entries) {
        cards->addWidget(entryCard(entry, number++));
    }
    if (words.entries.empty()) {
        auto* nothing = new TextLabel(tr("Nothing was entered on this day."), TextRole::Body);
        nothing->setObjectName(QStringLiteral("dayNothing"));
        cards->addWidget(nothing);
    }
    m_list->insertWidget(0, m_content);
    m_content->show();
}

Card* DayView::adviceCard(const DayWords& words)
{
    auto* card = new Card;
    auto* top = new QHBoxLayout;
    auto* morning = new TextLabel(words.morning, TextRole::Strong, card);
    morning->setObjectName(QStringLiteral("dayMorning"));
    if (words.advice) {
        auto* pill = new Pill(card);
        pill->setObjectName(QStringLiteral("dayAdvice"));
        pill->setText(phrases::advice(*words.advice));
        pill->setTone(toneOf(*words.advice));
        top->addWidget(pill, 0, Qt::AlignTop);
        card->setEdge(edgeOf(*words.advice, tokensOf(*this)));
    }
    top->addWidget(morning, 1);
    card->body()->addLayout(top);
    for (const QString& reason : words.reasons) {
        card->body()->addWidget(new TextLabel(reason, TextRole::Body, card));
    }
    if (!words.measures.isEmpty()) {
        card->body()->addWidget(
            new TextLabel(tr("In force: %1").arg(words.measures.join(QStringLiteral(", "))),
                          TextRole::Body, card));
    }
    return card;
}

Card* DayView::entryCard(const DayEntry& entry, int number)
{
    auto* card = new Card;
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(entry.title, TextRole::CardTitle, card), 1);
    const QString which = QString::number(number);
    QPushButton* edit = entryButton(tr("Edit…"), tr("Edit: %1").arg(entry.title),
                                    QStringLiteral("dayEdit") + which);
    QPushButton* remove = entryButton(tr("Delete"), tr("Delete: %1").arg(entry.title),
                                      QStringLiteral("dayDelete") + which);
    top->addWidget(edit);
    top->addWidget(remove);
    card->body()->addLayout(top);
    const EntryKey key = entry.key;
    connect(edit, &QPushButton::clicked, this, [this, key] { Q_EMIT editWanted(key); });
    connect(remove, &QPushButton::clicked, this, [this, key] { Q_EMIT removeWanted(key); });
    for (const QString& line : entry.details) {
        card->body()->addWidget(new TextLabel(line, TextRole::Body, card));
    }
    if (!entry.outcome.isEmpty()) {
        card->body()->addWidget(new TextLabel(entry.outcome, TextRole::Body, card));
    }
    if (!entry.note.isEmpty()) {
        auto* note = new TextLabel(entry.note, TextRole::Body, card);
        note->setTextFormat(Qt::PlainText);
        note->setMuted(true);
        card->body()->addWidget(note);
    }
    return card;
}

QPushButton* DayView::entryButton(const QString& text, const QString& name,
                                  const QString& objectName)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setEnabled(!m_bridge.isReadOnly());
    return button;
}

} // namespace springback::ui
