#include "ui/shell/file_dialogs.h"

#include <QFileDialog>

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
    };
}

} // namespace springback::ui
