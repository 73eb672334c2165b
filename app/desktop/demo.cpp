#include "app/desktop/demo.h"

#include <QFile>

#include <algorithm>

#include "core/exchange/json_log.h"
#include "ui/qtconvert.h"

namespace springback::ui {

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
    const QString file = folder.filePath(QStringLiteral("sample.db"));
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
