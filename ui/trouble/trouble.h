// Everything that can keep the diary from being opened, and what the person reads about it: a page
// for each kind, with its ways on. Opens nothing, shows nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/backups/rescue.h"

namespace springback::ui {

enum class TroubleKind {
    Missing,       ///< it was open here before, and is not there
    FolderMissing, ///< nor is the folder it was in, as on a disk that is not connected
    Emptied,       ///< it was open here before, and has no bytes
    NotADatabase,
    ForeignDatabase,
    Damaged,
    NothingToSalvage, ///< damaged, and not one entry can be read
    Salvaged,         ///< no trouble but the answer to one: what was read, before it is used
    NewerSchema,      ///< and not to be read by this program
    UpgradeFailed,
    DiskFull,
    NotReadable,
    Busy,
    Other,
};

enum class WayOn {
    LookAgain,
    OpenToLook, ///< without writing
    Salvage,
    UseRecovered,
    UseBackup, ///< in place of the damaged file
    BringBack, ///< the backup to the place where nothing is
    ChooseAnother,
    StartHere, ///< a new diary; asks once more
    StartElsewhere,
};

struct Trouble {
    TroubleKind kind = TroubleKind::Other;
    QString file;
    Error error;
    std::optional<KnownDiary::Seen> seen;
    std::optional<ProvenBackup> backup; ///< the newest that can be read
    std::optional<Recovered> recovered; ///< of Salvaged
    QString failed;                     ///< what came of the way that was tried last
};

struct TroublePage {
    struct Way {
        WayOn way;
        QString text;
    };
    QString title;
    QString seen;    ///< what was found
    QString meaning; ///< what it means, and what stays as it is
    QStringList details;
    std::vector<Way> ways; ///< the most careful one first
};

/// By the error, and by what is at that place now. `wasSeen`: the diary was open here before.
TroubleKind kindOf(const Error& error, const QString& file, bool wasSeen);

TroublePage pageFor(const Trouble& trouble);

/// Asked before a new diary takes the name of one that may come back.
TroublePage pageBeforeStarting(const Trouble& trouble);

} // namespace springback::ui
