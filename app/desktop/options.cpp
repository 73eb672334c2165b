#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "ui/qtconvert.h"

namespace springback::ui {

namespace {

class OptionText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// The parser with all that Springback knows.
struct Parser : QCommandLineParser {
    Parser()
    {
        setApplicationDescription(
            OptionText::tr("A rehab diary for runners with a sore Achilles tendon."));
        addOptions({data, programme, today, demo, output, from, to, paper, name});
        addPositionalArgument(
            QStringLiteral("report"),
            OptionText::tr("Write a report for a physio as a PDF, and open no window."),
            QStringLiteral("[report -o FILE.pdf]"));
    }

    const QCommandLineOption help = addHelpOption();
    const QCommandLineOption version = addVersionOption();
    const QCommandLineOption data{QStringLiteral("data"), OptionText::tr("The data file to open."),
                                  QStringLiteral("FILE")};
    const QCommandLineOption programme{
        QStringLiteral("programme"),
        OptionText::tr("A programme file to use in place of the built-in one."),
        QStringLiteral("FILE")};
    const QCommandLineOption today{QStringLiteral("today"),
                                   OptionText::tr("The day to take for today, for trying things."),
                                   QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption demo{
        QStringLiteral("demo"),
        OptionText::tr("Open a copy of a sample diary, thrown away at the end.")};
    const QCommandLineOption output{{QStringLiteral("o"), QStringLiteral("output")},
                                    OptionText::tr("report: the PDF to write."),
                                    QStringLiteral("FILE")};
    const QCommandLineOption from{
        QStringLiteral("from"),
        OptionText::tr("report: its first day, else that of the first entry."),
        QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption to{QStringLiteral("to"),
                                OptionText::tr("report: its last day, up to today; else today."),
                                QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption paper{
        QStringLiteral("paper"),
        OptionText::tr("report: a4 or letter, else what the country of the language uses."),
        QStringLiteral("SIZE")};
    const QCommandLineOption name{
        QStringLiteral("name"), OptionText::tr("report: a name that stands on it; it is not kept."),
        QStringLiteral("TEXT")};
};

/// The day that an option names; nothing without it.
tl::expected<std::optional<Day>, QString> readDay(const Parser& parser,
                                                  const QCommandLineOption& option)
{
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    const std::optional<Day> day = parseDay(fromQt(parser.value(option)));
    if (!day || *day < kFirstDay || *day > kLastDay) {
        return tl::make_unexpected(
            OptionText::tr("--%1: expected a day from 1950-01-01 to 2099-12-31, found %2")
                .arg(option.names().back(), parser.value(option)));
    }
    return day;
}

tl::expected<std::optional<Paper>, QString> readPaper(const Parser& parser)
{
    if (!parser.isSet(parser.paper)) {
        return std::nullopt;
    }
    const auto paper = fromName<Paper>(fromQt(parser.value(parser.paper)));
    if (!paper) {
        return tl::make_unexpected(OptionText::tr("--paper: expected a4 or letter, found %1")
                                       .arg(parser.value(parser.paper)));
    }
    return paper;
}

tl::expected<ReportOptions, QString> readReport(const Parser& parser)
{
    ReportOptions report;
    report.file = parser.value(parser.output);
    if (report.file.isEmpty()) {
        return tl::make_unexpected(OptionText::tr("report: the PDF to write goes after -o"));
    }
    const auto from = readDay(parser, parser.from);
    const auto to = from ? readDay(parser, parser.to) : from;
    const auto paper = readPaper(parser);
    if (!to || !paper) {
        return tl::make_unexpected(!to ? to.error() : paper.error());
    }
    report.from = *from;
    report.to = *to;
    report.paper = *paper;
    report.name = parser.value(parser.name);
    if (report.from && report.to && *report.to < *report.from) {
        return tl::make_unexpected(OptionText::tr("--to is before --from"));
    }
    return report;
}

/// The word that says what to do, and what it takes.
tl::expected<std::optional<ReportOptions>, QString> readCommand(const Parser& parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        for (const QCommandLineOption* option :
             {&parser.output, &parser.from, &parser.to, &parser.paper, &parser.name}) {
            if (parser.isSet(*option)) {
                return tl::make_unexpected(
                    OptionText::tr("--%1 goes with report").arg(option->names().back()));
            }
        }
        return std::nullopt;
    }
    if (words.front() != QLatin1String("report")) {
        return tl::make_unexpected(
            OptionText::tr("%1: no such argument; a data file goes after --data")
                .arg(words.front()));
    }
    if (words.size() > 1) {
        return tl::make_unexpected(OptionText::tr("%1: no such argument").arg(words[1]));
    }
    return readReport(parser);
}

} // namespace

QStringList argumentsOf(int argc, const char* const* argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

tl::expected<Options, QString> readOptions(const QStringList& arguments)
{
    Parser parser;
    if (!parser.parse(arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    Options options;
    if (parser.isSet(parser.help)) {
        options.print = Print::Help;
    } else if (parser.isSet(parser.version)) {
        options.print = Print::Version;
    }
    if (options.print != Print::Nothing) {
        return options;
    }
    const auto report = readCommand(parser);
    if (!report) {
        return tl::make_unexpected(report.error());
    }
    options.report = *report;
    options.data = parser.value(parser.data);
    options.demo = parser.isSet(parser.demo);
    if (options.demo && parser.isSet(parser.data)) {
        return tl::make_unexpected(
            OptionText::tr("--demo brings its own data file; leave out --data"));
    }
    if (parser.isSet(parser.data) && options.data.isEmpty()) {
        return tl::make_unexpected(OptionText::tr("--data: expected a file, found nothing"));
    }
    options.programme = parser.value(parser.programme);
    if (parser.isSet(parser.programme) && options.programme.isEmpty()) {
        return tl::make_unexpected(OptionText::tr("--programme: expected a file, found nothing"));
    }
    const auto today = readDay(parser, parser.today);
    if (!today) {
        return tl::make_unexpected(today.error());
    }
    options.today = *today;
    if (options.report && options.demo) {
        return tl::make_unexpected(OptionText::tr("report: reads a diary; leave out --demo"));
    }
    return options;
}

QString textOf(Print print)
{
    switch (print) {
    case Print::Help:
        return Parser().helpText();
    case Print::Version:
        return QStringLiteral("Springback %1\n").arg(QCoreApplication::applicationVersion());
    case Print::Nothing:
        return {};
    }
    return {};
}

} // namespace springback::ui
