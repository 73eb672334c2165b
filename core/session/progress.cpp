#include "core/session/progress.h"

#include <algorithm>

namespace springback {

namespace {

bool isOf(const Set& set, const Step& step)
{
    return set.exercise == step.exercise && set.side == step.side &&
           (set.variant.empty() || set.variant == step.variant);
}

void raiseTo(std::optional<Pain>& worst, Pain pain)
{
    worst = std::max(worst.value_or(pain), pain);
}

/// Per side where it was asked per side, or of one leg after the other.
std::optional<PainRating> worstOf(const std::vector<Set>& sets)
{
    std::optional<Pain> left;
    std::optional<Pain> right;
    bool perSide = false;
    bool leftAlone = false;
    bool rightAlone = false;
    for (const Set& set : sets) {
        if (!set.pain) {
            continue;
        }
        perSide |= set.pain->perSide;
        leftAlone |= set.side == Side::Left;
        rightAlone |= set.side == Side::Right;
        if (set.side != Side::Right) {
            raiseTo(left, set.pain->left);
        }
        if (set.side != Side::Left) {
            raiseTo(right, set.pain->right);
        }
    }
    if (left && right && (perSide || (leftAlone && rightAlone)) && *left != *right) {
        return PainRating(*left, *right);
    }
    return left || right ? std::optional<PainRating>(std::max(left, right).value()) : std::nullopt;
}

bool hurtTooMuch(const Set& set, const RuleSet& rules)
{
    return set.pain && set.pain->worst().value() > rules.acceptableMax;
}

} // namespace

std::vector<DoneStep> doneSteps(const Script& script, const Session& session)
{
    std::vector<DoneStep> done;
    std::size_t next = 0;
    for (std::size_t set = 0; set < session.sets.size(); ++set) {
        std::size_t step = next;
        while (step < script.size() && !isOf(session.sets[set], script[step])) {
            ++step;
        }
        if (step < script.size()) {
            done.push_back({step, set});
            next = step + 1;
        }
    }
    return done;
}

std::size_t position(const Script& script, const Session& session)
{
    const std::vector<DoneStep> done = doneSteps(script, session);
    return done.empty() ? 0 : done.back().step + 1;
}

Plan planWithout(const Log& log, Id session, const Programme& programme, Day today)
{
    const Row<Session>* row = find(log.sessions, session);
    return plan(programme, ruleSetFor(log.settings.rules),
                row != nullptr ? supposing(log, removing(*row)) : log, today);
}

std::vector<std::string> chosenIn(const Session& session, const Plan& plan)
{
    std::vector<std::string> chosen;
    for (const PlanItem& item : plan.items) {
        if (item.optional &&
            std::ranges::find(session.sets, item.exercise, &Set::exercise) != session.sets.end()) {
            chosen.push_back(item.exercise);
        }
    }
    return chosen;
}

bool isAllowed(const Step& step, const Session& session, const Plan& now, const RuleSet& rules)
{
    if (now.advice >= Advice::SeeProfessional) {
        return false;
    }
    const PlanItem* item = now.item(step.exercise);
    if (item != nullptr &&
        (item->state == ItemState::Resting || item->state == ItemState::Hidden)) {
        return false;
    }
    const bool settles = now.advice >= Advice::SettleDown && step.loadClass >= LoadClass::Loaded;
    return std::ranges::none_of(session.sets, [&](const Set& set) {
        const PlanItem* hurting = now.item(set.exercise);
        const bool sameCircuit = step.circuit && hurting != nullptr && hurting->block == step.block;
        return hurtTooMuch(set, rules) && (set.exercise == step.exercise || sameCircuit || settles);
    });
}

Session ended(Session session, std::optional<int> minutes)
{
    session.running = false;
    session.minutes = minutes;
    session.painDuring = worstOf(session.sets);
    return session;
}

} // namespace springback
