// GuidedView: one set at a time, to be read from across the room: figure, clock, question, sets
// done. Shows a GuidedSession; keeps and records nothing.
#pragma once

#include <QWidget>

#include <string>

#include "core/session/guided_session.h"

class QBoxLayout;
class QPushButton;

namespace springback::ui {

class AnswerCard;
class ClockCard;
class DoneSets;
class FigureView;
class JournalBridge;
class TextLabel;

class GuidedView : public QWidget {
    Q_OBJECT

public:
    /// What the person can do besides the clock and the answers.
    struct Buttons {
        QPushButton* back;
        QPushButton* leaveOut;
        QPushButton* end;
    };

    explicit GuidedView(const JournalBridge& bridge, QWidget* parent = nullptr);

    void show(const GuidedSession& guided);
    /// One calm line above it all; empty hides it.
    void setNotice(const QString& notice);

    ClockCard& clock() const { return *m_clock; }
    AnswerCard& answer() const { return *m_answer; }
    const Buttons& buttons() const { return m_buttons; }

protected:
    /// The keys of a session, as the buttons and cards would have it.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFigureCard();
    QWidget* buildFooter();
    bool takeKey(QKeyEvent& event);
    void showFigure(const GuidedSession& guided);
    void arrange();

    const JournalBridge& m_bridge;
    TextLabel* m_title;
    TextLabel* m_counter;
    TextLabel* m_task;
    TextLabel* m_notice;
    FigureView* m_figure = nullptr;
    TextLabel* m_cue = nullptr;
    ClockCard* m_clock;
    AnswerCard* m_answer;
    DoneSets* m_done;
    Buttons m_buttons{};
    QBoxLayout*
        m_middle; ///< figure and cards beside each other; on a narrow page the cards come first
    std::string m_shown; ///< exercise and variant of the figure
};

} // namespace springback::ui
