#include "app/cli/words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/exchange/csv_row.h"

namespace springback::cli {

namespace {

/// Puts ", " between what is not empty.
class Line {
public:
    Line& add(const std::string& part)
    {
        if (!part.empty()) {
            m_text += m_text.empty() ? part : ", " + part;
        }
        return *this;
    }
    template <class T> Line& add(const char* label, const std::optional<T>& value, const char* unit)
    {
        return value ? add(label + text(*value) + unit) : *this;
    }
    template <class E> Line& add(EnumSet<E> members)
    {
        for (E member : members) {
            add(spaced(nameOf(member)));
        }
        return *this;
    }

    const std::string& text() const { return m_text; }

private:
    static std::string text(int value) { return std::to_string(value); }
    static std::string text(Pain pain) { return std::to_string(pain.value()); }
    static std::string text(const PainRating& rating) { return words(rating); }

    std::string m_text;
};

std::string timesText(int sets, const std::optional<int>& reps, const std::optional<int>& hold)
{
    const std::string amount = reps   ? std::to_string(*reps)
                               : hold ? std::to_string(*hold) + " s"
                                      : std::string("?");
    return std::to_string(sets) + " x " + amount;
}

std::string loadText(Load load)
{
    return load.grams == 0 ? std::string() : decimal(load.grams, 3) + " kg";
}

bool isSameWork(const Set& a, const Set& b)
{
    return a.exercise == b.exercise && a.variant == b.variant && a.reps == b.reps &&
           a.holdSeconds == b.holdSeconds && a.load == b.load && a.side == b.side;
}

/// Sets in a row that differ in pain and effort only stand together: "c1_hop_up 3 x 15".
void addSets(const std::vector<Set>& sets, Line& line)
{
    for (auto first = sets.begin(); first != sets.end();) {
        const auto last = std::find_if_not(first, sets.end(),
                                           [&](const Set& set) { return isSameWork(set, *first); });
        const std::string load = loadText(first->load);
        line.add(spaced(first->exercise) + ' ' +
                 timesText(static_cast<int>(last - first), first->reps, first->holdSeconds) +
                 (load.empty() ? "" : " with " + load));
        first = last;
    }
}

} // namespace

std::string spaced(std::string_view name)
{
    std::string text(name);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string words(const PainRating& rating)
{
    if (!rating.perSide) {
        return std::to_string(rating.left.value());
    }
    return std::to_string(rating.left.value()) + " left and " +
           std::to_string(rating.right.value()) + " right";
}

std::string words(const Dose& dose)
{
    Line line;
    line.add(timesText(dose.sets, dose.reps, dose.holdSeconds)).add(loadText(dose.load));
    line.add(spaced(dose.variant) +
             (dose.alsoVariant.empty() ? "" : " and " + spaced(dose.alsoVariant)));
    if (dose.timesADay > 1) {
        line.add(std::to_string(dose.timesADay) + " times a day");
    }
    return line.text();
}

std::string words(const Episode& episode)
{
    Line line;
    line.add(std::string(nameOf(episode.side))).add(spaced(nameOf(episode.location)));
    line.add("usual morning pain " + words(episode.usualMorningPain));
    line.add("usual stiffness ", episode.usualStiffness, " min");
    line.add("from stage " + spaced(nameOf(episode.startStage))).add(episode.signs);
    return line.add(episode.ended ? "until " + isoDay(*episode.ended) : "").text();
}

std::string words(const CheckIn& checkIn)
{
    Line line;
    line.add("pain " + words(checkIn.pain)).add("stiffness ", checkIn.stiffness, " min");
    line.add("pain after yesterday's session ", checkIn.painAfterYesterday, "");
    line.add(checkIn.signs).add(checkIn.tags);
    const std::string changed = Line().add(checkIn.changed).text();
    return line.add(changed.empty() ? "" : "changed: " + changed).text();
}

std::string words(const Session& session)
{
    Line line;
    addSets(session.sets, line);
    line.add("pain during ", session.painDuring, "").add("pain after ", session.painAfter, "");
    line.add("RPE ", session.rpe, "").add("", session.minutes, " min").add(session.signs);
    return line.text().empty() ? "no details" : line.text();
}

std::string words(const Run& run)
{
    Line line;
    line.add(decimal(run.distance.metres, 3) + " km");
    if (run.duration) {
        line.add(number(run.duration->seconds / 60.0) + " min");
    }
    line.add("", run.climb, " m up").add("", run.cadence, " steps a minute");
    line.add(run.hills ? "hills" : "").add(run.speed ? "speed work" : "");
    line.add("pain during ", run.painDuring, "").add("pain after ", run.painAfter, "");
    return line.text();
}

std::string words(const HeelRaiseTest& test)
{
    Line line;
    line.add("right ", test.right, "").add("pain ", test.painRight, "");
    line.add("left ", test.left, "").add("pain ", test.painLeft, "");
    return line.text();
}

std::string words(const NormalReset& reset)
{
    Line line;
    return line.add("pain " + words(reset.pain)).add("stiffness ", reset.stiffness, " min").text();
}

std::string words(const Score& score)
{
    return spaced(nameOf(score.kind)) + ' ' + std::to_string(score.value) + " of 100";
}

std::string words(const ActivityRating& rating)
{
    return rating.activity + ' ' + std::to_string(rating.value) + " of 10";
}

std::string words(const Measure& measure)
{
    return spaced(nameOf(measure.kind)) + (measure.to ? " until " + isoDay(*measure.to) : "");
}

std::string words(const StageMove& move)
{
    return spaced(nameOf(move.stage)) + (move.reason.empty() ? "" : ": " + move.reason);
}

std::string words(const SeenProfessional&)
{
    return "seen by a professional";
}

std::string words(const Settings& settings)
{
    return "rules " + std::string(nameOf(settings.rules)) + ", the day starts at " +
           isoTime(settings.dayStartsAt) + ", units " + std::string(nameOf(settings.units));
}

std::string_view words(Advice advice)
{
    constexpr std::array<std::string_view, EnumNames<Advice>::values.size()> kSentences{
        "Progress: one step up where it is ready.",
        "Hold: the same doses again.",
        "Dial back: an easier dose where it was too much.",
        "Settle down: no runs or jumps for now, easier strength work.",
        "See a professional before you load the tendon further.",
        "Seek urgent care today.",
    };
    return kSentences[static_cast<std::size_t>(advice)];
}

std::string_view words(Rule rule)
{
    constexpr std::array<std::string_view, kRuleCount> kNames{
        "An urgent sign",
        "A sign to have looked at",
        "A stop sign",
        "Very high pain",
        "Too much pain, again",
        "Too much pain",
        "A severe flare",
        "A moderate flare",
        "A mild flare",
        "A flare that lasts",
        "Repeated flares",
        "Worse than at the start",
        "Two rising weeks",
        "A rising week",
        "No progress in 12 weeks",
        "The morning after is not known",
        "A short gap",
        "A long gap",
        "A very long gap",
        "Too soon after the last jumps",
        "Range for where it hurts",
        "Acceptable pain",
        "This dose is new",
        "Effort is on target",
        "Ready",
        "Nothing asks for a change",
    };
    return kNames[static_cast<std::size_t>(rule)];
}

std::string_view words(Outcome outcome)
{
    constexpr std::array<std::string_view, EnumNames<Outcome>::values.size()> kWords{
        "waiting for the morning", "tolerated", "borderline", "too much", "can't judge"};
    return kWords[static_cast<std::size_t>(outcome)];
}

std::string_view words(Missing missing)
{
    constexpr std::array<std::string_view, EnumNames<Missing>::values.size()> kSentences{
        "No episode covers this day. springback-cli init starts one.",
        "This morning's check-in is missing.",
        "The morning after the last session is not known.",
        "Fewer than 3 mornings are known.",
    };
    return kSentences[static_cast<std::size_t>(missing)];
}

std::string_view words(Ask ask)
{
    constexpr std::array<std::string_view, EnumNames<Ask>::values.size()> kQuestions{
        "Is this your new usual? springback-cli reset-normal records it.",
        "What changed? springback-cli checkin --changed records it.",
        "Go through the warning signs once more.",
    };
    return kQuestions[static_cast<std::size_t>(ask)];
}

std::string words(Weekday weekday)
{
    std::string name(nameOf(weekday));
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string words(const RunNotice& notice)
{
    const std::string lastDays = "the " + std::to_string(notice.days) + " days before it";
    const std::string was =
        " was " + decimal(notice.longest.metres, 3) + " km on " + isoDay(notice.longestOn) + ".";
    switch (notice.kind) {
    case RunNoticeKind::MuchLonger:
        return "More than twice the longest run in " + lastDays + ", which" + was;
    case RunNoticeKind::Longer:
        return "The longest run in " + lastDays + was;
    case RunNoticeKind::NothingToCompareWith:
        return "There is no run in " + lastDays + " to compare this one with.";
    case RunNoticeKind::RunsRest:
        return "Runs and jumps rest on this day.";
    case RunNoticeKind::HillsWhileSettling:
        return "Hills and speed work load the tendon most, and on this day it is settling down.";
    case RunNoticeKind::HillsEarly:
        return "Hills and speed work have a stage of their own; this day is in " +
               spaced(nameOf(notice.stage)) + ".";
    }
    return {};
}

std::string words(const std::vector<Figure>& figures)
{
    Line line;
    for (const Figure& figure : figures) {
        line.add(spaced(nameOf(figure.name)) + ' ' + number(figure.value));
    }
    return line.text();
}

std::string untilWords(const Plan& plan)
{
    const std::string notBefore =
        plan.untilDay ? ", not before " + isoDay(*plan.untilDay) : std::string();
    switch (plan.until) {
    case Until::Nothing:
        break;
    case Until::NormalMorning:
        return "a normal morning";
    case Until::TwoNormalMornings:
        return "two normal mornings in a row" + notBefore;
    case Until::SeenOrThreeNormal:
        return "you have been seen, or three normal mornings in a row without the sign";
    case Until::Seen:
        return "you have been seen";
    case Until::BetterWeekOrSeen:
        return "a better week, or you have been seen";
    }
    return {};
}

std::string number(double value)
{
    const bool negative = value < 0;
    const int hundredths = static_cast<int>(std::lround(std::abs(value) * 100));
    return (negative && hundredths != 0 ? "-" : "") + decimal(hundredths, 2);
}

} // namespace springback::cli
