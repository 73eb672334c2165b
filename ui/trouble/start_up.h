// StartUp: from an opening that failed to the next one, by the ways that the person chooses on the
// pages about trouble. Does what they ask for with files; opens no diary itself.
#pragma once

#include <QString>

#include <functional>
#include <optional>

#include "core/backups/known_diaries.h"
#include "ui/shell/diary_file.h"
#include "ui/shell/file_dialogs.h"
#include "ui/trouble/trouble.h"

namespace springback::ui {

/// What is to be opened, and how.
struct Attempt {
    QString file;
    OpenHow how = OpenHow::Usual;
};

class StartUp {
public:
    using Clock = std::function<LocalMoment()>;

    StartUp(KnownDiaries known, FileDialogs dialogs, Clock clock);

    /// Shows the page about this error, and others that lead on from it; nothing: quit.
    std::optional<Attempt> next(const Attempt& failed, const Error& error);

    Trouble look(const Attempt& failed, const Error& error) const;

private:
    std::optional<Attempt> follow(Trouble& trouble, WayOn way, const QString& chosen);
    std::optional<Attempt> replace(Trouble& trouble, WayOn way);
    void salvage(Trouble& trouble);
    bool confirmStart(const Trouble& trouble);

    KnownDiaries m_known;
    FileDialogs m_dialogs;
    Clock m_clock;
};

} // namespace springback::ui
