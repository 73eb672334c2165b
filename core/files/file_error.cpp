#include "core/files/file_error.h"

namespace springback {

Error errorFrom(std::error_code code, const std::filesystem::path& where, std::string expected)
{
    const bool forbidden = code == std::errc::permission_denied ||
                           code == std::errc::operation_not_permitted ||
                           code == std::errc::read_only_file_system;
    const ErrorCode kind = forbidden                                      ? ErrorCode::ReadOnly
                           : code == std::errc::no_space_on_device        ? ErrorCode::DiskFull
                           : code == std::errc::no_such_file_or_directory ? ErrorCode::NotFound
                                                                          : ErrorCode::Io;
    return {kind, where.string(), std::move(expected), code.message()};
}

} // namespace springback
