#include "ui/widgets/day_edit.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "ui/qtconvert.h"

namespace springback::ui {
namespace {

constexpr Day kSixthOfApril{std::chrono::year(2025) / 4 / 6};
constexpr Day kToday{std::chrono::year(2026) / 3 / 14};

struct Spelling {
    const char* locale;
    const char* text;
};

std::ostream& operator<<(std::ostream& out, const Spelling& spelling)
{
    return out << spelling.text << " in " << spelling.locale;
}

/// Ways to write 6 April 2025, each by its locale's habit.
const Spelling kSpellings[] = {
    {"en_GB", "2025-04-06"},   {"en_US", "2025-04-06"},    {"de_DE", "2025-04-06"},
    {"en_GB", "06/04/2025"},   {"en_GB", "6/4/2025"},      {"en_GB", "06-04-2025"},
    {"en_GB", "6 4 2025"},     {"en_GB", "6/4/25"},        {"de_DE", "06.04.2025"},
    {"de_DE", "6.4.2025"},     {"de_DE", "6. 4. 2025"},    {"cs_CZ", "6. 4. 2025"},
    {"en_US", "04/06/2025"},   {"en_US", "4/6/2025"},      {"sv_SE", "2025-04-06"},
    {"hu_HU", "2025. 04. 06"}, {"en_GB", "20250406"},      {"en_US", "20250406"},
    {"en_GB", "06042025"},     {"en_US", "04062025"},      {"de_DE", "2025.04.06"},
    {"en_GB", "2025/4/6"},     {"en_GB", "  06/04/2025 "},
};

class Spellings : public testing::TestWithParam<Spelling> {};

TEST_P(Spellings, AreReadAsTheDayTheyMean)
{
    const QLocale locale(QString::fromLatin1(GetParam().locale));
    EXPECT_EQ(readDay(QString::fromUtf8(GetParam().text), kToday, locale), kSixthOfApril);
}

TEST_P(Spellings, TypedKeyByKeyAreTheDayTheyMean)
{
    DayEdit edit(kToday);
    edit.setLocale(QLocale(QString::fromLatin1(GetParam().locale)));
    edit.show();
    auto* text = edit.findChild<QLineEdit*>();
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QString::fromUtf8(GetParam().text));
    EXPECT_EQ(edit.day(), kSixthOfApril);
}

INSTANTIATE_TEST_SUITE_P(Dates, Spellings, testing::ValuesIn(kSpellings));

TEST(ReadDay, KnowsTodayAndYesterday)
{
    const QLocale locale;
    EXPECT_EQ(readDay(QStringLiteral("today"), kToday, locale), kToday);
    EXPECT_EQ(readDay(QStringLiteral("Today "), kToday, locale), kToday);
    EXPECT_EQ(readDay(QStringLiteral("yesterday"), kToday, locale), kToday - days(1));
}

TEST(ReadDay, ReadsDigitsOfOtherScripts)
{
    EXPECT_EQ(readDay(QString::fromUtf8("٢٠٢٥-٠٤-٠٦"), kToday, QLocale()), kSixthOfApril);
}

TEST(ReadDay, RefusesWhatIsNoDate)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (const char* text : {"",
                             " ",
                             "tomorrow",
                             "6",
                             "6/4",
                             "6/4/",
                             "/6/4/2025",
                             "2025-02-30",
                             "31/04/2025",
                             "13/13/2025",
                             "04/31/2025",
                             "2025-4",
                             "6/4/202",
                             "6/4/5",
                             "006/04/2025",
                             "6/4-2025",
                             "6//4/2025",
                             "2025040",
                             "202504061",
                             "20251332",
                             "2025-04-06x",
                             "0/0/2025",
                             "-1/4/2025",
                             "6/4/20255",
                             "06-04-2025-1",
                             "6.4/2025"}) {
        EXPECT_EQ(readDay(QString::fromLatin1(text), kToday, british), std::nullopt) << text;
    }
}

TEST(ReadDay, NeverSwapsDayAndMonthToMakeADateFit)
{
    EXPECT_EQ(readDay(QStringLiteral("13/04/2025"), kToday, QLocale(QStringLiteral("en_US"))),
              std::nullopt);
    EXPECT_EQ(readDay(QStringLiteral("04/13/2025"), kToday, QLocale(QStringLiteral("en_GB"))),
              std::nullopt);
}

class DayEditTest : public testing::Test {
protected:
    DayEditTest() { edit.show(); }

    void type(const QString& spelled)
    {
        text->selectAll();
        QTest::keyClicks(text, spelled);
    }

    DayEdit edit{kToday};
    QLineEdit* text = edit.findChild<QLineEdit*>(QStringLiteral("dayText"));
    QLabel* understood = edit.findChild<QLabel*>(QStringLiteral("dayUnderstood"));
};

TEST_F(DayEditTest, StartsAtTodayInTheOrderOfTheLocale)
{
    EXPECT_EQ(edit.day(), kToday);
    EXPECT_EQ(text->text(), QStringLiteral("14/03/2026"));
    EXPECT_EQ(understood->text(), QStringLiteral("Saturday, 14 March 2026"));
}

TEST_F(DayEditTest, SaysWhatItUnderstood)
{
    QSignalSpy changed(&edit, &DayEdit::dayChanged);
    type(QStringLiteral("yesterday"));
    EXPECT_EQ(edit.day(), kToday - days(1));
    EXPECT_EQ(understood->text(), QStringLiteral("Friday, 13 March 2026"));
    ASSERT_GE(changed.count(), 1);
    EXPECT_EQ(changed.last()[0].value<std::optional<Day>>(), kToday - days(1));
}

TEST_F(DayEditTest, HasNoDayWhileTheTextIsNone)
{
    type(QStringLiteral("31/02/2026"));
    EXPECT_EQ(edit.day(), std::nullopt);
    EXPECT_TRUE(understood->text().contains(QStringLiteral("14/03/2026"))) << "shows an example";
}

TEST_F(DayEditTest, RefusesDaysOutsideItsRange)
{
    edit.setRange(kToday - days(10), kToday);
    type(QStringLiteral("15/03/2026"));
    EXPECT_EQ(edit.day(), std::nullopt);
    EXPECT_EQ(understood->text(),
              QStringLiteral("Sunday, 15 March 2026 is not between 04/03/2026 and 14/03/2026."));
    type(QStringLiteral("14/03/2026"));
    EXPECT_EQ(edit.day(), kToday);
}

TEST_F(DayEditTest, RefusesYearsThatNoDiaryHolds)
{
    type(QStringLiteral("2199-01-01"));
    EXPECT_EQ(edit.day(), std::nullopt);
    type(QStringLiteral("1949-12-31"));
    EXPECT_EQ(edit.day(), std::nullopt);
}

TEST_F(DayEditTest, WritesEveryLocaleSoThatItReadsItBack)
{
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        edit.setLocale(locale);
        edit.setDay(kSixthOfApril);
        EXPECT_EQ(edit.day(), kSixthOfApril) << locale.name().toStdString();
    }
}

TEST_F(DayEditTest, TakesADayFromTheCalendar)
{
    QTest::mouseClick(edit.findChild<QToolButton*>(QStringLiteral("dayCalendar")), Qt::LeftButton);
    auto* calendar = edit.findChild<QCalendarWidget*>();
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), toQt(kToday));
    QTest::keyClick(calendar->focusProxy() ? calendar->focusProxy() : calendar, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : calendar,
                    Qt::Key_Return);
    EXPECT_EQ(edit.day(), kToday - days(1));
}

} // namespace
} // namespace springback::ui
