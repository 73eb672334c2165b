#include "ui/phrases_backups.h"

#include <QDir>
#include <QLocale>

#include "ui/phrases.h"
#include "ui/phrases_text.h"
#include "ui/qtconvert.h"

namespace springback::ui::phrases {

namespace {

QString dayOfMoment(Day then, Day now)
{
    constexpr days kWeekLong{7};
    if (then == now) {
        return Phrases::tr("today");
    }
    if (then == now - days(1)) {
        return Phrases::tr("yesterday");
    }
    const QDate date = toQt(then);
    if (then < now && now - then < kWeekLong) {
        return QLocale().dayName(date.dayOfWeek());
    }
    return QLocale().toString(date, date.year() == toQt(now).year()
                                        ? Phrases::tr("d MMMM", "date format")
                                        : Phrases::tr("d MMMM yyyy", "date format"));
}

QString whatToDoAbout(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
        return Phrases::tr("Free some room on that disk, or choose another folder.");
    case ErrorCode::ReadOnly:
        return Phrases::tr("Choose a folder that can be written to.");
    case ErrorCode::Busy:
        return Phrases::tr("Try again in a moment.");
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        return Phrases::tr("See whether its disk is connected, or choose another folder.");
    default: // the copy, or the diary itself, is not whole
        return Phrases::tr("Try again, in another folder if it happens twice. If that fails too, "
                           "export the log: the diary’s file may be damaged.");
    }
}

QString whatFailed(const Error& error)
{
    const QString where = toQt(error.where);
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Phrases::tr("the disk is full, so %1 could not be written").arg(where);
    case ErrorCode::ReadOnly:
        return Phrases::tr("%1 can be read but not written").arg(where);
    case ErrorCode::Busy:
        return Phrases::tr("another program is writing to the diary");
    case ErrorCode::NotFound:
    case ErrorCode::Io:
        return Phrases::tr("the disk did not let Springback write %1").arg(where);
    default:
        return Phrases::tr("the copy %1 did not pass its check").arg(where);
    }
}

} // namespace

QString moment(const LocalMoment& then, const LocalMoment& now)
{
    return Phrases::tr("%1 %2", "day, time of day")
        .arg(dayOfMoment(then.day, now.day), time(timeOf(then)));
}

QString backupKind(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return Phrases::tr("daily");
    case BackupKind::BeforeUpgrade:
        return Phrases::tr("before an upgrade");
    case BackupKind::BeforeImport:
        return Phrases::tr("before an import");
    case BackupKind::BeforeRestore:
        return Phrases::tr("before a restore");
    case BackupKind::Manual:
        return Phrases::tr("asked for");
    }
    Q_UNREACHABLE();
}

QString entries(std::size_t count)
{
    return count == 1
               ? Phrases::tr("1 entry")
               : Phrases::tr("%1 entries").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString sessions(std::size_t count)
{
    return count == 1
               ? Phrases::tr("1 session")
               : Phrases::tr("%1 sessions").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString backupFailed(const Error& error)
{
    if (error.code == ErrorCode::ChangedOutside) {
        return Phrases::tr(
            "The backup was made, but some values in the diary are not as "
            "Springback wrote them: another program or the disk changed them. Choose "
            "an earlier backup and Restore to see what is different.");
    }
    return Phrases::tr("The backup was not made: %1. %2", "what failed; what to do about it")
        .arg(whatFailed(error), whatToDoAbout(error.code));
}

QString path(const std::filesystem::path& file)
{
    return QDir::toNativeSeparators(toQt(file.string()));
}

} // namespace springback::ui::phrases
