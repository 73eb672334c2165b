// TodayPage: how much may I do today, was yesterday too much. Shows the plan of the day and takes
// the check-in; the cards do the work.
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class AdviceCard;
class Card;
class CheckInCard;
class EntryDialog;
class GateCard;
class JournalBridge;
class MeasuresCard;
class NewUsualCard;
class PlanCard;
class RunPainCard;
class TextLabel;

class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildCards();
    QWidget* buildWelcome();
    QWidget* buildLogMore();
    void connectCards();
    void refresh();
    void arrange();
    void afterAnswer(const QString& sentence);
    void logHeelRaiseTest();
    void open(EntryDialog* dialog, const QString& done);
    void tell(const QString& sentence);

    JournalBridge* m_bridge = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_date = nullptr;
    QWidget* m_welcome = nullptr;
    QWidget* m_cards = nullptr;
    QPushButton* m_begin = nullptr;
    CheckInCard* m_checkIn = nullptr;
    AdviceCard* m_advice = nullptr;
    NewUsualCard* m_newUsual = nullptr;
    RunPainCard* m_runPain = nullptr;
    PlanCard* m_plan = nullptr;
    MeasuresCard* m_measures = nullptr;
    GateCard* m_gate = nullptr;
    QWidget* m_logMore = nullptr;
    QPushButton* m_logRun = nullptr;
    QPushButton* m_logHeelRaises = nullptr;
    QBoxLayout* m_lower =
        nullptr; ///< plan and side cards: beside each other, or below on a narrow page
};

} // namespace springback::ui
