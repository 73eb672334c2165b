#include "core/programme/programme.h"

#include <algorithm>
#include <cassert>

namespace springback {

std::vector<std::string> variantsOf(const Exercise& exercise)
{
    std::vector<std::string> variants;
    const auto note = [&variants](std::string_view variant) {
        if (std::ranges::find(variants, variant) == variants.end()) {
            variants.emplace_back(variant);
        }
    };
    if (std::ranges::find(exercise.fit, Fit::Floor) != exercise.fit.end()) {
        note(kFloorVariant);
    }
    for (const Rung& rung : exercise.ladder) {
        note(rung.variant);
        if (!rung.alsoVariant.empty()) {
            note(rung.alsoVariant);
        }
    }
    return variants;
}

const Exercise* Programme::exercise(std::string_view id) const
{
    const auto found = std::ranges::find(exercises, id, &Exercise::id);
    return found == exercises.end() ? nullptr : &*found;
}

const StagePlan& Programme::stage(Stage wanted) const
{
    const auto index = static_cast<std::size_t>(wanted);
    assert(index < stages.size());
    return stages[index];
}

const Block* Programme::block(std::string_view id) const
{
    for (const StagePlan& plan : stages) {
        const auto found = std::ranges::find(plan.blocks, id, &Block::id);
        if (found != plan.blocks.end()) {
            return &*found;
        }
    }
    return nullptr;
}

const Gate* Programme::gateFrom(Stage from) const
{
    const auto found = std::ranges::find(gates, from, &Gate::from);
    return found == gates.end() ? nullptr : &*found;
}

} // namespace springback
