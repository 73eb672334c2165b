#include "ui/session/session_page.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/models/history_entry.h"
#include "ui/phrases.h"
#include "ui/session/preview.h"
#include "ui/session/session_form.h"
#include "ui/what_if/what_if_panel.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

SessionPage::SessionPage(JournalBridge& bridge, QWidget* parent)
    : Page(parent), m_bridge(bridge), m_form(new SessionForm(bridge))
{
    setObjectName(QStringLiteral("sessionPage"));
    auto* title = new TextLabel(tr("Session"), TextRole::PageTitle, this);
    m_subtitle = new TextLabel(TextRole::Body, this);
    m_subtitle->setObjectName(QStringLiteral("sessionSubtitle"));
    m_subtitle->setMuted(true);
    m_save = new QPushButton(tr("&Save session"), this);
    m_save->setObjectName(QStringLiteral("saveSession"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));

    m_guide = new QPushButton(tr("&Guide me"), this);
    m_guide->setObjectName(QStringLiteral("guideMe"));
    m_guide->setToolTip(tr("One set at a time, with figure and clock"));

    auto* header = new QHBoxLayout;
    header->addWidget(title, 1);
    header->addWidget(m_guide, 0, Qt::AlignTop);
    m_whatIf = new WhatIfPanel(m_bridge, this);
    header->addWidget(m_save, 0, Qt::AlignTop);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(*this, spacing::kLarge));
    column->addWidget(m_whatIf);
    column->addWidget(m_form, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(scaled(*this, spacing::kTiny));
    titles->addLayout(header);
    auto* below = new QHBoxLayout;
    below->addWidget(m_subtitle, 1);
    below->addWidget(m_whatIf->button(), 0, Qt::AlignTop);
    titles->addLayout(below);
    layout->addLayout(titles);
    layout->addWidget(scroll, 1);
    QWidget::setTabOrder(scroll, m_whatIf->button());
    QWidget::setTabOrder(m_whatIf->button(), m_save);
    QWidget::setTabOrder(m_save, m_guide);
    connect(m_guide, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::Guided); });

    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SessionPage::save);
    }
    connect(m_save, &QPushButton::clicked, this, &SessionPage::save);
    connect(m_form, &SessionForm::confirmed, this, &SessionPage::save);
    connect(m_form, &SessionForm::edited, this, &SessionPage::showWhatFollows);
    connect(&m_bridge, &JournalBridge::changed, this, &SessionPage::refresh);
    connect(&m_bridge, &JournalBridge::reloaded, this, &SessionPage::refresh);
    refresh();
}

void SessionPage::activate()
{
    refresh();
    m_form->focusPain();
}

void SessionPage::refresh()
{
    if (!m_form->isTouched()) {
        m_form->propose(m_bridge.today());
    }
    m_save->setEnabled(!m_bridge.isReadOnly());
    const bool running = runningSession(m_bridge.log(), m_bridge.today()) != nullptr;
    m_guide->setText(running ? tr("Resume &guided session") : tr("&Guide me"));
    showWhatFollows();
}

void SessionPage::showWhatFollows()
{
    m_subtitle->setText(m_form->isAsPlanned()
                            ? tr("Filled in as planned. Change only what was different.")
                            : tr("What you really did is what counts for the next plan."));
    m_form->setNotice(whatTheRulesWillDo(m_bridge, sessionOf(m_form->draft())));
    supposeSaved();
}

void SessionPage::supposeSaved()
{
    const Session session = sessionOf(m_form->draft());
    const bool complete = m_form->problem().isEmpty() && worstPain(session);
    m_whatIf->suppose(complete ? std::optional(adding(session)) : std::nullopt,
                      session.date == m_bridge.today());
}

void SessionPage::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_form->finishEditing();
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        Q_EMIT message(problem, MessageKind::Error);
        return;
    }
    const Session session = sessionOf(m_form->draft());
    const QString done = recorded(session);
    if (!m_bridge.record(adding(session))) {
        return; // the bridge has told why; the draft stays
    }
    m_whatIf->close();
    m_form->propose(m_bridge.today());
    showWhatFollows();
    Q_EMIT message(done, MessageKind::Done);
    Q_EMIT pageWanted(PageId::Today);
}

QString SessionPage::recorded(const Session& session) const
{
    const QString count = exercisesText(exerciseCount(session));
    const QString exercises = m_form->isAsPlanned() ? tr("%1 as planned").arg(count) : count;
    const QString day = phrases::day(session.date);
    if (const std::optional<Pain> worst = worstPain(session)) {
        return tr("Recorded for %1: %2, worst pain %3.")
            .arg(day, exercises, QLocale().toString(worst->value()));
    }
    return tr("Recorded for %1: %2, no pain noted.").arg(day, exercises);
}

} // namespace springback::ui
