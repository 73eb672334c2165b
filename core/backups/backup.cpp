#include "core/backups/backup.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace springback {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<BackupKind, std::string_view>, 5> kKindNames{{
    {BackupKind::Daily, "daily"},
    {BackupKind::BeforeUpgrade, "before-upgrade"},
    {BackupKind::BeforeImport, "before-import"},
    {BackupKind::BeforeRestore, "before-restore"},
    {BackupKind::Manual, "manual"},
}};

constexpr std::size_t kHashDigits = 8;
constexpr std::size_t kDayDigits = 10;   ///< "2026-03-14"
constexpr std::size_t kSecondDigits = 6; ///< "071205"

std::string_view nameOfKind(BackupKind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)].second;
}

std::optional<BackupKind> kindFromName(std::string_view name)
{
    for (const auto& [kind, known] : kKindNames) {
        if (known == name) {
            return kind;
        }
    }
    return std::nullopt;
}

/// FNV-1a of the path (isthe.com/chongo/tech/comp/fnv), in hexadecimal. Tells paths apart; keeps no
/// secret.
std::string placeOf(const fs::path& diary)
{
    std::uint32_t hash = 2166136261U;
    for (const char letter : diaryKey(diary).string()) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    }
    std::string text(kHashDigits, '0');
    for (std::size_t i = kHashDigits; i-- > 0; hash >>= 4U) {
        text[i] = "0123456789abcdef"[hash & 0xFU];
    }
    return text;
}

/// "2026-03-14-071205"
std::string stampOf(LocalMoment moment)
{
    std::string iso = isoMoment(moment); // 2026-03-14T07:12:05
    iso[kDayDigits] = '-';
    std::erase(iso, ':');
    return iso;
}

std::optional<LocalMoment> momentFromStamp(std::string_view day, std::string_view seconds)
{
    return parseMoment(std::string(day) + 'T' + std::string(seconds.substr(0, 2)) + ':' +
                       std::string(seconds.substr(2, 2)) + ':' + std::string(seconds.substr(4)));
}

/// Takes that many characters and the dash behind them off the front; nothing when it can't.
std::string_view takePart(std::string_view& rest, std::size_t size)
{
    if (rest.size() <= size || rest[size] != '-') {
        rest = {};
        return {};
    }
    const std::string_view part = rest.substr(0, size);
    rest.remove_prefix(size + 1);
    return part;
}

bool isHash(std::string_view text)
{
    return text.size() == kHashDigits &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

fs::path diaryKey(const fs::path& diary)
{
    std::error_code failed;
    const fs::path absolute = fs::absolute(diary, failed);
    const fs::path key = fs::weakly_canonical(failed ? diary : absolute, failed);
    return failed ? absolute.lexically_normal() : key;
}

std::string backupName(const fs::path& diary, BackupKind kind, LocalMoment moment)
{
    const fs::path key = diaryKey(diary);
    return key.stem().string() + '-' + placeOf(diary) + '-' + stampOf(moment) + '-' +
           std::string(nameOfKind(kind)) + key.extension().string();
}

std::optional<Backup> backupFromName(const fs::path& diary, const fs::path& file)
{
    const fs::path key = diaryKey(diary);
    const std::string stem = key.stem().string() + '-';
    const std::string name = file.stem().string();
    if (file.extension() != key.extension() || !name.starts_with(stem)) {
        return std::nullopt;
    }
    std::string_view rest = std::string_view(name).substr(stem.size());
    const std::string_view place = takePart(rest, kHashDigits);
    const std::string_view day = takePart(rest, kDayDigits);
    const std::string_view seconds = takePart(rest, kSecondDigits);
    const std::optional<BackupKind> kind = kindFromName(rest);
    if (!isHash(place) || seconds.empty() || !kind) {
        return std::nullopt;
    }
    const std::optional<LocalMoment> moment = momentFromStamp(day, seconds);
    const bool beside = diaryKey(file.parent_path().parent_path()) == key.parent_path();
    if (!moment || (place != placeOf(diary) && !beside)) {
        return std::nullopt;
    }
    return Backup{file, *kind, *moment};
}

} // namespace springback
