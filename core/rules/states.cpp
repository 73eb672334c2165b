#include "core/rules/states.h"

#include <algorithm>

namespace springback {

bool States::hold(Rule rule, Advice advice, Day cause)
{
    const auto same = std::ranges::find_if(
        m_held, [&](const Held& held) { return held.rule == rule && held.advice == advice; });
    if (same == m_held.end()) {
        m_held.push_back({rule, advice, cause});
        return true;
    }
    const bool isNew = same->cause < cause;
    same->cause = std::max(same->cause, cause);
    return isNew;
}

void States::seen()
{
    std::erase_if(m_held, [](const Held& held) { return held.advice >= Advice::SeeProfessional; });
}

void States::betterWeek()
{
    std::erase_if(m_held, [](const Held& held) {
        return held.rule == Rule::WorseThanStart && held.advice == Advice::SeeProfessional;
    });
}

bool States::morning(const Mornings& mornings, Day today)
{
    const auto normalSince = [&](Day cause) {
        return std::min<std::ptrdiff_t>(mornings.normalInARow(), (today - cause).count());
    };
    const auto isStopSign = [](const Held& held) {
        return held.rule == Rule::StopSign && held.advice == Advice::SeeProfessional;
    };
    const auto released = [&](const Held& held) {
        switch (held.advice) {
        case Advice::DialBack:
            return normalSince(held.cause) >= 1;
        case Advice::SettleDown:
            return normalSince(held.cause) >= m_rules->settleMornings &&
                   today >= held.cause + days(m_rules->settleDays);
        default:
            return isStopSign(held) && normalSince(held.cause) >= m_rules->stopSignMornings;
        }
    };
    const bool signGone = std::ranges::any_of(
        m_held, [&](const Held& held) { return isStopSign(held) && released(held); });
    std::erase_if(m_held, released);
    if (signGone) {
        hold(Rule::StopSign, Advice::SettleDown, today);
    }
    return signGone;
}

bool States::any(Advice advice) const
{
    return std::ranges::any_of(m_held, [&](const Held& held) { return held.advice == advice; });
}

bool States::anyAtLeast(Advice advice) const
{
    return std::ranges::any_of(m_held, [&](const Held& held) { return held.advice >= advice; });
}

const Held* States::mostCareful() const
{
    const auto most = std::ranges::max_element(m_held, [](const Held& a, const Held& b) {
        return a.advice != b.advice ? a.advice < b.advice : a.cause < b.cause;
    });
    return most == m_held.end() ? nullptr : &*most;
}

Until States::until() const
{
    const Held* held = mostCareful();
    if (held == nullptr) {
        return Until::Nothing;
    }
    switch (held->advice) {
    case Advice::DialBack:
        return Until::NormalMorning;
    case Advice::SettleDown:
        return Until::TwoNormalMornings;
    case Advice::SeeProfessional:
        break;
    default:
        return Until::Seen;
    }
    const auto only = [&](Rule rule) {
        return std::ranges::all_of(m_held, [&](const Held& other) {
            return other.advice < Advice::SeeProfessional || other.rule == rule;
        });
    };
    return only(Rule::StopSign)         ? Until::SeenOrThreeNormal
           : only(Rule::WorseThanStart) ? Until::BetterWeekOrSeen
                                        : Until::Seen;
}

std::optional<Day> States::untilDay() const
{
    const Held* held = mostCareful();
    if (held == nullptr || held->advice != Advice::SettleDown) {
        return std::nullopt;
    }
    return held->cause + days(m_rules->settleDays);
}

} // namespace springback
