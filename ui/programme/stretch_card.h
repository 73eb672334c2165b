// StretchCard: the stretch of rehab itself: since when, where it starts on its ladders, and its
// end. Opens the dialogs that record; "take the end back" it records itself.
#pragma once

#include "core/domain/log.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class TextLabel;

class StretchCard : public Card {
    Q_OBJECT

public:
    explicit StretchCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);
    void dosesWanted();
    void endWanted();

private:
    QString dosesText(const Episode& episode) const;
    void takeEndBack();

    JournalBridge* m_bridge;
    TextLabel* m_since;
    TextLabel* m_doses;
    QPushButton* m_changeDoses;
    QPushButton* m_end;
    QPushButton* m_goOn;
};

} // namespace springback::ui
