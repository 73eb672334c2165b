#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

#include "ui/qtconvert.h"
#include "ui/widgets/day_edit.h"

namespace springback::ui {

namespace {

/// Which part of a date stands where.
enum class DatePart { Year, Month, Day };
using DateOrder = std::array<DatePart, 3>;

constexpr DateOrder kIsoOrder{DatePart::Year, DatePart::Month, DatePart::Day};

/// A run of digits as it was typed.
struct Digits {
    int value = 0;
    int count = 0;
};

DateOrder dateOrderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto year = format.indexOf(QLatin1Char('y'));
    const auto month = format.indexOf(QLatin1Char('M'));
    const auto day = format.indexOf(QLatin1Char('d'));
    if (year < month) {
        return kIsoOrder;
    }
    return month < day ? DateOrder{DatePart::Month, DatePart::Day, DatePart::Year}
                       : DateOrder{DatePart::Day, DatePart::Month, DatePart::Year};
}

/// A year of two digits is one of this century; of one or three it is a slip.
std::optional<int> yearOf(const Digits& digits)
{
    if (digits.count == 4) {
        return digits.value;
    }
    return digits.count == 2 ? std::optional<int>(2000 + digits.value) : std::nullopt;
}

std::optional<Day> dayFrom(const std::array<Digits, 3>& parts, const DateOrder& order)
{
    std::optional<int> year;
    int month = 0;
    int day = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (order[i] == DatePart::Year) {
            year = yearOf(parts[i]);
        } else if (parts[i].count > 2) {
            return std::nullopt;
        } else {
            (order[i] == DatePart::Month ? month : day) = parts[i].value;
        }
    }
    const QDate date = year ? QDate(*year, month, day) : QDate();
    return date.isValid() ? std::optional<Day>(fromQt(date)) : std::nullopt;
}

/// Eight digits, cut for that order; only days that a diary can hold, so that "06042025" is never
/// the year 604.
std::optional<Day> dayFromEight(const QString& text, const DateOrder& order)
{
    std::array<Digits, 3> parts;
    qsizetype at = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int count = order[i] == DatePart::Year ? 4 : 2;
        parts[i] = {text.mid(at, count).toInt(), count};
        at += count;
    }
    const auto day = dayFrom(parts, order);
    return day && *day >= kFirstDay && *day <= kLastDay ? day : std::nullopt;
}

/// Three runs of digits with the same separator between them, spaces aside, or nothing.
std::optional<std::array<Digits, 3>> splitDate(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,4})(?: ?([./-]) ?| )(\\d{1,4})(?: ?([./-]) ?| )(\\d{1,4})$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch() || match.captured(2) != match.captured(4)) {
        return std::nullopt;
    }
    const auto digits = [&match](int group) {
        const QString run = match.captured(group);
        return Digits{run.toInt(), static_cast<int>(run.size())};
    };
    return std::array<Digits, 3>{digits(1), digits(3), digits(5)};
}

QString asciiDigits(QString text)
{
    for (QChar& c : text) {
        if (c.isDigit()) {
            c = QLatin1Char(static_cast<char>('0' + c.digitValue()));
        }
    }
    return text;
}

} // namespace

std::optional<Day> readDay(const QString& text, Day today, const QLocale& locale)
{
    const QString typed = asciiDigits(text.simplified());
    const QString word = locale.toLower(typed);
    if (word == QCoreApplication::translate("DayEdit", "today")) {
        return today;
    }
    if (word == QCoreApplication::translate("DayEdit", "yesterday")) {
        return today - days(1);
    }
    const DateOrder order = dateOrderOf(locale);
    static const QRegularExpression eightDigits(QStringLiteral("^\\d{8}$"));
    if (eightDigits.match(typed).hasMatch()) {
        const auto iso = dayFromEight(typed, kIsoOrder);
        return iso ? iso : dayFromEight(typed, order);
    }
    const auto parts = splitDate(typed);
    if (!parts) {
        return std::nullopt;
    }
    return dayFrom(*parts, parts->front().count == 4 ? kIsoOrder : order);
}

} // namespace springback::ui
