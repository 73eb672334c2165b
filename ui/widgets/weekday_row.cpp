#include "ui/widgets/weekday_row.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr std::size_t kFirstRow = 4; ///< days of the first of two rows

} // namespace

WeekdayRow::WeekdayRow(const QString& name, const QString& what, QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto weekday = static_cast<Weekday>(i);
        auto* button = new QPushButton(phrases::weekday(weekday), this);
        button->setObjectName(QStringLiteral("%1_%2").arg(name, toQt(nameOf(weekday))));
        button->setAccessibleName(tr("%1, %2", "what the days are for, day")
                                      .arg(what, QLocale().dayName(static_cast<int>(i) + 1)));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, &WeekdayRow::edited);
        m_buttons[i] = button;
    }
}

int WeekdayRow::widthOf(std::size_t first, std::size_t end) const
{
    int width = -scaled(*this, spacing::kTiny);
    for (std::size_t i = first; i < end; ++i) {
        width += m_buttons[i]->sizeHint().width() + scaled(*this, spacing::kTiny);
    }
    return width;
}

int WeekdayRow::rowHeight() const
{
    return m_buttons.front()->sizeHint().height();
}

bool WeekdayRow::isOneRow(int width) const
{
    return width >= widthOf(0, m_buttons.size());
}

QSize WeekdayRow::sizeHint() const
{
    return {widthOf(0, m_buttons.size()), rowHeight()};
}

QSize WeekdayRow::minimumSizeHint() const
{
    return {std::max(widthOf(0, kFirstRow), widthOf(kFirstRow, m_buttons.size())), rowHeight()};
}

int WeekdayRow::heightForWidth(int width) const
{
    return isOneRow(width) ? rowHeight() : 2 * rowHeight() + scaled(*this, spacing::kTiny);
}

void WeekdayRow::place()
{
    const int gap = scaled(*this, spacing::kTiny);
    const bool oneRow = isOneRow(width());
    QPoint at;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (i == kFirstRow && !oneRow) {
            at = QPoint(0, rowHeight() + gap);
        }
        const QRect box(at, m_buttons[i]->sizeHint());
        m_buttons[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        at.rx() += box.width() + gap;
    }
}

void WeekdayRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void WeekdayRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
}

Weekdays WeekdayRow::days() const
{
    Weekdays days;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            days.insert(static_cast<Weekday>(i));
        }
    }
    return days;
}

void WeekdayRow::setDays(Weekdays days)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(days.contains(static_cast<Weekday>(i)));
    }
}

} // namespace springback::ui
