// ChartView: what every chart widget can do: a reading that follows the mouse and the arrow keys, a
// day that can be chosen, a focus ring, and a voice for screen readers. Draws no chart itself.
#pragma once

#include <QWidget>

#include <optional>

#include "core/stats/diary.h"

namespace springback::ui {

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// The whole chart in words.
    virtual QString summary() const = 0;
    /// The day read, in words; empty without a reading.
    QString readingText() const;

    std::optional<Day> reading() const { return m_reading; }
    /// Days outside of the period give the nearest inside.
    void setReading(std::optional<Day> day);

Q_SIGNALS:
    void readingChanged();
    /// By a click, or by Enter on the reading.
    void dayChosen(springback::Day day);

protected:
    /// The days that can be read. Takes the reading away.
    void setPeriod(Period period);
    Period period() const { return m_period; }

    virtual std::optional<Day> dayUnder(const QPointF& point) const = 0;
    virtual QString textFor(Day day) const = 0;
    /// What Left and Right move by.
    virtual int daysPerKey() const { return 1; }

    void paintFocus(QPainter& painter) const;

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void moveReading(int byDays);

    Period m_period;
    std::optional<Day> m_reading;
};

} // namespace springback::ui
