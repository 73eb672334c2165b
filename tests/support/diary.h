// A log written like a diary: Diary(...).morning("2026-03-14", 3).did("2026-03-14", {...}).
// Builds records only; what they mean is for the rules.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/log.h"
#include "core/rules/plan.h"
#include "tests/support/builders.h"

namespace springback::test {

/// "4x8@10", "5x45s", "5x45s@12.5": sets x reps or seconds, with added kg.
struct Work {
    std::string exercise;
    std::string_view dose;
    std::string variant = {};
    std::optional<int> rpe = {};
};

class Diary {
public:
    explicit Diary(Episode episode);

    Diary& morning(std::string_view day, int pain, std::optional<int> stiffness = {});
    /// The same morning on every day of a span, both ends included.
    Diary& mornings(std::string_view from, std::string_view to, int pain,
                    std::optional<int> stiffness = {});
    Diary& did(std::string_view day, const std::vector<Work>& work, int during, int after);
    Diary& ran(std::string_view day, int metres, int during = 0, bool hills = false);
    template <class Record> Diary& wrote(Record record)
    {
        add(m_log, std::move(record));
        return *this;
    }
    /// The newest check-in or session, to change a detail of it.
    CheckIn& lastMorning() { return m_log.checkIns.back().value; }
    Session& lastSession() { return m_log.sessions.back().value; }

    const Log& log() const { return m_log; }
    Plan planOn(std::string_view day) const;
    Course courseTo(std::string_view day) const;

private:
    Log m_log;
};

std::vector<Set> setsOf(const Work& work, Side side);

} // namespace springback::test
