#include "tests/ui/support/warnings.h"

#include <QMutex>

#include <gtest/gtest.h>

#include <cstdio>

namespace springback::ui::test {

namespace {

struct Watch {
    QMutex mutex; ///< Qt may warn from any thread
    QString expectedPart;
    int expectedSeen = 0;
    int outsideTests = 0;
};

Watch& watch()
{
    static Watch theWatch;
    return theWatch;
}

/// The offscreen platform cannot raise windows, grab keys and the like, and says so each time. So
/// does Qt of each installed font that lacks a script, when a text of that script is drawn.
bool isNoiseOfThePlatform(const QString& text)
{
    return text.startsWith(QLatin1String("This plugin does not support ")) ||
           text.contains(QLatin1String("OpenType support missing for "));
}

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isNoiseOfThePlatform(text)) {
        return;
    }
    Watch& w = watch();
    const QMutexLocker lock(&w.mutex);
    if (!w.expectedPart.isEmpty() && text.contains(w.expectedPart)) {
        ++w.expectedSeen;
    } else if (testing::UnitTest::GetInstance()->current_test_info() != nullptr) {
        ADD_FAILURE() << "Qt warned: " << text.toStdString();
    } else {
        ++w.outsideTests;
        std::fprintf(stderr, "Qt warned outside any test: %s\n", qPrintable(text));
    }
}

} // namespace

void watchWarnings()
{
    qInstallMessageHandler(onMessage);
}

int warningsOutsideTests()
{
    return watch().outsideTests;
}

ExpectedWarning::ExpectedWarning(const QString& part)
{
    const QMutexLocker lock(&watch().mutex);
    watch().expectedPart = part;
    watch().expectedSeen = 0;
}

ExpectedWarning::~ExpectedWarning()
{
    const QMutexLocker lock(&watch().mutex);
    EXPECT_GT(watch().expectedSeen, 0)
        << "no Qt warning with: " << watch().expectedPart.toStdString();
    watch().expectedPart.clear();
}

} // namespace springback::ui::test
