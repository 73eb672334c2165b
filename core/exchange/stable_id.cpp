#include "core/exchange/stable_id.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace springback {

namespace {

/// FNV-1a with the finish of MurmurHash3, begun with `salt`.
std::uint64_t hashOf(std::string_view text, std::uint64_t salt)
{
    std::uint64_t hash = 0xCBF29CE484222325U ^ salt;
    for (const char letter : text) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3U;
    }
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDU;
    hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53U;
    return hash ^ (hash >> 33);
}

} // namespace

StableIds::StableIds(const Log& log)
{
    const auto first = std::ranges::min_element(
        log.episodes, {}, [](const Row<Episode>& row) { return row.value.start; });
    if (first == log.episodes.end()) {
        return;
    }
    const Episode& episode = first->value;
    m_diary = isoDay(episode.start) + ' ' + std::string(nameOf(episode.side)) + ' ' +
              std::string(nameOf(episode.location)) + ' ' +
              std::string(nameOf(episode.startStage)) + ' ' +
              std::to_string(episode.usualMorningPain.worst().value()) + ' ' +
              std::to_string(episode.usualStiffness.value_or(-1)) + '\n';
}

std::string StableIds::of(std::string_view what) const
{
    const std::string named = m_diary + std::string(what);
    const std::uint64_t high = hashOf(named, 0);
    const std::uint64_t low = hashOf(named, 0x9E3779B97F4A7C15U);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-8%03x-%04x-%012llx",
                  static_cast<unsigned>(high >> 32), static_cast<unsigned>((high >> 16) & 0xFFFFU),
                  static_cast<unsigned>(high & 0xFFFU),
                  static_cast<unsigned>(((low >> 48) & 0x3FFFU) | 0x8000U),
                  static_cast<unsigned long long>(low & 0xFFFFFFFFFFFFU));
    return text.data();
}

} // namespace springback
