#include "ui/trouble/copies_notice.h"

#include <QToolButton>

#include <gtest/gtest.h>

#include "tests/ui/shell/test_window.h"
#include "ui/qtconvert.h"

namespace springback::ui {
namespace {

class CopiesNoticeTest : public test::WindowTest {
protected:
    CopiesNoticeTest() { open(); }

    std::filesystem::path file() const { return diary.bridge().journal().store().file(); }
    std::filesystem::path copy() const
    {
        return file().parent_path() /
               (file().stem().string() + " (conflicted copy)" + file().extension().string());
    }
    void look()
    {
        CopiesNotice notice(diary.bridge(), window->messageBar());
        notice.look();
        if (closes) {
            QTest::mouseClick(part<QToolButton>("messageClose"), Qt::LeftButton);
        }
    }

    bool closes = false;
};

TEST_F(CopiesNoticeTest, SaysNothingWhereThereIsNoneOrNothingNew)
{
    look();
    EXPECT_EQ(said(), QString());
    ASSERT_TRUE(diary.bridge().journal().store().backupTo(copy()));
    look();
    EXPECT_EQ(said(), QString());
}

TEST_F(CopiesNoticeTest, SaysWhatLiesBesideTheDiaryUntilItIsClosed)
{
    ASSERT_TRUE(diary.bridge().journal().store().backupTo(copy()));
    ASSERT_TRUE(diary.bridge().record(removing(diary.bridge().log().checkIns.back())));
    look();
    EXPECT_TRUE(said().contains(toQt(copy().filename().string()))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("1 entry.")));
    window->messageBar().hide();
    closes = true;
    look();
    closes = false;
    look();
    EXPECT_EQ(said(), QString());
}

TEST_F(CopiesNoticeTest, DoesNotSpeakOverAnotherMessage)
{
    ASSERT_TRUE(diary.bridge().journal().store().backupTo(copy()));
    ASSERT_TRUE(diary.bridge().record(removing(diary.bridge().log().checkIns.back())));
    window->messageBar().keepSaying(QStringLiteral("Another."), MessageKind::Info);
    look();
    EXPECT_EQ(said(), QStringLiteral("Another."));
}

} // namespace
} // namespace springback::ui
