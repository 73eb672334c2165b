// DayEdit: a date typed as text (ISO, the locale's order, digits only, "today", "yesterday") with a
// calendar button. Never guesses silently: what it understood stands beside the field. Not a
// QDateEdit, which takes wrong dates.
#pragma once

#include <QWidget>

#include <optional>

#include "core/domain/day.h"

class QLineEdit;
class QLocale;
class QToolButton;

namespace springback::ui {

class TextLabel;

/// What the text means, or nothing. `today` is for words.
std::optional<Day> readDay(const QString& text, Day today, const QLocale& locale);

class DayEdit : public QWidget {
    Q_OBJECT

public:
    explicit DayEdit(Day today, QWidget* parent = nullptr);

    /// Empty while the text is no date, or outside the range.
    std::optional<Day> day() const { return m_day; }
    void setDay(Day day);
    /// What "today" means from now on; a date stays.
    void setToday(Day today);
    Day today() const { return m_today; }
    /// Days outside are refused with a sentence below the field.
    void setRange(Day first, Day last);

Q_SIGNALS:
    void dayChanged(std::optional<springback::Day> day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToTheme();
    void read();
    void showCalendar();

    QLineEdit* m_text;
    QToolButton* m_button;
    TextLabel* m_understood;
    Day m_today;
    Day m_first;
    Day m_last;
    std::optional<Day> m_day;
};

} // namespace springback::ui
