// An application for benchmarks that need fonts and no screen.
// Shows nothing.
#pragma once

#include <QApplication>

namespace springback::bench {

/// Fonts and widgets need an application; a screen they don't.
inline void needFonts()
{
    if (QCoreApplication::instance() == nullptr) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "springback_bench";
        static char* argv[] = {name, nullptr};
        // Never destroyed: what it would need is gone by the end of the program.
        [[maybe_unused]] static const auto* app = new QApplication(argc, argv);
    }
}

} // namespace springback::bench
