#include "ui/what_if/what_if_panel.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/qtconvert.h"
#include "ui/session/session_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using springback::test::with;
using test::PageDriver;

/// In the strength stage with calm mornings of 2; Wednesday 11 March is a training day.
Log calmStrength(bool checkedIn)
{
    Log log =
        logOf(with(episode("2026-03-02"), [](Episode& e) { e.startStage = Stage::Strength; }));
    for (int i = 0; i < (checkedIn ? 10 : 9); ++i) {
        springback::test::add(log, checkIn(isoDay(day("2026-03-02") + days(i)), 2));
    }
    return log;
}

template <class SomePage> class WhatIfTest : public testing::Test {
protected:
    void open(const Log& log)
    {
        m_diary = std::make_unique<test::Diary>(log, day("2026-03-11"));
        m_page = std::make_unique<SomePage>(bridge());
        m_driver = std::make_unique<PageDriver>(*m_page);
        m_bytes = bytes();
    }

    JournalBridge& bridge() const { return m_diary->bridge(); }
    const PageDriver& driver() const { return *m_driver; }
    QString text(const char* name) const { return m_driver->template find<QLabel>(name).text(); }
    QByteArray bytes() const
    {
        QFile file(toQt(bridge().journal().store().file().string()));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void expectNothingWritten() const
    {
        EXPECT_EQ(bytes(), m_bytes);
        EXPECT_FALSE(bridge().journal().log() != m_diary->onDisk());
    }

    std::unique_ptr<test::Diary> m_diary;
    std::unique_ptr<SomePage> m_page;
    std::unique_ptr<PageDriver> m_driver;
    QByteArray m_bytes;
};

using WhatIfMorningTest = WhatIfTest<TodayPage>;
using WhatIfSessionTest = WhatIfTest<SessionPage>;

TEST_F(WhatIfMorningTest, SaysWhatTheMorningWouldMeanAndWritesNothing)
{
    open(calmStrength(false));
    driver().find<QPushButton>("whatIfButton").setFocus();
    driver().key(Qt::Key_Return);
    EXPECT_EQ(bridge().plan().morning, std::nullopt) << "Enter opens, and records nothing";
    EXPECT_EQ(text("whatIfHint"), QStringLiteral("Answer the pain first."));

    driver().find<PainScale>("morningPain").setFocus();
    driver().keys(QStringLiteral("6"));
    EXPECT_EQ(text("whatIfTodayHeadline"),
              QStringLiteral("A sore morning. A few quiet days, then back in."));
    driver().keys(QStringLiteral("2"));
    EXPECT_NE(text("whatIfTodayHeadline"),
              QStringLiteral("A sore morning. A few quiet days, then back in."));
    EXPECT_EQ(text("adviceHeadline"), QStringLiteral("How is your tendon this morning?"));
    EXPECT_FALSE(driver().isShown("whatIfMorning")) << "nothing is asked about tomorrow";
    expectNothingWritten();

    driver().key(Qt::Key_Return);
    EXPECT_FALSE(driver().isShown("whatIf"));
    EXPECT_EQ(bridge().plan().morning, 2);
}

TEST_F(WhatIfSessionTest, SaysWhatTheSessionAndTomorrowsMorningWouldMean)
{
    open(calmStrength(true));
    driver().keys(QStringLiteral("7"));
    driver().click("whatIfButton");
    EXPECT_EQ(text("whatIfTodayHeadline"),
              QStringLiteral("That was too much pain. One step back, no panic."));

    driver().find<PainScale>("painDuring").setFocus();
    driver().keys(QStringLiteral("2"));
    EXPECT_EQ(driver().find<PainScale>("whatIfMorning").value(), 2_pain) << "a usual one";
    const QString usual = text("whatIfTomorrowHeadline");
    driver().find<PainScale>("whatIfMorning").setFocus();
    driver().keys(QStringLiteral("5"));
    EXPECT_EQ(text("whatIfTomorrowHeadline"),
              QStringLiteral("A sore morning. A few quiet days, then back in."));
    EXPECT_NE(usual, text("whatIfTomorrowHeadline"));
    expectNothingWritten();
    EXPECT_TRUE(bridge().log().sessions.empty());
}

TEST_F(WhatIfSessionTest, IsSilentUntilThereIsAPain)
{
    open(calmStrength(true));
    driver().click("whatIfButton");
    EXPECT_EQ(text("whatIfHint"), QStringLiteral("Answer the pain first."));
    EXPECT_FALSE(driver().isShown("whatIfToday"));
    driver().click("whatIfButton");
    EXPECT_FALSE(driver().isShown("whatIf"));
    expectNothingWritten();
}

} // namespace
} // namespace springback::ui
