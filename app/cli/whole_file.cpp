#include "app/cli/whole_file.h"

#include <fstream>
#include <iterator>

namespace springback::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxFileBytes = 256U << 20U; ///< the document's own limit is lower

} // namespace

Result<std::string> readFile(const fs::path& file)
{
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (!fs::exists(status)) {
        return fail(ErrorCode::NotFound, file.string(), "a file", "nothing there");
    }
    if (!fs::is_regular_file(status)) {
        return fail(ErrorCode::Io, file.string(), "a file", "something else");
    }
    if (const std::uintmax_t size = fs::file_size(file, failed); failed || size > kMaxFileBytes) {
        return fail(ErrorCode::InvalidFormat, file.string(), "at most 256 MB", "more");
    }
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in) {
        return fail(ErrorCode::Io, file.string(), "a file that can be read");
    }
    return text;
}

Result<void> writeFile(const fs::path& file, std::string_view text)
{
    const auto refuse = [&] {
        return fail(ErrorCode::Io, file.string(), "a file that can be written");
    };
    std::error_code failed;
    if (fs::is_directory(file, failed)) {
        return refuse();
    }
    const fs::path unfinished = file.string() + ".unfinished";
    std::ofstream out(unfinished, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out) {
        fs::remove(unfinished, failed);
        return refuse();
    }
    fs::rename(unfinished, file, failed);
    if (failed) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        return refuse();
    }
    return {};
}

} // namespace springback::cli
