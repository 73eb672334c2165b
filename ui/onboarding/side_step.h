// SideStep: which side, and how a usual morning is there.
#pragma once

#include <array>

#include "ui/onboarding/onboarding_step.h"

class QPushButton;

namespace springback::ui {

class OptionalSpinBox;
class RatingScale;

class SideStep : public OnboardingStep {
    Q_OBJECT

public:
    explicit SideStep(QWidget* parent = nullptr);

    QString title() const override;
    QString hint() const override;
    bool isComplete() const override;
    void enter(const Episode& episode) override;
    void write(Episode& episode) const override;
    void clear() override;

private:
    QWidget* buildSides();
    QWidget* buildMorning();
    std::optional<Side> side() const;
    void choose();

    std::array<QPushButton*, 3> m_sides{}; ///< by Side
    RatingScale* m_pain = nullptr;
    OptionalSpinBox* m_stiffness = nullptr;
};

} // namespace springback::ui
