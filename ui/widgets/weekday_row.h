// WeekdayRow: seven toggle buttons from Monday on.
#pragma once

#include <QWidget>

#include <array>

#include "core/domain/vocabulary.h"

class QPushButton;

namespace springback::ui {

class WeekdayRow : public QWidget {
    Q_OBJECT

public:
    /// The buttons are called `name` and the day: "strength_mon". `what` is for screen readers.
    WeekdayRow(const QString& name, const QString& what, QWidget* parent = nullptr);

    Weekdays days() const;
    void setDays(Weekdays days);

Q_SIGNALS:
    /// By the person, not by setDays.
    void edited();

private:
    std::array<QPushButton*, 7> m_buttons{};
};

} // namespace springback::ui
