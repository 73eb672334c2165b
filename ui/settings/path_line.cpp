#include "ui/settings/path_line.h"

namespace springback::ui {

PathLine::PathLine(const QString& accessibleName, QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAccessibleName(accessibleName);
}

void PathLine::setPath(const QString& path)
{
    if (path != text()) {
        setText(path);
        setToolTip(path);
        setCursorPosition(0); // the beginning is what is in view
    }
}

} // namespace springback::ui
