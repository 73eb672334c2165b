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
    /// The days that the new stretch may begin on, the last of which is today.
    void setPeriod(Day first, Day today);

private:
    QWidget* buildStart();
    QWidget* buildDays();
    QWidget* buildDoses();
    Stage stage() const;
    void showStage();

    const Programme* m_programme;
    Day m_today;
    Location m_location = Location::Unsure;
    DayEdit* m_start = nullptr;
    QComboBox* m_stage = nullptr;
    TextLabel* m_aim = nullptr;
    TextLabel* m_strengthLabel = nullptr;
    WeekdayRow* m_strength = nullptr;
    TextLabel* m_jumpsLabel = nullptr;
    WeekdayRow* m_jumps = nullptr;
    TextLabel* m_besideLabel = nullptr;
    WeekdayRow* m_beside = nullptr;
    Card* m_dosesCard = nullptr;
    StartDosesTable* m_doses = nullptr;
};

} // namespace springback::ui
