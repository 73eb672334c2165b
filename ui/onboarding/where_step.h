// WhereStep: above the heel bone, at it, or not sure. Counts the ticks; the person chooses.
#pragma once

#include <optional>
#include <vector>

#include "ui/onboarding/onboarding_step.h"

class QBoxLayout;
class QCheckBox;
class QPushButton;

namespace springback::ui {

class Card;
class TextLabel;

class WhereStep : public OnboardingStep {
    Q_OBJECT

public:
    explicit WhereStep(QWidget* parent = nullptr);

    QString title() const override;
    QString hint() const override;
    bool isComplete() const override { return m_chosen.has_value(); }
    void enter(const Episode& episode) override;
    void write(Episode& episode) const override;
    void clear() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        Location location = Location::Unsure;
        Card* card = nullptr;
        std::vector<QCheckBox*> boxes;
        TextLabel* count = nullptr;
        QPushButton* choose = nullptr;
    };

    Place buildPlace(Location location, const QString& title, const QStringList& ticks);
    void choose(Location location);
    void showChoice();
    void showCount(const Place& place) const;

    std::optional<Location> m_chosen;
    QBoxLayout* m_places;
    std::vector<Place> m_cards; ///< the two cards; their order is the screen's
    QPushButton* m_unsure;
};

} // namespace springback::ui
