#include "ui/widgets/day_edit.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/qtconvert.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// The day in the locale's order with a year of four digits; ISO where that would not be read back
/// as the same day.
QString spelled(Day day, const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    const QString text = locale.toString(toQt(day), format);
    return readDay(text, day, locale) == day ? text : toQt(isoDay(day));
}

/// "Saturday 14 March 2026"
QString inWords(Day day, const QLocale& locale)
{
    return locale.toString(toQt(day), QLocale::LongFormat);
}

} // namespace

DayEdit::DayEdit(Day today, QWidget* parent)
    : QWidget(parent),
      m_text(new QLineEdit),
      m_button(new QToolButton),
      m_understood(new TextLabel(TextRole::Small)),
      m_today(today),
      m_first(kFirstDay),
      m_last(kLastDay)
{
    m_text->setObjectName(QStringLiteral("dayText"));
    m_text->setAccessibleName(tr("Date"));
    m_button->setObjectName(QStringLiteral("dayCalendar"));
    m_button->setAccessibleName(tr("Choose from a calendar"));
    m_button->setToolTip(m_button->accessibleName());
    m_understood->setObjectName(QStringLiteral("dayUnderstood"));

    auto* field = new QHBoxLayout;
    field->addWidget(m_text, 1);
    field->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    column->addLayout(field);
    column->addWidget(m_understood);
    setFocusProxy(m_text);
    fitToTheme();

    connect(m_text, &QLineEdit::textChanged, this, &DayEdit::read);
    connect(m_button, &QToolButton::clicked, this, &DayEdit::showCalendar);
    setDay(today);
}

void DayEdit::setDay(Day day)
{
    m_text->setText(spelled(day, locale()));
}

void DayEdit::setToday(Day today)
{
    m_today = today;
    read();
}

void DayEdit::setRange(Day first, Day last)
{
    m_first = first;
    m_last = last;
    read();
}

void DayEdit::read()
{
    std::optional<Day> day = readDay(m_text->text(), m_today, locale());
    QString said;
    if (!day) {
        said = tr("This is not a date yet. Write it like %1, or “today”.")
                   .arg(spelled(m_today, locale()));
    } else if (*day < m_first || *day > m_last) {
        said = tr("%1 is not between %2 and %3.")
                   .arg(inWords(*day, locale()), spelled(m_first, locale()),
                        spelled(m_last, locale()));
        day.reset();
    } else {
        said = inWords(*day, locale());
    }
    m_understood->setText(said);
    m_understood->setForegroundRole(day ? QPalette::PlaceholderText : QPalette::BrightText);
    m_text->setAccessibleDescription(said);
    if (day != m_day) {
        m_day = day;
        Q_EMIT dayChanged(m_day);
    }
}

void DayEdit::showCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(toQt(m_first), toQt(m_last));
    calendar->setSelectedDate(toQt(m_day.value_or(m_today)));
    QTextCharFormat plain; // no red week-ends: red means too much here
    plain.setForeground(palette().color(QPalette::Text));
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    const auto take = [this, calendar](QDate date) {
        setDay(fromQt(date));
        calendar->close();
        m_text->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(m_button->mapToGlobal(QPoint(0, m_button->height())));
    calendar->show();
    calendar->setFocus();
}

void DayEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        fitToTheme();
    } else if (event->type() == QEvent::LocaleChange && m_day) {
        setDay(*m_day);
    }
}

void DayEdit::fitToTheme()
{
    const int side = scaled(*this, 20);
    m_button->setIcon(iconPixmap(QStringLiteral("today"), side, tokensOf(*this).accent, *m_button));
    m_button->setIconSize(QSize(side, side));
}

} // namespace springback::ui
