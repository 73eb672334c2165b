#include "tests/support/diary.h"

#include <cmath>
#include <cstdlib>

#include "core/programme/programme_file.h"

namespace springback::test {

std::vector<Set> setsOf(const Work& work, Side side)
{
    const std::string dose(work.dose);
    const std::size_t times = dose.find('x');
    const std::size_t at = dose.find('@');
    const std::string amount =
        dose.substr(times + 1, at == std::string::npos ? at : at - times - 1);
    Set set;
    set.exercise = work.exercise;
    set.variant = work.variant;
    set.side = side;
    set.rpe = work.rpe;
    const int number = std::stoi(amount);
    (amount.back() == 's' ? set.holdSeconds : set.reps) = number;
    if (at != std::string::npos) {
        set.load.grams = static_cast<int>(std::lround(std::stod(dose.substr(at + 1)) * 1000));
    }
    return std::vector<Set>(static_cast<std::size_t>(std::stoi(dose.substr(0, times))), set);
}

Diary::Diary(Episode episode)
{
    add(m_log, std::move(episode));
}

Diary& Diary::morning(std::string_view when, int pain, std::optional<int> stiffness)
{
    return wrote(checkIn(when, pain, stiffness));
}

Diary& Diary::mornings(std::string_view from, std::string_view to, int pain,
                       std::optional<int> stiffness)
{
    for (Day each = day(from); each <= day(to); each += days(1)) {
        morning(isoDay(each), pain, stiffness);
    }
    return *this;
}

Diary& Diary::did(std::string_view when, const std::vector<Work>& work, int during, int after)
{
    std::vector<Set> sets;
    for (const Work& each : work) {
        const auto more = setsOf(each, m_log.episodes.front().value.side);
        sets.insert(sets.end(), more.begin(), more.end());
    }
    return wrote(session(when, std::move(sets), during, after));
}

Diary& Diary::ran(std::string_view when, int metres, int during, bool hills)
{
    Run each = run(when, metres, during);
    each.hills = hills;
    return wrote(std::move(each));
}

Plan Diary::planOn(std::string_view when) const
{
    return courseTo(when).plan;
}

Course Diary::courseTo(std::string_view when) const
{
    return course(builtInProgramme(), ruleSetFor(m_log.settings.rules), m_log, day(when));
}

} // namespace springback::test
