// A diary made by hand, course included, so that these tests say nothing about the rules.
#pragma once

#include <string>

#include "core/stats/diary.h"

namespace springback::stats_tests {

/// Monday 2 March 2026 plus `offset` days.
inline Day at(int offset)
{
    return Day{std::chrono::year{2026} / 3 / 2} + days(offset);
}

struct SmallDiary {
    Programme programme;
    Log log;
    Course course;

    SmallDiary()
    {
        addExercise("raise", LoadClass::Loaded);
        addExercise("balance", LoadClass::BodyWeight);
        addExercise("hop", LoadClass::Jump);
    }

    Diary diary() const { return {programme, log, course}; }

    void addExercise(std::string id, LoadClass loadClass)
    {
        Exercise exercise;
        exercise.id = std::move(id);
        exercise.loadClass = loadClass;
        programme.exercises.push_back(std::move(exercise));
    }

    CheckIn& checkIn(int day, Pain pain)
    {
        CheckIn checkIn;
        checkIn.date = at(day);
        checkIn.pain = pain;
        log.checkIns.push_back({nextId(log.checkIns), std::move(checkIn)});
        return log.checkIns.back().value;
    }

    Session& session(int day, std::vector<Set> sets = {})
    {
        Session session;
        session.date = at(day);
        session.sets = std::move(sets);
        log.sessions.push_back({nextId(log.sessions), std::move(session)});
        return log.sessions.back().value;
    }

    Run& run(int day, int metres)
    {
        Run run;
        run.date = at(day);
        run.distance = Distance{metres};
        log.runs.push_back({nextId(log.runs), std::move(run)});
        return log.runs.back().value;
    }

    void heelRaises(int day, std::optional<int> right, std::optional<int> left)
    {
        HeelRaiseTest test;
        test.date = at(day);
        test.right = right;
        test.left = left;
        log.heelRaiseTests.push_back({nextId(log.heelRaiseTests), test});
    }

    DayRecord& day(int offset, int normal, std::optional<int> morning = std::nullopt,
                   std::optional<MorningKind> kind = std::nullopt)
    {
        DayRecord record;
        record.date = at(offset);
        record.normal = normal;
        record.morning = morning;
        record.kind = kind;
        course.days.push_back(std::move(record));
        return course.days.back();
    }

    template <class Record> static Id nextId(const Table<Record>& table)
    {
        return static_cast<Id>(table.size()) + 1;
    }
};

inline Set reps(std::string exercise, int count, int grams = 0)
{
    Set set;
    set.exercise = std::move(exercise);
    set.reps = count;
    set.load = Load{grams};
    return set;
}

inline Set hold(std::string exercise, int seconds)
{
    Set set;
    set.exercise = std::move(exercise);
    set.holdSeconds = seconds;
    return set;
}

} // namespace springback::stats_tests
