// The only conversions between core and Qt types.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include "core/domain/day.h"
#include "core/domain/local_moment.h"

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

/// To the second, as the clock on the wall shows it. `moment` must be valid.
inline LocalMoment fromQt(const QDateTime& moment)
{
    return {fromQt(moment.date()), QTime(0, 0).secsTo(moment.time())};
}

} // namespace springback::ui
