#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace springback::ui {

namespace {

/// The font size, in pixels, that every size of the design was chosen for.
constexpr double kDesignFontPixels = 15.0;

const Tokens kLightTokens{
    .scheme = Scheme::Light,
    .background = QColor(0xF6, 0xF7, 0xF8),
    .card = QColor(0xFF, 0xFF, 0xFF),
    .sidebar = QColor(0xEE, 0xF1, 0xF3),
    .text = QColor(0x1B, 0x21, 0x26),
    .muted = QColor(0x5B, 0x67, 0x70),
    .line = QColor(0xDD, 0xE2, 0xE6),
    .accent = QColor(0x0B, 0x6E, 0x69),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .accentSoft = QColor(0xE0, 0xF0, 0xEE),
    .safe = QColor(0x18, 0x7A, 0x4F),
    .safeSoft = QColor(0xE3, 0xF4, 0xEB),
    .acceptable = QColor(0x99, 0x5C, 0x00),
    .acceptableSoft = QColor(0xFC, 0xF0, 0xDA),
    .tooMuch = QColor(0xB3, 0x37, 0x2E),
    .tooMuchSoft = QColor(0xFB, 0xE6, 0xE3),
};

const Tokens kDarkTokens{
    .scheme = Scheme::Dark,
    .background = QColor(0x14, 0x18, 0x1B),
    .card = QColor(0x1D, 0x23, 0x27),
    .sidebar = QColor(0x18, 0x1D, 0x20),
    .text = QColor(0xE8, 0xEC, 0xEF),
    .muted = QColor(0x9D, 0xA9, 0xB2),
    .line = QColor(0x32, 0x3B, 0x42),
    .accent = QColor(0x4F, 0xB8, 0xAE),
    .onAccent = QColor(0x08, 0x21, 0x1F),
    .accentSoft = QColor(0x17, 0x32, 0x2F),
    .safe = QColor(0x5C, 0xC7, 0x93),
    .safeSoft = QColor(0x16, 0x30, 0x2A),
    .acceptable = QColor(0xE7, 0xA9, 0x4A),
    .acceptableSoft = QColor(0x33, 0x29, 0x1A),
    .tooMuch = QColor(0xF0, 0x8A, 0x80),
    .tooMuchSoft = QColor(0x3A, 0x22, 0x20),
};

/// WCAG 2.1, "relative luminance".
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The application's font over the font of the design, on the widget's screen.
double fontScale(const QWidget& widget)
{
    const QFont font = QApplication::font();
    const double pixels =
        font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * widget.logicalDpiY() / 72.0;
    return pixels / kDesignFontPixels;
}

/// Design pixels of a role.
double designPixels(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
    case TextRole::Figure:
        return 24.0;
    case TextRole::CardTitle:
        return 16.0;
    case TextRole::Strong:
    case TextRole::Body:
        return 15.0;
    case TextRole::Small:
        return 12.5;
    }
    return kDesignFontPixels;
}

QFont::Weight weight(TextRole role, QFont::Weight body)
{
    switch (role) {
    case TextRole::PageTitle:
    case TextRole::Figure:
    case TextRole::Strong:
        return QFont::Bold;
    case TextRole::CardTitle:
        return QFont::DemiBold;
    case TextRole::Body:
    case TextRole::Small:
        return body;
    }
    return body;
}

} // namespace

const Tokens& tokens(Scheme scheme)
{
    return scheme == Scheme::Dark ? kDarkTokens : kLightTokens;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return tokens(palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

const Tokens& tokensOf(const QWidget& widget)
{
    return tokensOf(widget.palette());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

int scaled(const QWidget& widget, int pixels)
{
    return static_cast<int>(std::lround(pixels * fontScale(widget)));
}

QFont fontFor(const QWidget& widget, TextRole role)
{
    QFont font = QApplication::font(&widget);
    const double ratio = designPixels(role) / kDesignFontPixels;
    if (font.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * ratio)));
    } else {
        font.setPointSizeF(font.pointSizeF() * ratio);
    }
    font.setWeight(weight(role, static_cast<QFont::Weight>(font.weight())));
    return font;
}

} // namespace springback::ui
