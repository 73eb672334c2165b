// A FIT file: read whole or refused with a sentence. What is read is in its limits, and twice the
// file gives twice the activities. The checksums are put right, so that more than they are tested.
#include <string>

#include "core/activities/activity_check.h"
#include "core/activities/fit.h"
#include "core/activities/fit_crc.h"
#include "tests/fuzz/support/must.h"

namespace springback {
namespace {

std::string littleEndian(std::size_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }
    return text;
}

/// As the messages of one file.
std::string framed(std::string_view messages)
{
    std::string file = "\x0C\x20" + littleEndian(2140, 2) + littleEndian(messages.size(), 4);
    file += ".FIT";
    file += messages;
    return file + littleEndian(fitCrc(file), 2);
}

void tryOut(const std::string& file)
{
    const auto read = readFit(file, "a.fit");
    if (!read) {
        fuzz::must(read.error().where == "a.fit" && !read.error().expected.empty() &&
                       !read.error().found.empty(),
                   "a refusal says where, what was expected and what was found");
        return;
    }
    fuzz::must(!read->empty(), "a file that is read holds an activity");
    for (const Activity& activity : *read) {
        fuzz::must(checked(activity, "a.fit") == activity, "what is read is in its limits");
    }
    auto twice = *read;
    twice.insert(twice.end(), read->begin(), read->end());
    fuzz::must(readFit(file + file, "a.fit") == twice, "chained twice, read twice");
    fuzz::must(!readFit(std::string_view(file).substr(0, file.size() - 1), "a.fit"),
               "a byte less is refused");
}

} // namespace
} // namespace springback

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (springback::readFit(bytes, "a.fit")) {
        springback::tryOut(bytes);
    }
    springback::tryOut(springback::framed(bytes));
    return 0;
}
