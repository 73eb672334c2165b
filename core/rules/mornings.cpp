#include "core/rules/mornings.h"

#include <algorithm>

namespace springback {

int median(std::vector<int> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    if (values.size() % 2 == 1) {
        return values[middle];
    }
    return (values[middle - 1] + values[middle] + 1) / 2;
}

Mornings::Mornings(const RuleSet& rules, Day start, int declaredPain,
                   std::optional<int> declaredStiffness)
    : m_rules(&rules),
      m_start(start),
      m_declaredPain(declaredPain),
      m_declaredStiffness(declaredStiffness)
{
}

void Mornings::Anchor::add(int value, const RuleSet& rules)
{
    if (static_cast<int>(m_first.size()) == rules.anchorMornings) {
        return;
    }
    m_first.push_back(value);
    if (static_cast<int>(m_first.size()) >= rules.anchorNeeds) {
        m_median = median(m_first);
    }
}

template <class Value> std::optional<int> Mornings::rolling(Value value) const
{
    std::vector<int> recent;
    recent.reserve(static_cast<std::size_t>(m_rules->rollingMornings));
    int looked = 0;
    for (auto morning = m_mornings.rbegin(); morning != m_mornings.rend(); ++morning) {
        if (looked == m_rules->rollingMornings || (m_reset && morning->day <= m_reset->day)) {
            break;
        }
        ++looked;
        const std::optional<int> seen = value(*morning);
        if (seen && !morning->isLargeFlare()) {
            recent.push_back(*seen);
        }
    }
    if (static_cast<int>(recent.size()) < m_rules->rollingNeeds) {
        return std::nullopt;
    }
    return median(std::move(recent));
}

Normal Mornings::normal() const
{
    Normal normal;
    normal.anchor = m_reset ? m_reset->pain : m_pain.value().value_or(m_declaredPain);
    const auto rollingPain =
        rolling([](const Morning& morning) { return std::optional<int>(morning.pain); });
    normal.pain = std::min(normal.anchor, rollingPain.value_or(normal.anchor));

    normal.stiffness = m_stiffness.value() ? m_stiffness.value() : m_declaredStiffness;
    if (m_reset && m_reset->stiffness) {
        normal.stiffness = m_reset->stiffness;
    }
    const auto rollingStiffness = rolling([](const Morning& morning) { return morning.stiffness; });
    if (normal.stiffness && rollingStiffness) {
        normal.stiffness = std::min(*normal.stiffness, *rollingStiffness);
    }
    return normal;
}

void Mornings::reset(Day day, int pain, std::optional<int> stiffness)
{
    m_reset = Reset{day, pain, stiffness};
}

MorningKind Mornings::kindOf(const Morning& morning) const
{
    const int delta = morning.delta();
    if (delta >= m_rules->severeDelta || morning.pain >= m_rules->severeMorning) {
        return MorningKind::Severe;
    }
    const bool hurts = morning.pain >= m_rules->flareMorningMin;
    if (hurts && (delta >= m_rules->moderateDelta || (delta >= 1 && morning.stiffnessFlare))) {
        return MorningKind::Moderate;
    }
    if (morning.stiffnessFlare || (hurts && delta >= 1)) {
        return MorningKind::Mild;
    }
    return MorningKind::Normal;
}

const Morning& Mornings::add(Day day, int pain, std::optional<int> stiffness, bool painkiller)
{
    Morning morning{day, pain, stiffness, normal(), MorningKind::Normal, false, painkiller};
    if (stiffness && morning.normal.stiffness) {
        const int usual = *morning.normal.stiffness;
        morning.stiffnessFlare = *stiffness >= usual + m_rules->stiffnessFlareMinutes &&
                                 *stiffness >= m_rules->stiffnessFlareFactor * usual;
    }
    morning.kind = kindOf(morning);
    countRow(morning);

    m_pain.add(pain, *m_rules);
    if (stiffness) {
        m_stiffness.add(*stiffness, *m_rules);
    }
    m_mornings.push_back(morning);
    m_byDay.resize(static_cast<std::size_t>((day - m_start).count()) + 1);
    m_byDay.back() = count();
    return m_mornings.back();
}

void Mornings::countRow(const Morning& morning)
{
    const bool goesOn = !m_mornings.empty() && m_mornings.back().day == morning.day - days(1);
    if (!morning.countsAsNormal()) {
        m_normalInARow = 0;
        return;
    }
    m_normalInARow = goesOn ? m_normalInARow + 1 : 1;
}

const Morning* Mornings::on(Day day) const
{
    const auto offset = (day - m_start).count();
    if (offset < 0 || offset >= static_cast<std::ptrdiff_t>(m_byDay.size())) {
        return nullptr;
    }
    const int index = m_byDay[static_cast<std::size_t>(offset)];
    return index == 0 ? nullptr : &m_mornings[static_cast<std::size_t>(index - 1)];
}

int Mornings::onePointAbove() const
{
    const auto looked = std::min<std::ptrdiff_t>(m_rules->rollingMornings, std::ssize(m_mornings));
    return static_cast<int>(
        std::count_if(m_mornings.end() - looked, m_mornings.end(), [&](const Morning& morning) {
            return morning.delta() == 1 && !(m_reset && morning.day <= m_reset->day);
        }));
}

} // namespace springback
