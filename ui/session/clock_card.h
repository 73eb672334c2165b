// ClockCard: the time or the count of a guided session in large type, its bar, and the buttons that
// move it on. Shows what it is given; knows no journal.
#pragma once

#include "core/session/guided_session.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace springback::ui {

class BigText;
class TextLabel;

class ClockCard : public Card {
    Q_OBJECT

public:
    explicit ClockCard(QWidget* parent = nullptr);

    void show(const GuidedSession& guided, Units units);
    /// Whether the key changes what is shown here: arrows, plus and minus.
    bool takeKey(int key);

Q_SIGNALS:
    void goWanted();
    void pauseWanted();
    void restChanged(int seconds);
    void amountChanged(int by);
    /// So many load steps.
    void loadChanged(int by);

private:
    QWidget* buildButtons();
    QWidget* buildChanges();
    QPushButton* changeButton(const char* name, const QString& text, const QString& says);

    TextLabel* m_phase;
    BigText* m_figure;
    QProgressBar* m_bar;
    QPushButton* m_pause = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_lessRest = nullptr;
    QPushButton* m_moreRest = nullptr;
    QWidget* m_amountPart = nullptr;
    QLabel* m_amount = nullptr;
    QWidget* m_loadPart = nullptr;
    QLabel* m_load = nullptr;
};

} // namespace springback::ui
