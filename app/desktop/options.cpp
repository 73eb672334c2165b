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
        addOptions({data, programme, today, demo});
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
};

} // namespace

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
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty()) {
        return tl::make_unexpected(
            OptionText::tr("%1: no such argument; a data file goes after --data")
                .arg(rest.front()));
    }
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
    if (parser.isSet(parser.today)) {
        options.today = parseDay(fromQt(parser.value(parser.today)));
        if (!options.today || *options.today < kFirstDay || *options.today > kLastDay) {
            return tl::make_unexpected(
                OptionText::tr("--today: expected a day from 1950-01-01 to 2099-12-31, found %1")
                    .arg(parser.value(parser.today)));
        }
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
