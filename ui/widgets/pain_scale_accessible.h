// What a screen reader is told of a PainScale: a slider from 0 to 10 whose value has a word.
#pragma once

#include <QAccessible>
#include <QString>

namespace springback::ui {

/// For QAccessible::installFactory; null for every other class.
QAccessibleInterface* painScaleAccessible(const QString& className, QObject* object);

} // namespace springback::ui
