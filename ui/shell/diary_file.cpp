#include "ui/shell/diary_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

Result<OpenDiary> openWith(const QString& file, Store::Access access, const Programme& programme,
                           WritableState state)
{
    Result<Store> store = Store::open(fromQt(file), access);
    if (!store) {
        return tl::make_unexpected(store.error());
    }
    Result<Journal> journal = Journal::open(std::move(*store), programme);
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

Result<OpenDiary> openDiary(const QString& file, const Programme& programme)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Io, fromQt(QDir::toNativeSeparators(folder)));
    }
    std::unique_ptr<QLockFile> lock = lockOf(file);
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) {
        return openWith(file, Store::Access::ReadOnly, programme, WritableState::OpenElsewhere);
    }
    Result<OpenDiary> diary =
        openWith(file, lock->isLocked() ? Store::Access::ReadWrite : Store::Access::ReadOnly,
                 programme, lock->isLocked() ? WritableState::Writable : WritableState::NotAllowed);
    if (!diary && lock->isLocked() && diary.error().code == ErrorCode::ReadOnly) {
        lock->unlock();
        diary = openWith(file, Store::Access::ReadOnly, programme, WritableState::NotAllowed);
    }
    if (diary && lock->isLocked()) {
        diary->lock = std::move(lock);
    }
    return diary;
}

} // namespace springback::ui
