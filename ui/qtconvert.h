// The only conversions between core and Qt types.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "core/domain/day.h"

namespace springback::ui {

inline QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string fromQt(const QString& text)
{
    return text.toStdString();
}

inline QDate toQt(Day day)
{
    const std::chrono::year_month_day date(day);
    return QDate(static_cast<int>(date.year()),
                 static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())));
}

/// `date` must be valid.
inline Day fromQt(QDate date)
{
    return Day(std::chrono::year(date.year()) / date.month() / date.day());
}

inline QTime toQt(TimeOfDay time)
{
    return QTime(time.minutes / 60, time.minutes % 60);
}

inline TimeOfDay fromQt(QTime time)
{
    return TimeOfDay{time.hour() * 60 + time.minute()};
}

} // namespace springback::ui
