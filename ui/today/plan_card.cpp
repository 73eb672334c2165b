#include "ui/today/plan_card.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

enum Column { What, HowMuch, Weight, Effort, ColumnCount };

QString changedText(const QString& before, const QString& now)
{
    const QString shown = now.toHtmlEscaped();
    return before.isEmpty()
               ? shown
               : QStringLiteral("<s>%1</s>&nbsp; %2").arg(before.toHtmlEscaped(), shown);
}

QString titleText(const PlanRow& row)
{
    QString text = QStringLiteral("<b>%1</b>").arg(row.title.toHtmlEscaped());
    if (!row.parts.isEmpty()) {
        text += QStringLiteral(" %1").arg(row.parts.toHtmlEscaped());
    }
    return row.state == ItemState::Done ? PlanCard::tr("✓ %1", "a row that is done").arg(text)
                                        : text;
}

bool isMutedRow(const PlanRow& row)
{
    return row.state == ItemState::Resting || row.state == ItemState::OtherDay;
}

TextLabel* richLabel(const QString& text, bool muted, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Body, parent);
    label->setTextFormat(Qt::RichText);
    label->setMuted(muted);
    return label;
}

} // namespace

PlanCard::PlanCard(JournalBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(&bridge),
      m_minutes(new TextLabel(TextRole::Small, this)),
      m_start(new QPushButton(tr("Start session"), this)),
      m_empty(new TextLabel(TextRole::Body, this))
{
    auto* title = new TextLabel(tr("Today’s plan"), TextRole::CardTitle, this);
    title->setWordWrap(false);
    m_minutes->setMuted(true);
    m_start->setObjectName(QStringLiteral("startSession"));
    m_empty->setMuted(true);
    m_empty->setObjectName(QStringLiteral("planEmpty"));
    auto* header = new QHBoxLayout;
    header->setSpacing(scaled(*this, spacing::kSmall));
    header->addWidget(title);
    header->addWidget(m_minutes, 1);
    header->addWidget(m_start);
    body()->addLayout(header);
    body()->addWidget(m_empty);
    body()->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_opensTable) {
            Q_EMIT tableWanted();
        } else {
            Q_EMIT sessionWanted();
        }
    });
}

void PlanCard::refresh()
{
    const Plan& plan = m_bridge->plan();
    const Log& log = m_bridge->log();
    const PlanRows rows = planRows(plan, m_bridge->programme(), log.settings.units);
    m_minutes->setText(rows.anyDue ? tr("about %1 min").arg(QLocale().toString(rows.minutes))
                                   : QString());
    const QString empty = emptySentence(rows);
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    const bool running = runningSession(log, m_bridge->today()) != nullptr;
    m_opensTable = !rows.anyDue && !running;
    m_start->setText(running       ? tr("Resume session")
                     : rows.anyDue ? tr("Start session")
                                   : tr("Log a session"));
    m_start->setDefault(running || (rows.anyDue && checkInOn(log, m_bridge->today()) != nullptr));
    m_start->setEnabled(!m_bridge->isReadOnly());

    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(*this, spacing::kHuge));
    m_grid->setVerticalSpacing(scaled(*this, spacing::kSmall));
    m_grid->setColumnStretch(Column::What, 1);
    if (!isPaused()) {
        addSection(QString(), rows.today);
        addSection(tr("If you like"), rows.ifYouLike);
        addSection(tr("Another day"), rows.otherDays);
    }
    body()->insertWidget(body()->count() - 1, m_rows);
}

bool PlanCard::isPaused() const
{
    return m_bridge->plan().advice >= Advice::SeeProfessional;
}

QString PlanCard::emptySentence(const PlanRows& rows) const
{
    if (isPaused()) {
        return tr("The plan pauses until someone has looked at it. Logging stays open.");
    }
    return rows.today.empty() ? tr("Nothing is due today. Rest is part of the plan.") : QString();
}

void PlanCard::addSection(const QString& title, const std::vector<PlanRow>& rows)
{
    if (rows.empty()) {
        return;
    }
    if (!title.isEmpty()) {
        addLine();
        auto* label = new TextLabel(title, TextRole::Small, m_rows);
        label->setMuted(true);
        m_grid->addWidget(label, m_grid->rowCount(), 0, 1, Column::ColumnCount);
    }
    bool first = true;
    for (const PlanRow& row : rows) {
        addRow(row, first);
        first = false;
    }
}

void PlanCard::addRow(const PlanRow& row, bool first)
{
    if (!first) {
        addLine();
    }
    const int line = m_grid->rowCount();
    const bool muted = isMutedRow(row);
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(richLabel(titleText(row), muted, m_rows));
    const QString hint = row.note.isEmpty() ? row.hint : row.note;
    if (!hint.isEmpty()) {
        auto* label = new TextLabel(hint, TextRole::Small, m_rows);
        label->setMuted(true);
        what->addWidget(label);
    }
    m_grid->addLayout(what, line, Column::What);

    const QString dose = changedText(row.doseBefore, row.dose);
    const QString load = changedText(row.loadBefore, row.load);
    if (row.state == ItemState::Resting) {
        const QString back = phrases::comesBack(m_bridge->plan());
        const QString all = row.load.isEmpty() ? dose : tr("%1 at %2").arg(dose, load);
        const QString text = back.isEmpty() ? all : tr("%1, %2", "dose, when").arg(all, back);
        m_grid->addWidget(richLabel(text, true, m_rows), line, Column::HowMuch, 1,
                          Column::ColumnCount - Column::HowMuch);
        return;
    }
    const QStringList cells{dose, load, row.effort};
    for (int i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty()) {
            auto* label = richLabel(cells[i], muted, m_rows);
            label->setWordWrap(false);
            m_grid->addWidget(label, line, Column::HowMuch + i);
        }
    }
}

void PlanCard::addLine()
{
    auto* line = new QWidget(m_rows);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, Column::ColumnCount);
}

void PlanCard::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace springback::ui
