// NewUsualCard: asks "is this your new usual?" when the plan does. Only a yes records a re-set of
// normal; "Not now" hides the question for the day.
#pragma once

#include <optional>

#include "core/domain/records.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class TextLabel;

class NewUsualCard : public Card {
    Q_OBJECT

public:
    explicit NewUsualCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

private:
    void accept();
    void putOff();

    JournalBridge* m_bridge;
    std::optional<Day> m_putOffOn;
    TextLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_notNow;
};

} // namespace springback::ui
