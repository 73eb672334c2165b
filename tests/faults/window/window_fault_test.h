// WindowFaultTest: the real window as a program of its own, on the diary of the test.
#pragma once

#include <memory>

#include "tests/faults/child.h"
#include "tests/faults/fault_test.h"

namespace springback::test {

class WindowFaultTest : public FaultTest {
protected:
    WindowFaultTest();

    /// What is in view after an order has been obeyed.
    struct View {
        int sessions = -1;
        int checkIns = -1;
        std::string today;
        std::string says;    ///< the message bar
        std::string trouble; ///< with the file; empty while there is none
        std::vector<std::string> kept;
    };

    /// Mode "write" or "serve". Fails the test unless it comes up and may write.
    std::unique_ptr<Child> startWindow(const std::string& mode);
    /// Gives the window an order; "look" does nothing but tell.
    View order(Child& window, const std::string& line);
    /// Asks again until `sessions` are in view, or the time is over. Gives how long it took.
    Child::Milliseconds waitForSessions(Child& window, int sessions, Child::Milliseconds patience);

    /// What the window said on standard error, but for what the platform without a screen says.
    std::string errorsOfWindow() const;

    std::filesystem::path errorFile() const { return m_home / "errors"; }

    static Child::Milliseconds patience() { return Child::Milliseconds(20'000 * slowness()); }

private:
    TempDir m_home;
};

} // namespace springback::test
