#include "ui/today/plan_rows_view.h"

#include <QBoxLayout>
#include <QGridLayout>

#include "ui/phrases.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kReadableName = 120; ///< design pixels

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
    return row.state == ItemState::Done
               ? PlanRowsView::tr("✓ %1", "a row that is done").arg(row.title)
               : row.title;
}

bool isMutedRow(const PlanRow& row)
{
    return row.state == ItemState::Resting || row.state == ItemState::OtherDay;
}

TextLabel* label(const QString& text, TextRole role, bool muted, QWidget* parent)
{
    auto* label = new TextLabel(text, role, parent);
    label->setMuted(muted);
    return label;
}

TextLabel* richLabel(const QString& text, bool muted, QWidget* parent)
{
    TextLabel* rich = label(text, TextRole::Body, muted, parent);
    rich->setTextFormat(Qt::RichText);
    return rich;
}

/// Markup only where something is struck through: plain text is laid out in a tenth of the time.
TextLabel* changeLabel(const QString& before, const QString& now, bool muted, QWidget* parent)
{
    return before.isEmpty() ? label(now, TextRole::Body, muted, parent)
                            : richLabel(changedText(before, now), muted, parent);
}

TextLabel* titleLabel(const PlanRow& row, QWidget* parent)
{
    if (row.parts.isEmpty()) {
        return label(titleText(row), TextRole::Strong, isMutedRow(row), parent);
    }
    const QString text = QStringLiteral("<b>%1</b> %2")
                             .arg(titleText(row).toHtmlEscaped(), row.parts.toHtmlEscaped());
    return richLabel(text, isMutedRow(row), parent);
}

} // namespace

PlanRowsView::PlanRowsView(QWidget* parent) : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void PlanRowsView::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(*this, spacing::kHuge));
    m_grid->setVerticalSpacing(scaled(*this, spacing::kSmall));
    m_grid->setColumnStretch(Column::What, 1);
    m_grid->setColumnMinimumWidth(Column::What, scaled(*this, kReadableName));
    layout()->addWidget(m_content);
}

void PlanRowsView::setRows(const PlanRows& rows, const Plan& plan)
{
    clear();
    addSection(QString(), rows.today, plan);
    addSection(tr("If you like"), rows.ifYouLike, plan);
    addSection(tr("Another day"), rows.otherDays, plan);
}

void PlanRowsView::addSection(const QString& title, const std::vector<PlanRow>& rows,
                              const Plan& plan)
{
    if (rows.empty()) {
        return;
    }
    if (!title.isEmpty()) {
        addLine();
        m_grid->addWidget(label(title, TextRole::Small, true, m_content), m_grid->rowCount(), 0, 1,
                          Column::ColumnCount);
    }
    bool first = true;
    for (const PlanRow& row : rows) {
        addRow(row, plan, first);
        first = false;
    }
}

void PlanRowsView::addRow(const PlanRow& row, const Plan& plan, bool first)
{
    if (!first) {
        addLine();
    }
    const int line = m_grid->rowCount();
    const bool muted = isMutedRow(row);
    auto* what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(titleLabel(row, m_content));
    const QString hint = row.note.isEmpty() ? row.hint : row.note;
    if (!hint.isEmpty()) {
        what->addWidget(label(hint, TextRole::Small, true, m_content));
    }
    m_grid->addLayout(what, line, Column::What);

    if (row.state == ItemState::Resting) {
        const QString dose = changedText(row.doseBefore, row.dose);
        const QString load = changedText(row.loadBefore, row.load);
        const QString back = phrases::comesBack(plan);
        const QString all = row.load.isEmpty() ? dose : tr("%1 at %2").arg(dose, load);
        const QString text = back.isEmpty() ? all : tr("%1, %2", "dose, when").arg(all, back);
        m_grid->addWidget(richLabel(text, true, m_content), line, Column::HowMuch, 1,
                          Column::ColumnCount - Column::HowMuch);
        return;
    }
    const auto addCell = [&](Column column, const QString& before, const QString& now) {
        if (!before.isEmpty() || !now.isEmpty()) {
            TextLabel* cell = changeLabel(before, now, muted, m_content);
            cell->setWordWrap(false);
            m_grid->addWidget(cell, line, column);
        }
    };
    addCell(Column::HowMuch, row.doseBefore, row.dose);
    addCell(Column::Weight, row.loadBefore, row.load);
    addCell(Column::Effort, {}, row.effort);
}

void PlanRowsView::addLine()
{
    auto* line = new QWidget(m_content);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_grid->addWidget(line, m_grid->rowCount(), 0, 1, Column::ColumnCount);
}

} // namespace springback::ui
