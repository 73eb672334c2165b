#include "ui/shell/programme_choice.h"

#include <QFile>

#include "core/programme/programme_file.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

constexpr qint64 kMaxBytes = qint64{16} << 20; ///< a hundred times the built-in one

Result<Programme> readProgramme(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, fromQt(name), "a file that can be read");
    }
    const QByteArray text = file.read(kMaxBytes + 1);
    if (text.size() > kMaxBytes) {
        return fail(ErrorCode::InvalidFormat, fromQt(name), "at most 16 MB", "more");
    }
    return parseProgramme({text.constData(), static_cast<std::size_t>(text.size())})
        .map_error([&name](Error error) {
            error.where = fromQt(name) + ": " + error.where;
            return error;
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
