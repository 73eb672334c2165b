#include "ui/exercises/exercise_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "core/programme/ladder.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class ExerciseWords {
    Q_DECLARE_TR_FUNCTIONS(ExerciseText)
};

constexpr Location kPlaces[] = {Location::MidPortion, Location::Insertional, Location::Unsure};

/// The place whose version is told: the wanted one, or the first that has the exercise at all.
Location toldPlace(const Exercise& exercise, Location wanted)
{
    if (exercise.fitAt(wanted) != Fit::NotUsed) {
        return wanted;
    }
    const auto* used = std::ranges::find_if(
        kPlaces, [&](Location place) { return exercise.fitAt(place) != Fit::NotUsed; });
    return used != std::end(kPlaces) ? *used : wanted;
}

bool hasExercise(const StagePlan& stage, const Exercise& exercise, Location place)
{
    return std::ranges::any_of(stage.blocks, [&](const Block& block) {
        return isFor(block.locations, place) &&
               std::ranges::any_of(block.items, [&](const BlockItem& item) {
                   return item.exercise == exercise.id && isFor(item.locations, place);
               });
    });
}

/// Where in the plan it stands when today's plan doesn't have it.
QString whenText(const Exercise& exercise, const Programme& programme, const Plan& plan)
{
    const auto stageText = [](const StagePlan& stage) { return toQt(stage.name); };
    QString earlier;
    for (const StagePlan& stage : programme.stages) {
        if (!hasExercise(stage, exercise, plan.location)) {
            continue;
        }
        if (stage.stage == plan.stage) {
            return ExerciseWords::tr(
                "By choice at this stage: log it once, and the plan keeps it.");
        }
        if (stage.stage > plan.stage) {
            return ExerciseWords::tr("It comes with %1.").arg(stageText(stage));
        }
        earlier =
            ExerciseWords::tr("It belongs to %1, which you have behind you.").arg(stageText(stage));
    }
    return earlier;
}

QString doseWithVariant(const Dose& dose)
{
    const QString text = phrases::dose(dose);
    return dose.variant.empty() ? text
                                : ExerciseWords::tr("%1, %2", "dose, variant")
                                      .arg(text, phrases::variant(dose.variant));
}

std::vector<LadderLine> ladderLines(const Exercise& exercise, const Programme& programme,
                                    Location place, const PlanItem* item, Units units)
{
    const Ladder ladder(exercise, place, programme.loadStep);
    const bool loaded = item != nullptr && item->position.load.grams > 0;
    std::vector<LadderLine> lines;
    lines.reserve(static_cast<std::size_t>(ladder.size()) + 2);
    for (int rung = 0; rung < ladder.size(); ++rung) {
        lines.push_back({doseWithVariant(ladder.at({rung, {}})),
                         item != nullptr && item->position.rung == rung && !loaded});
    }
    if (loaded) {
        lines.push_back({phrases::doseWithLoad(item->dose, units), true});
    }
    if (ladder.isLoadable()) {
        lines.push_back({ExerciseWords::tr("then %1 more at a time")
                             .arg(phrases::load(programme.loadStep, units)),
                         false});
    }
    return lines;
}

QString tempoText(const Tempo& tempo)
{
    QStringList parts;
    const auto add = [&parts](int seconds, const QString& text) {
        if (seconds > 0) {
            parts << text.arg(QLocale().toString(seconds));
        }
    };
    add(tempo.up, ExerciseWords::tr("%1 s up"));
    add(tempo.hold, ExerciseWords::tr("%1 s hold"));
    add(tempo.down, ExerciseWords::tr("%1 s down"));
    return parts.join(QStringLiteral(", "));
}

/// "S0, times Eng" with the titles of the tags.
QString sourceText(const Exercise& exercise, const Programme& programme)
{
    QStringList parts;
    for (const QString& part : toQt(exercise.source).split(QStringLiteral(", "))) {
        const QString tag = part.section(QLatin1Char(' '), -1);
        const QString what = part.chopped(tag.size()).trimmed();
        const auto source = std::ranges::find(programme.sources, fromQt(tag), &Source::tag);
        const QString title = source != programme.sources.end() ? toQt(source->title) : tag;
        parts << (what.isEmpty() ? title
                                 : ExerciseWords::tr("%1: %2", "what, source").arg(what, title));
    }
    return parts.join(QStringLiteral("; "));
}

QString suitsText(Fit fit)
{
    switch (fit) {
    case Fit::Full:
        return {};
    case Fit::Floor:
        return ExerciseWords::tr("On the floor");
    case Fit::Hidden:
        return ExerciseWords::tr("Left out");
    case Fit::NotUsed:
        return ExerciseWords::tr("Another place");
    }
    return {};
}

/// Why it is not the whole exercise, or not for that place.
QString reasonText(const Exercise& exercise, Location wanted, Location told)
{
    if (exercise.fitAt(wanted) == Fit::NotUsed) {
        return ExerciseWords::tr("This one is for pain %1. With pain %2, the plan has another "
                                 "exercise in its place.")
            .arg(placeName(told), placeName(wanted));
    }
    return wanted == Location::MidPortion ? QString() : toQt(exercise.fitReason);
}

} // namespace

ExerciseText exerciseText(const Exercise& exercise, const Programme& programme, const Plan& plan,
                          std::optional<Location> place, Units units)
{
    const Location own = plan.hasEpisode ? plan.location : Location::MidPortion;
    const Location wanted = place.value_or(own);
    const Location told = toldPlace(exercise, wanted);
    const bool isOwn = plan.hasEpisode && told == own && wanted == own;
    const PlanItem* item = isOwn ? plan.item(exercise.id) : nullptr;
    if (item != nullptr && item->state == ItemState::Hidden) {
        item = nullptr;
    }
    ExerciseText text;
    text.suits = suitsText(exercise.fitAt(wanted));
    text.reason = reasonText(exercise, wanted, told);
    text.tempo = tempoText(exercise.tempo);
    text.source = sourceText(exercise, programme);
    if (exercise.fitAt(told) == Fit::Floor) {
        text.variant = kFloorVariant;
    }
    if (exercise.fitAt(told) == Fit::Hidden) {
        return text;
    }
    text.ladder = ladderLines(exercise, programme, told, item, units);
    if (item != nullptr) {
        text.dose = phrases::doseWithLoad(item->dose, units);
        text.variant = item->dose.variant;
    } else if (isOwn) {
        text.when = whenText(exercise, programme, plan);
    }
    return text;
}

QString placeName(Location place)
{
    switch (place) {
    case Location::MidPortion:
        return ExerciseWords::tr("above the heel bone");
    case Location::Insertional:
        return ExerciseWords::tr("at the heel bone");
    case Location::Unsure:
        return ExerciseWords::tr("in a place that is not sure");
    }
    return {};
}

bool isFound(const Exercise& exercise, const QString& search)
{
    QString all = toQt(exercise.name) + QLatin1Char(' ') + toQt(exercise.cue) + QLatin1Char(' ') +
                  toQt(exercise.why) + QLatin1Char(' ') + toQt(exercise.source);
    for (const std::string& step : exercise.steps) {
        all += QLatin1Char(' ') + toQt(step);
    }
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace springback::ui
