// Theme: gives the application its palette and its style, and remembers which the person chose.
// No style sheet anywhere. Widgets that paint themselves take their colours from tokens.h.
//
// What a page has to know to look right:
// - A filled button is a default one: QPushButton::setDefault(true). Every other QPushButton is
//   outlined; setFlat(true) leaves only its text.
// - Colours of text are palette roles, so that they follow the theme: setForegroundRole() with
//   QPalette::WindowText (text), PlaceholderText (muted), Link (accent) or BrightText (too much),
//   on labels and on buttons alike.
// - A table without a grid (setShowGrid(false)) gets a thin line under each row.
// - A QProgressBar is a thin rounded bar without its text.
#pragma once

#include <QObject>
#include <QPalette>

#include "ui/theme/tokens.h"

class QApplication;

namespace springback::ui {

/// System is what the desktop's palette said when the program started.
enum class ThemeChoice { System, Light, Dark };

QPalette paletteFor(Scheme scheme);

class Theme : public QObject {
    Q_OBJECT

public:
    /// Takes over the application's style and palette, with the choice remembered in QSettings, and
    /// opens the program's resources (icons).
    explicit Theme(QApplication& app);

    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const;
    /// Applies it at once and remembers it.
    void choose(ThemeChoice choice);

private:
    void apply() const;

    Scheme m_system;
    ThemeChoice m_choice;
};

} // namespace springback::ui
