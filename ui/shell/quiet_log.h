// Keeps Qt from telling what it does: its debug messages show the texts of the window, and those
// are somebody's pain. Warnings stay.
#pragma once

namespace springback::ui {

/// Whatever QT_LOGGING_RULES says. To be called before there is an application.
void keepLogQuiet();

} // namespace springback::ui
