#include "tests/support/generators.h"

#include <algorithm>

#include "core/domain/validate.h"
#include "core/programme/ladder.h"

namespace springback::test {

namespace {

using rc::gen::inRange;

template <class E> rc::Gen<E> arbitraryName()
{
    return rc::gen::map(inRange<std::size_t>(0, EnumNames<E>::values.size()),
                        [](std::size_t index) { return static_cast<E>(index); });
}

/// Mostly few members, as people tick them.
template <class E> rc::Gen<EnumSet<E>> arbitrarySubset()
{
    return rc::gen::map(rc::gen::container<std::vector<E>>(arbitraryName<E>()),
                        [](const std::vector<E>& members) {
                            EnumSet<E> result;
                            for (std::size_t i = 0; i < members.size() && i < 3; ++i) {
                                result.insert(members[i]);
                            }
                            return result;
                        });
}

template <class T> std::optional<T> orNothing(const rc::Gen<T>& gen)
{
    return *inRange(0, 3) == 0 ? std::nullopt : std::optional<T>(*gen);
}

/// Both limits included.
int upTo(int last, int first = 0)
{
    return *inRange(first, last + 1);
}

rc::Gen<Pain> arbitraryPain()
{
    return rc::gen::map(inRange(Pain::kMin, Pain::kMax + 1),
                        [](int value) { return Pain::from(value).value(); });
}

rc::Gen<TimeOfDay> arbitraryTime()
{
    return rc::gen::map(inRange(0, 24 * 60), [](int minutes) { return TimeOfDay{minutes}; });
}

rc::Gen<Set> arbitrarySet(const Programme& programme)
{
    return rc::gen::exec([&programme] {
        const Exercise& exercise = *rc::gen::elementOf(programme.exercises);
        const Rung rung = *rc::gen::elementOf(exercise.ladder);
        Set set;
        set.exercise = exercise.id;
        set.variant = *rc::gen::element(std::string(), rung.variant);
        if (rung.holdSeconds) {
            set.holdSeconds = upTo(limits::kMaxHoldSeconds, 1);
        } else {
            set.reps = upTo(limits::kMaxReps, 1);
        }
        set.load = Load{*rc::gen::element(0, 2500, 12'500, 1, limits::kMaxLoadGrams)};
        set.side = *arbitraryName<Side>();
        set.rpe = orNothing(inRange(0, limits::kMaxRpe + 1));
        set.pain = orNothing(arbitraryRating());
        if (set.pain && set.side != Side::Both) {
            set.pain = PainRating(set.pain->worst());
        }
        return set;
    });
}

rc::Gen<Schedule> arbitrarySchedule()
{
    return rc::gen::build<Schedule>(
        rc::gen::set(&Schedule::strength, arbitrarySubset<Weekday>()),
        rc::gen::set(&Schedule::jumps, arbitrarySubset<Weekday>()),
        rc::gen::set(&Schedule::strengthBesideJumps, arbitrarySubset<Weekday>()));
}

/// Each exercise at most once; load only where the ladder goes on with it, on its last rung.
std::vector<StartDose> someStartDoses(const Programme& programme, Location location)
{
    std::vector<StartDose> doses;
    for (const Exercise& exercise : programme.exercises) {
        if (*inRange(0, 4) == 0) {
            const Ladder ladder(exercise, location, programme.loadStep);
            const int rung = upTo(ladder.size(), 1);
            const bool loadable = ladder.isLoadable() && rung == ladder.size();
            doses.push_back({exercise.id, rung, Load{loadable ? upTo(20) * 2500 : 0}});
        }
    }
    return doses;
}

Episode someEpisode(Day start, std::optional<Day> ended, const Programme& programme)
{
    Episode episode;
    episode.side = *arbitraryName<Side>();
    episode.location = *arbitraryName<Location>();
    episode.start = start;
    episode.usualMorningPain = *arbitraryRating();
    if (episode.side != Side::Both) {
        episode.usualMorningPain = episode.usualMorningPain.worst();
    }
    episode.usualStiffness = orNothing(inRange(0, limits::kMaxStiffness + 1));
    episode.startStage = *arbitraryName<Stage>();
    episode.ended = ended;
    episode.schedule = *arbitrarySchedule();
    episode.startDoses = someStartDoses(programme, episode.location);
    episode.signs = *arbitrarySubset<Sign>();
    return episode;
}

HeelRaiseTest someHeelRaiseTest(Day date)
{
    HeelRaiseTest test;
    test.date = date;
    test.right = upTo(limits::kMaxHeelRaises);
    test.left = orNothing(inRange(0, limits::kMaxHeelRaises + 1));
    test.painRight = orNothing(arbitraryPain());
    test.painLeft = orNothing(arbitraryPain());
    return test;
}

/// A few days of [first, last], each once, in no order.
std::vector<Day> someDays(Day first, Day last)
{
    const auto offsets = *rc::gen::container<std::vector<int>>(
        inRange(0, static_cast<int>((last - first).count()) + 1));
    std::vector<Day> result;
    for (int offset : offsets) {
        const Day date = first + days(offset);
        if (result.size() < 12 && std::ranges::find(result, date) == result.end()) {
            result.push_back(date);
        }
    }
    return result;
}

template <class Record> void append(Log& log, Record record)
{
    Table<Record>& table = log.table<Record>();
    table.push_back({static_cast<Id>(table.size() + 1), std::move(record)});
}

void appendEntries(Log& log, Day first, Day last, const Programme& programme)
{
    for (Day date : someDays(first, last)) {
        append(log, *arbitrarySession(date, programme));
    }
    for (Day date : someDays(first, last)) {
        append(log, *arbitraryCheckIn(date));
    }
    for (Day date : someDays(first, last)) {
        append(log, *arbitraryRun(date));
    }
    for (Day date : someDays(first, last)) {
        append(log, someHeelRaiseTest(date));
    }
}

void appendTheRest(Log& log, Day first, Day last)
{
    for (Day date : someDays(first, last)) {
        const std::optional<Day> to =
            *rc::gen::arbitrary<bool>() ? std::optional<Day>(last) : std::nullopt;
        append(log, Measure{*arbitraryName<MeasureKind>(), date, to});
        append(log, StageMove{date, *arbitraryName<Stage>(), *arbitraryNote()});
    }
    for (Day date : someDays(first, last)) {
        append(log, NormalReset{date, *arbitraryRating(),
                                orNothing(inRange(0, limits::kMaxStiffness + 1))});
        append(log, SeenProfessional{date});
    }
    for (Day date : someDays(first, last)) {
        append(log, Score{date, *arbitraryName<ScoreKind>(), upTo(limits::kMaxScore)});
        append(log, ActivityRating{date, *rc::gen::element<std::string>("stairs", "treppe ä", "走"),
                                   upTo(limits::kMaxRating)});
    }
}

} // namespace

rc::Gen<PainRating> arbitraryRating()
{
    return rc::gen::exec([] {
        const Pain left = *arbitraryPain();
        return *rc::gen::arbitrary<bool>() ? PainRating(left) : PainRating(left, *arbitraryPain());
    });
}

rc::Gen<std::string> arbitraryNote()
{
    const auto piece = rc::gen::element<std::string>(
        "", "hop ", "'", "\"", "\n", "\t", "\\", ",", ";", "<b>", "&", "%1", "NULL", "é", "ß", "Ж",
        "走", "🙂", "a longer piece of a sentence, ");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& pieces) {
                            std::string note;
                            for (const std::string& text : pieces) {
                                note += text;
                            }
                            return note;
                        });
}

rc::Gen<Session> arbitrarySession(Day date, const Programme& programme)
{
    return rc::gen::exec([date, &programme] {
        Session session;
        session.date = date;
        session.time = orNothing(arbitraryTime());
        session.minutes = orNothing(inRange(0, limits::kMaxMinutes + 1));
        session.rpe = orNothing(inRange(0, limits::kMaxRpe + 1));
        const int sets = upTo(4);
        for (int i = 0; i < sets; ++i) {
            session.sets.push_back(*arbitrarySet(programme));
        }
        session.painDuring = orNothing(arbitraryRating());
        session.painAfter = orNothing(arbitraryRating());
        session.signs = *arbitrarySubset<Sign>();
        session.note = *arbitraryNote();
        session.running = upTo(5) == 0;
        return session;
    });
}

rc::Gen<CheckIn> arbitraryCheckIn(Day date)
{
    return rc::gen::exec([date] {
        CheckIn checkIn;
        checkIn.date = date;
        checkIn.pain = *arbitraryRating();
        checkIn.stiffness = orNothing(inRange(0, limits::kMaxStiffness + 1));
        checkIn.painAfterYesterday = orNothing(arbitraryRating());
        checkIn.signs = *arbitrarySubset<Sign>();
        checkIn.tags = *arbitrarySubset<Tag>();
        checkIn.changed = *arbitrarySubset<Changed>();
        checkIn.note = *arbitraryNote();
        return checkIn;
    });
}

rc::Gen<Run> arbitraryRun(Day date)
{
    return rc::gen::exec([date] {
        Run run;
        run.date = date;
        run.time = orNothing(arbitraryTime());
        run.distance = Distance{upTo(limits::kMaxMetres)};
        run.duration = orNothing(rc::gen::map(inRange(0, limits::kMaxRunSeconds + 1),
                                              [](int seconds) { return Duration{seconds}; }));
        run.climb = orNothing(inRange(0, limits::kMaxClimb + 1));
        run.cadence = orNothing(inRange(0, limits::kMaxCadence + 1));
        run.hills = *rc::gen::arbitrary<bool>();
        run.speed = *rc::gen::arbitrary<bool>();
        run.painDuring = orNothing(arbitraryRating());
        run.painAfter = orNothing(arbitraryRating());
        run.source = *rc::gen::element<std::string>("manual", "gpx", "fit");
        return run;
    });
}

rc::Gen<Settings> arbitrarySettings()
{
    return rc::gen::build<Settings>(rc::gen::set(&Settings::dayStartsAt, arbitraryTime()),
                                    rc::gen::set(&Settings::units, arbitraryName<Units>()),
                                    rc::gen::set(&Settings::rules, arbitraryName<RulesPreset>()),
                                    rc::gen::set(&Settings::questions, arbitraryNote()));
}

rc::Gen<Log> arbitraryLog(const Programme& programme)
{
    return rc::gen::exec([&programme] {
        Log log;
        log.settings = *arbitrarySettings();
        const int episodes = upTo(2, 1);
        Day start = Day(std::chrono::year(2024) / 1 / 1) + days(upTo(700));
        for (int i = 0; i < episodes; ++i) {
            const Day last = start + days(upTo(60, 20));
            const bool ended = i + 1 < episodes || *rc::gen::arbitrary<bool>();
            append(log,
                   someEpisode(start, ended ? std::optional<Day>(last) : std::nullopt, programme));
            appendEntries(log, start, last, programme);
            appendTheRest(log, start, last);
            start = last + days(upTo(10, 1));
        }
        return log;
    });
}

} // namespace springback::test
