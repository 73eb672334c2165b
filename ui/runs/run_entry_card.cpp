#include "ui/runs/run_entry_card.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include "ui/history/advice_shift.h"
#include "ui/journal_bridge.h"
#include "ui/models/why_refused.h"
#include "ui/phrases.h"
#include "ui/runs/run_fields.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

RunEntryCard::RunEntryCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_fields(new RunFields(bridge, this)),
      m_problem(new TextLabel(TextRole::Body, this)),
      m_save(new QPushButton(tr("Save the run"), this))
{
    setObjectName(QStringLiteral("runEntryCard"));
    m_problem->setObjectName(QStringLiteral("runProblem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveRun"));
    body()->addWidget(new TextLabel(tr("Log a run"), TextRole::CardTitle, this));
    body()->addWidget(m_fields);
    body()->addWidget(m_problem);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &RunEntryCard::save);
    connect(m_fields, &RunFields::confirmed, this, &RunEntryCard::save);
    connect(m_fields, &RunFields::edited, this, [this] { showProblem({}); });
    refresh();
}

void RunEntryCard::focusDistance()
{
    m_fields->focusDistance();
}

void RunEntryCard::refresh()
{
    m_fields->refresh();
    setEnabled(!m_bridge.isReadOnly());
}

void RunEntryCard::keyPressEvent(QKeyEvent* event)
{
    // Fields hand an Enter on that they have no use for.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
    } else {
        Card::keyPressEvent(event);
    }
}

void RunEntryCard::save()
{
    QString problem = m_fields->problem();
    if (!problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    const Run run = m_fields->run();
    const std::vector<DayRecord> before = m_bridge.course().days;
    const auto failed = connect(&m_bridge, &JournalBridge::failed, this,
                                [&](const Error& error) { problem = whyRefused(m_bridge, error); });
    const bool done = m_bridge.record(adding(run));
    disconnect(failed);
    if (!done) {
        showProblem(problem);
        return;
    }
    startAnew();
    const QString sentence =
        tr("Run of %1 recorded.")
            .arg(phrases::distance(run.distance, m_bridge.log().settings.units));
    const QString advice = shiftSentence(adviceShift(before, m_bridge.course().days));
    Q_EMIT recorded(advice.isEmpty() ? sentence
                                     : tr("%1 %2", "two sentences").arg(sentence, advice));
}

void RunEntryCard::startAnew()
{
    Row<Run> fresh;
    fresh.value.date = m_bridge.today();
    m_fields->setRun(fresh);
    showProblem({});
    focusDistance();
}

void RunEntryCard::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace springback::ui
