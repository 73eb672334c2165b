#include "app/cli/set_argument.h"

#include "app/cli/arguments.h"
#include "core/domain/validate.h"

namespace springback::cli {

namespace {

/// How much of one set: repetitions, or a hold.
struct Amount {
    std::optional<int> reps;
    std::optional<int> holdSeconds;
};

Expected read(const std::string& text, Amount& into)
{
    const bool hold = text.ends_with('s');
    int number = 0;
    if (!cli::read(hold ? text.substr(0, text.size() - 1) : text, number).empty()) {
        return "repetitions as 15, or a hold as 45s";
    }
    (hold ? into.holdSeconds : into.reps) = number;
    return {};
}

/// How often: "3" of 3x15.
struct Times {
    int count = 1;
};

Expected read(const std::string& text, Times& into)
{
    if (!cli::read(text, into.count).empty() || into.count < 1 || into.count > limits::kMaxSets) {
        return "1 to " + std::to_string(limits::kMaxSets) + " sets";
    }
    return {};
}

/// The parts of the text, not looked into yet.
struct SetText {
    std::string exercise;
    Text variant;
    Text times;
    std::string amount;
    Text load;
    Text pain;
    Text rpe;
};

SetText takeApart(const std::string& text)
{
    const Halves name = splitAt(text, ':');
    const Halves exercise = splitAt(name.before, '/');
    const Halves work = splitAt(name.behind.value_or(""), ':');
    const Halves dose = splitAt(work.before, '@');
    const Halves amount = splitAt(dose.before, 'x');
    const Halves ratings = splitAt(work.behind.value_or(""), ':');
    SetText parts;
    parts.exercise = exercise.before;
    parts.variant = exercise.behind;
    parts.times = amount.behind ? Text(amount.before) : std::nullopt;
    parts.amount = amount.behind.value_or(amount.before);
    parts.load = dose.behind;
    parts.pain = work.behind ? Text(ratings.before) : std::nullopt;
    parts.rpe = ratings.behind;
    return parts;
}

} // namespace

Result<std::vector<Set>> readSets(const std::string& text)
{
    const SetText parts = takeApart(text);
    const std::string option = "--set " + oneLine(text);
    if (parts.exercise.empty() || parts.amount.empty()) {
        return fail(ErrorCode::InvalidValue, option, "EXERCISE:REPS, as in c1_hop_up:3x15:5");
    }
    Set set;
    Times times;
    Amount amount;
    ArgumentReader reader;
    reader.take(option, parts.variant, set.variant)
        .take(option, parts.times, times)
        .take(option, parts.amount, amount)
        .take(option, parts.load, set.load)
        .take(option, parts.pain, set.pain)
        .take(option, parts.rpe, set.rpe);
    set.exercise = parts.exercise;
    set.reps = amount.reps;
    set.holdSeconds = amount.holdSeconds;
    return reader.result().map(
        [&] { return std::vector<Set>(static_cast<std::size_t>(times.count), set); });
}

} // namespace springback::cli
