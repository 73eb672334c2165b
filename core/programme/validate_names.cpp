#include "core/programme/validate_names.h"

#include <algorithm>

#include "core/programme/ladder.h"

namespace springback {

namespace {

std::string fieldPath(const std::string& path, const std::string& field)
{
    return path.empty() ? field : path + "." + field;
}

/// The exercise of that id, or the refusal.
Result<const Exercise*> knownExercise(const Programme& programme, const std::string& id,
                                      const std::string& path)
{
    if (const Exercise* exercise = programme.exercise(id)) {
        return exercise;
    }
    return fail(ErrorCode::UnknownName, path + ".exercise", "an exercise of the programme",
                "\"" + id + "\"");
}

std::string variantNames(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        if (!name.empty()) {
            text += text.empty() ? name : ", " + name;
        }
    }
    return text.empty() ? "no variant" : text;
}

Result<void> validateSet(const Set& set, const Programme& programme, const std::string& path)
{
    const auto exercise = knownExercise(programme, set.exercise, path);
    if (!exercise) {
        return tl::make_unexpected(exercise.error());
    }
    const auto variants = variantsOf(**exercise);
    if (!set.variant.empty() && std::ranges::find(variants, set.variant) == variants.end()) {
        return fail(ErrorCode::UnknownName, path + ".variant", variantNames(variants),
                    "\"" + set.variant + "\"");
    }
    return {};
}

Result<void> validateStartDose(const StartDose& dose, Location location, const Programme& programme,
                               const std::string& path)
{
    const auto exercise = knownExercise(programme, dose.exercise, path);
    if (!exercise) {
        return tl::make_unexpected(exercise.error());
    }
    const Ladder ladder(**exercise, location, programme.loadStep);
    const int last = ladder.size() + (ladder.isLoadable() ? 1 : 0);
    if (dose.rung < 1 || dose.rung > last) {
        return fail(ErrorCode::InvalidValue, path + ".rung", "1 to " + std::to_string(last),
                    std::to_string(dose.rung));
    }
    if (dose.load.grams > 0 && !ladder.isLoadable()) {
        return fail(ErrorCode::InvalidValue, path + ".load_kg", "nothing for this exercise",
                    std::to_string(dose.load.grams) + " g");
    }
    return {};
}

} // namespace

Result<void> validateNames(const Session& session, const Programme& programme,
                           const std::string& path)
{
    for (std::size_t i = 0; i < session.sets.size(); ++i) {
        const auto setPath = fieldPath(path, "sets[" + std::to_string(i) + "]");
        if (auto valid = validateSet(session.sets[i], programme, setPath); !valid) {
            return valid;
        }
    }
    return {};
}

Result<void> validateNames(const Episode& episode, const Programme& programme,
                           const std::string& path)
{
    for (std::size_t i = 0; i < episode.startDoses.size(); ++i) {
        const auto dosePath = fieldPath(path, "start_doses[" + std::to_string(i) + "]");
        auto valid =
            validateStartDose(episode.startDoses[i], episode.location, programme, dosePath);
        if (!valid) {
            return valid;
        }
    }
    return {};
}

} // namespace springback
