// WhatIfAnswer: the advice and the rows of a plan that is only supposed. Shows what it is given;
// records nothing and asks nothing.
#pragma once

#include <QWidget>

#include "core/domain/log.h"
#include "core/rules/plan.h"

namespace springback::ui {

class Pill;
class PlanRowsView;
class TextLabel;

class WhatIfAnswer : public QWidget {
    Q_OBJECT

public:
    /// The labels are called `name` with "Headline" and "Because" behind it.
    explicit WhatIfAnswer(const QString& name, QWidget* parent = nullptr);

    /// `supposed` is the log that the plan was made from.
    void setPlan(const Plan& plan, const Log& supposed, const Programme& programme, bool withRows);

private:
    Pill* m_pill;
    TextLabel* m_headline;
    TextLabel* m_because;
    PlanRowsView* m_rows;
};

} // namespace springback::ui
