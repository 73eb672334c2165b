// Runs the window's tests without a screen, in British English, with settings of its own, under the
// program's theme.
#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "tests/ui/support/warnings.h"
#include "ui/theme/theme.h"

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("LC_ALL", "C.UTF-8");
    testing::InitGoogleTest(&argc, argv);
    springback::ui::test::watchWarnings();

    const QTemporaryDir settings;
    qputenv("XDG_RUNTIME_DIR", settings.path().toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));

    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("springback-tests"));
    QApplication::setApplicationName(QStringLiteral("springback-tests"));
    springback::ui::Theme theme(app);

    const int failed = RUN_ALL_TESTS();
    return failed != 0 || springback::ui::test::warningsOutsideTests() > 0 ? 1 : 0;
}
