#include "ui/theme/tokens.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>

#include <gtest/gtest.h>

#include "ui/theme/theme.h"

namespace springback::ui {
namespace {

struct Pair {
    const char* name;
    QColor Tokens::*text;
    QColor Tokens::*surface;
};

/// Every text colour on every surface that a page may put it on.
const Pair kTextPairs[] = {
    {"text on background", &Tokens::text, &Tokens::background},
    {"text on card", &Tokens::text, &Tokens::card},
    {"text on sidebar", &Tokens::text, &Tokens::sidebar},
    {"text on accent soft", &Tokens::text, &Tokens::accentSoft},
    {"text on safe soft", &Tokens::text, &Tokens::safeSoft},
    {"text on acceptable soft", &Tokens::text, &Tokens::acceptableSoft},
    {"text on too much soft", &Tokens::text, &Tokens::tooMuchSoft},
    {"muted on background", &Tokens::muted, &Tokens::background},
    {"muted on card", &Tokens::muted, &Tokens::card},
    {"muted on sidebar", &Tokens::muted, &Tokens::sidebar},
    {"muted on accent soft", &Tokens::muted, &Tokens::accentSoft},
    {"accent on background", &Tokens::accent, &Tokens::background},
    {"accent on card", &Tokens::accent, &Tokens::card},
    {"accent on sidebar", &Tokens::accent, &Tokens::sidebar},
    {"accent on accent soft", &Tokens::accent, &Tokens::accentSoft},
    {"on accent on accent", &Tokens::onAccent, &Tokens::accent},
    {"safe on background", &Tokens::safe, &Tokens::background},
    {"safe on card", &Tokens::safe, &Tokens::card},
    {"safe on safe soft", &Tokens::safe, &Tokens::safeSoft},
    {"acceptable on background", &Tokens::acceptable, &Tokens::background},
    {"acceptable on card", &Tokens::acceptable, &Tokens::card},
    {"acceptable on acceptable soft", &Tokens::acceptable, &Tokens::acceptableSoft},
    {"too much on background", &Tokens::tooMuch, &Tokens::background},
    {"too much on card", &Tokens::tooMuch, &Tokens::card},
    {"too much on too much soft", &Tokens::tooMuch, &Tokens::tooMuchSoft},
};

class TokensOf : public testing::TestWithParam<Scheme> {};

TEST_P(TokensOf, TextStandsOutFromItsSurface)
{
    const Tokens& t = tokens(GetParam());
    for (const Pair& pair : kTextPairs) {
        EXPECT_GE(contrast(t.*pair.text, t.*pair.surface), 4.5) << pair.name;
    }
}

TEST_P(TokensOf, APaletteTellsItsTokens)
{
    QLabel label;
    label.setPalette(paletteFor(GetParam()));
    EXPECT_EQ(tokensOf(label).scheme, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Schemes, TokensOf, testing::Values(Scheme::Light, Scheme::Dark),
                         [](const auto& run) {
                             return run.param == Scheme::Light ? std::string("Light")
                                                               : std::string("Dark");
                         });

TEST(Contrast, GoesFromOneToTwentyOne)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::red, Qt::red), 1.0, 0.01);
}

TEST(Sizes, GrowWithTheFontOfTheApplication)
{
    const QFont before = QApplication::font();
    QFont fifteen = before;
    fifteen.setPixelSize(15);
    QApplication::setFont(fifteen);
    const QLabel label;
    EXPECT_EQ(scaled(label, spacing::kCardRadius), 12);
    EXPECT_EQ(fontFor(label, TextRole::PageTitle).pixelSize(), 24);

    QFont doubled = before;
    doubled.setPixelSize(30);
    QApplication::setFont(doubled);
    EXPECT_EQ(scaled(label, spacing::kCardRadius), 24);
    EXPECT_EQ(fontFor(label, TextRole::PageTitle).pixelSize(), 48);
    QApplication::setFont(before);
}

} // namespace
} // namespace springback::ui
