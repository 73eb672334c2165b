#include "core/activities/fit_sport.h"

#include <algorithm>
#include <array>

namespace springback {

namespace {

constexpr int kGeneric = 0;
constexpr int kRunning = 1;
constexpr int kFitnessEquipment = 4;
constexpr int kWalking = 11;
constexpr int kHiking = 17;

constexpr int kTreadmill = 1;
constexpr int kIndoorWalking = 27;
constexpr int kIndoorRunning = 45;

struct NamedSport {
    int number;
    const char* name;
};

constexpr std::array kSports{
    NamedSport{0, "not named"},
    NamedSport{kRunning, "running"},
    NamedSport{2, "cycling"},
    NamedSport{3, "transition"},
    NamedSport{kFitnessEquipment, "fitness equipment"},
    NamedSport{5, "swimming"},
    NamedSport{6, "basketball"},
    NamedSport{7, "soccer"},
    NamedSport{8, "tennis"},
    NamedSport{9, "American football"},
    NamedSport{10, "training"},
    NamedSport{kWalking, "walking"},
    NamedSport{12, "cross-country skiing"},
    NamedSport{13, "alpine skiing"},
    NamedSport{14, "snowboarding"},
    NamedSport{15, "rowing"},
    NamedSport{16, "mountaineering"},
    NamedSport{kHiking, "hiking"},
    NamedSport{18, "multisport"},
    NamedSport{19, "paddling"},
    NamedSport{20, "flying"},
    NamedSport{21, "e-biking"},
    NamedSport{22, "motorcycling"},
    NamedSport{23, "boating"},
    NamedSport{24, "driving"},
    NamedSport{25, "golf"},
    NamedSport{26, "hang gliding"},
    NamedSport{27, "horseback riding"},
    NamedSport{28, "hunting"},
    NamedSport{29, "fishing"},
    NamedSport{30, "inline skating"},
    NamedSport{31, "rock climbing"},
    NamedSport{32, "sailing"},
    NamedSport{33, "ice skating"},
    NamedSport{34, "sky diving"},
    NamedSport{35, "snowshoeing"},
    NamedSport{36, "snowmobiling"},
    NamedSport{37, "stand-up paddleboarding"},
    NamedSport{38, "surfing"},
    NamedSport{39, "wakeboarding"},
    NamedSport{40, "water skiing"},
    NamedSport{41, "kayaking"},
    NamedSport{42, "rafting"},
    NamedSport{43, "windsurfing"},
    NamedSport{44, "kitesurfing"},
    NamedSport{47, "boxing"},
    NamedSport{48, "floor climbing"},
    NamedSport{53, "diving"},
};

std::string sportNameOf(std::int64_t number)
{
    const auto found = std::ranges::find(kSports, number, &NamedSport::number);
    return found == kSports.end() ? "sport " + std::to_string(number) : found->name;
}

} // namespace

FitSport fitSport(std::optional<std::int64_t> sport, std::optional<std::int64_t> subSport)
{
    std::int64_t number = sport.value_or(kGeneric);
    if (number == kGeneric || number == kFitnessEquipment) {
        const std::int64_t detail = subSport.value_or(kGeneric);
        if (detail == kTreadmill || detail == kIndoorRunning) {
            number = kRunning;
        } else if (detail == kIndoorWalking) {
            number = kWalking;
        }
    }
    const std::string name = sportNameOf(number);
    if (number == kRunning) {
        return {Sport::Running, name};
    }
    return {number == kWalking || number == kHiking ? Sport::Walking : Sport::Other, name};
}

} // namespace springback
