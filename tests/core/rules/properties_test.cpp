// What holds for every log, however odd: checked on random diaries of up to ten weeks.
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "core/programme/programme_file.h"
#include "core/rules/mornings.h"
#include "tests/support/diary.h"

namespace springback::test {
namespace {

const Day kStart = day("2026-01-05");

/// What a person did on one day, in numbers that shrink towards a quiet one.
struct RandomDay {
    int morning = 0; ///< above 10: no check-in
    int stiffness = 0;
    int work = 0; ///< 0, 1: nothing; 2: strength; 3: jumps; 4: both; 5: run; 6: hilly run
    int pain = 0;
    int rung = 0;
    int event = 0; ///< a few values are a sign, a tag, a stage move ...
};

rc::Gen<RandomDay> arbitraryDay()
{
    using rc::gen::inRange;
    using rc::gen::set;
    using rc::gen::weightedElement;
    return rc::gen::build<RandomDay>(
        set(&RandomDay::morning,
            weightedElement<int>(
                {{6, 1}, {6, 2}, {5, 3}, {2, 0}, {2, 4}, {1, 5}, {1, 7}, {4, 11}})),
        set(&RandomDay::stiffness, weightedElement<int>({{5, 10}, {2, 5}, {1, 25}, {1, 45}})),
        set(&RandomDay::work, inRange(0, 7)),
        set(&RandomDay::pain,
            weightedElement<int>({{6, 2}, {3, 1}, {2, 3}, {2, 4}, {1, 5}, {1, 6}, {1, 8}})),
        set(&RandomDay::rung, inRange(0, 4)), set(&RandomDay::event, inRange(0, 60)));
}

struct RandomDiary {
    int location = 0;
    int side = 0;
    int stage = 0;
    int usual = 2;
    std::vector<RandomDay> days;
};

rc::Gen<RandomDiary> arbitraryDiary()
{
    using rc::gen::inRange;
    using rc::gen::set;
    return rc::gen::build<RandomDiary>(
        set(&RandomDiary::location, inRange(0, 3)), set(&RandomDiary::side, inRange(0, 3)),
        set(&RandomDiary::stage, inRange(0, 6)), set(&RandomDiary::usual, inRange(0, 6)),
        set(&RandomDiary::days, rc::gen::container<std::vector<RandomDay>>(arbitraryDay())));
}

std::vector<Set> setsAt(const Exercise& exercise, const Episode& e, int rung)
{
    const Ladder ladder(exercise, e.location, builtInProgramme().loadStep);
    Position position;
    for (int i = 0; i < rung; ++i) {
        position = ladder.up(position).value_or(position);
    }
    const Dose dose = ladder.at(position);
    Set set;
    set.exercise = exercise.id;
    set.variant = dose.variant;
    set.reps = dose.reps;
    set.holdSeconds = dose.holdSeconds;
    set.load = dose.load;
    set.side = e.side;
    return std::vector<Set>(static_cast<std::size_t>(dose.sets), set);
}

Session workOf(const RandomDay& random, Day date, const Episode& e)
{
    Session session;
    session.date = date;
    session.painDuring = pain(random.pain);
    session.painAfter = pain(std::max(0, random.pain - 1));
    for (const Exercise& exercise : builtInProgramme().exercises) {
        const bool jump = exercise.loadClass == LoadClass::Jump;
        const bool wanted = jump ? random.work >= 3 : random.work != 3;
        if (wanted && exercise.fitAt(e.location) != Fit::NotUsed) {
            const auto sets = setsAt(exercise, e, random.rung);
            session.sets.insert(session.sets.end(), sets.begin(), sets.end());
        }
    }
    return session;
}

void addEvent(Log& log, const RandomDay& random, Day date)
{
    switch (random.event) {
    case 1:
        add(log, StageMove{date, Stage::Spring1, "by hand"});
        break;
    case 2:
        add(log, StageMove{date, Stage::Spring2, "by hand"});
        break;
    case 3:
        add(log, NormalReset{date, pain(3), 15});
        break;
    case 4:
        add(log, SeenProfessional{date});
        break;
    case 5:
        add(log, HeelRaiseTest{date, 20, 25, pain(0), pain(0)});
        break;
    case 6:
        add(log, Measure{MeasureKind::HeelLift, date, std::nullopt});
        break;
    default:
        break;
    }
}

CheckIn checkInOf(const RandomDay& random, Day date)
{
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.pain = pain(random.morning);
    checkIn.stiffness = random.stiffness;
    if (random.event == 7) {
        checkIn.signs.insert(Sign::Swelling);
    } else if (random.event == 8) {
        checkIn.tags.insert(Tag::Painkiller);
    } else if (random.event == 9) {
        checkIn.tags.insert(Tag::Illness);
    } else if (random.event == 10) {
        checkIn.painAfterYesterday = pain(6);
    }
    return checkIn;
}

Log logOf(const RandomDiary& random)
{
    Episode e = episode("2026-01-05", static_cast<Location>(random.location), random.usual);
    e.side = static_cast<Side>(random.side);
    e.startStage = static_cast<Stage>(random.stage);
    e.usualStiffness = 10;
    Log log;
    add(log, e);
    Day date = kStart;
    for (const RandomDay& each : random.days) {
        if (each.morning <= Pain::kMax) {
            add(log, checkInOf(each, date));
        }
        if (each.work >= 2 && each.work <= 4) {
            add(log, workOf(each, date, e));
        } else if (each.work >= 5) {
            Run run;
            run.date = date;
            run.distance = {3000 + 1000 * each.rung};
            run.hills = each.work == 6;
            run.painDuring = pain(each.pain);
            add(log, run);
        }
        addEvent(log, each, date);
        date += days(1);
    }
    return log;
}

Day lastDay(const RandomDiary& random)
{
    return kStart + days(std::max<std::ptrdiff_t>(0, std::ssize(random.days) - 1));
}

Course fold(const Log& log, Day today)
{
    return course(builtInProgramme(), RuleSet{}, log, today);
}

template <class Property> void holds(Property property)
{
    EXPECT_TRUE(rc::check(property));
}

TEST(RuleProperties, NeverProgressOnAFlareOrWithoutACheckIn)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        for (const DayRecord& record : fold(logOf(random), lastDay(random)).days) {
            if (!record.kind || *record.kind != MorningKind::Normal) {
                RC_ASSERT(record.advice != Advice::Progress);
            }
        }
    });
}

TEST(RuleProperties, MorePainInTheLastSessionNeverMakesItBolder)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        Log log = logOf(random);
        if (log.sessions.empty()) {
            return;
        }
        const Day today = lastDay(random);
        const Advice before = fold(log, today).plan.advice;
        Session& last = log.sessions.back().value;
        const int raised = *rc::gen::inRange(last.painDuring->worst().value(), 11);
        last.painDuring = pain(raised);
        RC_ASSERT(fold(log, today).plan.advice >= before);
    });
}

TEST(RuleProperties, MorePainInTheLastMorningNeverMakesItBolder)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        Log log = logOf(random);
        if (log.checkIns.empty()) {
            return;
        }
        const Day today = lastDay(random);
        const Advice before = fold(log, today).plan.advice;
        CheckIn& last = log.checkIns.back().value;
        last.pain = pain(*rc::gen::inRange(last.pain.worst().value(), 11));
        RC_ASSERT(fold(log, today).plan.advice >= before);
    });
}

template <class Record> void reverse(Table<Record>& table)
{
    Id id = 1;
    std::ranges::reverse(table);
    for (Row<Record>& row : table) {
        row.id = id++;
    }
}

bool samePlan(const Plan& a, const Plan& b)
{
    const auto sameItem = [](const PlanItem& x, const PlanItem& y) {
        return x.exercise == y.exercise && x.dose == y.dose && x.state == y.state &&
               x.next == y.next && x.why == y.why && x.before == y.before;
    };
    return a.advice == b.advice && a.reasons == b.reasons && a.normal == b.normal &&
           a.stage == b.stage && a.until == b.until && a.untilDay == b.untilDay &&
           std::ranges::equal(a.items, b.items, sameItem);
}

TEST(RuleProperties, TheOrderOfTypingDoesNotMatter)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        Log log = logOf(random);
        const Plan before = fold(log, lastDay(random)).plan;
        std::apply([](auto&... table) { (reverse(table), ...); }, log.tables());
        RC_ASSERT(samePlan(fold(log, lastDay(random)).plan, before));
    });
}

TEST(RuleProperties, NoDoseIsOutsideItsLadder)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        const Log log = logOf(random);
        for (const PlanItem& item : fold(log, lastDay(random)).plan.items) {
            const Exercise& exercise = *builtInProgramme().exercise(item.exercise);
            const Ladder ladder(exercise, static_cast<Location>(random.location),
                                builtInProgramme().loadStep);
            RC_ASSERT(item.position.rung >= 0);
            RC_ASSERT(item.position.rung <= ladder.top().rung);
            RC_ASSERT(item.position.load.grams == 0 ||
                      (ladder.isLoadable() && item.position.rung == ladder.top().rung));
            RC_ASSERT(item.dose == ladder.at(item.position));
        }
    });
}

TEST(RuleProperties, JumpDaysKeepTheirDistance)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        const Log log = logOf(random);
        const Day today = lastDay(random);
        const auto jumpedOn = [&](Day date) {
            const bool hills = std::ranges::any_of(log.runs, [&](const Row<springback::Run>& row) {
                return row.value.date == date && row.value.hills;
            });
            return hills || std::ranges::any_of(log.sessions, [&](const Row<Session>& row) {
                       return row.value.date == date &&
                              std::ranges::any_of(row.value.sets, [](const Set& set) {
                                  return builtInProgramme().exercise(set.exercise)->loadClass ==
                                         LoadClass::Jump;
                              });
                   });
        };
        for (const PlanItem& item : fold(log, today).plan.items) {
            const bool jump =
                builtInProgramme().exercise(item.exercise)->loadClass == LoadClass::Jump;
            if (jump && item.state == ItemState::Due) {
                RC_ASSERT(!jumpedOn(today - days(1)));
            }
        }
    });
}

TEST(RuleProperties, NormalNeverRisesAboveTheAnchorByItself)
{
    holds([] {
        RandomDiary random = *arbitraryDiary();
        random.side = 1;
        const Log log = logOf(random);
        RC_PRE(log.normalResets.empty());
        std::vector<int> first;
        for (const DayRecord& record : fold(log, lastDay(random)).days) {
            const int anchor = first.size() < 3 ? random.usual : median(first);
            RC_ASSERT(record.normal <= anchor);
            if (record.morning && first.size() < 7) {
                first.push_back(*record.morning);
            }
        }
    });
}

TEST(RuleProperties, APastDaysAdviceIsThePlanOfThatDay)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        const Log log = logOf(random);
        const Course whole = fold(log, lastDay(random));
        const auto index = static_cast<std::size_t>(
            *rc::gen::inRange<int>(0, static_cast<int>(whole.days.size())));
        const DayRecord& record = whole.days[index];
        const Plan then = fold(log, record.date).plan;
        RC_ASSERT(then.advice == record.advice);
        RC_ASSERT(then.normal == record.normal || random.side == 2);
    });
}

template <class Record> void shift(Table<Record>& table, days by)
{
    for (Row<Record>& row : table) {
        if constexpr (requires { row.value.date; }) {
            row.value.date += by;
        } else if constexpr (requires { row.value.start; }) {
            row.value.start += by;
        } else {
            row.value.from += by;
        }
    }
}

TEST(RuleProperties, NothingDependsOnTheCalendarOrTheClock)
{
    holds([] {
        const RandomDiary random = *arbitraryDiary();
        Log log = logOf(random);
        const Day today = lastDay(random);
        const Plan before = fold(log, today).plan;
        const days by(7 * *rc::gen::inRange(1, 500));
        std::apply([by](auto&... table) { (shift(table, by), ...); }, log.tables());
        const Plan after = fold(log, today + by).plan;
        RC_ASSERT(after.advice == before.advice);
        RC_ASSERT(after.items.size() == before.items.size());
        for (std::size_t i = 0; i < after.items.size(); ++i) {
            RC_ASSERT(after.items[i].dose == before.items[i].dose);
            RC_ASSERT(after.items[i].state == before.items[i].state);
        }
    });
}

} // namespace
} // namespace springback::test
