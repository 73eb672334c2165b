#include "app/desktop/demo.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>

#include <unistd.h>

#include "core/exchange/json_log.h"
#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

constexpr QLatin1String kFolderName("springback-demo-");
constexpr QLatin1String kFileName("sample.db");

/// The lock of a program that has died is free for the taking. No lock at all: that program may be
/// starting just now, unless it has had a long time for it.
bool isAbandoned(const QFileInfo& folder)
{
    constexpr qint64 kLongSeconds = 3600;
    const QString name = QDir(folder.filePath()).filePath(kFileName + QLatin1String(".lock"));
    if (!QFileInfo::exists(name)) {
        return folder.lastModified().secsTo(QDateTime::currentDateTime()) > kLongSeconds;
    }
    QLockFile lock(name);
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

} // namespace

QString demoFolderTemplate()
{
    return QDir::temp().filePath(kFolderName + QLatin1String("XXXXXX"));
}

void removeAbandonedDemos()
{
    const QFileInfoList folders = QDir::temp().entryInfoList(
        {kFolderName + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : folders) {
        if (folder.ownerId() == ::getuid() && isAbandoned(folder)) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

Result<Demo> openDemo(const QTemporaryDir& folder, const Programme& programme)
{
    QFile sample(QStringLiteral(":/demo/mid_portion.json"));
    if (!folder.isValid() || !sample.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, fromQt(folder.errorString()));
    }
    const QByteArray json = sample.readAll();
    const Result<Log> log =
        fromJson({json.constData(), static_cast<std::size_t>(json.size())}, programme);
    if (!log) {
        return tl::make_unexpected(log.error());
    }
    const Result<Change> change = importing(*log, Log{}, false);
    if (!change) {
        return tl::make_unexpected(change.error());
    }
    // Through the store and not the journal: the window must not offer to undo the sample away.
    const QString file = folder.filePath(kFileName);
    {
        Result<Store> store = Store::open(fromQt(file));
        if (!store) {
            return tl::make_unexpected(store.error());
        }
        if (const Result<Change> written = store->apply(*change); !written) {
            return tl::make_unexpected(written.error());
        }
    }
    Result<OpenDiary> diary = openDiary(file, programme);
    if (!diary) {
        return tl::make_unexpected(diary.error());
    }
    Day today = kFirstDay;
    for (const Row<CheckIn>& row : log->checkIns) {
        today = std::max(today, row.value.date);
    }
    return Demo{std::move(*diary), today};
}

} // namespace springback::ui
