// OnboardingPage: four steps from "any of these signs?" to the first plan. Answers are kept while
// the program runs; the end records one Episode.
#pragma once

#include <array>

#include "ui/onboarding/onboarding_step.h"
#include "ui/shell/page.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace springback::ui {

class DaysStep;
class JournalBridge;
class TextLabel;

class OnboardingPage : public Page {
    Q_OBJECT

public:
    explicit OnboardingPage(JournalBridge& bridge, QWidget* parent = nullptr);

    void activate() override;

Q_SIGNALS:
    /// The episode is recorded.
    void finished();

private:
    static constexpr int kSteps = 4;

    QWidget* buildFooter();
    void addKey(QKeyCombination key, void (OnboardingPage::*action)());
    void addSteps();
    OnboardingStep* step() const;
    bool isLast() const;
    Episode draft() const;
    void goTo(int index);
    void showButtons();
    void next();
    void back();
    void finish();
    void enterPressed();

    JournalBridge* m_bridge = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    QScrollArea* m_scroll = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<OnboardingStep*, kSteps> m_steps{};
    DaysStep* m_days = nullptr; ///< the last of them
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace springback::ui
