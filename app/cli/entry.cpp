#include "app/cli/entry.h"

#include <iostream>

namespace springback::cli {

Result<void> recordEntry(const Invocation& invocation,
                         const std::function<Result<Entry>(const OpenDiary&)>& make)
{
    Result<OpenDiary> diary = openDiary(invocation, Store::Access::ReadWrite);
    if (!diary) {
        return tl::make_unexpected(diary.error());
    }
    return make(*diary).and_then([&](Entry&& entry) {
        return diary->journal.record(std::move(entry.change)).map([&](const Change&) {
            remember(*diary);
            std::cout << entry.said << '\n';
        });
    });
}

CLI::Option* addRepeated(CLI::App& command, const std::string& name, std::vector<std::string>& into,
                         const std::string& description)
{
    return command.add_option(name, into, description)->allow_extra_args(false);
}

} // namespace springback::cli
