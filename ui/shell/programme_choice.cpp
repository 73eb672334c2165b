#include "ui/shell/programme_choice.h"

#include "core/files/whole_file.h"
#include "core/programme/programme_file.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

Result<Programme> readProgramme(const QString& name)
{
    return readWhole(fromQt(name), kMaxProgrammeBytes).and_then([&name](const std::string& text) {
        return parseProgramme(text).map_error([&name](Error error) {
            error.where = fromQt(name) + ": " + error.where;
            return error;
        });
    });
}

} // namespace

const Programme& ProgrammeChoice::chosen() const
{
    return own ? *own : builtInProgramme();
}

ProgrammeChoice chooseProgramme(const QString& file)
{
    ProgrammeChoice choice;
    if (file.isEmpty()) {
        return choice;
    }
    Result<Programme> own = readProgramme(file);
    if (own) {
        choice.own = std::move(*own);
    } else {
        choice.refusal = std::move(own.error());
    }
    return choice;
}

} // namespace springback::ui
