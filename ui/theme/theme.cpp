#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>

#include <array>

#include "ui/theme/style.h"

/// The resources lie in a static library: without being named, the linker leaves them out. The
/// macro must stand outside every namespace.
static void openResources()
{
    Q_INIT_RESOURCE(springback);
}

namespace springback::ui {

namespace {

/// The names in the settings file, in the order of ThemeChoice.
constexpr std::array<QLatin1StringView, 3> kChoiceNames{
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

QString themeKey()
{
    return QStringLiteral("window/theme");
}

ThemeChoice rememberedChoice()
{
    const QString name = QSettings().value(themeKey()).toString();
    for (std::size_t i = 0; i < kChoiceNames.size(); ++i) {
        if (name == kChoiceNames[i]) {
            return static_cast<ThemeChoice>(i);
        }
    }
    return ThemeChoice::System;
}

QColor halfway(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const Tokens& t = tokens(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.sidebar);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.tooMuch);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.card);
    palette.setColor(QPalette::Midlight, t.sidebar);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.muted);
    palette.setColor(QPalette::Shadow, t.line);
    const QColor faded = halfway(t.muted, t.background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::Link, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

Theme::Theme(QApplication& app)
    : QObject(&app),
      m_system(tokensOf(QApplication::palette()).scheme),
      m_choice(rememberedChoice())
{
    openResources();
    QApplication::setStyle(new Style);
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        return m_system;
    }
    return m_system;
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    QSettings().setValue(themeKey(), kChoiceNames[static_cast<std::size_t>(choice)]);
    apply();
}

void Theme::apply() const
{
    QApplication::setPalette(paletteFor(scheme()));
}

} // namespace springback::ui
