// GuidedDriver: the window on a diary, with a clock of the test's own for the guided session. Keys
// go to whatever has the focus, as a person's do.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/session/guided_page.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/today/today_page.h"
#include "ui/widgets/big_text.h"

namespace springback::ui::test {

/// Remembers what was to be heard.
class HeardTones : public Tones {
public:
    explicit HeardTones(std::vector<Cue>& heard) : m_heard(heard) {}
    void play(Cue cue) override { m_heard.push_back(cue); }

private:
    std::vector<Cue>& m_heard;
};

class GuidedDriver {
public:
    GuidedDriver(const Log& log, std::string_view today)
        : m_diary(log, springback::test::day(today)),
          m_window(m_diary.bridge(), m_theme, FileDialogs{})
    {
        JournalBridge& bridge = m_diary.bridge();
        m_window.addPage(PageId::Today, [&bridge] { return new TodayPage(bridge); });
        m_window.addPage(PageId::Session, [&bridge] { return new SessionPage(bridge); });
        m_window.addPage(PageId::Guided, [this, &bridge] { return m_page = makePage(bridge); });
        m_window.resize(1180, 780);
        m_window.show();
        m_window.showPage(PageId::Today);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    void press(int key) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_page, static_cast<Qt::Key>(key));
        QCoreApplication::processEvents();
    }
    /// Time passes as the window lets it: in small steps.
    void wait(milliseconds time)
    {
        for (; time > milliseconds(0); time -= kTestTick) {
            m_now.steady += kTestTick;
            m_now.wall += kTestTick;
            if (m_page != nullptr) {
                m_page->look();
            }
        }
    }
    void sleep(std::chrono::seconds time)
    {
        m_now.wall += time;
        wait(kTestTick);
    }
    /// A moment later: an Enter at once would be taken for the phase before.
    void enter()
    {
        wait(milliseconds(600));
        press(Qt::Key_Return);
    }
    void open() { m_window.showPage(PageId::Guided); }

    JournalBridge& bridge() const { return m_diary.bridge(); }
    Log onDisk() const { return m_diary.onDisk(); }
    MainWindow& window() { return m_window; }
    GuidedPage& page() const { return *m_page; }
    const std::vector<Cue>& heard() const { return m_heard; }
    QString text(const char* name) const
    {
        const auto* label = m_window.findChild<QLabel*>(QString::fromLatin1(name));
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    QString figure() const
    {
        return m_window.findChild<BigText*>(QStringLiteral("guidedFigure"))->text();
    }
    template <class Widget> Widget* part(const char* name) const
    {
        return m_window.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString said() { return m_window.messageBar().text(); }

private:
    static constexpr milliseconds kTestTick{200};

    GuidedPage* makePage(JournalBridge& bridge)
    {
        const SessionClock clock{[this] { return m_now; },
                                 [this] {
                                     return QDateTime(QDate(2026, 3, 2), QTime(18, 0))
                                         .addMSecs(m_now.wall.count() - kTestStart.count());
                                 }};
        return new GuidedPage(bridge, clock,
                              [this] { return std::make_unique<HeardTones>(m_heard); });
    }

    static constexpr milliseconds kTestStart{1'000'000};

    Diary m_diary;
    Theme m_theme{*qApp};
    Instant m_now{kTestStart, kTestStart};
    std::vector<Cue> m_heard;
    GuidedPage* m_page = nullptr;
    MainWindow m_window;
};

} // namespace springback::ui::test
