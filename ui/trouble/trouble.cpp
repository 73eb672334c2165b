#include "ui/trouble/trouble.h"

#include <QDir>
#include <QFileInfo>

#include "ui/phrases.h"
#include "ui/phrases_backups.h"
#include "ui/qtconvert.h"
#include "ui/trouble/loss_words.h"
#include "ui/trouble/trouble_words.h"

namespace springback::ui {

namespace {

QString native(const QString& file)
{
    return QDir::toNativeSeparators(file);
}

/// "It was last open here on 20 November 2026, with 412 entries."
QString lastSeen(const Trouble& trouble)
{
    if (!trouble.seen) {
        return {};
    }
    return TroubleText::tr("It was last open here on %1, with %2.")
        .arg(phrases::longDay(trouble.seen->when.day), phrases::entries(trouble.seen->entries));
}

QString newestBackup(const Trouble& trouble)
{
    if (!trouble.backup) {
        return TroubleText::tr("There is no backup of it that can be read.");
    }
    const ProvenBackup& backup = *trouble.backup;
    return TroubleText::tr("The newest backup that can be read is of %1, with %2.")
        .arg(phrases::longDay(backup.backup.moment.day), phrases::entries(backup.counts.entries()));
}

QString sentences(const QStringList& list)
{
    QStringList some = list;
    some.removeAll(QString());
    return some.join(QLatin1Char(' '));
}

QString textOf(WayOn way, const Trouble& trouble)
{
    switch (way) {
    case WayOn::LookAgain:
        return trouble.kind == TroubleKind::UpgradeFailed ? TroubleText::tr("&Try again")
                                                          : TroubleText::tr("&Look again");
    case WayOn::OpenToLook:
        return TroubleText::tr("&Open it only to look and export");
    case WayOn::Salvage:
        return TroubleText::tr("&Read what can be read into a new file");
    case WayOn::UseRecovered:
        return TroubleText::tr("Go on with what was &read");
    case WayOn::UseBackup:
        return TroubleText::tr("Go on with the &backup of %1")
            .arg(phrases::longDay(trouble.backup->backup.moment.day));
    case WayOn::BringBack:
        return TroubleText::tr("Put the &backup of %1 there")
            .arg(phrases::longDay(trouble.backup->backup.moment.day));
    case WayOn::ChooseAnother:
        return TroubleText::tr("&Choose another file…");
    case WayOn::StartHere:
        return TroubleText::tr("Start a &new diary here…");
    case WayOn::StartElsewhere:
        return TroubleText::tr("Start a &new diary elsewhere…");
    }
    return {};
}

void addWays(TroublePage& page, const Trouble& trouble, std::initializer_list<WayOn> ways)
{
    for (const WayOn way : ways) {
        const bool needsBackup = way == WayOn::UseBackup || way == WayOn::BringBack;
        if (!needsBackup || trouble.backup) {
            page.ways.push_back({way, textOf(way, trouble)});
        }
    }
}

TroublePage missing(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The diary is not where it was");
    const QString folder = QFileInfo(trouble.file).absolutePath();
    page.seen =
        sentences({TroubleText::tr("There is no %1 any more.").arg(native(trouble.file)),
                   trouble.kind == TroubleKind::FolderMissing
                       ? TroubleText::tr("Its folder %1 is not there either.").arg(native(folder))
                       : QString(),
                   lastSeen(trouble)});
    page.meaning =
        sentences({TroubleText::tr(
                       "The disk it is on may not be connected, or the file was moved or renamed. "
                       "Nothing was started in its place."),
                   newestBackup(trouble)});
    addWays(page, trouble,
            {WayOn::LookAgain, WayOn::ChooseAnother, WayOn::BringBack, WayOn::StartHere});
    return page;
}

TroublePage emptied(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The diary’s file is empty");
    page.seen = sentences(
        {TroubleText::tr("There is nothing in %1.").arg(native(trouble.file)), lastSeen(trouble)});
    page.meaning = sentences(
        {TroubleText::tr("A copy of it that was cut short can look like that. Nothing was "
                         "started in its place."),
         newestBackup(trouble)});
    addWays(page, trouble,
            {WayOn::LookAgain, WayOn::UseBackup, WayOn::ChooseAnother, WayOn::StartHere});
    return page;
}

TroublePage notOurs(const Trouble& trouble)
{
    TroublePage page;
    const bool isForeign = trouble.kind == TroubleKind::ForeignDatabase;
    page.title = isForeign ? TroubleText::tr("This file belongs to another program")
                           : TroubleText::tr("This file is not a diary");
    page.seen = isForeign ? TroubleText::tr("%1 is a database, but not one of Springback.")
                                .arg(native(trouble.file))
                          : TroubleText::tr("%1 is something else than a Springback diary.")
                                .arg(native(trouble.file));
    page.meaning = TroubleText::tr("It was left as it is.");
    addWays(page, trouble, {WayOn::ChooseAnother, WayOn::StartElsewhere});
    return page;
}

TroublePage damaged(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The diary is damaged");
    page.seen = sentences({TroubleText::tr("Parts of %1 can’t be read.").arg(native(trouble.file)),
                           lastSeen(trouble)});
    if (trouble.kind == TroubleKind::NothingToSalvage) {
        page.seen = sentences({page.seen, TroubleText::tr("Not one entry could be read from it.")});
        page.meaning =
            sentences({TroubleText::tr("The file stays as it is."), newestBackup(trouble)});
        addWays(page, trouble, {WayOn::UseBackup, WayOn::ChooseAnother, WayOn::StartElsewhere});
        return page;
    }
    page.meaning =
        sentences({TroubleText::tr("The file stays as it is. What can be read goes into a new file "
                                   "beside it, and you see what is missing before you choose."),
                   newestBackup(trouble)});
    addWays(page, trouble, {WayOn::Salvage, WayOn::UseBackup, WayOn::ChooseAnother});
    return page;
}

TroublePage salvaged(const Trouble& trouble)
{
    TroublePage page;
    const DiaryCounts counts = countsOf(trouble.recovered->salvaged.log);
    page.title = TroubleText::tr("This could be read");
    page.seen = sentences({TroubleText::tr("Read: %1.").arg(phrases::entries(counts.entries())),
                           lastSeen(trouble), newestBackup(trouble)});
    page.details = phrases::losses(trouble.recovered->salvaged.report);
    page.meaning =
        TroubleText::tr("Whichever you choose, the damaged file is kept beside the diary under "
                        "another name. What was read is in %1.")
            .arg(native(toQt(trouble.recovered->file.string())));
    addWays(page, trouble, {WayOn::UseRecovered, WayOn::UseBackup, WayOn::ChooseAnother});
    return page;
}

TroublePage newer(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("A newer Springback made this diary");
    page.seen =
        TroubleText::tr("%1 is in a form that this version can’t read.").arg(native(trouble.file));
    page.meaning = TroubleText::tr("It was left as it is. A newer version of Springback opens it.");
    addWays(page, trouble, {WayOn::ChooseAnother, WayOn::StartElsewhere});
    return page;
}

TroublePage upgradeFailed(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The diary could not be brought up to date");
    page.seen =
        TroubleText::tr("%1 was made by an older Springback, and taking it to today’s form did not "
                        "work: %2.")
            .arg(native(trouble.file), phrases::reasonOf(trouble.error));
    page.meaning =
        TroubleText::tr("The file is as it was, and every entry in it can be read and exported.");
    addWays(page, trouble, {WayOn::LookAgain, WayOn::OpenToLook, WayOn::ChooseAnother});
    return page;
}

TroublePage diskFull(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The disk is full");
    page.seen = TroubleText::tr("There is no room to write to %1.").arg(native(trouble.file));
    page.meaning = TroubleText::tr(
        "The entries in it are as they were. With some room on the disk it opens as "
        "usual.");
    addWays(page, trouble, {WayOn::LookAgain, WayOn::OpenToLook, WayOn::ChooseAnother});
    return page;
}

TroublePage notReadable(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("This diary may not be read");
    page.seen = TroubleText::tr("The system does not let you read %1, or make files where it is.")
                    .arg(native(trouble.file));
    page.meaning = TroubleText::tr("It was left as it is. Its owner can give you the right to it.");
    addWays(page, trouble, {WayOn::LookAgain, WayOn::ChooseAnother, WayOn::StartElsewhere});
    return page;
}

TroublePage busy(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("Another program is at work on the diary");
    page.seen = TroubleText::tr("%1 is being written just now.").arg(native(trouble.file));
    page.meaning = TroubleText::tr("It was left as it is. Usually it is free again in a moment.");
    addWays(page, trouble, {WayOn::LookAgain, WayOn::OpenToLook, WayOn::ChooseAnother});
    return page;
}

TroublePage other(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("The diary can’t be opened");
    page.seen = phrases::error(trouble.error);
    addWays(page, trouble, {WayOn::LookAgain, WayOn::ChooseAnother, WayOn::StartElsewhere});
    return page;
}

TroublePage wordsFor(const Trouble& trouble)
{
    switch (trouble.kind) {
    case TroubleKind::Missing:
    case TroubleKind::FolderMissing:
        return missing(trouble);
    case TroubleKind::Emptied:
        return emptied(trouble);
    case TroubleKind::NotADatabase:
    case TroubleKind::ForeignDatabase:
        return notOurs(trouble);
    case TroubleKind::Damaged:
    case TroubleKind::NothingToSalvage:
        return damaged(trouble);
    case TroubleKind::Salvaged:
        return salvaged(trouble);
    case TroubleKind::NewerSchema:
        return newer(trouble);
    case TroubleKind::UpgradeFailed:
        return upgradeFailed(trouble);
    case TroubleKind::DiskFull:
        return diskFull(trouble);
    case TroubleKind::NotReadable:
        return notReadable(trouble);
    case TroubleKind::Busy:
        return busy(trouble);
    case TroubleKind::Other:
        return other(trouble);
    }
    Q_UNREACHABLE();
}

TroubleKind kindOfMissing(const QString& file)
{
    const QFileInfo info(file);
    if (info.exists()) {
        return TroubleKind::Emptied;
    }
    return QFileInfo(info.absolutePath()).exists() ? TroubleKind::Missing
                                                   : TroubleKind::FolderMissing;
}

} // namespace

TroubleKind kindOf(const Error& error, const QString& file, bool wasSeen)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return wasSeen ? kindOfMissing(file) : TroubleKind::Other;
    case ErrorCode::NotADatabase:
        return TroubleKind::NotADatabase;
    case ErrorCode::ForeignDatabase:
        return TroubleKind::ForeignDatabase;
    case ErrorCode::Damaged:
        return TroubleKind::Damaged;
    case ErrorCode::NewerSchema:
        return TroubleKind::NewerSchema;
    case ErrorCode::UpgradeFailed:
        return TroubleKind::UpgradeFailed;
    case ErrorCode::DiskFull:
        return TroubleKind::DiskFull;
    case ErrorCode::ReadOnly:
        return TroubleKind::NotReadable;
    case ErrorCode::Busy:
        return TroubleKind::Busy;
    default:
        return TroubleKind::Other;
    }
}

TroublePage pageFor(const Trouble& trouble)
{
    TroublePage page = wordsFor(trouble);
    if (!trouble.failed.isEmpty()) {
        page.details.prepend(trouble.failed);
    }
    return page;
}

TroublePage pageBeforeStarting(const Trouble& trouble)
{
    TroublePage page;
    page.title = TroubleText::tr("Start a new diary here?");
    page.seen =
        sentences({TroubleText::tr("It will be %1, without any entry.").arg(native(trouble.file)),
                   lastSeen(trouble)});
    page.meaning = TroubleText::tr(
        "If the old file comes back to that place, the two can’t both have the name.");
    page.ways = {{WayOn::LookAgain, TroubleText::tr("&Back")},
                 {WayOn::StartHere, TroubleText::tr("Start a &new diary")}};
    return page;
}

} // namespace springback::ui
