// FileDialogs: how the person is asked for a file or a folder, and shown one. A seam, so that tests
// can answer.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace springback::ui {

struct FileDialogs {
    struct Question {
        QWidget* window = nullptr;
        QString title;
        QString suggestion; ///< a name or a folder
        QString filter;     ///< "Diaries (*.json)"
    };
    /// The file, or an empty text when the person thought better of it.
    using Ask = std::function<QString(const Question&)>;

    Ask existing;
    Ask toReplace; ///< asks before it replaces a file
    Ask brandNew;  ///< whoever writes it refuses a file that is already there
    Ask folder;    ///< the filter does not count

    /// The desktop's file manager with that folder.
    using Show = std::function<void(const QString& folder)>;
    Show showFolder;

    /// One or more of them; none when the person thought better of it.
    std::function<QStringList(const Question&)> several;
};

/// The desktop's own dialogs.
FileDialogs systemFileDialogs();

} // namespace springback::ui
