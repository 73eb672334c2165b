// Exceptions and error numbers from below, as Errors. Nothing above core/store sees either of them.
#pragma once

#include <filesystem>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/files/file_error.h"
#include "core/result.h"

namespace springback {

/// What SQLite refused, where `where` is the file.
Error errorFrom(const SQLite::Exception& exception, std::string where);

/// Runs `work`, which returns a Result. What it throws becomes an Error.
template <class Work> auto guarded(const std::filesystem::path& file, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::make_unexpected(errorFrom(exception, file.string()));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Io, file.string(), "to be read and written", exception.what());
    }
}

} // namespace springback
