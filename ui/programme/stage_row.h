// StageRow: one stage of the path: what it is for, whether the person is there, and the way on from
// it. Asks for moves and tests by signals; records nothing.
#pragma once

#include <QWidget>

#include "core/domain/vocabulary.h"
#include "ui/programme/stage_marker.h"

class QPushButton;

namespace springback {
struct GateStatus;
struct Plan;
struct Programme;
} // namespace springback

namespace springback::ui {

class GateConditions;
class Pill;
class TextLabel;

class StageRow : public QWidget {
    Q_OBJECT

public:
    StageRow(const Programme& programme, Stage stage, QWidget* parent = nullptr);

    /// `writable`: whether anything may be recorded.
    void refresh(const Plan& plan, bool writable);

Q_SIGNALS:
    /// All conditions are met, and the person goes on.
    void accepted(springback::Stage to);
    void moveWanted(springback::Stage to);
    void heelRaiseTestWanted();

private:
    QWidget* buildHeader();
    void showRecovery(const Plan& plan);
    void showGate(const GateStatus& gate, const Plan& plan);
    const GateStatus* gateOf(const Plan& plan) const;

    const Programme* m_programme;
    Stage m_stage;
    Stage m_to;
    StageMarker* m_marker;
    TextLabel* m_name = nullptr;
    Pill* m_pill = nullptr;
    QPushButton* m_moveHere = nullptr;
    QWidget* m_way;
    TextLabel* m_wayTitle;
    GateConditions* m_conditions;
    TextLabel* m_next;
    QPushButton* m_accept;
    QPushButton* m_test;
};

} // namespace springback::ui
