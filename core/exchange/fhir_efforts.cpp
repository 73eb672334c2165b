#include "core/exchange/fhir_efforts.h"

namespace springback {

namespace {

FhirObservation activityOn(Day day, const FhirCode& what)
{
    FhirObservation activity("activity", fhir::activityCode());
    activity.on(day).value(FhirValue::named(what));
    return activity;
}

void addTime(std::optional<TimeOfDay> time, FhirObservation& activity)
{
    if (time) {
        activity.component({"Local time"}, FhirValue::time(*time));
    }
}

void addEffort(std::optional<int> rpe, FhirObservation& activity)
{
    if (rpe) {
        activity.component({"Effort, 0 to 10"}, FhirValue::score(*rpe));
    }
}

void addSetPain(const PainRating& pain, FhirObservation& set)
{
    const FhirCode code = fhir::painCode();
    if (!pain.perSide) {
        set.component(code, FhirValue::score(pain.worst().value()));
        return;
    }
    for (const Side side : {Side::Left, Side::Right}) {
        set.component({code.text + ", " + std::string(nameOf(side)), code.loinc},
                      FhirValue::score(pain.on(side).value()));
    }
}

} // namespace

FhirObservation sessionObservation(const Session& session)
{
    FhirObservation activity = activityOn(session.date, {"Achilles loading exercises"});
    activity.note(session.note);
    addTime(session.time, activity);
    if (session.minutes) {
        activity.component(fhir::durationCode(), FhirValue::quantity(*session.minutes, "min"));
    }
    addEffort(session.rpe, activity);
    return activity;
}

FhirObservation setObservation(Day day, const Set& set, const Programme& programme)
{
    const Exercise* exercise = programme.exercise(set.exercise);
    FhirObservation activity =
        activityOn(day, {exercise != nullptr ? exercise->name : set.exercise});
    activity.at(set.side);
    if (!set.variant.empty()) {
        activity.component({"Variant"}, FhirValue::text(set.variant));
    }
    if (set.reps) {
        activity.component({"Repetitions"}, FhirValue::count(*set.reps));
    }
    if (set.holdSeconds) {
        activity.component({"Hold"}, FhirValue::quantity(*set.holdSeconds, "s"));
    }
    if (set.load.grams != 0) {
        activity.component({"Added load"}, FhirValue::kilograms(set.load));
    }
    if (set.pain) {
        addSetPain(*set.pain, activity);
    }
    addEffort(set.rpe, activity);
    return activity;
}

FhirObservation runObservation(const Run& run)
{
    FhirObservation activity = activityOn(run.date, {"Running", "LA11836-6"});
    addTime(run.time, activity);
    activity.component({"Distance"}, FhirValue::kilometres(run.distance));
    if (run.duration) {
        activity.component(fhir::durationCode(), FhirValue::minutes(*run.duration));
    }
    if (run.climb) {
        activity.component({"Climb"}, FhirValue::quantity(*run.climb, "m"));
    }
    if (run.cadence) {
        activity.component({"Cadence, steps of both feet"},
                           FhirValue::quantity(*run.cadence, "/min"));
    }
    if (run.hills) {
        activity.component({"Hills"}, FhirValue::yes());
    }
    if (run.speed) {
        activity.component({"Speed work"}, FhirValue::yes());
    }
    return activity;
}

FhirObservation heelRaiseObservation(Day day, Side side, int raises, std::optional<Pain> pain)
{
    FhirObservation test("activity", {"Single-leg heel raises to the end"});
    test.on(day).value(FhirValue::count(raises)).at(side);
    if (pain) {
        test.component(fhir::painCode(), FhirValue::score(pain->value()));
    }
    return test;
}

} // namespace springback
