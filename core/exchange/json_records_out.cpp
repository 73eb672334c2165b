#include <cmath>

#include "core/exchange/json_records.h"

namespace springback {

namespace {

JsonOutput outputOf(int number)
{
    return number;
}
JsonOutput outputOf(bool yes)
{
    return yes;
}
JsonOutput outputOf(const std::string& text)
{
    return text;
}
JsonOutput outputOf(Day day)
{
    return isoDay(day);
}
JsonOutput outputOf(TimeOfDay time)
{
    return isoTime(time);
}
JsonOutput outputOf(Pain pain)
{
    return pain.value();
}
JsonOutput outputOf(const PainRating& rating)
{
    if (!rating.perSide) {
        return rating.left.value();
    }
    return {{"left", rating.left.value()}, {"right", rating.right.value()}};
}
JsonOutput outputOf(Load load)
{
    return thousandths(load.grams);
}
JsonOutput outputOf(Distance distance)
{
    return thousandths(distance.metres);
}

/// Minutes to two decimals, which is finer than a second: reading them gives the seconds back.
JsonOutput outputOf(Duration duration)
{
    if (duration.seconds % 60 == 0) {
        return duration.seconds / 60;
    }
    return std::round(duration.seconds * 100.0 / 60.0) / 100.0;
}

template <class E>
requires std::is_enum_v<E> JsonOutput outputOf(E value)
{
    return nameOf(value);
}

template <class E> JsonOutput outputOf(EnumSet<E> members)
{
    JsonOutput list = JsonOutput::array();
    for (E member : members) {
        list.push_back(nameOf(member));
    }
    return list;
}

/// Puts members into an object in the order they are named.
class ObjectWriter {
public:
    template <class T> ObjectWriter& always(const char* key, const T& value)
    {
        m_object[key] = outputOf(value);
        return *this;
    }
    template <class T> ObjectWriter& given(const char* key, const std::optional<T>& value)
    {
        return value ? always(key, *value) : *this;
    }
    template <class E> ObjectWriter& given(const char* key, EnumSet<E> members)
    {
        return members.empty() ? *this : always(key, members);
    }
    ObjectWriter& given(const char* key, const std::string& text)
    {
        return text.empty() ? *this : always(key, text);
    }
    ObjectWriter& given(const char* key, bool yes) { return yes ? always(key, yes) : *this; }
    ObjectWriter& given(const char* key, Load load)
    {
        return load.grams == 0 ? *this : always(key, load);
    }
    ObjectWriter& given(const char* key, JsonOutput list)
    {
        if (!list.empty()) {
            m_object[key] = std::move(list);
        }
        return *this;
    }

    JsonOutput take() { return std::move(m_object); }

private:
    JsonOutput m_object = JsonOutput::object();
};

JsonOutput scheduleJson(const Schedule& schedule)
{
    return ObjectWriter()
        .always("strength", schedule.strength)
        .always("jumps", schedule.jumps)
        .always("strength_beside_jumps", schedule.strengthBesideJumps)
        .take();
}

JsonOutput startDosesJson(const std::vector<StartDose>& doses)
{
    JsonOutput list = JsonOutput::array();
    for (const StartDose& dose : doses) {
        list.push_back(ObjectWriter()
                           .always("exercise", dose.exercise)
                           .always("rung", dose.rung)
                           .given("load_kg", dose.load)
                           .take());
    }
    return list;
}

JsonOutput setsJson(const std::vector<Set>& sets)
{
    JsonOutput list = JsonOutput::array();
    for (const Set& set : sets) {
        list.push_back(recordJson(set));
    }
    return list;
}

} // namespace

JsonOutput thousandths(int units)
{
    if (units % 1000 == 0) {
        return units / 1000;
    }
    return units / 1000.0;
}

JsonOutput recordJson(const Set& set)
{
    return ObjectWriter()
        .always("exercise", set.exercise)
        .given("variant", set.variant)
        .given("reps", set.reps)
        .given("hold_s", set.holdSeconds)
        .given("load_kg", set.load)
        .always("side", set.side)
        .given("pain", set.pain)
        .given("rpe", set.rpe)
        .take();
}

JsonOutput recordJson(const Episode& episode)
{
    return ObjectWriter()
        .always("side", episode.side)
        .always("location", episode.location)
        .always("start", episode.start)
        .always("usual_morning_pain", episode.usualMorningPain)
        .given("usual_stiffness_min", episode.usualStiffness)
        .always("start_stage", episode.startStage)
        .given("ended", episode.ended)
        .given("schedule", scheduleJson(episode.schedule))
        .given("start_doses", startDosesJson(episode.startDoses))
        .given("signs", episode.signs)
        .take();
}

JsonOutput recordJson(const Session& session)
{
    return ObjectWriter()
        .always("date", session.date)
        .given("time", session.time)
        .given("minutes", session.minutes)
        .given("rpe", session.rpe)
        .given("sets", setsJson(session.sets))
        .given("pain_during", session.painDuring)
        .given("pain_after", session.painAfter)
        .given("signs", session.signs)
        .given("note", session.note)
        .given("running", session.running)
        .take();
}

JsonOutput recordJson(const CheckIn& checkIn)
{
    return ObjectWriter()
        .always("date", checkIn.date)
        .always("pain", checkIn.pain)
        .given("stiffness_min", checkIn.stiffness)
        .given("pain_after_yesterday", checkIn.painAfterYesterday)
        .given("signs", checkIn.signs)
        .given("tags", checkIn.tags)
        .given("changed", checkIn.changed)
        .given("note", checkIn.note)
        .take();
}

JsonOutput recordJson(const Run& run)
{
    return ObjectWriter()
        .always("date", run.date)
        .given("time", run.time)
        .always("km", run.distance)
        .given("minutes", run.duration)
        .given("climb_m", run.climb)
        .given("cadence", run.cadence)
        .always("hills", run.hills)
        .always("speed", run.speed)
        .given("pain_during", run.painDuring)
        .given("pain_after", run.painAfter)
        .always("source", run.source)
        .take();
}

JsonOutput recordJson(const HeelRaiseTest& test)
{
    return ObjectWriter()
        .always("date", test.date)
        .given("right", test.right)
        .given("left", test.left)
        .given("pain_right", test.painRight)
        .given("pain_left", test.painLeft)
        .take();
}

JsonOutput recordJson(const Measure& measure)
{
    return ObjectWriter()
        .always("kind", measure.kind)
        .always("from", measure.from)
        .given("to", measure.to)
        .take();
}

JsonOutput recordJson(const StageMove& move)
{
    return ObjectWriter()
        .always("date", move.date)
        .always("stage", move.stage)
        .given("reason", move.reason)
        .take();
}

JsonOutput recordJson(const NormalReset& reset)
{
    return ObjectWriter()
        .always("date", reset.date)
        .always("pain", reset.pain)
        .given("stiffness_min", reset.stiffness)
        .take();
}

JsonOutput recordJson(const SeenProfessional& seen)
{
    return ObjectWriter().always("date", seen.date).take();
}

JsonOutput recordJson(const Score& score)
{
    return ObjectWriter()
        .always("date", score.date)
        .always("kind", score.kind)
        .always("value", score.value)
        .take();
}

JsonOutput recordJson(const ActivityRating& rating)
{
    return ObjectWriter()
        .always("date", rating.date)
        .always("activity", rating.activity)
        .always("value", rating.value)
        .take();
}

JsonOutput recordJson(const Settings& settings)
{
    return ObjectWriter()
        .always("day_starts_at", settings.dayStartsAt)
        .always("units", settings.units)
        .always("rules", settings.rules)
        .given("questions", settings.questions)
        .take();
}

} // namespace springback
