#include "core/activities/sport_name.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace springback {

Sport sportNamed(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c - 'A' + 'a');
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain += c;
        }
    }
    constexpr std::string_view kRuns[] = {"run",
                                          "running",
                                          "trailrun",
                                          "trailrunning",
                                          "virtualrun",
                                          "virtualrunning",
                                          "treadmillrunning",
                                          "treadmillrun",
                                          "treadmill",
                                          "trackrunning",
                                          "streetrunning",
                                          "indoorrunning",
                                          "ultrarun",
                                          "jogging",
                                          "9"};
    constexpr std::string_view kWalks[] = {"walk",        "walking",       "hike",
                                           "hiking",      "casualwalking", "speedwalking",
                                           "racewalking", "nordicwalking", "10"};
    if (std::ranges::find(kRuns, plain) != std::end(kRuns)) {
        return Sport::Running;
    }
    return std::ranges::find(kWalks, plain) != std::end(kWalks) ? Sport::Walking : Sport::Other;
}

} // namespace springback
