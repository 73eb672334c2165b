// Every pain scale and every pain of a table stands in the zones of the rules that the person
// chose.
#include <gtest/gtest.h>

#include <QTableView>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "tests/ui/support/page_driver.h"
#include "ui/history/entry_dialog.h"
#include "ui/history/entry_dialogs.h"
#include "ui/history/history_page.h"
#include "ui/models/history_model.h"
#include "ui/models/roles.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/session/session_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/pain_scale.h"

namespace springback::ui {
namespace {

using springback::test::checkIn;
using springback::test::day;
using springback::test::episode;
using springback::test::logOf;
using test::PageDriver;

Log cautiousLog()
{
    Log log = logOf(episode("2026-03-02"), checkIn("2026-03-10", 3));
    log.settings.rules = RulesPreset::Cautious;
    return log;
}

class CautiousZonesTest : public testing::Test {
protected:
    static void expectCautious(const QWidget& parent)
    {
        const auto scales = parent.findChildren<PainScale*>();
        EXPECT_FALSE(scales.isEmpty());
        for (PainScale* scale : scales) {
            scale->setValue(3_pain);
            EXPECT_EQ(scale->valueText(), QStringLiteral("3, acceptable, in control"))
                << scale->objectName().toStdString();
        }
    }

    test::Diary diary{cautiousLog(), day("2026-03-11")};
};

TEST_F(CautiousZonesTest, OnEveryPage)
{
    TodayPage today(diary.bridge());
    const PageDriver driver(today);
    expectCautious(today);
    SessionPage session(diary.bridge());
    expectCautious(session);
    OnboardingPage onboarding(diary.bridge());
    expectCautious(onboarding);
}

TEST_F(CautiousZonesTest, InEveryDialogOfTheHistory)
{
    for (const EntryKind kind : {EntryKind::CheckIn, EntryKind::Session, EntryKind::Run,
                                 EntryKind::HeelRaiseTest, EntryKind::NormalReset}) {
        QWidget window;
        EntryDialog* dialog = addDialog(diary.bridge(), kind, day("2026-03-11"), &window);
        dialog->show();
        expectCautious(*dialog);
    }
}

TEST_F(CautiousZonesTest, InTheTableOfTheHistory)
{
    const HistoryModel model(diary.bridge());
    const QVariant zone = model.index(0, HistoryModel::PainColumn).data(ZoneRole);
    EXPECT_EQ(static_cast<Zone>(zone.toInt()), Zone::Acceptable);
    Settings standard = diary.bridge().log().settings;
    standard.rules = RulesPreset::Standard;
    ASSERT_TRUE(
        diary.bridge().record({{Edit<Settings>{0, diary.bridge().log().settings, standard}}}));
    EXPECT_EQ(static_cast<Zone>(model.index(0, HistoryModel::PainColumn).data(ZoneRole).toInt()),
              Zone::Safe);
}

TEST_F(CautiousZonesTest, FollowWhileASessionIsBeingEntered)
{
    SessionPage session(diary.bridge());
    const PageDriver driver(session);
    driver.keys(QStringLiteral("3"));
    Settings standard = diary.bridge().log().settings;
    standard.rules = RulesPreset::Standard;
    ASSERT_TRUE(
        diary.bridge().record({{Edit<Settings>{0, diary.bridge().log().settings, standard}}}));
    EXPECT_EQ(driver.find<PainScale>("painDuring").valueText(), QStringLiteral("3, safe"));
}

} // namespace
} // namespace springback::ui
