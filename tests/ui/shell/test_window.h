// A main window on a small diary, with pages that only remember what the shell asked of them.
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <functional>
#include <optional>

#include "tests/support/builders.h"
#include "tests/ui/support/diary.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"

namespace springback::ui::test {

class TestPage : public Page {
public:
    TestPage() : edit(new QLineEdit)
    {
        edit->setAccessibleName(QStringLiteral("A field"));
        (new QVBoxLayout(this))->addWidget(edit);
    }

    void activate() override
    {
        ++activations;
        edit->setFocus();
    }
    void showDay(Day day) override { shownDay = day; }

    QLineEdit* edit;
    int activations = 0;
    std::optional<Day> shownDay;
};

/// Answers every file question with `file` and remembers what was asked.
struct FileAnswers {
    QString file;
    QString suggestion;
    QString shown;                   ///< the folder that was opened in the file manager
    std::function<void()> meanwhile; ///< what happens while a dialog is open

    FileDialogs dialogs()
    {
        const auto answer = [this](const FileDialogs::Question& question) {
            suggestion = question.suggestion;
            if (meanwhile) {
                meanwhile();
            }
            return file;
        };
        const auto several = [answer](const FileDialogs::Question& question) {
            const QString one = answer(question);
            return one.isEmpty() ? QStringList() : QStringList{one};
        };
        return {answer, answer, answer, answer, [this](const QString& folder) { shown = folder; },
                several};
    }
};

inline Log smallLog()
{
    using namespace springback::test;
    return logOf(episode("2026-01-26"), checkIn("2026-03-13", 1), checkIn("2026-03-14", 3));
}

class WindowTest : public testing::Test {
protected:
    explicit WindowTest(const Log& log = smallLog())
        : diary(log, springback::test::day("2026-03-14"))
    {
        QSettings().clear();
    }
    ~WindowTest() override { QSettings().clear(); }

    /// Makes the window and shows it.
    void open()
    {
        window = std::make_unique<MainWindow>(diary.bridge(), theme, answers.dialogs());
        for (const PageId id : {PageId::Today, PageId::Session, PageId::Progress, PageId::History,
                                PageId::Onboarding}) {
            window->addPage(id, [this, id] { return pages[id] = new TestPage; });
        }
        window->restore();
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QString said() const
    {
        return window->messageBar().isVisible() ? window->messageBar().text() : QString();
    }
    template <class T> T* part(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }

    Diary diary;
    Theme theme{*qApp};
    FileAnswers answers;
    std::unique_ptr<MainWindow> window;
    std::map<PageId, TestPage*> pages; ///< those that were shown
};

} // namespace springback::ui::test
