#include "ui/shell/file_dialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace springback::ui {

FileDialogs systemFileDialogs()
{
    using Question = FileDialogs::Question;
    return {
        [](const Question& q) {
            return QFileDialog::getOpenFileName(q.window, q.title, q.suggestion, q.filter);
        },
        [](const Question& q) {
            return QFileDialog::getSaveFileName(q.window, q.title, q.suggestion, q.filter);
        },
        [](const Question& q) {
            return QFileDialog::getSaveFileName(q.window, q.title, q.suggestion, q.filter, nullptr,
                                                QFileDialog::DontConfirmOverwrite);
        },
        [](const Question& q) {
            return QFileDialog::getExistingDirectory(q.window, q.title, q.suggestion);
        },
        [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
        [](const Question& q) {
            return QFileDialog::getOpenFileNames(q.window, q.title, q.suggestion, q.filter);
        },
    };
}

} // namespace springback::ui
