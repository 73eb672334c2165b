// The figures of the exercises. What is accepted can be drawn at every moment.
#include <cmath>

#include "core/programme/figure_file.h"
#include "core/programme/programme_file.h"
#include "core/programme/skeleton.h"
#include "tests/fuzz/support/json_mutator.h"
#include "tests/fuzz/support/must.h"

namespace fuzz = springback::fuzz;

namespace {

void draw(const springback::ExerciseFigure& figure)
{
    using namespace springback;
    for (int milliseconds = 0; milliseconds < 10'000; milliseconds += 997) {
        const Skeleton body = skeletonAt(figure, momentAt(figure, milliseconds));
        const ViewPoint head = seenFrom(figure.view, body.head);
        fuzz::must(std::isfinite(head.x) && std::isfinite(head.y), "a head is somewhere");
        const ViewPoint toes = seenFrom(figure.view, body.nearLeg.toes);
        fuzz::must(std::isfinite(toes.x) && std::isfinite(toes.y), "and so are toes");
        groundAt(figure, body.nearLeg.ball.x);
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateJson(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto figures = springback::parseFigures({reinterpret_cast<const char*>(data), size},
                                                  springback::builtInProgramme());
    if (!figures) {
        fuzz::must(!figures.error().where.empty(), "a refusal says where");
        return 0;
    }
    for (const springback::ExerciseFigure& figure : *figures) {
        draw(figure);
    }
    return 0;
}
