// TodayPage: how much may I do today, was yesterday too much. Shows the plan of the day and takes
// the check-in; the cards do the work.
#pragma once

#include "ui/shell/page.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

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
    void afterCheckIn(const QString& sentence);
    void logHeelRaiseTest();
    void open(EntryDialog* dialog, const QString& done);
    void tell(const QString& sentence);

    JournalBridge* m_bridge;
    QScrollArea* m_scroll;
    QWidget* m_content;
    TextLabel* m_title;
    TextLabel* m_date;
    QWidget* m_welcome;
    QWidget* m_cards;
    QPushButton* m_begin;
    CheckInCard* m_checkIn;
    AdviceCard* m_advice;
    NewUsualCard* m_newUsual;
    PlanCard* m_plan;
    MeasuresCard* m_measures;
    GateCard* m_gate;
    QWidget* m_logMore;
    QPushButton* m_logRun;
    QPushButton* m_logHeelRaises;
    QBoxLayout* m_lower; ///< plan and side cards: beside each other, or below on a narrow page
};

} // namespace springback::ui
