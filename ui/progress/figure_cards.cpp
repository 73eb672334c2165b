#include "ui/progress/figure_cards.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/progress/session_grid.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

FigureCard::FigureCard(const QString& caption, QWidget* parent)
    : Card(parent),
      m_figure(new TextLabel(TextRole::Figure, this)),
      m_words(new TextLabel(TextRole::Body, this)),
      m_note(new TextLabel(TextRole::Small, this))
{
    setAccessibleName(caption);
    auto* title = new TextLabel(caption, TextRole::Small, this);
    title->setMuted(true);
    m_figure->setWordWrap(false);
    m_words->setMuted(true);
    m_note->setMuted(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_figure);
    line->addWidget(m_words, 1);
    body()->addWidget(title);
    body()->addLayout(line);
    body()->addWidget(m_note);
    body()->addStretch();
}

void FigureCard::setText(const FigureText& text)
{
    m_figure->setText(text.figure);
    m_words->setText(text.words);
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::words() const
{
    return m_words->text();
}

QString FigureCard::note() const
{
    return m_note->text();
}

void FigureCard::insertBelowFigure(QWidget* widget)
{
    body()->insertWidget(body()->indexOf(m_note), widget);
}

RaisesCard::RaisesCard(QWidget* parent)
    : FigureCard(tr("Single-leg calf raises"), parent), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("raisesCard"));
    m_bar->setObjectName(QStringLiteral("raisesBar"));
    m_bar->setAccessibleName(tr("Raises, of those needed"));
    m_bar->setTextVisible(false);
    insertBelowFigure(m_bar);
}

void RaisesCard::setNeed(const std::optional<HeelRaiseNeed>& need)
{
    m_bar->setVisible(need && need->need > 0);
    if (need && need->need > 0) {
        m_bar->setRange(0, need->need);
        m_bar->setValue(std::min(need->have, need->need));
    }
}

SessionsCard::SessionsCard(QWidget* parent) : SessionsCard(new SessionGrid, parent)
{
}

SessionsCard::SessionsCard(SessionGrid* grid, QWidget* parent)
    : ChartCard(tr("Sessions"), grid, {}, parent), m_grid(grid)
{
    setObjectName(QStringLiteral("sessionsCard"));
    auto* legend = new TextLabel(tr("■ done   □ planned   ● another day"), TextRole::Small, this);
    legend->setMuted(true);
    body()->addWidget(legend);
}

void SessionsCard::setDays(std::vector<TrainingDay> trainingDays, Period period, Day today)
{
    setHint(trainingText(countTraining(trainingDays, today)));
    m_grid->setDays(std::move(trainingDays), period, today);
}

} // namespace springback::ui
