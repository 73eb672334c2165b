#include "ui/charts/day_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/phrases.h"

namespace springback::ui {

namespace {

using Days = std::vector<Day>;

/// `step` is 1, 2 or a whole number of weeks; weeks begin on Monday.
Days everyFewDays(Period period, int step)
{
    constexpr Day kMonday{std::chrono::local_days{std::chrono::year{1970} / 1 / 5}};
    const auto sinceMonday = (period.first - kMonday).count();
    const auto past = ((sinceMonday % step) + step) % step;
    Days found;
    for (Day day = past == 0 ? period.first : period.first + std::chrono::days(step - past);
         day <= period.last; day += std::chrono::days(step)) {
        found.push_back(day);
    }
    return found;
}

/// `step` divides 12 or is a multiple of it.
Days everyFewMonths(Period period, int step)
{
    const std::chrono::year_month_day first(period.first);
    int month = static_cast<int>(first.year()) * 12 +
                static_cast<int>(static_cast<unsigned>(first.month())) - 1;
    month -= month % step;
    Days found;
    for (;; month += step) {
        const Day day{std::chrono::local_days{
            std::chrono::year(month / 12) /
            std::chrono::month(static_cast<unsigned>(month % 12 + 1)) / std::chrono::day(1)}};
        if (day > period.last) {
            return found;
        }
        if (day >= period.first) {
            found.push_back(day);
        }
    }
}

/// The year stands in place of January: it is where a reader looks for it.
QString monthLabel(Day day)
{
    const std::chrono::year_month_day date(day);
    const auto month = static_cast<int>(static_cast<unsigned>(date.month()));
    return month == 1 ? QString::number(static_cast<int>(date.year()))
                      : QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

} // namespace

std::vector<DayTick> dayTicks(Period period, int atMost)
{
    const int length = period.length();
    if (length == 0 || atMost < 1) {
        return {};
    }
    const auto labelled = [](const Days& found, QString (*label)(Day)) {
        std::vector<DayTick> ticks;
        for (Day day : found) {
            ticks.push_back({day, label(day)});
        }
        return ticks;
    };
    for (const int step : std::array{1, 2, 7, 14}) {
        // The cheap bound first: ten years of days are never listed.
        if (length / step <= atMost) {
            const Days found = everyFewDays(period, step);
            if (static_cast<int>(found.size()) <= atMost) {
                return labelled(found, &phrases::shortDay);
            }
        }
    }
    for (const int step : std::array{1, 2, 3, 6, 12, 24, 60, 120, 600, 1200}) {
        const Days found = everyFewMonths(period, step);
        if (static_cast<int>(found.size()) <= atMost) {
            return labelled(found, &monthLabel);
        }
    }
    return {};
}

Scale dayScale(Period period, double pixelFrom, double pixelTo)
{
    return Scale(position(period.first) - 0.5, position(period.last) + 0.5, pixelFrom, pixelTo);
}

double position(Day day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

Day dayAt(double pixel, Period period, const Scale& scale)
{
    const double nearest =
        std::clamp(std::round(scale.value(pixel)), position(period.first), position(period.last));
    return Day{std::chrono::days(static_cast<int>(nearest))};
}

} // namespace springback::ui
