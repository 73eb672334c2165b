// GuidedStart: what a guided session will hold, and how to begin: start, resume one that is
// running, or fill in the table instead. Records nothing.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

#include "core/session/script.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace springback::ui {

class JournalBridge;
class TextLabel;

class GuidedStart : public QWidget {
    Q_OBJECT

public:
    explicit GuidedStart(const JournalBridge& bridge, QWidget* parent = nullptr);

    /// Shows what today holds now.
    void refresh();
    void focusStart();
    /// The optional exercises that were ticked.
    std::vector<std::string> chosen() const;

Q_SIGNALS:
    void startWanted();
    void resumeWanted();
    void endWanted();
    void tableWanted();

private:
    QWidget* buildResume();
    QWidget* buildPlan();
    QWidget* buildOptions();
    void addPlanLine(const PlanItem& item);

    const JournalBridge& m_bridge;
    TextLabel* m_subtitle;
    QWidget* m_resumeCard = nullptr;
    TextLabel* m_resumeText = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_end = nullptr;
    QWidget* m_planCard = nullptr;
    TextLabel* m_empty = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_table = nullptr;
    std::vector<std::pair<std::string, QCheckBox*>> m_optional;
};

} // namespace springback::ui
