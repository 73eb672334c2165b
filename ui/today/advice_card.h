// AdviceCard: the day's advice with its two numbers, and the way to "Why?". With advice that only a
// professional opens again, it says what to ask and records "I have been seen".
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace springback::ui {

class JournalBridge;
class Pill;
class TextLabel;

class AdviceCard : public Card {
    Q_OBJECT

public:
    explicit AdviceCard(JournalBridge& bridge, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void recorded(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void showWhy();
    void recordSeen();

    JournalBridge* m_bridge;
    Pill* m_pill;
    TextLabel* m_headline;
    TextLabel* m_because;
    QPushButton* m_why;
    QPushButton* m_seen;
};

} // namespace springback::ui
