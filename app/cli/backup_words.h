// Backups in the words of the command line.
#pragma once

#include <string>

#include "core/backups/backup.h"

namespace springback::cli {

std::string wordsOf(BackupKind kind);
std::string wordsOf(LocalMoment moment);
std::string entriesOf(const DiaryCounts& counts);

} // namespace springback::cli
