#include "ui/trouble/start_up.h"

#include <QGuiApplication>

#include <utility>

#include "core/backups/rescue.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/trouble/trouble_dialog.h"

namespace springback::ui {

namespace {

/// While a large file is read.
class WaitCursor {
public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

std::filesystem::path pathOf(const QString& file)
{
    return fromQt(file);
}

} // namespace

StartUp::StartUp(KnownDiaries known, FileDialogs dialogs, Clock clock)
    : m_known(std::move(known)), m_dialogs(std::move(dialogs)), m_clock(std::move(clock))
{
}

Trouble StartUp::look(const Attempt& failed, const Error& error) const
{
    Trouble trouble;
    trouble.file = failed.file;
    trouble.error = error;
    const BackupKeeper keeper(pathOf(failed.file), m_known);
    trouble.seen = keeper.known().seen;
    trouble.kind = kindOf(error, failed.file, trouble.seen.has_value());
    switch (trouble.kind) {
    case TroubleKind::Missing:
    case TroubleKind::FolderMissing:
    case TroubleKind::Emptied:
    case TroubleKind::Damaged:
        trouble.backup = newestReadableBackup(keeper);
        break;
    default:
        break;
    }
    return trouble;
}

std::optional<Attempt> StartUp::next(const Attempt& failed, const Error& error)
{
    Trouble trouble = look(failed, error);
    for (;;) {
        TroubleDialog dialog(pageFor(trouble), m_dialogs);
        if (dialog.exec() != QDialog::Accepted) {
            return std::nullopt;
        }
        trouble.failed.clear();
        if (auto attempt = follow(trouble, dialog.way(), dialog.chosenFile())) {
            return attempt;
        }
    }
}

/// Nothing: there is another page to show.
std::optional<Attempt> StartUp::follow(Trouble& trouble, WayOn way, const QString& chosen)
{
    switch (way) {
    case WayOn::LookAgain:
        return Attempt{trouble.file, OpenHow::Usual};
    case WayOn::OpenToLook:
        return Attempt{trouble.file, OpenHow::ToLook};
    case WayOn::ChooseAnother:
        return Attempt{chosen, OpenHow::Usual};
    case WayOn::StartElsewhere:
        return Attempt{chosen, OpenHow::StartNew};
    case WayOn::StartHere:
        return confirmStart(trouble) ? std::optional(Attempt{trouble.file, OpenHow::StartNew})
                                     : std::nullopt;
    case WayOn::Salvage:
        salvage(trouble);
        return std::nullopt;
    case WayOn::UseRecovered:
    case WayOn::UseBackup:
    case WayOn::BringBack:
        return replace(trouble, way);
    }
    return std::nullopt;
}

void StartUp::salvage(Trouble& trouble)
{
    const WaitCursor wait;
    Result<Recovered> recovered = salvageBeside(pathOf(trouble.file), m_clock().day);
    if (recovered) {
        trouble.recovered = std::move(*recovered);
        trouble.kind = TroubleKind::Salvaged;
    } else if (recovered.error().code == ErrorCode::Damaged) {
        trouble.kind = TroubleKind::NothingToSalvage;
    } else {
        trouble.failed = phrases::error(recovered.error());
    }
}

std::optional<Attempt> StartUp::replace(Trouble& trouble, WayOn way)
{
    const WaitCursor wait;
    const std::filesystem::path diary = pathOf(trouble.file);
    const Day today = m_clock().day;
    const auto place = [&]() -> Result<void> {
        if (way == WayOn::BringBack) {
            return bringBack(trouble.backup->backup.file, diary, today);
        }
        const auto put = way == WayOn::UseRecovered
                             ? putRecoveredInPlace(trouble.recovered->file, diary, today)
                             : putBackupInPlace(trouble.backup->backup.file, diary, today);
        return put.map([](const std::filesystem::path&) {});
    };
    if (const Result<void> done = place(); !done) {
        trouble.failed = phrases::error(done.error());
        return std::nullopt;
    }
    return Attempt{trouble.file, OpenHow::Usual};
}

bool StartUp::confirmStart(const Trouble& trouble)
{
    TroubleDialog dialog(pageBeforeStarting(trouble), m_dialogs);
    return dialog.exec() == QDialog::Accepted && dialog.way() == WayOn::StartHere;
}

} // namespace springback::ui
