// The window program under every umask: what it leaves on the disk, who may read that, and what it
// says on standard error when all of Qt is told to talk.
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <algorithm>

#include <gmock/gmock.h>

#include "tests/support/permissions.h"
#include "tests/support/temp_dir.h"
#include "ui/qtconvert.h"

namespace springback::ui {
namespace {

namespace fs = std::filesystem;
using springback::test::everythingBelow;
using springback::test::openToOthers;
using springback::test::TempDir;
using springback::test::Umask;

class WindowAtHome : public testing::Test {
protected:
    WindowAtHome()
    {
        for (const char* name : {"home", "temporary", "runtime"}) {
            fs::create_directory(folder / name);
            fs::permissions(folder / name, fs::perms(0700));
        }
    }

    QProcessEnvironment surroundings(bool quits) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&environment](const char* name, const fs::path& value) {
            environment.insert(QString::fromLatin1(name), toQt(value.string()));
        };
        for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
            environment.remove(QString::fromLatin1(name));
        }
        set("HOME", folder / "home");
        set("TMPDIR", folder / "temporary");
        set("XDG_RUNTIME_DIR", folder / "runtime");
        set("XDG_CACHE_HOME", folder / "runtime"); // font caches are no matter of ours
        set("QT_QPA_PLATFORM", "offscreen");
        set("QT_LOGGING_RULES", "*=true");
        if (quits) {
            set("SPRINGBACK_QUIT_AFTER_FIRST_PAINT", "1");
        }
        return environment;
    }
    /// Runs it to its end. Gives what it said.
    std::string ran(const char* program, const QStringList& arguments, bool quits = true) const
    {
        QProcess process;
        process.setProcessEnvironment(surroundings(quits));
        process.start(QString::fromLatin1(program), arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0);
        return process.readAllStandardError().toStdString();
    }
    void cli(const QStringList& arguments) const
    {
        ran(SPRINGBACK_CLI,
            QStringList{QStringLiteral("--today"), QStringLiteral("2026-03-14")} + arguments);
    }
    static QStringList words(const char* text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '));
    }

    TempDir folder;
};

class PrivateFiles : public WindowAtHome, public testing::WithParamInterface<mode_t> {};

TEST_P(PrivateFiles, AreForTheirOwnerAlone)
{
    const Umask during(GetParam());
    ran(SPRINGBACK_WINDOW, {});
    EXPECT_THAT(openToOthers(folder / "home"), testing::IsEmpty());
    const auto there = everythingBelow(folder / "home");
    EXPECT_TRUE(there.contains(".local/share/springback/springback.db"));
    EXPECT_FALSE(there.contains(".local/share/springback/springback.db.lock"));
}

TEST_P(PrivateFiles, OfASampleDiaryNothingStays)
{
    const Umask during(GetParam());
    ran(SPRINGBACK_WINDOW, {QStringLiteral("--demo")});
    EXPECT_THAT(everythingBelow(folder / "temporary"), testing::IsEmpty());
    EXPECT_FALSE(everythingBelow(folder / "home").contains(".local/share/springback"));
}

INSTANTIATE_TEST_SUITE_P(Umasks, PrivateFiles, testing::Values(0, 077));

/// What is written when the window closes, under the umask that the program gives itself.
TEST_F(WindowAtHome, SettingsAreForTheirOwnerAlone)
{
    const Umask during(077);
    const fs::path file = folder / "home" / "settings" / "springback.conf";
    {
        QSettings settings(toQt(file.string()), QSettings::IniFormat);
        settings.setValue(QStringLiteral("page"), 1);
    }
    EXPECT_TRUE(fs::exists(file));
    EXPECT_THAT(openToOthers(folder / "home"), testing::IsEmpty());
}

TEST_F(WindowAtHome, OfAKilledSampleDiaryNothingStaysAfterTheNext)
{
    QProcess killed;
    killed.setProcessEnvironment(surroundings(false));
    killed.start(QStringLiteral(SPRINGBACK_WINDOW), {QStringLiteral("--demo")});
    const auto isOpen = [this] {
        const auto there = everythingBelow(folder / "temporary");
        return std::ranges::any_of(
            there, [](const std::string& path) { return path.ends_with("sample.db.lock"); });
    };
    ASSERT_TRUE(QTest::qWaitFor(isOpen, 30'000));
    // A second one leaves the first alone while it lives.
    ran(SPRINGBACK_WINDOW, {QStringLiteral("--demo")});
    EXPECT_TRUE(isOpen());
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(openToOthers(folder / "temporary"), std::set<std::string>());
    ran(SPRINGBACK_WINDOW, {QStringLiteral("--demo")});
    EXPECT_THAT(everythingBelow(folder / "temporary"), testing::IsEmpty());
}

/// With all of Qt told to talk: its own messages would show the window's texts.
TEST_F(WindowAtHome, NoValueOfTheDiaryIsSaidWhileTheWindowShowsIt)
{
    const QString file = toQt((folder / "diary.db").string());
    const auto enter = [&](QStringList arguments) {
        cli(QStringList{QStringLiteral("--data"), file} + arguments);
    };
    enter(words("init --side right --location mid_portion --start 2026-01-05 --usual 2 --stage "
                "strength"));
    enter(words("checkin --pain 7 --stiffness 457 --note zebra"));
    enter(words("run --km 13.37 --pain 6"));
    std::string said =
        ran(SPRINGBACK_WINDOW, {QStringLiteral("--data"), file, QStringLiteral("--today"),
                                QStringLiteral("2026-03-14")});
    // And while sets and their pain are entered by keys.
    said += ran(SPRINGBACK_GUIDED_PROGRAM, {file, QStringLiteral("2026-03-16")});
    for (const char* value : {"zebra", "457", "13.37", "13370", "pain 7", "\"pain\""}) {
        EXPECT_THAT(said, testing::Not(testing::HasSubstr(value)));
    }
}

} // namespace
} // namespace springback::ui
