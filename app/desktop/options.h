// What the window program is asked for on its command line. Reads only; opens nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

#include "core/domain/day.h"
#include "ui/report/report_sheet.h"

namespace springback::ui {

/// What to print in place of a window.
enum class Print { Nothing, Help, Version };

/// The command that writes a report in place of opening a window.
struct ReportOptions {
    QString file;            ///< the PDF
    std::optional<Day> from; ///< empty: the first entry
    std::optional<Day> to;   ///< empty: today
    std::optional<Paper> paper;
    QString name; ///< stands on this report only

    bool operator==(const ReportOptions&) const = default;
};

struct Options {
    QString data;      ///< empty: the file that everybody has
    QString programme; ///< a file; empty: the built-in one
    std::optional<Day> today;
    bool demo = false;
    std::optional<ReportOptions> report;
    Print print = Print::Nothing;

    bool operator==(const Options&) const = default;
};

/// As the system hands them over.
QStringList argumentsOf(int argc, const char* const* argv);

/// The options, or one line that says what is wrong with them. Needs no application.
tl::expected<Options, QString> readOptions(const QStringList& arguments);

QString textOf(Print print);

} // namespace springback::ui
