#include "core/rules/weeks.h"

namespace springback {

namespace {

/// sum/count >= otherSum/otherCount + step, without division.
bool meanIsHigherBy(int step, int sum, int count, int otherSum, int otherCount)
{
    return sum * otherCount - otherSum * count >= step * count * otherCount;
}

std::optional<double> meanOf(int sum, int count, int needed)
{
    return count >= needed ? std::optional<double>(static_cast<double>(sum) / count) : std::nullopt;
}

} // namespace

void Weeks::add(Day day, int pain, std::optional<int> stiffness)
{
    const auto index = static_cast<std::size_t>(weekOf(day));
    if (m_weeks.size() <= index) {
        m_weeks.resize(index + 1);
    }
    Sums& sums = m_weeks[index];
    ++sums.mornings;
    sums.pain += pain;
    if (stiffness) {
        ++sums.stiffnessMornings;
        sums.stiffness += *stiffness;
    }
}

const Weeks::Sums* Weeks::week(int index) const
{
    return index >= 0 && index < static_cast<int>(m_weeks.size())
               ? &m_weeks[static_cast<std::size_t>(index)]
               : nullptr;
}

bool Weeks::rose(int index) const
{
    const Sums* now = week(index);
    const Sums* before = week(index - 1);
    if (now == nullptr || before == nullptr) {
        return false;
    }
    const int needed = m_rules->weekNeedsMornings;
    const bool pain = now->mornings >= needed && before->mornings >= needed &&
                      meanIsHigherBy(m_rules->risingPoints, now->pain, now->mornings, before->pain,
                                     before->mornings);
    const bool stiffness =
        now->stiffnessMornings >= needed && before->stiffnessMornings >= needed &&
        meanIsHigherBy(m_rules->risingStiffnessMinutes, now->stiffness, now->stiffnessMornings,
                       before->stiffness, before->stiffnessMornings);
    return pain || stiffness;
}

std::optional<WeekReport> Weeks::finishedOn(Day day) const
{
    const auto offset = (day - m_start).count();
    if (offset <= 0 || offset % 7 != 0) {
        return std::nullopt;
    }
    const int index = static_cast<int>(offset / 7) - 1;
    const int needed = m_rules->weekNeedsMornings;
    WeekReport report;
    report.number = index + 1;
    if (const Sums* now = week(index)) {
        report.mean = meanOf(now->pain, now->mornings, needed);
        report.stiffnessMean = meanOf(now->stiffness, now->stiffnessMornings, needed);
    }
    if (const Sums* before = week(index - 1)) {
        report.meanBefore = meanOf(before->pain, before->mornings, needed);
        report.stiffnessMeanBefore = meanOf(before->stiffness, before->stiffnessMornings, needed);
    }
    report.rising = rose(index);
    report.secondRising = report.rising && rose(index - 1);
    return report;
}

bool Weeks::lastFinishedRose(Day day) const
{
    return rose(weekOf(day) - 1);
}

bool Weeks::lastTwoFinishedRose(Day day) const
{
    return rose(weekOf(day) - 1) || rose(weekOf(day) - 2);
}

} // namespace springback
