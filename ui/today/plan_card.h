// PlanCard: today's exercises with dose, load and effort, what changed beside what it was, and the
// way into a session. Shows the plan; records nothing.
#pragma once

#include "ui/today/plan_rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class PlanRowsView;
class TextLabel;

class PlanCard : public Card {
    Q_OBJECT

public:
    explicit PlanCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();
    void focusStart();

Q_SIGNALS:
    /// The guided one: start it, or resume the one that is running.
    void sessionWanted();
    /// The table: nothing is due.
    void tableWanted();

private:
    bool isPaused() const;
    QString emptySentence(const PlanRows& rows) const;

    JournalBridge* m_bridge;
    TextLabel* m_minutes;
    QPushButton* m_start;
    TextLabel* m_empty;
    bool m_opensTable = false;
    PlanRowsView* m_rows;
};

} // namespace springback::ui
