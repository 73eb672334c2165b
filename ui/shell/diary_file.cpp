#include "ui/shell/diary_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/backups/keeper.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

/// For the name of the backup that an older diary gets before it is brought up to date.
LocalMoment momentOfOpening()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {fromQt(now.date()), QTime(0, 0).secsTo(now.time())};
}

/// The programme and what is remembered, which every way of opening needs.
struct OpenWith {
    const Programme& programme;
    const KnownDiaries& known;
};

Result<OpenDiary> openWith(const QString& file, Store::Access access, const OpenWith& with,
                           WritableState state)
{
    const BackupKeeper keeper(fromQt(file), with.known);
    Result<Store> store = Store::open(fromQt(file), access, Store::kPatience,
                                      keeper.beforeUpgrade(momentOfOpening()));
    if (!store) {
        return tl::make_unexpected(store.error());
    }
    Result<Journal> journal = Journal::open(std::move(*store), with.programme);
    if (!journal) {
        return tl::make_unexpected(journal.error());
    }
    return OpenDiary{std::move(*journal), nullptr, state};
}

std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a window may stay open for weeks; only a dead owner is stale
    return lock;
}

bool isAnythingIn(const QString& file)
{
    const QFileInfo info(file);
    return info.exists() && info.size() > 0;
}

Result<OpenDiary> openForOneWindow(const QString& file, const OpenWith& with)
{
    std::unique_ptr<QLockFile> lock = lockOf(file);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        return openWith(file, Store::Access::ReadOnly, with, WritableState::OpenElsewhere);
    }
    Result<OpenDiary> diary =
        openWith(file, lock->isLocked() ? Store::Access::ReadWrite : Store::Access::ReadOnly, with,
                 lock->isLocked() ? WritableState::Writable : WritableState::NotAllowed);
    const ErrorCode code = diary ? ErrorCode::Io : diary.error().code;
    if (lock->isLocked() && (code == ErrorCode::ReadOnly || code == ErrorCode::NewerSchema)) {
        lock->unlock();
        diary = openWith(file, Store::Access::ReadOnly, with,
                         code == ErrorCode::ReadOnly ? WritableState::NotAllowed
                                                     : WritableState::Newer);
    }
    if (diary && lock->isLocked()) {
        diary->lock = std::move(lock);
    }
    return diary;
}

/// A seal that is broken is none of this: everything can be read.
Result<OpenDiary> checked(OpenDiary diary)
{
    const Store& store = diary.journal.store();
    const Result<Store::Check> found = store.check();
    if (found && !found->intact && !found->sealBroken) {
        return fail(ErrorCode::Damaged, store.file().string(), "an undamaged Springback diary",
                    found->firstProblem);
    }
    return diary;
}

} // namespace

QString defaultDiaryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/springback/springback.db");
}

std::unique_ptr<QLockFile> lockDiary(const std::filesystem::path& file)
{
    std::unique_ptr<QLockFile> lock = lockOf(toQt(file.string()));
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

Result<OpenDiary> openDiary(const QString& file, const Programme& programme, OpenHow how,
                            const KnownDiaries& known)
{
    if (how == OpenHow::ToLook) {
        return openWith(file, Store::Access::ReadOnly, {programme, known}, WritableState::Asked);
    }
    const KnownDiary before = known.about(fromQt(file));
    if (how == OpenHow::Usual && before.seen && !isAnythingIn(file)) {
        return fail(ErrorCode::NotFound, fromQt(QDir::toNativeSeparators(file)),
                    "the diary that was open here before");
    }
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Io, fromQt(QDir::toNativeSeparators(folder)));
    }
    Result<OpenDiary> diary = openForOneWindow(file, {programme, known});
    const bool wasDamaged =
        before.lastFailure && before.lastFailure->error.code == ErrorCode::Damaged;
    if (diary && wasDamaged) { // a backup met it; reading alone does not look at everything
        return checked(std::move(*diary));
    }
    return diary;
}

} // namespace springback::ui
