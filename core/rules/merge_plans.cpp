// Both tendons sore: the rules ran on each side, and the more careful answer wins.
#include <algorithm>
#include <array>

#include "core/rules/gates.h"
#include "core/rules/side_plan.h"

namespace springback {

namespace {

/// How much of an exercise a state leaves: hidden and resting most careful.
int caution(ItemState state)
{
    constexpr std::array<int, 5> kOrder{1, 2, 3, 4, 0}; // due, other day, resting, hidden, done
    return kOrder[static_cast<std::size_t>(state)];
}

bool isMoreCareful(const PlanItem& a, const PlanItem& b)
{
    return caution(a.state) != caution(b.state) ? caution(a.state) > caution(b.state)
                                                : a.position < b.position;
}

void mergeItems(std::vector<PlanItem>& into, const std::vector<PlanItem>& other)
{
    for (const PlanItem& item : other) {
        const auto same = std::ranges::find_if(into, [&](const PlanItem& known) {
            return known.exercise == item.exercise && known.block == item.block;
        });
        if (same == into.end()) {
            into.push_back(item);
        } else if (isMoreCareful(item, *same)) {
            *same = item;
        }
    }
}

void mergeReasons(std::vector<Reason>& into, const std::vector<Reason>& other)
{
    for (const Reason& reason : other) {
        if (std::ranges::find(into, reason) == into.end()) {
            into.push_back(reason);
        }
    }
    std::ranges::stable_sort(into, [](const Reason& a, const Reason& b) {
        return a.advice != b.advice ? a.advice > b.advice : a.rule < b.rule;
    });
}

/// A side whose jumps were taken back has an earlier gate before it.
void mergeGates(std::vector<GateStatus>& into, const std::vector<GateStatus>& other)
{
    if (!into.empty() && !other.empty() && other.front().to < into.front().to) {
        into = other;
        return;
    }
    for (GateStatus& gate : into) {
        const auto same = std::ranges::find(other, gate.to, &GateStatus::to);
        if (same == other.end()) {
            continue;
        }
        for (GateFigure& figure : gate.conditions) {
            const auto twin = std::ranges::find(same->conditions, figure.name, &GateFigure::name);
            if (figure.met && twin != same->conditions.end() &&
                (!twin->met || twin->have < figure.have)) {
                figure = *twin;
            }
        }
        gate.met = gate.met && same->met;
    }
}

template <class Value> void unite(std::vector<Value>& into, const std::vector<Value>& other)
{
    for (const Value& value : other) {
        if (std::ranges::find(into, value) == into.end()) {
            into.push_back(value);
        }
    }
}

/// The side whose morning is told: the more careful advice, then the larger step over
/// normal.
bool rightDecides(const Plan& left, const Plan& right)
{
    return left.advice != right.advice ? right.advice > left.advice
                                       : right.delta().value_or(0) > left.delta().value_or(0);
}

int caution(Until until)
{
    // nothing, a normal morning, two, seen or three normal, seen, a better week or seen
    constexpr std::array<int, 6> kOrder{0, 1, 2, 3, 5, 4};
    return kOrder[static_cast<std::size_t>(until)];
}

void mergeUntil(Plan& into, const Plan& other)
{
    const int more = caution(other.until) - caution(into.until);
    if (more > 0 || (more == 0 && other.untilDay > into.untilDay)) {
        into.until = other.until;
        into.untilDay = other.untilDay;
    }
}

} // namespace

Plan mergePlans(Plan left, const Plan& right)
{
    if (rightDecides(left, right)) {
        left.morning = right.morning;
        left.normal = right.normal;
        left.stiffnessNormal = right.stiffnessNormal;
    }
    mergeUntil(left, right);
    left.advice = std::max(left.advice, right.advice);
    left.stopExercise |= right.stopExercise;
    left.noRunOrJump |= right.noRunOrJump;
    mergeReasons(left.reasons, right.reasons);
    mergeItems(left.items, right.items);
    mergeGates(left.gates, right.gates);
    mergeGates(left.path, right.path);
    unite(left.measuresOffered, right.measuresOffered);
    std::erase_if(left.measuresToEnd, [&](MeasureKind kind) {
        return std::ranges::find(right.measuresToEnd, kind) == right.measuresToEnd.end();
    });
    unite(left.missing, right.missing);
    unite(left.asks, right.asks);
    return left;
}

} // namespace springback
