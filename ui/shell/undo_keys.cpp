#include "ui/shell/undo_keys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace springback::ui {

namespace {

const QLineEdit* lineOf(QObject* object)
{
    const auto* box = qobject_cast<QAbstractSpinBox*>(object);
    return box != nullptr ? box->findChild<QLineEdit*>() : qobject_cast<QLineEdit*>(object);
}

bool isIdle(const QLineEdit& line, const QKeyEvent& key)
{
    return (key.matches(QKeySequence::Undo) && !line.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !line.isRedoAvailable());
}

} // namespace

UndoKeys::UndoKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QLineEdit* line = lineOf(object);
        if (line != nullptr && isIdle(*line, *static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace springback::ui
