// The sample activity files, and the few questions that tests ask of a reader's answer.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/activities/activity.h"
#include "core/activities/utc_time.h"
#include "core/result.h"
#include "tests/support/files.h"

namespace springback::test {

inline std::filesystem::path samplePath(std::string_view name)
{
    return std::filesystem::path(SPRINGBACK_TEST_DATA) / "activities" / name;
}

inline std::string sampleBytes(std::string_view name)
{
    return bytesOf(samplePath(name));
}

/// "2026-03-02T07:10:00", in UTC.
inline std::chrono::sys_seconds utcTime(std::string_view iso)
{
    return parseIsoTime(iso).value().time;
}

/// The sentence of the refusal, or "taken".
template <class T> std::string refusalIn(const Result<T>& result)
{
    return result ? "taken" : sentence(result.error());
}

/// `text` with each `from` replaced.
inline std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

} // namespace springback::test
