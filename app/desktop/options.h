// What the window program is asked for on its command line. Reads only; opens nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

#include "core/domain/day.h"

namespace springback::ui {

/// What to print in place of a window.
enum class Print { Nothing, Help, Version };

struct Options {
    QString data;      ///< empty: the file that everybody has
    QString programme; ///< a file; empty: the built-in one
    std::optional<Day> today;
    bool demo = false;
    Print print = Print::Nothing;

    bool operator==(const Options&) const = default;
};

/// The options, or one line that says what is wrong with them. Needs no application.
tl::expected<Options, QString> readOptions(const QStringList& arguments);

QString textOf(Print print);

} // namespace springback::ui
