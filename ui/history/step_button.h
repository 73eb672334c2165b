// The small buttons of History's headers that go to another day or month. Only makes them.
#pragma once

#include <QToolButton>

namespace springback::ui {

inline QToolButton* stepButton(const char* objectName, const QString& text, const QString& name,
                               QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace springback::ui
