// MeasuresCard: the temporary measures while the tendon is irritable, each a check box. Ticking one
// records a Measure from today; unticking it ends it.
#pragma once

#include <QString>

#include <vector>

#include "core/domain/vocabulary.h"
#include "ui/widgets/card.h"

namespace springback::ui {

class JournalBridge;
class TextLabel;
class TickLine;

class MeasuresCard : public Card {
    Q_OBJECT

public:
    explicit MeasuresCard(JournalBridge& bridge, QWidget* parent = nullptr);

    /// Hides itself when nothing is offered or in use.
    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void toggle(MeasureKind kind, bool on);

    JournalBridge* m_bridge;
    std::vector<TickLine*> m_lines; ///< one per MeasureKind, in their order
    TextLabel* m_takeAway;
};

} // namespace springback::ui
