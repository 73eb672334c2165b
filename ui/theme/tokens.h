// Colours, spacing and type of the two themes. Values only; ui/theme/theme.h applies them to the
// application.
#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace springback::ui {

enum class Scheme { Light, Dark };

struct Tokens {
    Scheme scheme = Scheme::Light;
    QColor background;
    QColor card;
    QColor sidebar;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor safe;
    QColor safeSoft;
    QColor acceptable;
    QColor acceptableSoft;
    QColor tooMuch;
    QColor tooMuchSoft;
};

const Tokens& tokens(Scheme scheme);

/// The tokens of the theme that the widget is shown in, told by its palette: no global state.
const Tokens& tokensOf(const QWidget& widget);
const Tokens& tokensOf(const QPalette& palette);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// Pixels of the design, drawn for a font of 15 pixels; scaled() makes them fit the person's font.
namespace spacing {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kCardRadius = 12;
inline constexpr int kControlRadius = 8;
} // namespace spacing

/// `pixels` times the application's font, on the widget's screen, over the 15 pixels of the design.
/// The application's and not the widget's, so that a title's own size does not count twice.
int scaled(const QWidget& widget, int pixels);

enum class TextRole { PageTitle, CardTitle, Strong, Body, Small, Figure };

/// The application's font for such a widget in that role: page title 24 bold, card title 16
/// semibold, strong 15 bold, body 15, small 12.5, figure 24 bold. Set it again on
/// QEvent::ApplicationFontChange, or use TextLabel (ui/widgets/text_label.h), which does.
QFont fontFor(const QWidget& widget, TextRole role);

} // namespace springback::ui
