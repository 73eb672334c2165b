// GateConditions: one gate, each condition with the person's own figure and how far it is. Shows
// figures only; opens nothing.
#pragma once

#include <QWidget>

#include "core/programme/programme.h"
#include "core/rules/plan.h"

class QVBoxLayout;

namespace springback::ui {

class GateConditions : public QWidget {
    Q_OBJECT

public:
    explicit GateConditions(QWidget* parent = nullptr);

    /// `withBars`: how far each condition is, as a bar below its words.
    void setGate(const GateStatus& gate, Side side, const Programme& programme, bool withBars);

private:
    void addCondition(const GateFigure& figure, const QString& text, bool withBar);

    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
};

/// Whether a heel-raise test decides any condition of the gate.
bool asksForHeelRaises(const GateStatus& gate, const Programme& programme);

} // namespace springback::ui
