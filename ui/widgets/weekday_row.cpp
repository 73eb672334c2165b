#include "ui/widgets/weekday_row.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

WeekdayRow::WeekdayRow(const QString& name, const QString& what, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kTiny));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto weekday = static_cast<Weekday>(i);
        auto* button = new QPushButton(phrases::weekday(weekday), this);
        button->setObjectName(QStringLiteral("%1_%2").arg(name, toQt(nameOf(weekday))));
        button->setAccessibleName(tr("%1, %2", "what the days are for, day")
                                      .arg(what, QLocale().dayName(static_cast<int>(i) + 1)));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, &WeekdayRow::edited);
        layout->addWidget(button);
        m_buttons[i] = button;
    }
    layout->addStretch(1);
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
