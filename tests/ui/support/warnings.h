// A warning from Qt fails the test in which it is written, unless the test expects it.
#pragma once

#include <QString>

namespace springback::ui::test {

/// For the test program's main: from here on warnings are watched.
void watchWarnings();
/// Warnings written outside any test, which no test could fail for.
int warningsOutsideTests();

/// While it lives, warnings that contain `part` are expected; without one the test fails.
class ExpectedWarning {
public:
    explicit ExpectedWarning(const QString& part);
    ~ExpectedWarning();
    ExpectedWarning(const ExpectedWarning&) = delete;
    ExpectedWarning& operator=(const ExpectedWarning&) = delete;
};

} // namespace springback::ui::test
