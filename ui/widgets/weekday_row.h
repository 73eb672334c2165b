// WeekdayRow: seven toggle buttons from Monday on, in two rows where one is too long.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By the person, not by setDays.
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int widthOf(std::size_t first, std::size_t end) const;
    int rowHeight() const;
    bool isOneRow(int width) const;
    void place();

    std::array<QPushButton*, 7> m_buttons{};
};

} // namespace springback::ui
