// SignsStep: the warning signs, asked once in full, and what to do about those that are ticked.
#pragma once

#include <vector>

#include "ui/onboarding/onboarding_step.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

class Card;
class TextLabel;

class SignsStep : public OnboardingStep {
    Q_OBJECT

public:
    explicit SignsStep(QWidget* parent = nullptr);

    QString title() const override;
    QString hint() const override;
    void enter(const Episode& episode) override;
    void write(Episode& episode) const override;
    void clear() override;

private:
    void addGroup(const QString& title, Signs signs);
    Signs ticked() const;
    void showAdvice();

    std::vector<TickGroup<Sign>*> m_groups;
    Card* m_adviceCard;
    TextLabel* m_advice;
};

} // namespace springback::ui
