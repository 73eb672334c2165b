#include "ui/history/advice_shift.h"

#include <QCoreApplication>

#include "ui/phrases.h"

namespace springback::ui {

std::vector<DayShift> dayShifts(const std::vector<DayRecord>& before,
                                const std::vector<DayRecord>& after)
{
    std::vector<DayShift> shifts;
    auto then = before.begin();
    for (const DayRecord& now : after) {
        while (then != before.end() && then->date < now.date) {
            ++then;
        }
        if (then != before.end() && then->date == now.date && then->advice != now.advice) {
            shifts.push_back({now.date, then->advice, now.advice});
        }
    }
    return shifts;
}

std::optional<AdviceShift> shiftOf(const std::vector<DayShift>& shifts)
{
    if (shifts.empty()) {
        return std::nullopt;
    }
    return AdviceShift{static_cast<int>(shifts.size()), shifts.front().date};
}

std::optional<AdviceShift> adviceShift(const std::vector<DayRecord>& before,
                                       const std::vector<DayRecord>& after)
{
    return shiftOf(dayShifts(before, after));
}

QString shiftSentence(const std::optional<AdviceShift>& shift)
{
    if (!shift) {
        return {};
    }
    const QString first = phrases::day(shift->first);
    if (shift->days == 1) {
        return QCoreApplication::translate("AdviceShift", "Advice changed on %1.").arg(first);
    }
    return QCoreApplication::translate("AdviceShift", "Advice changed on %n days, the first on %1.",
                                       nullptr, shift->days)
        .arg(first);
}

} // namespace springback::ui
