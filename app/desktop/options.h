// What the window program is asked for on its command line. Reads only; opens nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

#include "core/domain/day.h"

namespace springback::ui {

struct Options {
    QString data;      ///< empty: the file that everybody has
    QString programme; ///< a file; empty: the built-in one
    std::optional<Day> today;
    bool demo = false;
    /// --help or --version: print it and go.
    QString toPrint;
};

/// The options, or one line that says what is wrong with them.
tl::expected<Options, QString> readOptions(const QStringList& arguments);

} // namespace springback::ui
