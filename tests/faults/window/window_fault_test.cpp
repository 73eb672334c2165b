#include "tests/faults/window/window_fault_test.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace springback::test {

WindowFaultTest::WindowFaultTest()
{
    startDaily();
}

std::unique_ptr<Child> WindowFaultTest::startWindow(const std::string& mode)
{
    const std::string home = m_home.path().string();
    std::vector<std::string> environment{"HOME=" + home, "XDG_CONFIG_HOME=" + home,
                                         "XDG_RUNTIME_DIR=" + home, "QT_QPA_PLATFORM=offscreen",
                                         "LC_ALL=C.UTF-8"};
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (const char* value = std::getenv(name)) {
            environment.push_back(std::string(name) + '=' + value);
        }
    }
    auto window = std::make_unique<Child>(SPRINGBACK_DRIVEN_WINDOW,
                                          std::vector{dataFile().string(), today(), mode},
                                          std::move(environment), errorFile());
    const std::optional<std::string> said = window->nextLine(patience());
    EXPECT_EQ(said, "ready") << bytesOf(errorFile());
    return window;
}

WindowFaultTest::View WindowFaultTest::order(Child& window, const std::string& line)
{
    View view;
    window.send(line);
    while (const std::optional<std::string> said = window.nextLine(patience())) {
        const std::string word = said->substr(0, said->find(' '));
        const std::string rest = said->substr(std::min(said->size(), word.size() + 1));
        if (word == "kept") {
            view.kept.push_back(rest);
        } else if (word == "sessions") {
            std::array<char, 16> day{};
            std::sscanf(rest.c_str(), "%d checkins %d today %15s", &view.sessions, &view.checkIns,
                        day.data());
            view.today = day.data();
        } else if (word == "says") {
            view.says = rest;
        } else if (word == "trouble") {
            view.trouble = rest;
            return view;
        }
    }
    ADD_FAILURE() << "the window did not answer to: " << line << '\n' << bytesOf(errorFile());
    return view;
}

std::string WindowFaultTest::errorsOfWindow() const
{
    return linesWithout("This plugin does not support propagateSizeHints()", bytesOf(errorFile()));
}

Child::Milliseconds WindowFaultTest::waitForSessions(Child& window, int sessions,
                                                     Child::Milliseconds patience)
{
    const auto start = std::chrono::steady_clock::now();
    const auto passed = [start] {
        return std::chrono::duration_cast<Child::Milliseconds>(std::chrono::steady_clock::now() -
                                                               start);
    };
    int seen = order(window, "look").sessions;
    while (seen != sessions && passed() < patience) {
        std::this_thread::sleep_for(Child::Milliseconds(20));
        seen = order(window, "look").sessions;
    }
    EXPECT_EQ(seen, sessions);
    return passed();
}

} // namespace springback::test
