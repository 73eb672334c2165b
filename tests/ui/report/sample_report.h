// Reports of the sample diaries and of long ones, as the page makes them. Knows no page.
#pragma once

#include <string>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "core/rules/plan.h"
#include "core/stats/report.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "ui/report/report_words.h"

namespace springback::ui::report_tests {

inline Log sampleLog(const std::string& name)
{
    const std::string file = std::string(SPRINGBACK_TEST_DATA) + "/" + name + ".json";
    return fromJson(springback::test::bytesOf(file), builtInProgramme()).value();
}

inline Day lastDay(const Log& log)
{
    Day last = kFirstDay;
    for (const Row<CheckIn>& row : log.checkIns) {
        last = std::max(last, row.value.date);
    }
    return last;
}

inline Report reportOn(const Log& log, Period period)
{
    const RuleSet rules = ruleSetFor(log.settings.rules);
    const Course course = springback::course(builtInProgramme(), rules, log, period.last);
    return reportOf({builtInProgramme(), log, course}, rules, period);
}

/// Of the whole diary.
inline ReportText textOf(const Log& log)
{
    return reportText(reportOn(log, wholePeriod(log, lastDay(log))), builtInProgramme());
}

/// Ten years with a flare every five weeks, work of many kinds, a test a month and long notes.
inline Log tenYears()
{
    using namespace springback::test;
    const Day first = day("2016-03-15");
    const Day last = day("2026-03-14");
    Log log = logOf(episode(isoDay(first)));
    log.episodes[0].value.startStage = Stage::Strength;
    const auto& exercises = builtInProgramme().exercises;
    for (Day date = first; date <= last; date += days(1)) {
        const auto number = static_cast<std::size_t>((date - first).count());
        const std::string iso = isoDay(date);
        CheckIn morning = checkIn(iso, number % 35 == 20 ? 6 : 2, 15);
        morning.note = std::string(600, 'n') + " a long morning \u00e9\u2013\u4e2d";
        add(log, morning);
        if (number % 2 == 0) {
            Session work = session(iso, {}, 3, 2);
            for (std::size_t i = 0; i < 6; ++i) {
                const Exercise& exercise = exercises[(number + i) % exercises.size()];
                work.sets.push_back(exercise.ladder.front().reps ? repSet(exercise.id, 15)
                                                                 : holdSet(exercise.id, 45));
            }
            work.note = "Words that go on and on. " + std::string(500, 'w');
            add(log, work);
        }
        if (number % 5 == 1) {
            add(log, run(iso, 4000 + static_cast<int>(number % 7) * 900));
        }
        if (number % 30 == 3) {
            add(log, heelRaiseTest(iso, 12 + static_cast<int>(number / 200), 29));
        }
    }
    return log;
}

} // namespace springback::ui::report_tests
