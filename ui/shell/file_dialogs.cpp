#include "ui/shell/file_dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace springback::ui {

namespace {

constexpr QLatin1StringView kFolderSetting("files/folder");

/// In the folder of last time; the first time among the person's documents.
QString startOf(const FileDialogs::Question& question)
{
    if (QDir::isAbsolutePath(question.suggestion)) {
        return question.suggestion;
    }
    const QString before = QSettings().value(kFolderSetting).toString();
    const QDir folder(!before.isEmpty() && QFileInfo(before).isDir()
                          ? before
                          : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(question.suggestion);
}

/// What was chosen; its folder is where the next question starts.
QString remembered(const QString& chosen)
{
    if (!chosen.isEmpty()) {
        QSettings().setValue(kFolderSetting, QFileInfo(chosen).absolutePath());
    }
    return chosen;
}

} // namespace

FileDialogs systemFileDialogs()
{
    using Question = FileDialogs::Question;
    return {
        [](const Question& q) {
            return remembered(
                QFileDialog::getOpenFileName(q.window, q.title, startOf(q), q.filter));
        },
        [](const Question& q) {
            return remembered(
                QFileDialog::getSaveFileName(q.window, q.title, startOf(q), q.filter));
        },
        [](const Question& q) {
            return remembered(QFileDialog::getSaveFileName(q.window, q.title, startOf(q), q.filter,
                                                           nullptr,
                                                           QFileDialog::DontConfirmOverwrite));
        },
        [](const Question& q) {
            return remembered(QFileDialog::getExistingDirectory(q.window, q.title, startOf(q)));
        },
        [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
        [](const Question& q) {
            QStringList files =
                QFileDialog::getOpenFileNames(q.window, q.title, startOf(q), q.filter);
            remembered(files.value(0));
            return files;
        },
    };
}

} // namespace springback::ui
