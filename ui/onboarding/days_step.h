// DaysStep: when it begins, at which stage, on which days, and from which doses.
#pragma once

#include <optional>

#include "core/programme/programme.h"
#include "ui/onboarding/onboarding_step.h"

class QComboBox;

namespace springback::ui {

class Card;
class DayEdit;
class StartDosesTable;
class TextLabel;
class WeekdayRow;

class DaysStep : public OnboardingStep {
    Q_OBJECT

public:
    DaysStep(const Programme& programme, Day today, QWidget* parent = nullptr);

    QString title() const override;
    QString hint() const override;
    bool isComplete() const override;
    void enter(const Episode& episode) override;
    void write(Episode& episode) const override;
    void clear() override;

    void setUnits(Units units);

private:
    QWidget* buildStart();
    QWidget* buildDays();
    QWidget* buildDoses();
    Stage stage() const;
    void showStage();

    const Programme* m_programme;
    Day m_today;
    Location m_location = Location::Unsure;
    DayEdit* m_start;
    QComboBox* m_stage;
    TextLabel* m_aim;
    TextLabel* m_strengthLabel;
    WeekdayRow* m_strength;
    TextLabel* m_jumpsLabel;
    WeekdayRow* m_jumps;
    TextLabel* m_besideLabel;
    WeekdayRow* m_beside;
    Card* m_dosesCard;
    StartDosesTable* m_doses;
};

} // namespace springback::ui
