// GateCard: the way on from this stage, each condition with the person's own figure. When all are
// met it offers the move, which only the person makes.
#pragma once

#include <optional>

#include "core/rules/plan.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class GateConditions;
class JournalBridge;
class TextLabel;

class GateCard : public Card {
    Q_OBJECT

public:
    explicit GateCard(JournalBridge& bridge, QWidget* parent = nullptr);

    /// Hides itself when the stage has no way on, and while loading pauses.
    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void move();

    JournalBridge* m_bridge;
    TextLabel* m_title;
    GateConditions* m_conditions;
    TextLabel* m_metHint;
    QPushButton* m_move;
    std::optional<Stage> m_to;
};

} // namespace springback::ui
