// Whole files in and out, as the command line wants them.
#pragma once

#include "core/exchange/json_log.h"
#include "core/files/whole_file.h"

namespace springback::cli {

/// No more of it than a document may have.
inline Result<std::string> readFile(const std::filesystem::path& file)
{
    return readWhole(file, kMaxDocumentBytes);
}

inline Result<void> writeFile(const std::filesystem::path& file, std::string_view text)
{
    return writeWhole(file, text);
}

} // namespace springback::cli
