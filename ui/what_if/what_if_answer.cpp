#include "ui/what_if/what_if_answer.h"

#include <QHBoxLayout>

#include "ui/phrases.h"
#include "ui/today/advice_tone.h"
#include "ui/today/plan_rows_view.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

WhatIfAnswer::WhatIfAnswer(const QString& name, QWidget* parent)
    : QWidget(parent),
      m_pill(new Pill(this)),
      m_headline(new TextLabel(TextRole::CardTitle, this)),
      m_because(new TextLabel(TextRole::Body, this)),
      m_rows(new PlanRowsView(this))
{
    setObjectName(name);
    m_headline->setObjectName(name + QStringLiteral("Headline"));
    m_because->setObjectName(name + QStringLiteral("Because"));
    m_because->setTextFormat(Qt::RichText);
    auto* title = new QHBoxLayout;
    title->setSpacing(scaled(*this, spacing::kSmall));
    title->addWidget(m_pill, 0, Qt::AlignTop);
    title->addWidget(m_headline, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kTiny));
    layout->addLayout(title);
    layout->addWidget(m_because);
    layout->addWidget(m_rows);
}

void WhatIfAnswer::setPlan(const Plan& plan, const Log& supposed, const Programme& programme,
                           bool withRows)
{
    m_pill->setText(phrases::advice(plan.advice));
    m_pill->setTone(toneOf(plan.advice));
    m_headline->setText(phrases::headline(plan, supposed, programme));
    const QString because = phrases::because(plan, supposed, programme);
    m_because->setText(because);
    m_because->setAccessibleName(phrases::plain(because));
    m_because->setVisible(!because.isEmpty());
    const bool rows = withRows && plan.advice < Advice::SeeProfessional;
    m_rows->setVisible(rows);
    if (rows) {
        m_rows->setRows(planRows(plan, programme, supposed.settings.units), plan);
    }
}

} // namespace springback::ui
