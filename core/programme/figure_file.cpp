#include "core/programme/figure_file.h"

#include <algorithm>
#include <optional>

#include "core/json/json_text.h"
#include "core/programme/check_figures.h"
#include "core/programme/figure_json.h"
#include "core/programme/programme_file.h"

namespace springback {

extern const char* const kBuiltInFiguresJson; // made from resources/programme/figures.json

namespace {

const ExerciseFigure* figureIn(const std::vector<ExerciseFigure>& figures,
                               std::string_view exercise, std::string_view variant)
{
    const auto figure = std::ranges::find_if(figures, [&](const ExerciseFigure& candidate) {
        return candidate.exercise == exercise && candidate.variant == variant;
    });
    if (figure != figures.end()) {
        return &*figure;
    }
    return variant.empty() ? nullptr : figureIn(figures, exercise, {});
}

/// Stretches the moves of a phase to so many seconds; 0 leaves them as they are.
void setSeconds(ExerciseFigure& figure, MovePhase phase, int seconds)
{
    int now = 0;
    for (const Move& move : figure.moves) {
        now += move.phase == phase ? move.milliseconds : 0;
    }
    for (Move& move : figure.moves) {
        if (move.phase == phase && seconds > 0) {
            move.milliseconds = move.milliseconds * seconds * 1000 / now;
        }
    }
}

ExerciseFigure inTempo(ExerciseFigure figure, const Tempo& tempo)
{
    setSeconds(figure, MovePhase::Up, tempo.up);
    setSeconds(figure, MovePhase::Hold, tempo.hold);
    setSeconds(figure, MovePhase::Down, tempo.down);
    return figure;
}

} // namespace

Result<std::vector<ExerciseFigure>> parseFigures(std::string_view json, const Programme& programme)
{
    const Result<JsonTree> tree = parseDocument(json);
    if (!tree) {
        return tl::make_unexpected(tree.error());
    }
    std::optional<Error> breach;
    std::vector<ExerciseFigure> figures;
    readFigures(JsonCursor(*tree, breach), figures);
    if (breach) {
        return tl::make_unexpected(*breach);
    }
    return checkFigures(figures, programme).map([&figures] { return std::move(figures); });
}

const std::vector<ExerciseFigure>& builtInFigures()
{
    static const std::vector<ExerciseFigure> figures =
        parseFigures(kBuiltInFiguresJson, builtInProgramme()).value();
    return figures;
}

std::optional<ExerciseFigure> figureOf(const Programme& programme, std::string_view exercise,
                                       std::string_view variant)
{
    const ExerciseFigure* figure = figureIn(programme.figures, exercise, variant);
    if (figure == nullptr) {
        figure = figureIn(builtInFigures(), exercise, variant);
    }
    if (figure == nullptr) {
        return std::nullopt;
    }
    const Exercise* known = programme.exercise(exercise);
    return known != nullptr ? inTempo(*figure, known->tempo) : *figure;
}

} // namespace springback
